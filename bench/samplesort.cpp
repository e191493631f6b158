// SPDX-License-Identifier: Apache-2.0
// Sorting random numbers. Rival: bench/samplesort_mpi.cpp.
// In: elements, rounds. Out: seconds for the sorting, and a sum weighted by place, which only the right order gives.
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>

#include "inputs.hpp"

int main(int argc, char** argv) {
    const long n = argc > 1 ? std::atol(argv[1]) : 1 << 24;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 1;
    const dome::vector<double> place(n, [n](std::int64_t i) { return static_cast<double>(i) / static_cast<double>(n); });
    double seconds = 0, check = 0;
    for (int round = 0; round < rounds; ++round) {
        dome::vector<double> x(n, [=](std::int64_t i) { return noise(i + round * n); });
        check += dome::sum(x);
        const double begin = now();
        dome::sort(x);
        check += dome::dot(x, place);
        seconds += now() - begin;
        dome::checkpoint();
    }
    std::printf("seconds %.6f norm %.12g\n", seconds, check);
}
