#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// while, with continue, break and a site in the condition.
#include <dome/session.hpp>

#include <cstdio>

bool more(int x) { DOME_FRAME("more(int)", "program.cpp", 7, 0xcbed09d8de36d25full, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 8, ("x"), x); dome::checkpoint(); }
    return x < 5;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 11, 0x5a70b99b64445ceaull, "dome::checkpoint", "more", "dome::checkpoint");
    int i = dome_at ? dome_f.get<int>("i") : (0);
    if (DOME_IN(1, 1)) { while (dome_at || (i < 3)) {
        { DOME_SITE(1, 14, ("i"), i); dome::checkpoint(); }
        ++i;
        if (i == 2)
            continue;
        std::printf("a%d\n", i);
    } }
    if (DOME_IN(2, 2)) { while (true) { DOME_SITE(2, 20, ("i"), i); bool dome_t1 = dome_at ? ::dome::gen::blank<bool>() : (more(i)); if (!dome_at && !(dome_t1)) break; {
        ++i;
        std::printf("b%d\n", i);
    } } }
    while (true) {
        { DOME_SITE(3, 25, ("i"), i); dome::checkpoint(); }
        if (--i < 2)
            break;
        std::printf("c%d\n", i);
    }
}
