#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Macros named like the functions they call, within statements that are written out.
#include <dome/session.hpp>

#include <cstdio>

static int calls = 0;
static ::dome::gen::global dome_g_calls("program.cpp:calls", calls);
#line 7


static int work(int n) { DOME_FRAME("program.cpp:work(int)", "program.cpp", 9, 0x20a6a70846b99136ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 10, ("n"), n); dome::checkpoint(); }
    return n + 1;
}
#define work(n) (++calls, work((n) * 2))
#define repeat(n, what)           \
    for (int i = 0; i < n; ++i) { \
        what;                     \
        dome::checkpoint();       \
    }

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 20, 0x3fb23cadf03da821ull, "work", "dome::checkpoint", "dome::checkpoint", "work");
    int s = dome_at ? dome_f.get<int>("s") : (0);
    if (DOME_IN(1, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) { if (DOME_IN(1, 1)) { if (!dome_at) { ++calls; } DOME_SITE(1, 22, ("s", "i"), s, i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : ((work)((s + 1) * 2)); s += (dome_t1); } { DOME_SITE(2, 22, ("s", "i"), s, i); dome::checkpoint(); } } }
    for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 2); ++k) {
        if (DOME_IN(3, 3)) { DOME_SITE(3, 24, ("s", "k"), s, k); dome::checkpoint(); }
        { if (!dome_at) { ++calls; } DOME_SITE(4, 25, ("s", "k"), s, k); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : ((work)((k) * 2)); s += (dome_t2); }
    }
    std::printf("%d %d\n", s, calls);
}
