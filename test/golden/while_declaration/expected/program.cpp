#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A variable declared in the condition of while.
#include <dome/session.hpp>

#include <cstdio>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 7, 0x27cd61a2b3f3f499ull, "dome::checkpoint");
    int i = dome_at ? dome_f.get<int>("i") : (0);
    while (true) { int left = dome_at ? dome_f.get<int>("left") : (4 - i); if (!dome_at && !(left)) break; {
        { DOME_SITE(1, 10, ("i", "left"), i, left); dome::checkpoint(); }
        ++i;
        std::printf("%d left\n", left);
    } }
}
