#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Generic lambdas, per instance, and program templates that call what they are given.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

template <class C, class F>
void each(const C& all, F f) { DOME_FRAME("each(const C &, F)", "program.cpp", 10, 0x8417a66d06a7098eull, "main()::(anonymous class)::operator()<double>"); if (dome_at) { dome_f.load("f", f); }
    { auto&& dome_g1 = (all); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const auto& x = *dome_b1; 
{ { DOME_SITE(1, 12, ("dome_k1", "f"), dome_k1, ::dome::gen::ref(f)); f(x); } } } }
}
template <class F>
auto twice(F&& f, int n) { DOME_FRAME("twice(F &&, int)", "program.cpp", 15, 0xed2ddb71d4199bd9ull, "main()::(anonymous class)::operator()", "main()::(anonymous class)::operator()"); if (dome_at) { dome_f.load("n", n); }
    DOME_SITE(1, 16, ("n"), n); auto a = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(f(n))>>() : ::dome::gen::type<::std::decay_t<decltype(f(n))>>(f(n)); if (dome_at) dome_f.load("a", a); 
    DOME_SITE(2, 17, ("a"), ::dome::gen::ref(a)); auto b = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(f(n + 1))>>() : ::dome::gen::type<::std::decay_t<decltype(f(n + 1))>>(f(n + 1));
    return a + b;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 20, 0x26d5a445ec54428aull, "each<std::vector<int>, (lambda)>", "each<std::vector<double>, (lambda)>", "each<std::vector<int>, (lambda)>", "twice<(lambda)>");
    std::string line = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("line", line); 
    int n = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("n", n); 
    auto note = [&](const auto& x) { ::dome::gen::in_order(n, line); DOME_FRAME("main()::lambda 1(const auto &)", "program.cpp", 23, 0x83e2b86e6eca1744ull, "dome::checkpoint");
        if (!dome_at) { n += 1; }
        { DOME_SITE0(1, 25); dome::checkpoint(); }
        line += std::to_string(x) + " ";
    };
    if (DOME_IN(1, 1)) { ::std::vector<int> dome_t1 = dome_at ? ::dome::gen::blank<::std::vector<int>>() : (std::vector<int>{1, 2}); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 28, ("line", "n", "dome_t1"), ::dome::gen::ref(line), ::dome::gen::ref(n), ::dome::gen::ref(dome_t1)); each(dome_t1, note); }
    if (DOME_IN(2, 2)) { ::std::vector<double> dome_t2 = dome_at ? ::dome::gen::blank<::std::vector<double>>() : (std::vector<double>{0.5}); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(2, 29, ("line", "n", "dome_t2"), ::dome::gen::ref(line), ::dome::gen::ref(n), ::dome::gen::ref(dome_t2)); each(dome_t2, note); }
    if (DOME_IN(3, 3)) { ::std::vector<int> dome_t3 = dome_at ? ::dome::gen::blank<::std::vector<int>>() : (std::vector<int>{7, 8}); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(3, 30, ("line", "n", "dome_t3"), ::dome::gen::ref(line), ::dome::gen::ref(n), ::dome::gen::ref(dome_t3)); each(dome_t3, [&](int x) { DOME_FRAME("main()::lambda 2(int)", "program.cpp", 30, 0xd683899271726505ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 31, ("x"), x); dome::checkpoint(); }
        n += x;
    }); }
    DOME_SITE(4, 34, ("line", "n"), ::dome::gen::ref(line), ::dome::gen::ref(n)); const int t = dome_at ? ::dome::gen::blank<int>() : (twice(
        [&](int k) { DOME_FRAME("main()::lambda 3(int)", "program.cpp", 35, 0x9ac9bf3075020439ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
            int before = dome_at ? dome_f.get<int>("before") : (n);
            { DOME_SITE(1, 37, ("k", "before"), k, before); dome::checkpoint(); }
            return before + k;
        },
        4));
    const double d = twice([](auto k) { return k * 0.5; }, 3);
    std::printf("%s%d %d %g\n", line.c_str(), n, t, d);
}
