// SPDX-License-Identifier: Apache-2.0
// A computed goto in a function that may stop.
// refused: goto
#include <dome/session.hpp>

#include <cstdio>

int main() {
    int i = 0;
    void* to = &&again;
again:
    dome::checkpoint();
    if (++i < 3)
        goto* to;
    std::printf("%d\n", i);
}
