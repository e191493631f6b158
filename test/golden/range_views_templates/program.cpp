// SPDX-License-Identifier: Apache-2.0
// Loops over views with lambdas in templates.
#include <dome/session.hpp>
#include <cstdio>
#include <ranges>
#include <vector>
template <class T>
struct sys {
    std::vector<T> ps{1, 2, 3, 4};
    T limit = 3;
    T kinds(T k) const {
        T h = k;
        for (auto& p : ps | std::views::filter([](auto& p) { return p != 2; })) { dome::checkpoint(); h += p; }
        for (auto p : ps | std::views::transform([](T p) { return p * 2; }) | std::views::take(3)) { dome::checkpoint(); h += p; }
        for (auto p : ps | std::views::filter([this](T p) { return p < limit; })) { dome::checkpoint(); h += p; }
        return h;
    }
};
template <class F>
int each(int n, F f) { int s = 0; for (int i : std::views::iota(0, n) | std::views::filter(f)) { dome::checkpoint(); s += i; } return s; }
int main() { sys<int> s; sys<double> d; std::printf("%d\n", s.kinds(2)); std::printf("%g\n", d.kinds(3)); std::printf("%d\n", each(6, [](int i) { return i % 2; })); }
