// SPDX-License-Identifier: Apache-2.0
// Lambdas that hold copies and live across checkpoints: the copies are saved, whatever became of the variables.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

auto adder(int by, std::string name) {
    return [by, name](int n) { return name + std::to_string(n + by); };
}
template <class F>
int sum(F f, int n) {
    int s = 0;
    for (int i = 0; i < n; ++i) {
        s += f(i);
        dome::checkpoint();
    }
    return s;
}
template <class T>
T scaled(T by) {
    auto times = [by](T x) { return x * by; };
    by = 0;
    dome::checkpoint();
    return times(3) + by;
}
struct Meter {
    int unit = 7;
    int read() {
        auto now = [*this](int k) { return unit * k; };
        unit = 1;
        dome::checkpoint();
        return now(2) + unit;
    }
};
int main() {
    int n = 2;
    std::string s = "a";
    auto f = [n, s](int k) { return s + std::to_string(k * n); };
    n = 5;
    s = "b";
    auto counter = [n, step = n + 1]() mutable { return n += step; };
    counter();
    auto owner = [p = std::make_unique<int>(n), &n]() { return *p + n; };
    n = 6;
    auto all = [=](auto k) { return k * n; };
    const auto g = adder(4, "g");
    dome::checkpoint();
    n = 7;
    std::printf("%s %d\n", f(3).c_str(), counter());
    dome::checkpoint();
    std::printf("%d %d %d %s\n", counter(), owner(), all(2), g(1).c_str());
    const int one = sum([n](int i) { return n * i; }, 3);
    const int two = sum(all, 2);
    const int three = [n, k = one + 1](int i) {
        dome::checkpoint();
        return n + k + i;
    }(2);
    const std::string seven = [h = g(7) + std::string(30, '.')] {
        dome::checkpoint();
        return h + h;
    }();
    Meter m;
    const int four = m.read();
    const int five = scaled(4);
    const double six = scaled(0.5);
    std::printf("%d %d %d %d %d %g %s\n", one, two, three, four, five, six, seven.c_str());
}
