// SPDX-License-Identifier: Apache-2.0
// Parameters without names, of main and of others.
#include <dome/session.hpp>

#include <cstdio>

int step(int, int n) {
    dome::checkpoint();
    return n + 1;
}

int main(int argc, char**) {
    int n = argc;
    for (int i = 0; i < 3; ++i) {
        n += step(i, n);
        std::printf("%d\n", n);
    }
}
