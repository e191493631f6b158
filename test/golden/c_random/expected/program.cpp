#include <dome/generated.hpp>
#include <dome/describe/c_library.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// The generators of the C library go on where they were.
#include <dome/session.hpp>

#include <cstdlib>
#include <iostream>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0x82e99996e509a49bull, "dome::checkpoint");
    if (!dome_at) { std::srand(42);
    srand48(7); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { std::cout << std::rand() % 1000 << ' ' << lrand48() % 1000; }
        { DOME_SITE(1, 13, ("i"), i); dome::checkpoint(); }
        std::cout << ' ' << rand() % 1000 << ' ' << random() % 1000 << ' ' << static_cast<int>(drand48() * 1000) << '\n';
    }
}

static ::dome::gen::global dome_g_rand("rand()", ::dome::gen::rand_state);
#line 17

static ::dome::gen::global dome_g_drand48("drand48()", ::dome::gen::drand48_state);
#line 17
