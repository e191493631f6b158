#include <dome/generated.hpp>
#include <dome/describe/std/array.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A variable that is needed after a site where another of its name hides it.
#include <dome/session.hpp>

#include <array>
#include <cstdio>
#include <string>

int step(int x) { DOME_FRAME("step(int)", "program.cpp", 9, 0x14af1e04300777c8ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); } auto& dome_x9 = x;
    int y = dome_at ? dome_f.get<int>("y") : (x);
    {
        int x = dome_at ? dome_f.get<int>("x@12") : (10);
        { DOME_SITE(1, 13, ("x", "y", "x@12"), dome_x9, y, x); dome::checkpoint(); }
        y += x;
    }
    return x + y;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 19, 0x80fb229170f53193ull, "dome::checkpoint", "dome::checkpoint", "step", "step");
    int x = dome_at ? dome_f.get<int>("x") : (1); auto& dome_x20 = x; 
    std::string s = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("outer"); if (dome_at) dome_f.load("s", s);  auto& dome_s21 = s; 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) { auto& dome_i22 = i; {
        int x = dome_at ? dome_f.get<int>("x@23") : (10 + i); auto& dome_x23 = x; 
        if (DOME_IN(1, 3)) { {
            std::string s = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("inner"); if (dome_at) dome_f.load("s@25", s); 
            if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i@26") : (5); dome_at || (i < 7); ++i) {
                double x = dome_at ? dome_f.get<double>("x@27") : (0.5);
                { DOME_SITE(1, 28, ("x", "s", "i", "x@23", "s@25", "i@26", "x@27"), dome_x20, ::dome::gen::ref(dome_s21), dome_i22, dome_x23, ::dome::gen::ref(s), i, x); dome::checkpoint(); }
                std::printf("%s %d %g ", s.c_str(), i, x);
            } }
            if (DOME_IN(2, 2)) { auto&& dome_g1 = {1, 2}; ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; if (dome_at) dome_f.load("x@31", x); {
                { DOME_SITE(2, 32, ("dome_k1", "x", "s", "i", "x@23", "s@25", "x@31"), dome_k1, dome_x20, ::dome::gen::ref(dome_s21), i, dome_x23, ::dome::gen::ref(s), x); dome::checkpoint(); }
                std::printf("%d ", x);
            } } }
            { ::std::array< ::std::pair<int, int>, 2> dome_g2 = dome_at ? ::dome::gen::blank<::std::array< ::std::pair<int, int>, 2>>() : (std::array<std::pair<int, int>, 2>{{{3, 4}, {5, 6}}}); if (dome_at) dome_f.load("dome_g2", dome_g2); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { auto& [x, i] = *dome_b2; 
{ { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (::dome::gen::type<int>(i)); DOME_SITE(3, 36, ("dome_g2", "dome_k2", "x", "s", "i", "x@23", "s@25", "dome_t1"), ::dome::gen::ref(dome_g2), dome_k2, dome_x20, ::dome::gen::ref(dome_s21), dome_i22, dome_x23, ::dome::gen::ref(s), dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (step(x)); std::printf("%d%d ", dome_t2, dome_t1); } } } }
        } }
        { DOME_SITE(4, 38, ("x", "s", "i", "x@23"), dome_x20, ::dome::gen::ref(s), i, x); int x = dome_at ? ::dome::gen::blank<int>() : (step(i)); if (!dome_at && (x > 0)) 
std::printf("if %d ", x); }
        std::printf("%s %d %d\n", s.c_str(), i, x);
    } }
    std::printf("%s %d\n", s.c_str(), x);
}
