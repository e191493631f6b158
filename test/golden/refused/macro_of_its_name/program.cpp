// SPDX-License-Identifier: Apache-2.0
// refused: comes from the macro 'for', which stands for text with its own name in it
#include <dome/session.hpp>

#define for if (0) ; else for

int main() {
    int n = 0;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        n += i;
    }
    return n - 3;
}
