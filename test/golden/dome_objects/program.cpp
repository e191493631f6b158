// SPDX-License-Identifier: Apache-2.0
// Distributed objects and a scalar as locals.
#include <dome/dome.hpp>

#include <cstdio>

int main() {
    dome::vector<double> x(1000, [](std::int64_t i) { return 0.001 * static_cast<double>(i); });
    dome::grid<double> u(20, 30, 1.0);
    dome::scalar<int> rounds = 0;
    for (int i = 0; i < 4; ++i) {
        x = x * 1.5 + 1.0;
        u = u + 0.5;
        ++rounds;
        dome::checkpoint();
        std::printf("%.17g %.17g %d\n", dome::sum(x), dome::sum(u), rounds.get());
    }
}
