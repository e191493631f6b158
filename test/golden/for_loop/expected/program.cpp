#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// for with several variables, without any part, nested, and with sites in its head.
#include <dome/session.hpp>

#include <cstdio>

int tick(int x) { DOME_FRAME("tick(int)", "program.cpp", 7, 0x7ec7084c758af063ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 8, ("x"), x); dome::checkpoint(); }
    return x + 1;
}
bool below(int x) { DOME_FRAME("below(int)", "program.cpp", 11, 0x2f3dd0138ae5ab99ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 12, ("x"), x); dome::checkpoint(); }
    return x < 4;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 15, 0x4d2751f54be7cc16ull, "dome::checkpoint", "tick", "below", "dome::checkpoint");
    if (DOME_IN(1, 1)) { for (int a = dome_at ? dome_f.get<int>("a") : (0), b = dome_at ? dome_f.get<int>("b") : (8); dome_at || (a < b); ++a, b -= 2) {
        { DOME_SITE(1, 17, ("a", "b"), a, b); dome::checkpoint(); }
        std::printf("%d %d\n", a, b);
    } }
    if (DOME_IN(2, 3)) { DOME_SITE0(2, 20); int k = dome_at ? dome_f.get<int>("k") : (tick(0)); for (; ; ++k) { DOME_SITE(3, 20, ("k"), k); bool dome_t1 = dome_at ? ::dome::gen::blank<bool>() : (below(k)); if (!dome_at && !(dome_t1)) break; {
        if (k == 2)
            continue;
        std::printf("k%d\n", k);
    } } }
    int n = dome_at ? dome_f.get<int>("n") : (0);
    for (; ; ) {
        for (int j = dome_at ? dome_f.get<int>("j") : (0); dome_at || (j < 2); ++j) {
            { DOME_SITE(4, 28, ("n", "j"), n, j); dome::checkpoint(); }
            n += j;
        }
        if (++n > 6)
            break;
        std::printf("n%d\n", n);
    }
}
