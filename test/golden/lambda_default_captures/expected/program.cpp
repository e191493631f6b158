#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/array.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Lambdas without a list of captures: what they keep lies in the order in which the text as written names it.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

unsigned next(unsigned x) { DOME_FRAME("next(unsigned int)", "program.cpp", 10, 0x44a5243d26c13babull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 11, ("x"), x); dome::checkpoint(); }
    return x + 1;
}
unsigned product(int a, unsigned b) { return static_cast<unsigned>(a) * b; }
unsigned product_of(const int& a, unsigned b) { return static_cast<unsigned>(a) * b; }

struct machine {
    unsigned parts = 3;
    double weight = 2.5;
    std::string name{"a name that does not fit"};
    std::function<unsigned(unsigned)> made(double extra) {
        const int known = 5;
        constexpr int constant = 7;
        std::vector<unsigned> list(4, 2);
        return ::dome::gen::callable<unsigned int (unsigned int), ::machine *, ::std::vector<unsigned int>, double, int>([] { return "machine::made(double)::lambda 1(unsigned int)|this, list, extra, constant"; }, [=, this](unsigned a) { ::dome::gen::in_order(list, extra, constant); DOME_FRAME("machine::made(double)::lambda 1(unsigned int)", "program.cpp", 25, 0x12b576a7c6a50aa8ull, "next", "next", "next", "next", "next", "next"); if (dome_at) { dome_f.load("a", a); }
            DOME_SITE(1, 26, ("a"), a); unsigned int dome_t1 = dome_at ? ::dome::gen::blank<unsigned int>() : (next(a)); unsigned int dome_t2 = dome_at ? dome_f.get<unsigned int>("dome_t2") : (product(known, dome_t1)); DOME_SITE(2, 26, ("a", "dome_t2"), a, dome_t2); unsigned int dome_t3 = dome_at ? ::dome::gen::blank<unsigned int>() : (next((dome_r2 ? ::dome::gen::blank<unsigned int>() : (list[a % 4])))); unsigned int dome_t4 = dome_at ? dome_f.get<unsigned int>("dome_t4") : (dome_t2 + constant * dome_t3); DOME_SITE(3, 26, ("a", "dome_t4"), a, dome_t4); unsigned int dome_t5 = dome_at ? ::dome::gen::blank<unsigned int>() : (next(1)); unsigned int dome_t6 = dome_at ? dome_f.get<unsigned int>("dome_t6") : (dome_t4 + product(constant, dome_t5)); DOME_SITE(4, 26, ("a", "dome_t6"), a, dome_t6); unsigned int dome_t7 = dome_at ? ::dome::gen::blank<unsigned int>() : (next(parts)); unsigned r = dome_at ? dome_f.get<unsigned int>("r") : (dome_t6 + static_cast<unsigned>(extra) * dome_t7);
            { DOME_SITE(5, 27, ("r"), r); unsigned int dome_t8 = dome_at ? ::dome::gen::blank<unsigned int>() : (next(r)); unsigned int dome_t9 = dome_at ? dome_f.get<unsigned int>("dome_t9") : (product_of(constant, dome_t8)); DOME_SITE(6, 27, ("r", "dome_t9"), r, dome_t9); unsigned int dome_t10 = dome_at ? ::dome::gen::blank<unsigned int>() : (next(constant)); r += dome_t9 + dome_t10; }
            return r + static_cast<unsigned>(weight) + static_cast<unsigned>(name.size());
        });
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] machine& dome_x) {
        dome_a.field_or_default("parts", dome_x.parts);
        dome_a.field_or_default("weight", dome_x.weight);
        dome_a.field_or_default("name", dome_x.name);
    }
