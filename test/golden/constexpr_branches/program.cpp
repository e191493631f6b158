// SPDX-License-Identifier: Apache-2.0
// Branches of `if constexpr` that one instance of a template has and another one has not.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <type_traits>

template <int Level, class F>
void every(int i, F&& f) {
    if constexpr (Level == 2)
        f(i);
    else
        for (int k = 0; k < 2; ++k)
            every<Level + 1>(i * 10 + k, f);
}

template <class T>
std::string text_of(const T& x) {
    std::string out = "<";
    if constexpr (std::is_integral_v<T>) {
        int digits = 0;
        for (T rest = x; rest != 0; rest /= 10) {
            ++digits;
            dome::checkpoint();
        }
        out += std::to_string(digits);
    } else if constexpr (std::is_floating_point_v<T>) {
        const T half = x / 2;
        dome::checkpoint();
        out += std::to_string(half);
    } else {
        out += x;
    }
    dome::checkpoint();
    return out + ">";
}

int main() {
    int sum = 0;
    every<0>(1, [&](int k) {
        sum += k;
        dome::checkpoint();
    });
    std::printf("%d %s %s %s\n", sum, text_of(123).c_str(), text_of(2.5).c_str(), text_of(std::string("s")).c_str());
}
