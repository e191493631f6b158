// SPDX-License-Identifier: Apache-2.0
// Lists of constants are made again from their text.
#include <dome/session.hpp>

#include <cstddef>
#include <initializer_list>
#include <iostream>

template <std::size_t N>
int sum_of(const int (&a)[N]) {
    int sum = 0;
    for (const int x : a) {
        sum += x;
        dome::checkpoint();
    }
    return sum;
}
int main() {
    const std::initializer_list<int> primes = {2, 3, 5};
    auto names = {"one", "two"};
    int sum = 0;
    for (int p : primes) {
        dome::checkpoint();
        sum += p;
        for (const char* n : names) {
            dome::checkpoint();
            std::cout << n << ' ' << sum << '\n';
        }
    }
    for (int x : {10, 20})
        for (double y : {0.5, 0.25}) {
            dome::checkpoint();
            std::cout << x * y << '\n';
        }
    std::printf("%d\n", sum_of({5, 6, 3}));
}
