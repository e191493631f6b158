#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "rest.cc"
// SPDX-License-Identifier: Apache-2.0
#include "world.hpp"

namespace {
int calls = 0;
static ::dome::gen::global dome_g_calls(DOME_SOURCE, "rest.cc:calls", calls);
#line 5

}

int twice(app::world& w) { DOME_FRAME("twice(app::world &)", "rest.cc", 8, 0x353b014b716de4c0ull, "app::world::step", "app::world::step");
    if (!dome_at) { ++calls; }
    DOME_SITE0(1, 10); const int first = dome_at ? dome_f.get<int>("first") : (w.step());
    { DOME_SITE(2, 11, ("first"), first); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (w.step()); return first + dome_t1 * calls; }
}
