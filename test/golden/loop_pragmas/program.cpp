// SPDX-License-Identifier: Apache-2.0
// What a pragma says of the loop behind it: of one around a site it becomes a comment, into a guard it goes along.
#include <dome/session.hpp>

#include <cstdio>

int main() {
    int sum = 0;
#pragma GCC unroll 4
    for (int i = 0; i < 6; ++i) {
        sum += i;
        dome::checkpoint();
    }
#pragma GCC unroll 2
    for (int i = 0; i < 9; ++i)
        sum += i;
    {
        // A guard begins here, too.
#pragma GCC unroll 2
        while (sum < 60)
            ++sum;
        dome::checkpoint();
    }
    std::printf("%d\n", sum);
}
