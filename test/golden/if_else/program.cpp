// SPDX-License-Identifier: Apache-2.0
// if, else if, else, with initialisers and declarations.
#include <dome/session.hpp>

#include <cstdio>

int sign(int n) {
    if (int h = n / 2; h > 1) {
        dome::checkpoint();
        std::printf("h%d\n", h);
    } else if (n == 1) {
        dome::checkpoint();
        std::printf("one\n");
    } else {
        std::printf("else\n");
    }
    if (int q = n % 3) {
        dome::checkpoint();
        std::printf("q%d\n", q);
    } else
        dome::checkpoint();
    return n;
}
int main() {
    for (int n = 0; n < 5; ++n) {
        const int r = sign(n);
        std::printf("r%d\n", r);
    }
}
