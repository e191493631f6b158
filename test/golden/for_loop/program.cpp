// SPDX-License-Identifier: Apache-2.0
// for with several variables, without any part, nested, and with sites in its head.
#include <dome/session.hpp>

#include <cstdio>

int tick(int x) {
    dome::checkpoint();
    return x + 1;
}
bool below(int x) {
    dome::checkpoint();
    return x < 4;
}
int main() {
    for (int a = 0, b = 8; a < b; ++a, b -= 2) {
        dome::checkpoint();
        std::printf("%d %d\n", a, b);
    }
    for (int k = tick(0); below(k); ++k) {
        if (k == 2)
            continue;
        std::printf("k%d\n", k);
    }
    int n = 0;
    for (;;) {
        for (int j = 0; j < 2; ++j) {
            dome::checkpoint();
            n += j;
        }
        if (++n > 6)
            break;
        std::printf("n%d\n", n);
    }
}
