// SPDX-License-Identifier: Apache-2.0
// Variables that specialise a variable template, and a class template whose base depends on a number.
#include <dome/session.hpp>

#include <array>
#include <cstddef>
#include <cstdio>

template <class T>
T limit = T(100);
template <>
inline double limit<double> = 0.5;
namespace space {
template <class T, int N>
int count = N;
template <class T>
int count<T, 3> = 33;
template <>
int count<char, 4> = 44;
}  // namespace space

template <std::size_t S>
struct tableau {      // names the type of the base first, with another name for the number
    std::array<double, S> b;
};
template <std::size_t N>
struct point : std::array<double, N> {};

int main() {
    point<2> p{{1, 2}};
    for (int i = 0; i < 3; ++i) {
        limit<double> += 1;
        limit<int> -= 1;
        space::count<int, 3> += 1;
        space::count<char, 4> += 1;
        p[1] *= 2;
        dome::checkpoint();
    }
    std::printf("%d %g %d %d %g\n", limit<int>, limit<double>, space::count<int, 3>, space::count<char, 4>, p[1]);
}
