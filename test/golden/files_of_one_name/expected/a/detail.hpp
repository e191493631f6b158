#include <dome/generated.hpp>
#line 1 "a/detail.hpp"
#pragma once
static int calls = 5;
static ::dome::gen::global dome_g_calls(DOME_SOURCE, "a/detail.hpp:calls", calls);
#line 2

static int detail() { return ++calls; }
