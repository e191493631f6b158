// SPDX-License-Identifier: Apache-2.0
// The rival of bench/axpy_dot.cpp, hand-written with MPI.
// In: elements, rounds. Out: seconds for the rounds, and the norm of what was updated.
#include <mpi.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "dot_mpi.hpp"
#include "inputs.hpp"

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    int rank = 0, size = 1;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    const long n = argc > 1 ? std::atol(argv[1]) : 1 << 24;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 20;
    const long first = n * rank / size, last = n * (rank + 1) / size, mine = last - first;
    std::vector<double> x(static_cast<std::size_t>(mine)), y(x.size());
    for (long i = first; i < last; ++i) {
        x[static_cast<std::size_t>(i - first)] = 0.5 + noise(i);
        y[static_cast<std::size_t>(i - first)] = noise(-i);
    }
    MPI_Barrier(MPI_COMM_WORLD);
    const double begin = now();
    for (int round = 0; round < rounds; ++round) {
        const double s = 0.1 * dot(x.data(), y.data(), mine) / static_cast<double>(n);
        for (std::size_t i = 0; i < x.size(); ++i)
            y[i] += s * x[i];
    }
    const double norm = std::sqrt(dot(y.data(), y.data(), mine));
    if (rank == 0)
        std::printf("seconds %.6f norm %.12g\n", now() - begin, norm);
    MPI_Finalize();
}
