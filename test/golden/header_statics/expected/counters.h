#include <dome/generated.hpp>
#line 1 "counters.h"
// SPDX-License-Identifier: Apache-2.0
// Every source that includes this has its own `used`, and shares `shared`.
#pragma once

static int used = 0;
static ::dome::gen::global dome_g_used(DOME_SOURCE, "counters.h:used", used);
#line 5

namespace {
int twice = 0;
static ::dome::gen::global dome_g_twice(DOME_SOURCE, "counters.h:twice", twice);
#line 7

}
inline int shared = 0;
inline ::dome::gen::global dome_g_shared("shared", shared);
#line 9


static inline int next() {
    static int n = 0; struct dome_n_n { static auto& variable() { return n; } static ::std::string name() { return ::dome::gen::detail::of_source(DOME_SOURCE, "counters.h:next()::n"); } }; ::dome::gen::known_early<dome_n_n, ::dome::gen::global>();
    return ++n;
}
int work(int i);
