#include <dome/generated.hpp>
#line 1 "count.hpp"
#pragma once
static int seen = 0;
static ::dome::gen::global dome_g_seen(DOME_SOURCE, "count.hpp:seen", seen);
#line 2

static int next(int by) {
    static int sum = 0; struct dome_n_sum { static auto& variable() { return sum; } static ::std::string name() { return ::dome::gen::detail::of_source(DOME_SOURCE, "count.hpp:next(int)::sum"); } }; ::dome::gen::known_early<dome_n_sum, ::dome::gen::global>();
    seen += 2 * by;
    return sum += by;
}
