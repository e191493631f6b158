// SPDX-License-Identifier: Apache-2.0
// std::function: locals, parameters, recursion, assigned later, empty, made of lambdas, functions and function objects.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <iostream>
#include <map>
#include <string>

struct Times {
    int by = 1;
    int operator()(int n) const {
        dome::checkpoint();
        return n * by;
    }
};
int apply(std::function<int(int)> f, int n) {
    const int r = f(n);
    dome::checkpoint();
    return r + f(n + 1);
}
int apply_ref(const std::function<int(int)>& f, int n) {
    const int r = f(n);
    return r + f(n + 1);
}
int twice(int n) { return 2 * n; }
struct pair_of {
    int a, b;
    int sum() const { return a + b; }
};
// What is called is a copy of the lambda, in the std::function that is made for the call.
void three_times(const std::function<void()>& f) {
    for (int i = 0; i < 3; ++i) {
        f();
        dome::checkpoint();
    }
}
void count_down(std::ostream& out, int from) {
    const std::function<void(int)> rest = [&](int n) {
        if (n == 0)
            return;
        out << n << ' ';
        dome::checkpoint();
        rest(n - 1);
    };
    rest(from);
    out << '\n';
}
int main() {
    int calls = 0;
    std::function<int(int)> fib = [&](int n) {
        ++calls;
        dome::checkpoint();
        if (n < 2)
            return n;
        const int a = fib(n - 1);
        return a + fib(n - 2);
    };
    const int five = fib(5);
    std::function<int(int)> f;
    if (!f)
        f = Times{3};
    int k = 10;
    std::string s = "xy";
    std::function<int(int)> g = [k, s](int n) { return k + n + static_cast<int>(s.size()); };
    k = 0;
    s.clear();
    dome::checkpoint();
    const int a = apply(f, 2);
    const int b = apply(g, 2);
    f = g;
    const int c = apply_ref(f, 1);
    const int d = apply([&](int n) { return n + calls; }, 3);
    const int e = apply_ref(
        [k](int n) {
            dome::checkpoint();
            return n - k;
        },
        8);
    f = twice;
    std::function<int(const pair_of&)> sum = &pair_of::sum, member = &pair_of::b;
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        std::printf("%d %d %d\n", f(i), sum({i, 2}), member({i, 3}));
    }
    f = nullptr;
    std::map<char, std::function<int(int, int)>> operators{{'+', std::plus<int>()}, {'*', std::multiplies<>()}};
    for (const auto& [sign, compute] : operators) {
        dome::checkpoint();
        std::printf("7 %c 3 = %d\n", sign, compute(7, 3));
    }
    std::printf("%d %d %d %d %d %d %d %d\n", five, calls, a, b, c, d, e, static_cast<bool>(f));
    three_times([n = 0]() mutable { std::printf("%d ", ++n); });
    std::printf("\n");
    std::fflush(stdout);
    count_down(std::cout, 3);
}
