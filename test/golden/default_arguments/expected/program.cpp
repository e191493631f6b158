#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Default arguments and overloads.
#include <dome/session.hpp>

#include <cstdio>

int scale(int n, int by = 3) { DOME_FRAME("scale(int, int)", "program.cpp", 7, 0xdebb903b7b245c1bull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); dome_f.load("by", by); }
    { DOME_SITE(1, 8, ("n", "by"), n, by); dome::checkpoint(); }
    return n * by;
}
double scale(double x, double by = 0.5) { DOME_FRAME("scale(double, double)", "program.cpp", 11, 0xaed68337314acc5bull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); dome_f.load("by", by); }
    { DOME_SITE(1, 12, ("x", "by"), x, by); dome::checkpoint(); }
    return x * by;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 15, 0x2fb48c8e80a6f1f4ull, "scale", "scale", "scale", "dome::checkpoint");
    DOME_SITE0(1, 16); const int a = dome_at ? dome_f.get<int>("a") : (scale(2));
    DOME_SITE(2, 17, ("a"), a); const int b = dome_at ? dome_f.get<int>("b") : (scale(2, 5));
    DOME_SITE(3, 18, ("a", "b"), a, b); const double c = dome_at ? dome_f.get<double>("c") : (scale(3.0));
    { DOME_SITE(4, 19, ("a", "b", "c"), a, b, c); dome::checkpoint(); }
    std::printf("%d %d %g\n", a, b, c);
}
