#include <dome/generated.hpp>
#include <dome/describe/std/array.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Range-for over a built-in array, std::array and a braced list.
#include <dome/session.hpp>

#include <array>
#include <cstdio>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0x97ba5a37aff12be1ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    int a[3] = {4, 5, 6}; if (dome_at) dome_f.load("a", a); 
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (a); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int& x = *dome_b1; {
        { DOME_SITE(1, 11, ("dome_k1", "a"), dome_k1, ::dome::gen::ref(a)); dome::checkpoint(); }
        x++;
    } } }
    std::array<double, 2> b = dome_at ? ::dome::gen::blank<::std::array<double, 2>>() : ::dome::gen::type<::std::array<double, 2>>{0.5, 1.5}; if (dome_at) dome_f.load("b", b); 
    if (DOME_IN(2, 2)) { auto&& dome_g2 = (b); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { const double x = *dome_b2; {
        { DOME_SITE(2, 16, ("dome_k2", "a", "b"), dome_k2, ::dome::gen::ref(a), ::dome::gen::ref(b)); dome::checkpoint(); }
        std::printf("%g\n", x);
    } } }
    { auto&& dome_g3 = {7, 8}; ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; auto dome_b3 = ::dome::gen::begin_of(dome_g3); auto dome_e3 = ::dome::gen::end_of(dome_g3); if (dome_at) ::dome::gen::advance(dome_f, dome_b3, dome_k3, dome_e3); for (; dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { int x = *dome_b3; if (dome_at) dome_f.load("x", x); {
        { DOME_SITE(3, 20, ("dome_k3", "a", "b", "x"), dome_k3, ::dome::gen::ref(a), ::dome::gen::ref(b), x); dome::checkpoint(); }
        std::printf("%d %d\n", x, a[0]);
    } } }
}
