#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// if, else if, else, with initialisers and declarations.
#include <dome/session.hpp>

#include <cstdio>

int sign(int n) { DOME_FRAME("sign(int)", "program.cpp", 7, 0x2bfe480e4bfceaf1ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    if (DOME_IN(1, 2)) { int h = dome_at ? dome_f.get<int>("h") : (n / 2); if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(h > 1)) {
        { DOME_SITE(1, 9, ("n", "h"), n, h); dome::checkpoint(); }
        std::printf("h%d\n", h);
    } else { if (dome_at ? DOME_BACK(2, 2) : static_cast<bool>(n == 1)) {
        { DOME_SITE(2, 12, ("n"), n); dome::checkpoint(); }
        std::printf("one\n");
    } else {
        std::printf("else\n");
    } } }
    { int q = dome_at ? dome_f.get<int>("q") : (n % 3); if (dome_at ? DOME_BACK(3, 3) : static_cast<bool>(q)) {
        { DOME_SITE(3, 18, ("n", "q"), n, q); dome::checkpoint(); }
        std::printf("q%d\n", q);
    } else
        { { DOME_SITE(4, 21, ("n"), n); dome::checkpoint(); } } }
    return n;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 24, 0xbc13cdf4d3b60a10ull, "sign");
    for (int n = dome_at ? dome_f.get<int>("n") : (0); dome_at || (n < 5); ++n) {
        DOME_SITE(1, 26, ("n"), n); const int r = dome_at ? ::dome::gen::blank<int>() : (sign(n));
        std::printf("r%d\n", r);
    }
}
