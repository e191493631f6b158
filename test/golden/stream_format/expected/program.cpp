#include <dome/generated.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// The format a program has given to std::cout stays.
#include <dome/session.hpp>

#include <iomanip>
#include <iostream>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0x82e99996e509a49bull, "dome::checkpoint");
    if (!dome_at) { std::cout << std::fixed << std::setprecision(3) << std::setfill('*') << std::boolalpha; }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { std::cout << std::setw(8) << i / 7.0 << ' ' << (i == 1) << '\n';
        if (i == 1)
            std::cout << std::hex << std::uppercase << std::setprecision(5); }
        { DOME_SITE(1, 14, ("i"), i); dome::checkpoint(); }
        std::cout << 255 + i << '\n';
    }
}

static ::dome::gen::global dome_g_formats("formats of the standard streams", ::dome::gen::standard_formats);
#line 18
