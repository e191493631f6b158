#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Two functions that call each other.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int odd(int n, std::string trail);
int even(int n, std::string trail) { DOME_FRAME("even(int, std::string)", "program.cpp", 9, 0x4315e7a407f64aafull, "dome::checkpoint", "odd"); if (dome_at) { dome_f.load("n", n); dome_f.load("trail", trail); }
    if (!dome_at) { trail += 'e'; }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 11, ("n", "trail"), n, ::dome::gen::ref(trail)); dome::checkpoint(); }
    if (!dome_at) { if (n == 0) {
        std::printf("%s\n", trail.c_str());
        return 1;
    } }
    { DOME_SITE(2, 16, ("trail"), ::dome::gen::ref(trail)); return odd(n - 1, trail); }
}
int odd(int n, std::string trail) { DOME_FRAME("odd(int, std::string)", "program.cpp", 18, 0xa50c0f45150b8dfcull, "even", "dome::checkpoint"); if (dome_at) { dome_f.load("trail", trail); }
    if (!dome_at) { trail += 'o';
    if (n == 0)
        return 0; }
    DOME_SITE(1, 22, ("trail"), ::dome::gen::ref(trail)); const int r = dome_at ? dome_f.get<int>("r") : (even(n - 1, trail));
    { DOME_SITE(2, 23, ("trail", "r"), ::dome::gen::ref(trail), r); dome::checkpoint(); }
    return r;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 26, 0xa86a98dfc6c21444ull, "even");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        DOME_SITE(1, 28, ("i"), i); const int e = dome_at ? ::dome::gen::blank<int>() : (even(i, ""));
        std::printf("%d %d\n", i, e);
    }
}
