#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// [[dome::transient]] is not saved; [[dome::recompute]] runs its initialiser again.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0x82e99996e509a49bull, "dome::checkpoint");
    const double e = 2.5;
    [[dome::recompute]] const double twice = e * 2;
    [[dome::transient]] std::string scratch = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("start");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 13, ("i"), i); dome::checkpoint(); }
        scratch = "new" + std::to_string(i);
        std::printf("%g %s\n", twice, scratch.c_str());
    }
}
