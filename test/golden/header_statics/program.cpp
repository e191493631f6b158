// SPDX-License-Identifier: Apache-2.0
// Statics of a header and of unnamed namespaces in two sources.
#include <dome/session.hpp>

#include <iostream>

#include "counters.h"

namespace {
int rounds = 0;
}

int main() {
    for (int i = 0; i < 4; ++i) {
        used += 1;
        twice += 2;
        const int w = work(i);
        dome::checkpoint();
        ++rounds;
        std::cout << used << ' ' << twice << ' ' << shared << ' ' << next() << ' ' << w << ' ' << rounds << '\n';
    }
}
