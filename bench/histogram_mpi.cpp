// SPDX-License-Identifier: Apache-2.0
// The rival of bench/histogram.cpp, hand-written with MPI.
// In: elements, rounds. Out: seconds for the rounds, and a sum of the counts by which the programs are compared.
#include <mpi.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "inputs.hpp"

std::vector<long> histogram(const std::vector<double>& x, int bins, double low, double high) {
    std::vector<long> counts(static_cast<std::size_t>(bins));
    const double scale = bins / (high - low);
    for (double v : x)
        if (v >= low && v <= high)
            ++counts[static_cast<std::size_t>(std::min(static_cast<int>((v - low) * scale), bins - 1))];
    MPI_Allreduce(MPI_IN_PLACE, counts.data(), bins, MPI_LONG, MPI_SUM, MPI_COMM_WORLD);
    return counts;
}

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    int rank = 0, size = 1;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    const long n = argc > 1 ? std::atol(argv[1]) : 1 << 24;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 20;
    const long first = n * rank / size, last = n * (rank + 1) / size;
    std::vector<double> x(static_cast<std::size_t>(last - first));
    for (long i = first; i < last; ++i)
        x[static_cast<std::size_t>(i - first)] = noise(i);
    long mine = std::count_if(x.begin(), x.end(), [](double v) { return v < 0.5; }), check = 0;
    MPI_Allreduce(&mine, &check, 1, MPI_LONG, MPI_SUM, MPI_COMM_WORLD);
    const double begin = now();
    for (int round = 0; round < rounds; ++round) {
        const std::vector<long> counts = histogram(x, 1000, 0.0, 1.0 - 0.5 * round / rounds);
        for (std::size_t k = 0; k < counts.size(); ++k)
            check += counts[k] * static_cast<long>(k);
    }
    if (rank == 0)
        std::printf("seconds %.6f norm %ld\n", now() - begin, check);
    MPI_Finalize();
}
