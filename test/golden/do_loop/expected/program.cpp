#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// do, with continue, break and a site in the condition.
#include <dome/session.hpp>

#include <cstdio>

bool more(int x) { DOME_FRAME("more(int)", "program.cpp", 7, 0xcbed09d8de36d25full, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 8, ("x"), x); dome::checkpoint(); }
    return x > -2;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 11, 0x7e10a6e028d38b5eull, "dome::checkpoint", "more");
    int i = dome_at ? dome_f.get<int>("i") : (4);
    if (DOME_IN(1, 1)) { do {
        { DOME_SITE(1, 14, ("i"), i); dome::checkpoint(); }
        --i;
        if (i == 2)
            continue;
        std::printf("a%d\n", i);
    } while (i > 0); }
    for (bool dome_c2 = DOME_BACK(2, 2); ; dome_c2 = true) { if (dome_c2) { DOME_SITE(2, 27, ("i"), i); bool dome_t1 = dome_at ? ::dome::gen::blank<bool>() : (more(i)); if (!(dome_t1 && i > -9)) break; } {
        --i;
        if (i == -1)
            continue;
        if (i < -5)
            break;
        std::printf("b%d\n", i);
    } }
}
