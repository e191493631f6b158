// SPDX-License-Identifier: Apache-2.0
// do, with continue, break and a site in the condition.
#include <dome/session.hpp>

#include <cstdio>

bool more(int x) {
    dome::checkpoint();
    return x > -2;
}
int main() {
    int i = 4;
    do {
        dome::checkpoint();
        --i;
        if (i == 2)
            continue;
        std::printf("a%d\n", i);
    } while (i > 0);
    do {
        --i;
        if (i == -1)
            continue;
        if (i < -5)
            break;
        std::printf("b%d\n", i);
    } while (more(i) && i > -9);
}
