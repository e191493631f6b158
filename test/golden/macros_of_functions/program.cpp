// SPDX-License-Identifier: Apache-2.0
// Macros named like the functions they call, within statements that are written out.
#include <dome/session.hpp>

#include <cstdio>

static int calls = 0;

static int work(int n) {
    dome::checkpoint();
    return n + 1;
}
#define work(n) (++calls, work((n) * 2))
#define repeat(n, what)           \
    for (int i = 0; i < n; ++i) { \
        what;                     \
        dome::checkpoint();       \
    }

int main() {
    int s = 0;
    repeat(3, s += work(s + 1))
    for (int k = 0; k < 2; ++k) {
        dome::checkpoint();
        s += work(k);
    }
    std::printf("%d %d\n", s, calls);
}
