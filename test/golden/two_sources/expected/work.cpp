#include <dome/generated.hpp>
#line 1 "work.cpp"
// SPDX-License-Identifier: Apache-2.0
#include "shared/counter.hpp"

static int calls = 0;
static ::dome::gen::global dome_g_calls("work.cpp:calls", calls);
#line 4

int work(counter& c, int rounds) { DOME_FRAME("work(counter &, int)", "work.cpp", 5, 0xfcf467abe5fc874dull, "counter::next"); if (dome_at) { dome_f.load("rounds", rounds); }
    if (!dome_at) { ++calls; }
    int last = dome_at ? dome_f.get<int>("last") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < rounds); ++i) 
{ { DOME_SITE(1, 9, ("rounds", "last", "i"), rounds, last, i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (c.next()); last += dome_t1; } }
    return last + calls;
}
