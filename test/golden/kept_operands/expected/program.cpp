#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/string_view.hpp>
#include <dome/describe/std/vector.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Objects without a name that somebody refers to while a call stops: operands of an expression that is evaluated later, a string made
// for a reference, a function given by reference and kept in a std::function, what an expiring object is.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <initializer_list>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

// Expressions hold references to their operands.
template <class E>
struct expression {
    const E& self() const { return static_cast<const E&>(*this); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] expression& dome_x) {
    }
#line 19
};
template <class E>
struct scaled : expression<scaled<E>> {
    const E& e;
    double k;
    scaled(const E& x, double y) : e(x), k(y) {}
    double operator[](int i) const { return e[i] * k; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] scaled& dome_x) {
        dome_a.base<::expression< ::scaled<E>>>("expression< ::scaled<E>>", dome_x);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("e", dome_x.e, dome_x, __builtin_offsetof(scaled, e));
#pragma GCC diagnostic pop
        dome_a.field("k", dome_x.k);
    }
    explicit scaled([[maybe_unused]] ::dome::blank_t dome_b) : ::expression< ::scaled<E>>{}, e(::dome::gen::unbound<decltype(scaled::e)>()), k() {}
#line 26
};
template <class L, class R>
struct sum : expression<sum<L, R>> {
    const L& l;
    const R& r;
    sum(const L& x, const R& y) : l(x), r(y) {}
    double operator[](int i) const { return l[i] + r[i]; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] sum& dome_x) {
        dome_a.base<::expression< ::sum<L, R>>>("expression< ::sum<L, R>>", dome_x);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("l", dome_x.l, dome_x, __builtin_offsetof(sum, l));
#pragma GCC diagnostic pop
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("r", dome_x.r, dome_x, __builtin_offsetof(sum, r));
#pragma GCC diagnostic pop
    }
    explicit sum([[maybe_unused]] ::dome::blank_t dome_b) : ::expression< ::sum<L, R>>{}, l(::dome::gen::unbound<decltype(sum::l)>()), r(::dome::gen::unbound<decltype(sum::r)>()) {}
#line 33
};
template <class E>
scaled<E> operator*(double k, const expression<E>& e) {
    return {e.self(), k};
}
template <class L, class R>
sum<L, R> operator+(const expression<L>& l, const expression<R>& r) {
    return {l.self(), r.self()};
}
struct triple : expression<triple> {
    double d[3];
    triple(double a, double b, double c) : d{a, b, c} {}
    double operator[](int i) const { return d[i]; }
    template <class E>
    triple& operator=(const expression<E>& e) { DOME_FRAME("triple::operator=(const expression<E> &)", "program.cpp", 47, 0xd7c076fac34db453ull, "dome::checkpoint");
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
            if (!dome_at) { d[i] = e.self()[i]; }
            { DOME_SITE(1, 50, ("i"), i); dome::checkpoint(); }
        }
        return *this;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] triple& dome_x) {
        dome_a.base<::expression< ::triple>>("expression< ::triple>", dome_x);
        dome_a.field("d", dome_x.d);
    }
    explicit triple([[maybe_unused]] ::dome::blank_t dome_b) : ::expression< ::triple>{}, d{} {}
#line 54
};

struct big {
    int n = 0;
    explicit big(const std::string& digits) : big(::dome::gen::construction(DOME_FUNCTION_INFO("big::big(const std::string &)", "program.cpp", 58, 0x2e2da4bf3685cc27ull, "dome::checkpoint")), digits) {} explicit big(::dome::gen::construction&& dome_f, const std::string& digits) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }
        { auto i = dome_at ? ::dome::gen::blank<::__gnu_cxx::__normal_iterator<const char *, ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>() : (digits.begin()); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i != digits.end()); ++i) {
            if (!dome_at) { n = n * 10 + *i - '0'; }
            { DOME_SITE(1, 61, ("i", "this"), ::dome::gen::ref(i), ::dome::gen::ref(*this)); dome::checkpoint(); }
        } }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] big& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit big([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 64
};

template <class F>
void each(int n, F&& f) { DOME_FRAME("each(int, F &&)", "program.cpp", 67, 0x2414b784fe0a190cull, "std::function<void (int)>::operator()"); if (dome_at) { dome_f.load("n", n); dome_f.place("f", f); }
    const std::function<void(int)> one = dome_at ? ::dome::gen::blank<::std::function<void (int)>>() : ::dome::gen::type<::std::function<void (int)>>(::dome::gen::callable<void (int), ::std::remove_reference_t<decltype((f))>&>([] { return "each(int, F &&)::lambda 1(int)|f"; }, [&](int i) { DOME_FRAME("each(int, F &&)::lambda 1(int)", "program.cpp", 68, 0xf6f2497eecb0c758ull, "main()::(anonymous class)::operator()"); { DOME_SITE0(1, 68); f(i); } })); if (dome_at) dome_f.load("one", const_cast<::std::remove_const_t<decltype(one)>&>(one)); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) 
{ { DOME_SITE(1, 70, ("n", "one", "i", "f"), n, ::dome::gen::ref(one), i, ::dome::gen::place(f)); one(i); } }
}

