// SPDX-License-Identifier: Apache-2.0
// Function objects of the library within lambdas; one lambda of a template in several instances; a lambda in a class template.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>

template <class F>
struct stepper {
    F slope;
    double step(double t, double y, double h) { return y + h * slope(t, y); }
};

template <class Op>
std::function<int(int, int)> checked(Op op) {
    return [op](int a, int b) { return op(a, b); };
}

int main() {
    auto fold = [](auto op) {
        return [op](int a, int b) {
            dome::checkpoint();
            return op(a, b);
        };
    };
    std::function<int(int, int)> add = fold(std::plus<int>{}), multiply = fold(std::multiplies<>{});
    std::function<int(int, int)> least = checked([](int a, int b) { return a < b ? a : b; }),
                                 most = checked([](int a, int b) { return a < b ? b : a; });
    auto slope = [w = 2.0](double t, double y) {
        dome::checkpoint();
        return -w * y + t;
    };
    stepper<decltype(slope)> euler{slope};
    double y = 1;
    for (int i = 0; i < 3; ++i) {
        const int sum = add(i, 2);
        const int product = multiply(i, 2);
        y = euler.step(i * 0.1, y, 0.1);
        std::printf("%d %d %d %d %g\n", sum, product, least(i, 1), most(i, 1), y);
    }
}
