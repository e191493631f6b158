// SPDX-License-Identifier: Apache-2.0
// Lists of constants are made again from their text.
#include <dome/session.hpp>

#include <cstddef>
#include <initializer_list>
#include <iostream>
#include <string>

template <std::size_t N>
int sum_of(const int (&a)[N]) {
    int sum = 0;
    for (const int x : a) {
        sum += x;
        dome::checkpoint();
    }
    return sum;
}
// Pointers and iterators into a list lead to the elements that its text makes again.
void walk_lists() {
    auto list = {1, 2, 3};
    int sum = 0;
    for (auto it = list.begin(); it != list.end(); ++it) {
        dome::checkpoint();
        sum += *it;
    }
    const std::initializer_list<std::string> texts = {"one", "two", "a text that is longer than what a string holds itself"};
    const std::string *p = texts.begin() + 1, *const end = texts.end();
    const std::string& last = *(texts.begin() + 2);
    for (; p != end; ++p) {
        dome::checkpoint();
        std::cout << *p << ' ' << (p == &last) << ' ' << sum << '\n';
    }
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
    walk_lists();
}
