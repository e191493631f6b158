// SPDX-License-Identifier: Apache-2.0
// A dot product and a vector update that needs it, the two halves of most Krylov methods. Rival: bench/axpy_dot_mpi.cpp.
// In: elements, rounds. Out: seconds for the rounds, and the norm of what was updated.
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>

#include "inputs.hpp"

int main(int argc, char** argv) {
    const long n = argc > 1 ? std::atol(argv[1]) : 1 << 24;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 20;
    dome::vector<double> x(n, [](std::int64_t i) { return 0.5 + noise(i); }), y(n, [](std::int64_t i) { return noise(-i); });
    double norm = dome::norm2(y);
    [[dome::transient]] double begin = now();
    for (int round = 0; round < rounds; ++round) {
        const double s = 0.1 * dome::dot(x, y) / static_cast<double>(n);
        y = y + s * x;
        dome::checkpoint();
    }
    norm = dome::norm2(y);
    std::printf("seconds %.6f norm %.12g\n", now() - begin, norm);
}
