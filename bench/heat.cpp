// SPDX-License-Identifier: Apache-2.0
// The stencil of examples/030_heat.cpp without its files: five points, norm every tenth step. Rival: bench/heat_mpi.cpp.
// In: edge length, steps. Out: seconds for the steps, and the norm.
#include <dome/dome.hpp>

#include <chrono>
#include <cstdio>
#include <cstdlib>

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

int main(int argc, char** argv) {
    const long n = argc > 1 ? std::atol(argv[1]) : 2048;
    const int steps = argc > 2 ? std::atoi(argv[2]) : 200;
    dome::grid<double> a(n, n, [](std::int64_t i, std::int64_t j) { return i == 0 ? 100.0 : static_cast<double>((i * 7 + j * 13) % 17); });
    dome::grid<double> b = a;
    double norm = dome::norm2(a);
    [[dome::transient]] double begin = now();
    for (int step = 1; step <= steps; ++step) {
        b.stencil(a, [](auto u) { return u(0, 0) + 0.2 * (u(-1, 0) + u(1, 0) + u(0, -1) + u(0, 1) - 4.0 * u(0, 0)); });
        swap(a, b);
        if (step % 10 == 0)
            norm = dome::norm2(a);
        dome::checkpoint();
    }
    std::printf("seconds %.6f norm %.12g\n", now() - begin, norm);
}
