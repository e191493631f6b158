// SPDX-License-Identifier: Apache-2.0
// while, with continue, break and a site in the condition.
#include <dome/session.hpp>

#include <cstdio>

bool more(int x) {
    dome::checkpoint();
    return x < 5;
}
int main() {
    int i = 0;
    while (i < 3) {
        dome::checkpoint();
        ++i;
        if (i == 2)
            continue;
        std::printf("a%d\n", i);
    }
    while (more(i)) {
        ++i;
        std::printf("b%d\n", i);
    }
    while (true) {
        dome::checkpoint();
        if (--i < 2)
            break;
        std::printf("c%d\n", i);
    }
}
