// SPDX-License-Identifier: Apache-2.0
// Range-for over a built-in array, std::array and a braced list.
#include <dome/session.hpp>

#include <array>
#include <cstdio>

int main() {
    int a[3] = {4, 5, 6};
    for (int& x : a) {
        dome::checkpoint();
        x++;
    }
    std::array<double, 2> b{0.5, 1.5};
    for (const double x : b) {
        dome::checkpoint();
        std::printf("%g\n", x);
    }
    for (int x : {7, 8}) {
        dome::checkpoint();
        std::printf("%d %d\n", x, a[0]);
    }
}
