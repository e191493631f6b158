#pragma once
#include <dome/session.hpp>

static int count = 0;
static const int step[2] = {1, 10};

static int next() {
    static int calls = 0;
    ++calls;
    dome::checkpoint();
    return count += step[calls % 2];
}
