// SPDX-License-Identifier: Apache-2.0
#include "counters.h"

#include <dome/session.hpp>

namespace {
int rounds = 100;
}

int work(int i) {
    used += 10;
    twice += 20;
    shared += i;
    dome::checkpoint();
    return used + twice + next() + ++rounds;
}
