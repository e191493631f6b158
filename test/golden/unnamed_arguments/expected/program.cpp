#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Parameters without names, of main and of others.
#include <dome/session.hpp>

#include <cstdio>

int step(int, int n) { DOME_FRAME("step(int, int)", "program.cpp", 7, 0x96017ea56d2ad867ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 8, ("n"), n); dome::checkpoint(); }
    return n + 1;
}

int main(int argc, char**) { ::dome::gen::main_scope dome_main; DOME_FRAME("main(int, char **)", "program.cpp", 12, 0x47b2028de99e3478ull, "step");
    int n = dome_at ? dome_f.get<int>("n") : (argc);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 15, ("n", "i"), n, i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(i, n)); n += dome_t1; }
        std::printf("%d\n", n);
    }
}
