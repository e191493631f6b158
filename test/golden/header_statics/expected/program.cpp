#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Statics of a header and of unnamed namespaces in two sources.
#include <dome/session.hpp>

#include <iostream>

#include "counters.h"

namespace {
int rounds = 0;
static ::dome::gen::global dome_g_rounds("program.cpp:rounds", rounds);
#line 10

}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 13, 0x86b4f258a546804full, "work", "dome::checkpoint");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { used += 1;
        twice += 2; }
        DOME_SITE(1, 17, ("i"), i); const int w = dome_at ? dome_f.get<int>("w") : (work(i));
        { DOME_SITE(2, 18, ("i", "w"), i, w); dome::checkpoint(); }
        ++rounds;
        std::cout << used << ' ' << twice << ' ' << shared << ' ' << next() << ' ' << w << ' ' << rounds << '\n';
    }
}
