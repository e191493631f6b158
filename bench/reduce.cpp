// SPDX-License-Identifier: Apache-2.0
// Scalar products and sums of long vectors, the same bits on any number of tasks. Rival: bench/reduce_mpi.cpp, which adds up as it comes.
// In: elements, rounds. Out: seconds for the rounds, and the sum of what they gave.
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>

#include "inputs.hpp"

int main(int argc, char** argv) {
    const long n = argc > 1 ? std::atol(argv[1]) : 1 << 24;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 40;
    const dome::vector<double> x(n, noise), y(n, [](std::int64_t i) { return noise(-i); });
    double all = dome::sum(x);
    [[dome::transient]] double begin = now();
    for (int round = 0; round < rounds; ++round) {
        all += dot(x, y) + dome::sum(x);
        dome::checkpoint();
    }
    std::printf("seconds %.6f norm %.12g\n", now() - begin, all);
}