struct logger {
    void write(int level, std::string_view text) { DOME_FRAME("logger::write(int, std::string_view)", "program.cpp", 74, 0x38861bca0dbf7e76ull, "dome::checkpoint"); if (dome_at) { dome_f.load("level", level); dome_f.load("text", text); }
        { DOME_SITE(1, 75, ("level", "text"), level, ::dome::gen::ref(text)); dome::checkpoint(); }
        std::printf("%d %.*s\n", level, static_cast<int>(text.size()), text.data());
    }
    template <class... A>
    void info(const A&... a) { DOME_FRAME("logger::info(const A &...)", "program.cpp", 79, 0xf9942a758b4aad5dull, "logger::write");
        std::ostringstream s = dome_at ? ::dome::gen::blank<::std::ostringstream>() : ::dome::gen::type<::std::ostringstream>(); if (dome_at) dome_f.load("s", s); 
        if (!dome_at) { ((s << a << ' '), ...); }
        { ::std::decay_t<decltype(s.str())> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(s.str())>>() : (s.str()); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 82, ("s", "dome_t1"), ::dome::gen::ref(s), ::dome::gen::ref(dome_t1)); write(1, static_cast<decltype(dome_t1)&&>(dome_t1)); }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] logger& dome_x) {
    }
#line 84
};

struct sale {
    std::string what;
    int price = 3;
    std::pair<std::string, int> close() && { DOME_FRAME("sale::close()", "program.cpp", 89, 0xc6ff21f1c2285dfull, "dome::checkpoint");
        { DOME_SITE0(1, 90); dome::checkpoint(); }
        return {std::move(what), price};
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] sale& dome_x) {
        dome_a.field("what", dome_x.what);
        dome_a.field_or_default("price", dome_x.price);
    }
#line 93
};
struct record {
    const char* id;
    std::string title;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] record& dome_x) {
        dome_a.field("id", dome_x.id);
        dome_a.field("title", dome_x.title);
    }
#line 97
};

template <class F>
struct formula {
    F f;
    explicit formula(F g) : f(std::move(g)) {}
    int get() { DOME_FRAME("formula::get()", "program.cpp", 103, 0xf5261a88dcada43bull, "dome::checkpoint", "main()::(anonymous class)::operator()");
        if (DOME_IN(1, 1)) { DOME_SITE0(1, 104); dome::checkpoint(); }
        { DOME_SITE0(2, 105); return f(); }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] formula& dome_x) {
        if constexpr (::std::is_reference_v<decltype(formula::f)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("f", dome_x.f, dome_x, __builtin_offsetof(formula, f));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("f", dome_x.f);
        }
    }
    explicit formula([[maybe_unused]] ::dome::blank_t dome_b) : f(::dome::gen::blank<decltype(f)>()) {}
