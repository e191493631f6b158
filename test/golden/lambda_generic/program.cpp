// SPDX-License-Identifier: Apache-2.0
// Generic lambdas, per instance, and program templates that call what they are given.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

template <class C, class F>
void each(const C& all, F f) {
    for (const auto& x : all)
        f(x);
}
template <class F>
auto twice(F&& f, int n) {
    auto a = f(n);
    auto b = f(n + 1);
    return a + b;
}
int main() {
    std::string line;
    int n = 0;
    auto note = [&](const auto& x) {
        n += 1;
        dome::checkpoint();
        line += std::to_string(x) + " ";
    };
    each(std::vector<int>{1, 2}, note);
    each(std::vector<double>{0.5}, note);
    each(std::vector<int>{7, 8}, [&](int x) {
        dome::checkpoint();
        n += x;
    });
    const int t = twice(
        [&](int k) {
            int before = n;
            dome::checkpoint();
            return before + k;
        },
        4);
    const double d = twice([](auto k) { return k * 0.5; }, 3);
    std::printf("%s%d %d %g\n", line.c_str(), n, t, d);
}
