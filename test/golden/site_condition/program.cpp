// SPDX-License-Identifier: Apache-2.0
// Sites in the conditions of if and ?:, short circuit kept.
#include <dome/session.hpp>

#include <cstdio>

int step(int n) {
    dome::checkpoint();
    std::printf("step %d\n", n);
    return n * 2;
}
bool yes(int n) {
    dome::checkpoint();
    return n % 2 == 0;
}

int main() {
    for (int i = 0; i < 4; ++i) {
        if (yes(i))
            std::printf("even %d\n", i);
        if (i > 1 && yes(step(i)))
            std::printf("and %d\n", i);
        if (i == 3 || yes(i + 1))
            std::printf("or %d\n", i);
        const int x = i > 1 ? step(i) : -1;
        std::printf("%d\n", x);
    }
}
