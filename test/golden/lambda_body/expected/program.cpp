#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Checkpoints inside lambdas: captures by reference, nested lambdas, trailing return types, called at once.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0x2d1a847291894cull, "main()::(anonymous class)::operator()", "main()::(anonymous class)::operator()", "main()::(anonymous class)::operator()", "main()::(anonymous class)::operator()");
    int total = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("total", total); 
    std::vector<int> seen = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(); if (dome_at) dome_f.load("seen", seen); 
    auto add = [&](int k) -> int { ::dome::gen::in_order(total, seen); DOME_FRAME("main()::lambda 1(int)", "program.cpp", 11, 0xc61ec027d023a9edull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
        int before = dome_at ? dome_f.get<int>("before") : (total);
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
            if (!dome_at) { total += k + i; }
            { DOME_SITE(1, 15, ("k", "before", "i"), k, before, i); dome::checkpoint(); }
            seen.push_back(total - before);
        }
        return total;
    };
    DOME_SITE(1, 20, ("total", "seen"), ::dome::gen::ref(total), ::dome::gen::ref(seen)); const int first = dome_at ? dome_f.get<int>("first") : (add(3));
    auto outer = [&] { DOME_FRAME("main()::lambda 2()", "program.cpp", 21, 0xdf7d6966429f670aull, "main()::(anonymous class)::operator()()::(anonymous class)::operator()", "main()::(anonymous class)::operator()()::(anonymous class)::operator()");
        int local = dome_at ? ::dome::gen::blank<int>() : (10); if (dome_at) dome_f.load("local", local); 
        auto inner = [&](int n) { ::dome::gen::in_order(local, total); DOME_FRAME("main()::lambda 2()::lambda 1(int)", "program.cpp", 23, 0xc67e5d0636d72ef9ull, "dome::checkpoint");
            if (!dome_at) { local += n; }
            { DOME_SITE0(1, 25); dome::checkpoint(); }
            return local + total;
        };
        DOME_SITE(1, 28, ("local"), ::dome::gen::ref(local)); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (inner(1)); DOME_SITE(2, 28, ("local", "dome_t1"), ::dome::gen::ref(local), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (inner(2)); const int r = dome_at ? ::dome::gen::blank<int>() : (dome_t1 + dome_t2);
        return r + local;
    };
    DOME_SITE(2, 31, ("total", "seen", "first"), ::dome::gen::ref(total), ::dome::gen::ref(seen), first); const int second = dome_at ? dome_f.get<int>("second") : (outer());
    DOME_SITE(3, 32, ("total", "seen", "first", "second"), ::dome::gen::ref(total), ::dome::gen::ref(seen), first, second); const int third = dome_at ? dome_f.get<int>("third") : ([&] { DOME_FRAME("main()::lambda 3()", "program.cpp", 32, 0xf66d18430dfa1e60ull, "dome::checkpoint");
        int s = dome_at ? dome_f.get<int>("s") : (0);
        { auto&& dome_g1 = (seen); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; {
            if (!dome_at) { s += x; }
            { DOME_SITE(1, 36, ("dome_k1", "s"), dome_k1, s); dome::checkpoint(); }
        } } }
        return s;
    }());
    { DOME_SITE(4, 40, ("total", "seen", "first", "second", "third"), ::dome::gen::ref(total), ::dome::gen::ref(seen), first, second, third); [] { DOME_FRAME("main()::lambda 4()", "program.cpp", 40, 0x8a920235e303a359ull, "dome::checkpoint"); { DOME_SITE0(1, 40); dome::checkpoint(); } }(); }
    std::printf("%d %d %d %zu\n", first, second, third, seen.size());
}
