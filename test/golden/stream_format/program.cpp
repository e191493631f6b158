// SPDX-License-Identifier: Apache-2.0
// The format a program has given to std::cout stays.
#include <dome/session.hpp>

#include <iomanip>
#include <iostream>

int main() {
    std::cout << std::fixed << std::setprecision(3) << std::setfill('*') << std::boolalpha;
    for (int i = 0; i < 3; ++i) {
        std::cout << std::setw(8) << i / 7.0 << ' ' << (i == 1) << '\n';
        if (i == 1)
            std::cout << std::hex << std::uppercase << std::setprecision(5);
        dome::checkpoint();
        std::cout << 255 + i << '\n';
    }
}
