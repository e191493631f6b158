// SPDX-License-Identifier: Apache-2.0
#include "shared/counter.hpp"

static int calls = 0;
int work(counter& c, int rounds) {
    ++calls;
    int last = 0;
    for (int i = 0; i < rounds; ++i)
        last += c.next();
    return last + calls;
}
