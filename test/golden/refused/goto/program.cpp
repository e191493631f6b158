// SPDX-License-Identifier: Apache-2.0
// A goto in a function that may stop.
// refused: goto
#include <dome/session.hpp>

#include <cstdio>

int main() {
    int i = 0;
again:
    dome::checkpoint();
    if (++i < 3)
        goto again;
    std::printf("%d\n", i);
}
