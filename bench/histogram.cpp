// SPDX-License-Identifier: Apache-2.0
// Counts in 1000 equal parts of a range that shrinks from round to round. Rival: bench/histogram_mpi.cpp.
// In: elements, rounds. Out: seconds for the rounds, and a sum of the counts by which the programs are compared.
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include "inputs.hpp"

int main(int argc, char** argv) {
    const long n = argc > 1 ? std::atol(argv[1]) : 1 << 24;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 20;
    dome::vector<double> x(n, noise);
    long check = dome::count(x < 0.5);
    [[dome::transient]] double begin = now();
    for (int round = 0; round < rounds; ++round) {
        const std::vector<std::int64_t> counts = dome::histogram(x, 1000, 0.0, 1.0 - 0.5 * round / rounds);
        for (std::size_t k = 0; k < counts.size(); ++k)
            check += counts[k] * static_cast<long>(k);
        dome::checkpoint();
    }
    std::printf("seconds %.6f norm %ld\n", now() - begin, check);
}
