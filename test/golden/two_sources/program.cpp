// SPDX-License-Identifier: Apache-2.0
// A program of two sources and a header of its own with a class and a template.
#include <dome/session.hpp>

#include <cstdio>

#include "shared/counter.hpp"

int main() {
    counter c;
    for (int i = 0; i < 3; ++i) {
        const int n = work(c, i);
        const long s = accumulate<long>(n);
        std::printf("%d %d %ld\n", c.value(), n, s);
    }
}
