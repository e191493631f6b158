// SPDX-License-Identifier: Apache-2.0
// A variable declared in the condition of while.
#include <dome/session.hpp>

#include <cstdio>

int main() {
    int i = 0;
    while (int left = 4 - i) {
        dome::checkpoint();
        ++i;
        std::printf("%d left\n", left);
    }
}
