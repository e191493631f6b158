// SPDX-License-Identifier: Apache-2.0
// Heat in a cube: seven points, norm every tenth step. Rival: bench/heat3d_mpi.cpp.
// In: edge length, steps. Out: seconds for the steps, and the norm.
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>

#include "inputs.hpp"

int main(int argc, char** argv) {
    const long n = argc > 1 ? std::atol(argv[1]) : 256;
    const int steps = argc > 2 ? std::atoi(argv[2]) : 50;
    dome::grid<double, 3> a({n, n, n}, [](std::int64_t i, std::int64_t j, std::int64_t k) {
        return i == 0 ? 100.0 : static_cast<double>((i * 7 + j * 13 + k * 3) % 17);
    });
    dome::grid<double, 3> b = a;
    double norm = dome::norm2(a);
    [[dome::transient]] double begin = now();
    for (int step = 1; step <= steps; ++step) {
        b.stencil(a, [](auto u) {
            return u(0, 0, 0) + 0.1 * (u(-1, 0, 0) + u(1, 0, 0) + u(0, -1, 0) + u(0, 1, 0) + u(0, 0, -1) + u(0, 0, 1) - 6.0 * u(0, 0, 0));
        });
        swap(a, b);
        if (step % 10 == 0)
            norm = dome::norm2(a);
        dome::checkpoint();
    }
    std::printf("seconds %.6f norm %.12g\n", now() - begin, norm);
}
