#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Range-for by value, by reference, nested, with an initialiser.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0x6b057070643e65bbull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3}; if (dome_at) dome_f.load("v", v); 
    if (DOME_IN(1, 2)) { auto&& dome_g1 = (v); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; using ::std::begin; using ::std::end; auto dome_b1 = begin(dome_g1); if (dome_at) ::std::advance(dome_b1, dome_k1); for (auto dome_e1 = end(dome_g1); dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; if (dome_at) dome_f.load("x", x); {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 11, ("dome_k1", "v", "x"), dome_k1, ::dome::gen::ref(v), x); dome::checkpoint(); }
        if (!dome_at) { x *= 2; }
        { DOME_SITE(2, 13, ("dome_k1", "v", "x"), dome_k1, ::dome::gen::ref(v), x); dome::checkpoint(); }
        std::printf("x%d\n", x);
    } } }
    if (DOME_IN(3, 3)) { auto&& dome_g2 = (v); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; using ::std::begin; using ::std::end; auto dome_b2 = begin(dome_g2); if (dome_at) ::std::advance(dome_b2, dome_k2); for (auto dome_e2 = end(dome_g2); dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { auto& x = *dome_b2; {
        { DOME_SITE(3, 17, ("dome_k2", "v"), dome_k2, ::dome::gen::ref(v)); dome::checkpoint(); }
        x += 10;
    } } }
    std::vector<std::vector<int>> rows = dome_at ? ::dome::gen::blank<::std::vector< ::std::vector<int>>>() : ::dome::gen::type<::std::vector< ::std::vector<int>>>{{1, 2}, {3}, {}}; if (dome_at) dome_f.load("rows", rows); 
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    if (DOME_IN(4, 4)) { auto&& dome_g3 = (rows); ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; using ::std::begin; using ::std::end; auto dome_b3 = begin(dome_g3); if (dome_at) ::std::advance(dome_b3, dome_k3); for (auto dome_e3 = end(dome_g3); dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { auto& row = *dome_b3; 
{ { auto&& dome_g4 = (row); ::std::ptrdiff_t dome_k4 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k4") : 0; using ::std::begin; using ::std::end; auto dome_b4 = begin(dome_g4); if (dome_at) ::std::advance(dome_b4, dome_k4); for (auto dome_e4 = end(dome_g4); dome_b4 != dome_e4; ++dome_b4, (void)++dome_k4) { int x = *dome_b4; if (dome_at) dome_f.load("x", x); {
            { DOME_SITE(4, 24, ("dome_k3", "dome_k4", "v", "rows", "sum", "x"), dome_k3, dome_k4, ::dome::gen::ref(v), ::dome::gen::ref(rows), sum, x); dome::checkpoint(); }
            sum += x;
            row[0] += 1;
        } } } } } }
    { std::size_t n = dome_at ? dome_f.get<::std::size_t>("n") : ::dome::gen::type<::std::size_t>(0); auto&& dome_g5 = (v); ::std::ptrdiff_t dome_k5 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k5") : 0; using ::std::begin; using ::std::end; auto dome_b5 = begin(dome_g5); if (dome_at) ::std::advance(dome_b5, dome_k5); for (auto dome_e5 = end(dome_g5); dome_b5 != dome_e5; ++dome_b5, (void)++dome_k5) { auto x = *dome_b5; if (dome_at) dome_f.load("x", x); {
        { DOME_SITE(5, 29, ("dome_k5", "v", "rows", "sum", "n", "x"), dome_k5, ::dome::gen::ref(v), ::dome::gen::ref(rows), sum, n, x); dome::checkpoint(); }
        n += static_cast<std::size_t>(x);
        std::printf("n%zu\n", n);
    } } }
    std::printf("%d %d\n", sum, rows[0][0]);
}
