// SPDX-License-Identifier: Apache-2.0
// The generators of the C library go on where they were.
#include <dome/session.hpp>

#include <cstdlib>
#include <iostream>

int main() {
    std::srand(42);
    srand48(7);
    for (int i = 0; i < 4; ++i) {
        std::cout << std::rand() % 1000 << ' ' << lrand48() % 1000;
        dome::checkpoint();
        std::cout << ' ' << rand() % 1000 << ' ' << random() % 1000 << ' ' << static_cast<int>(drand48() * 1000) << '\n';
    }
}
