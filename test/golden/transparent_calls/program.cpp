// SPDX-License-Identifier: Apache-2.0
// Library functions that call straight through: the call is repeated on the way back.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <tuple>
#include <variant>

int add(int a, int b) {
    const int before = a;
    dome::checkpoint();
    return before + b;
}
struct Counter {
    int n = 0;
    int up(int by) {
        n += by;
        dome::checkpoint();
        return n;
    }
    int operator()(int by) { return up(by); }
};
int main() {
    int total = 0;
    total += std::invoke(add, 1, 2);
    total += std::apply(add, std::make_tuple(total, 4));
    Counter c;
    total += std::invoke(&Counter::up, c, 5);
    total += std::invoke(c, total);
    const int visited = std::invoke(
        [&](auto x) {
            dome::checkpoint();
            return static_cast<int>(x) + total;
        },
        2.5);
    std::printf("%d %d %d\n", total, visited, c.n);
}
