// SPDX-License-Identifier: Apache-2.0
// `if consteval`, of C++23, which the compilers take before as well: what runs is known, and variables around it are kept.
#include <dome/dome.hpp>
#include <iostream>

constexpr int next(int n) { return n + 1; }
consteval int immediate(int n) { return n * 100; }

int before(int rounds) {
    int sum = 0;
    for (int i = 0; i < rounds; ++i) {
        if consteval {
            sum = immediate(1);
        }
        dome::checkpoint();
        sum += next(3) + i;
    }
    return sum;
}
int around(int k) {
    int left = k;
    if consteval {
        left = immediate(2);
        dome::checkpoint();
    } else {
        int half = k / 2;
        dome::checkpoint();
        left -= half;
    }
    return left;
}
template <class T>
T negated(T k) {
    if !consteval {
        for (T i = 0; i < 2; ++i) {
            dome::checkpoint();
            k += i;
        }
    }
    return k;
}
int neither(int k) {
    if !consteval {
        k += 2;
    } else {
        dome::checkpoint();
    }
    dome::checkpoint();
    return k;
}

int main() { std::cout << before(3) << ' ' << around(9) << ' ' << negated(4) << negated(5L) << ' ' << neither(1) << '\n'; }
