#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// What a pragma says of the loop behind it: of one around a site it becomes a comment, into a guard it goes along.
#include <dome/session.hpp>

#include <cstdio>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 7, 0x5feeefd6c32fdd34ull, "dome::checkpoint", "dome::checkpoint");
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
// #pragma GCC unroll 4
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 6); ++i) {
        if (!dome_at) { sum += i; }
        { DOME_SITE(1, 12, ("sum", "i"), sum, i); dome::checkpoint(); }
    } }
// #pragma GCC unroll 2
    if (!dome_at) { _Pragma("GCC unroll 2") for (int i = 0; i < 9; ++i)
        sum += i; }
    {
        // A guard begins here, too.
// #pragma GCC unroll 2
        if (!dome_at) { _Pragma("GCC unroll 2") while (sum < 60)
            ++sum; }
        { DOME_SITE(2, 22, ("sum"), sum); dome::checkpoint(); }
    }
    std::printf("%d\n", sum);
}
