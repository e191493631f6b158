// SPDX-License-Identifier: Apache-2.0
// Default arguments and overloads.
#include <dome/session.hpp>

#include <cstdio>

int scale(int n, int by = 3) {
    dome::checkpoint();
    return n * by;
}
double scale(double x, double by = 0.5) {
    dome::checkpoint();
    return x * by;
}
int calls = 0;
int next() {
    std::printf("next\n");
    return ++calls;
}
// The value is in the checkpoint: what gives it is not called again.
int multiply(int x, int by = next()) {
    dome::checkpoint();
    return x * by;
}
struct counted {
    int n;
    explicit counted(int start) : n(start) { dome::checkpoint(); }
};
struct plain {
    int n;
    explicit plain(int start) : n(start) {}
};
template <class T>
struct wrapped {
    T inner;
    explicit wrapped(int n = 0) : inner(n) {}
};
template <class T>
int power(T x, int n, T one = T(1)) {
    for (; n > 0; --n) {
        one.inner.n *= x.inner.n;
        dome::checkpoint();
    }
    return one.inner.n;
}

int main() {
    const int a = scale(2);
    const int b = scale(2, 5);
    const double c = scale(3.0);
    dome::checkpoint();
    std::printf("%d %d %g\n", a, b, c);
    std::printf("%d\n", multiply(3));
    std::printf("%d\n", multiply(4));
    std::printf("%d\n", calls);
    const wrapped<counted> stops(3);
    std::printf("%d\n", power(wrapped<plain>(2), 3));
    std::printf("%d\n", stops.inner.n);
}
