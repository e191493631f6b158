// SPDX-License-Identifier: Apache-2.0
// One template, several instantiations.
#include <dome/session.hpp>

#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

template <class T>
T total(const std::vector<T>& v) {
    T sum{};
    for (const T& x : v) {
        sum += x;
        dome::checkpoint();
        std::cout << sum << '\n';
    }
    return sum;
}
int main() {
    std::vector<int> a{1, 2, 3};
    std::vector<std::string> b{"x", "y"};
    const int n = total(a);
    const std::string s = total(b);
    std::cout << n << ' ' << s << '\n';
}