#line 107
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 109, 0xd2d783ba4f161bb4ull, "triple::operator=<sum<scaled<triple>, triple>>", "big::big", "each<(lambda)>", "logger::info<int, char[5], double>", "sale::close", "dome::checkpoint", "dome::checkpoint", "formula<(lambda)>::get");
    triple a = dome_at ? ::dome::gen::blank<::triple>() : ::dome::gen::type<::triple>(1, 2, 3); if (dome_at) dome_f.load("a", a);  triple b = dome_at ? ::dome::gen::blank<::triple>() : ::dome::gen::type<::triple>(4, 5, 6); if (dome_at) dome_f.load("b", b);  triple c = dome_at ? ::dome::gen::blank<::triple>() : ::dome::gen::type<::triple>(0, 0, 0); if (dome_at) dome_f.load("c", c); 
    if (DOME_IN(1, 1)) { ::scaled< ::triple> dome_t1 = dome_at ? ::dome::gen::blank<::scaled< ::triple>>() : (2 * a); if (dome_at) dome_f.load("dome_t1", dome_t1); ::sum< ::scaled< ::triple>, ::triple> dome_t2 = dome_at ? ::dome::gen::blank<::sum< ::scaled< ::triple>, ::triple>>() : (static_cast<decltype(dome_t1)&&>(dome_t1) + b); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(1, 111, ("a", "b", "c", "dome_t1", "dome_t2"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(dome_t1), ::dome::gen::ref(dome_t2)); c = dome_t2; }
    if (!dome_at) { std::printf("%g %g %g\n", c[0], c[1], c[2]); }
    ::std::string dome_t3 = dome_at ? ::dome::gen::blank<::std::string>() : (::dome::gen::type<::std::string>("120")); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(2, 113, ("a", "b", "c", "dome_t3"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(dome_t3)); const big number = dome_at ? ::dome::gen::blank<::big>() : ::dome::gen::type<::big>(dome_t3);
    if (!dome_at) { std::printf("%d\n", number.n); }
    int total = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("total", total); 
    if (DOME_IN(3, 3)) { DOME_SITE(3, 116, ("a", "b", "c", "total"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(total)); each(3, ::dome::gen::lambda<int&>([] { return "total"; }, ::dome::gen::known_lambda([] { return "main()::lambda 1(int)"; }, [&](int id) { DOME_FRAME("main()::lambda 1(int)", "program.cpp", 116, 0x40d19d7df13479c9ull, "dome::checkpoint"); if (dome_at) { dome_f.load("id", id); }
        { DOME_SITE(1, 117, ("id"), id); dome::checkpoint(); }
        total = total * 3 + id;
    }))); }
    if (!dome_at) { std::printf("%d\n", total); }
    logger l; if (dome_at) dome_f.load("l", l); 
    if (DOME_IN(4, 4)) { DOME_SITE(4, 122, ("a", "b", "c", "total", "l"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(total), ::dome::gen::ref(l)); l.info(1, "text", 2.5); }
    if (DOME_IN(5, 6)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        auto s = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::sale, ::std::default_delete< ::sale>>>() : (std::make_unique<sale>(sale{"vase", i})); if (dome_at) dome_f.load("s", s); 
        typename ::std::remove_reference< ::sale &>::type& dome_t5 = dome_at ? dome_f.get_ref<typename ::std::remove_reference< ::sale &>::type>("dome_t5") : (::dome::gen::lvalue(std::move(*s))); DOME_SITE(5, 125, ("a", "b", "c", "total", "l", "i", "s", "dome_t5"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(total), ::dome::gen::ref(l), i, ::dome::gen::ref(s), ::dome::gen::path(dome_t5)); ::std::pair< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int> dome_d4 = dome_at ? ::dome::gen::blank<::std::pair< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>>() : (static_cast<::std::remove_reference_t<decltype(dome_t5)>&&>(dome_t5).close()); if (dome_at) dome_f.load("dome_d4", dome_d4); auto& [what, price] = dome_d4;
        { DOME_SITE(6, 126, ("a", "b", "c", "total", "l", "i", "s", "dome_d4"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(total), ::dome::gen::ref(l), i, ::dome::gen::ref(s), ::dome::gen::ref(dome_d4)); dome::checkpoint(); }
        std::printf("%s %d\n", what.c_str(), price);
    } }
    if (DOME_IN(7, 7)) { ::std::vector<::record> dome_g1 = dome_at ? ::dome::gen::blank<::std::vector<::record>>() : ::std::vector<::record>{{"1", "one"}, {"2", "two"}}; if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& [id, title] = *dome_b1; {
        { DOME_SITE(7, 130, ("dome_g1", "dome_k1", "a", "b", "c", "total", "l"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(total), ::dome::gen::ref(l)); dome::checkpoint(); }
        std::printf("%s %s\n", id, title.c_str());
    } } }
    int n = dome_at ? ::dome::gen::blank<int>() : (2); if (dome_at) dome_f.load("n", n); 
    auto dome_t6 = ::dome::gen::lambda<int&>([] { return "n"; }, [&] { return n + 1; }); formula plus = dome_at ? ::dome::gen::blank<decltype(formula(static_cast<decltype(dome_t6)&&>(dome_t6)))>() : (formula(static_cast<decltype(dome_t6)&&>(dome_t6))); if (dome_at) dome_f.load("plus", plus); 
    auto dome_t7 = ::dome::gen::lambda<::std::remove_reference_t<decltype((plus))>&>([] { return "plus"; }, [&plus] { DOME_FRAME("main()::lambda 3()", "program.cpp", 135, 0xf5248e2af6c4fe6cull, "dome::checkpoint", "formula<(lambda)>::get");
        if (DOME_IN(1, 1)) { DOME_SITE0(1, 136); dome::checkpoint(); }
        { DOME_SITE0(2, 137); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (plus.get()); return dome_t1 * 2; }
    }); 
#line 135
formula square = dome_at ? ::dome::gen::blank<decltype(formula(static_cast<decltype(dome_t7)&&>(dome_t7)))>() : (formula(static_cast<decltype(dome_t7)&&>(dome_t7)))


; if (dome_at) dome_f.load("square", square); 
    for (; dome_at || (n < 4); ++n) 
{ { DOME_SITE(8, 140, ("a", "b", "c", "total", "l", "n", "plus", "square"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(total), ::dome::gen::ref(l), ::dome::gen::ref(n), ::dome::gen::ref(plus), ::dome::gen::ref(square)); int dome_t8 = dome_at ? ::dome::gen::blank<int>() : (square.get()); std::printf("%d\n", dome_t8); } }
}
