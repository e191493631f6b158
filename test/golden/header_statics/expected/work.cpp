#include <dome/generated.hpp>
#line 1 "work.cpp"
// SPDX-License-Identifier: Apache-2.0
#include "counters.h"

#include <dome/session.hpp>

namespace {
int rounds = 100;
static ::dome::gen::global dome_g_rounds("work.cpp:rounds", rounds);
#line 7

}

int work(int i) { DOME_FRAME("work(int)", "work.cpp", 10, 0x121ae04fbe8136a0ull, "dome::checkpoint");
    if (!dome_at) { used += 10;
    twice += 20;
    shared += i; }
    { DOME_SITE0(1, 14); dome::checkpoint(); }
    return used + twice + next() + ++rounds;
}
