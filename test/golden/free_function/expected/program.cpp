#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A free function with a site, its parameters and locals.
#include <dome/session.hpp>

#include <cstdio>

double inner(int n, double x) { DOME_FRAME("inner(int, double)", "program.cpp", 7, 0x7ec2071bffad48a2ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); dome_f.load("x", x); }
    double s = dome_at ? dome_f.get<double>("s") : ::dome::gen::type<double>(0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        if (!dome_at) { s += x * i; }
        if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(i % 3 == 1)) 
{ { DOME_SITE(1, 12, ("n", "x", "s", "i"), n, x, s, i); dome::checkpoint(); } }
    }
    return s;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 16, 0xd08756f6dd6e359bull, "inner");
    double total = dome_at ? dome_f.get<double>("total") : ::dome::gen::type<double>(0);
    for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 4); ++k) {
        { DOME_SITE(1, 19, ("total", "k"), total, k); double dome_t1 = dome_at ? ::dome::gen::blank<double>() : (inner(k + 3, 0.5 * k)); total += dome_t1; }
        std::printf("%d %g\n", k, total);
    }
}
