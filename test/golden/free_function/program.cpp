// SPDX-License-Identifier: Apache-2.0
// A free function with a site, its parameters and locals.
#include <dome/session.hpp>

#include <cstdio>

double inner(int n, double x) {
    double s = 0;
    for (int i = 0; i < n; ++i) {
        s += x * i;
        if (i % 3 == 1)
            dome::checkpoint();
    }
    return s;
}
int main() {
    double total = 0;
    for (int k = 0; k < 4; ++k) {
        total += inner(k + 3, 0.5 * k);
        std::printf("%d %g\n", k, total);
    }
}
