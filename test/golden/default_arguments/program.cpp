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
int main() {
    const int a = scale(2);
    const int b = scale(2, 5);
    const double c = scale(3.0);
    dome::checkpoint();
    std::printf("%d %d %g\n", a, b, c);
}