#line 31
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 33, 0xcd8ff5319ea56ee5ull, "std::function<unsigned int (unsigned int)>::operator()", "main()::(anonymous class)::operator()", "main()::(anonymous class)::operator()()::(anonymous class)::operator()", "std::function<unsigned int (unsigned int)>::operator()", "main()::(anonymous class)::operator()", "std::function<int (unsigned int)>::operator()", "dome::checkpoint");
    machine m = dome_at ? ::dome::gen::blank<::machine>() : ::dome::gen::type<::machine>(); if (dome_at) dome_f.load("m", m); 
    const auto made = dome_at ? ::dome::gen::blank<::std::function<unsigned int (unsigned int)>>() : (m.made(1.5)); if (dome_at) dome_f.load("made", const_cast<::std::remove_const_t<decltype(made)>&>(made)); 
    unsigned factor = dome_at ? dome_f.get<unsigned int>("factor") : ::dome::gen::type<unsigned int>(4);
    std::string words = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("abcdefghijklmnopqrstuvwxyz"); if (dome_at) dome_f.load("words", words); 
    auto mixed = [=](unsigned k) { ::dome::gen::in_order(factor, words); DOME_FRAME("main()::lambda 1(unsigned int)", "program.cpp", 38, 0x5a92dc7d8011ee0bull, "next", "next", "next"); if (dome_at) { dome_f.load("k", k); } { DOME_SITE(1, 38, ("k"), k); unsigned int dome_t1 = dome_at ? dome_f.get<unsigned int>("dome_t1") : (next(k)); DOME_SITE(2, 38, ("k", "dome_t1"), k, dome_t1); unsigned int dome_t2 = dome_at ? dome_f.get<unsigned int>("dome_t2") : (next(k + 1)); unsigned int dome_t3 = dome_at ? dome_f.get<unsigned int>("dome_t3") : (static_cast<unsigned>(words.size())); DOME_SITE(3, 38, ("k", "dome_t1", "dome_t2", "dome_t3"), k, dome_t1, dome_t2, dome_t3); unsigned int dome_t4 = dome_at ? ::dome::gen::blank<unsigned int>() : (next(factor)); return dome_t1 + factor * dome_t2 + dome_t3 * dome_t4; } }; if (dome_at) dome_f.load("mixed", ::dome::gen::held<unsigned int, ::std::string>(mixed, "factor, words")); 
    double share = dome_at ? ::dome::gen::blank<double>() : ::dome::gen::type<double>(2);
    auto outer = [=] {
        return ::dome::gen::callable<unsigned int (unsigned int), unsigned int, double, ::std::string>([] { return "main()::lambda 2()::lambda 1(unsigned int)|factor, share, words"; }, [=](unsigned n) mutable { ::dome::gen::in_order(factor, share, words); DOME_FRAME("main()::lambda 2()::lambda 1(unsigned int)", "program.cpp", 41, 0x2c766439ad300a31ull, "next", "next", "next");
            if (!dome_at) { factor += n; }
            { DOME_SITE0(1, 43); unsigned int dome_t1 = dome_at ? dome_f.get<unsigned int>("dome_t1") : (next(static_cast<unsigned>(share))); DOME_SITE(2, 43, ("dome_t1"), dome_t1); unsigned int dome_t2 = dome_at ? dome_f.get<unsigned int>("dome_t2") : (next(factor)); DOME_SITE(3, 43, ("dome_t1", "dome_t2"), dome_t1, dome_t2); unsigned int dome_t3 = dome_at ? ::dome::gen::blank<unsigned int>() : (next((dome_r3 ? ::dome::gen::blank<unsigned int>() : (static_cast<unsigned>(words.size()))))); return dome_t1 + dome_t2 * dome_t3; }
        });
    }; if (dome_at) dome_f.load("outer", ::dome::gen::held<unsigned int, double, ::std::string>(outer, "factor, share, words")); 
    auto inner = dome_at ? ::dome::gen::blank_closure<decltype(outer()), unsigned int, double, ::std::string>() : (outer()); if (dome_at) dome_f.load("inner", ::dome::gen::held<unsigned int, double, ::std::string>(inner, "factor, share, words")); 
    std::function<unsigned(unsigned)> kept = dome_at ? ::dome::gen::blank<::std::function<unsigned int (unsigned int)>>() : ::dome::gen::type<::std::function<unsigned int (unsigned int)>>(inner); if (dome_at) dome_f.load("kept", kept); 
    int three[3] = {1, 2, 3};
    ::std::array<int, 3> dome_d1 = dome_at ? ::dome::gen::blank<::std::array<int, 3>>() : (::std::to_array(three)); if (dome_at) dome_f.load("dome_d1", dome_d1); auto& [x, y, z] = dome_d1;
    auto references = ::dome::gen::callable<int (unsigned int), ::std::string, int&, int&, int&>([] { return "main()::lambda 3(unsigned int)|words, z, x, y"; }, [&, words](unsigned n) { ::dome::gen::in_order(z, x, y); DOME_FRAME("main()::lambda 3(unsigned int)", "program.cpp", 50, 0xebfa5fb7ef6aa248ull, "next", "next");
        if (!dome_at) { z += static_cast<int>(n); }
        { DOME_SITE0(1, 52); unsigned int dome_t1 = dome_at ? dome_f.get<unsigned int>("dome_t1") : (next((dome_r1 ? ::dome::gen::blank<unsigned int>() : (static_cast<unsigned>(y))))); DOME_SITE(2, 52, ("dome_t1"), dome_t1); unsigned int dome_t2 = dome_at ? ::dome::gen::blank<unsigned int>() : (next((dome_r2 ? ::dome::gen::blank<unsigned int>() : (static_cast<unsigned>(z))))); x += static_cast<int>(dome_t1 * dome_t2 + words.size()); }
        return x;
    }); if (dome_at) dome_f.load("references", ::dome::gen::held<::std::string, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>>(references, "words, z, x, y")); 
    std::function<int(unsigned)> kept_references = dome_at ? ::dome::gen::blank<::std::function<int (unsigned int)>>() : ::dome::gen::type<::std::function<int (unsigned int)>>(references); if (dome_at) dome_f.load("kept_references", kept_references); 
    for (unsigned i = dome_at ? dome_f.get<unsigned int>("i") : ::dome::gen::type<unsigned int>(0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 57, ("m", "made", "factor", "words", "mixed", "outer", "inner", "kept", "dome_d1", "references", "kept_references", "i"), ::dome::gen::ref(m), ::dome::gen::ref(made), factor, ::dome::gen::ref(words), ::dome::gen::held<unsigned int, ::std::string>(mixed, "factor, words"), ::dome::gen::held<unsigned int, double, ::std::string>(outer, "factor, share, words"), ::dome::gen::held<unsigned int, double, ::std::string>(inner, "factor, share, words"), ::dome::gen::ref(kept), ::dome::gen::ref(dome_d1), ::dome::gen::held<::std::string, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>>(references, "words, z, x, y"), ::dome::gen::ref(kept_references), i); unsigned int dome_t2 = dome_at ? ::dome::gen::blank<unsigned int>() : (made(i)); std::printf("%u", dome_t2); }
        if (DOME_IN(2, 2)) { DOME_SITE(2, 58, ("m", "made", "factor", "words", "mixed", "outer", "inner", "kept", "dome_d1", "references", "kept_references", "i"), ::dome::gen::ref(m), ::dome::gen::ref(made), factor, ::dome::gen::ref(words), ::dome::gen::held<unsigned int, ::std::string>(mixed, "factor, words"), ::dome::gen::held<unsigned int, double, ::std::string>(outer, "factor, share, words"), ::dome::gen::held<unsigned int, double, ::std::string>(inner, "factor, share, words"), ::dome::gen::ref(kept), ::dome::gen::ref(dome_d1), ::dome::gen::held<::std::string, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>>(references, "words, z, x, y"), ::dome::gen::ref(kept_references), i); unsigned int dome_t3 = dome_at ? ::dome::gen::blank<unsigned int>() : (mixed(i)); std::printf(" %u", dome_t3); }
        if (DOME_IN(3, 3)) { DOME_SITE(3, 59, ("m", "made", "factor", "words", "mixed", "outer", "inner", "kept", "dome_d1", "references", "kept_references", "i"), ::dome::gen::ref(m), ::dome::gen::ref(made), factor, ::dome::gen::ref(words), ::dome::gen::held<unsigned int, ::std::string>(mixed, "factor, words"), ::dome::gen::held<unsigned int, double, ::std::string>(outer, "factor, share, words"), ::dome::gen::held<unsigned int, double, ::std::string>(inner, "factor, share, words"), ::dome::gen::ref(kept), ::dome::gen::ref(dome_d1), ::dome::gen::held<::std::string, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>>(references, "words, z, x, y"), ::dome::gen::ref(kept_references), i); unsigned int dome_t4 = dome_at ? ::dome::gen::blank<unsigned int>() : (inner(i)); std::printf(" %u", dome_t4); }
        if (DOME_IN(4, 4)) { DOME_SITE(4, 60, ("m", "made", "factor", "words", "mixed", "outer", "inner", "kept", "dome_d1", "references", "kept_references", "i"), ::dome::gen::ref(m), ::dome::gen::ref(made), factor, ::dome::gen::ref(words), ::dome::gen::held<unsigned int, ::std::string>(mixed, "factor, words"), ::dome::gen::held<unsigned int, double, ::std::string>(outer, "factor, share, words"), ::dome::gen::held<unsigned int, double, ::std::string>(inner, "factor, share, words"), ::dome::gen::ref(kept), ::dome::gen::ref(dome_d1), ::dome::gen::held<::std::string, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>>(references, "words, z, x, y"), ::dome::gen::ref(kept_references), i); unsigned int dome_t5 = dome_at ? ::dome::gen::blank<unsigned int>() : (kept(i)); std::printf(" %u", dome_t5); }
        if (DOME_IN(5, 5)) { DOME_SITE(5, 61, ("m", "made", "factor", "words", "mixed", "outer", "inner", "kept", "dome_d1", "references", "kept_references", "i"), ::dome::gen::ref(m), ::dome::gen::ref(made), factor, ::dome::gen::ref(words), ::dome::gen::held<unsigned int, ::std::string>(mixed, "factor, words"), ::dome::gen::held<unsigned int, double, ::std::string>(outer, "factor, share, words"), ::dome::gen::held<unsigned int, double, ::std::string>(inner, "factor, share, words"), ::dome::gen::ref(kept), ::dome::gen::ref(dome_d1), ::dome::gen::held<::std::string, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>>(references, "words, z, x, y"), ::dome::gen::ref(kept_references), i); int dome_t6 = dome_at ? ::dome::gen::blank<int>() : (references(i)); std::printf(" %d", dome_t6); }
        if (DOME_IN(6, 6)) { DOME_SITE(6, 62, ("m", "made", "factor", "words", "mixed", "outer", "inner", "kept", "dome_d1", "references", "kept_references", "i"), ::dome::gen::ref(m), ::dome::gen::ref(made), factor, ::dome::gen::ref(words), ::dome::gen::held<unsigned int, ::std::string>(mixed, "factor, words"), ::dome::gen::held<unsigned int, double, ::std::string>(outer, "factor, share, words"), ::dome::gen::held<unsigned int, double, ::std::string>(inner, "factor, share, words"), ::dome::gen::ref(kept), ::dome::gen::ref(dome_d1), ::dome::gen::held<::std::string, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>>(references, "words, z, x, y"), ::dome::gen::ref(kept_references), i); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (kept_references(i)); std::printf(" %d\n", dome_t7); }
        { DOME_SITE(7, 63, ("m", "made", "factor", "words", "mixed", "outer", "inner", "kept", "dome_d1", "references", "kept_references", "i"), ::dome::gen::ref(m), ::dome::gen::ref(made), factor, ::dome::gen::ref(words), ::dome::gen::held<unsigned int, ::std::string>(mixed, "factor, words"), ::dome::gen::held<unsigned int, double, ::std::string>(outer, "factor, share, words"), ::dome::gen::held<unsigned int, double, ::std::string>(inner, "factor, share, words"), ::dome::gen::ref(kept), ::dome::gen::ref(dome_d1), ::dome::gen::held<::std::string, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>, ::dome::gen::kept<void*>>(references, "words, z, x, y"), ::dome::gen::ref(kept_references), i); dome::checkpoint(); }
        ++m.parts;
        factor *= 2;
    }
}
