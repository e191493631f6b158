#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A function passed to a template and to a function pointer parameter.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int twice(int n) { DOME_FRAME("twice(int)", "program.cpp", 8, 0x4dad72efe9b38cdaull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 9, ("n"), n); dome::checkpoint(); }
    return n * 2;
}
int thrice(int n) { return n * 3; }
template <class F>
int apply(F f, int n) { DOME_FRAME("apply(F, int)", "program.cpp", 14, 0xae170c5ac80fd295ull, "twice"); if (dome_at) { dome_f.load("n", n); }
    DOME_SITE(1, 15, ("n"), n); const int r = dome_at ? ::dome::gen::blank<int>() : (f(n));
    return r + 1;
}
int each(const std::vector<int>& v, int (*f)(int)) { DOME_FRAME("each(const std::vector<int> &, int (*)(int))", "program.cpp", 18, 0x2f3371ef051548f3ull, "twice");
    int s = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("s", s); 
    { auto&& dome_g1 = (v); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; if (dome_at) dome_f.load("x", x); 
{ { DOME_SITE(1, 21, ("dome_k1", "s", "x"), dome_k1, ::dome::gen::ref(s), x); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (f(x)); s += dome_t1; } } } }
    return s;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 24, 0xe76b24acd78190c8ull, "apply<int (*)(int)>", "apply<int (*)(int)>", "each", "each");
    DOME_SITE0(1, 25); const int a = dome_at ? dome_f.get<int>("a") : (apply(twice, 4));
    DOME_SITE(2, 26, ("a"), a); const int b = dome_at ? dome_f.get<int>("b") : (apply(&thrice, 4));
    ::std::vector<int> dome_t1 = dome_at ? ::dome::gen::blank<::std::vector<int>>() : (::std::vector<int>{1, 2, 3}); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(3, 27, ("a", "b", "dome_t1"), a, b, ::dome::gen::ref(dome_t1)); const int c = dome_at ? dome_f.get<int>("c") : (each(dome_t1, twice));
    ::std::vector<int> dome_t2 = dome_at ? ::dome::gen::blank<::std::vector<int>>() : (::std::vector<int>{1, 2}); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(4, 28, ("a", "b", "c", "dome_t2"), a, b, c, ::dome::gen::ref(dome_t2)); const int d = dome_at ? ::dome::gen::blank<int>() : (each(dome_t2, thrice));
    std::printf("%d %d %d %d\n", a, b, c, d);
}
