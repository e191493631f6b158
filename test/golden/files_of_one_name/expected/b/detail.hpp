#include <dome/generated.hpp>
#line 1 "b/detail.hpp"
#pragma once
static int calls = 50;
static ::dome::gen::global dome_g_calls(DOME_SOURCE, "b/detail.hpp:calls", calls);
#line 2

static int detail() { return --calls; }
