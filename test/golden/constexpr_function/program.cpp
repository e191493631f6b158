// SPDX-License-Identifier: Apache-2.0
// constexpr functions and lambdas that stop at run time only; those that compute constants stay.
#include <dome/session.hpp>

#include <cstdio>

constexpr int square(int n) { return n * n; }
constexpr int slow(int n) {
    int s = 0;
    for (int i = 0; i < n; ++i) {
        s += square(i);
        if (i > 1)
            dome::checkpoint();
    }
    return s;
}
struct Scale {
    int by = 2;
    constexpr int operator()(int n) const {
        if (n > 0)
            dome::checkpoint();
        return n * by;
    }
};
int main() {
    constexpr int nine = square(3);
    const int a = slow(nine / 2);
    Scale twice;
    const int b = twice(a);
    auto half = [](int n) constexpr {
        if (n > 0)
            dome::checkpoint();
        return n / 2;
    };
    std::printf("%d %d %d\n", a, b, half(b));
}
