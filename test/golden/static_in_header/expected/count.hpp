#include <dome/generated.hpp>
#line 1 "count.hpp"
#pragma once
#include <dome/session.hpp>

static int count = 0;
static ::dome::gen::global dome_g_count(DOME_SOURCE, "count.hpp:count", count);
#line 4

static const int step[2] = {1, 10};

static int next() { DOME_FRAME("count.hpp:next()", "count.hpp", 7, 0xac2268b9f718e01aull, "dome::checkpoint");
    static int calls = 0; struct dome_n_calls { static auto& variable() { return calls; } static ::std::string name() { return ::dome::gen::detail::of_source(DOME_SOURCE, "count.hpp:next()::calls"); } }; ::dome::gen::known_early<dome_n_calls, ::dome::gen::global>();
    if (!dome_at) { ++calls; }
    { DOME_SITE0(1, 10); dome::checkpoint(); }
    return count += step[calls % 2];
}
