// SPDX-License-Identifier: Apache-2.0
// The rival of bench/reduce.cpp, hand-written with MPI. In: elements, rounds. Out: seconds for the rounds, and the sum of what they gave.
#include <mpi.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include "dot_mpi.hpp"
#include "inputs.hpp"

double sum(const double* a, long n) {
    double lane[8] = {}, mine = 0, all = 0;
    const long whole = n - n % 8;
    for (long i = 0; i < whole; i += 8)
        for (long k = 0; k < 8; ++k)
            lane[k] += a[i + k];
    for (long i = whole; i < n; ++i)
        mine += a[i];
    for (double x : lane)
        mine += x;
    MPI_Allreduce(&mine, &all, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
    return all;
}

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    int rank = 0, size = 1;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    const long n = argc > 1 ? std::atol(argv[1]) : 1 << 24;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 40;
    const long first = n * rank / size, mine = n * (rank + 1) / size - first;
    std::vector<double> x(static_cast<std::size_t>(mine)), y(static_cast<std::size_t>(mine));
    for (long i = 0; i < mine; ++i) {
        x[static_cast<std::size_t>(i)] = noise(first + i);
        y[static_cast<std::size_t>(i)] = noise(-(first + i));
    }
    double all = sum(x.data(), mine);
    MPI_Barrier(MPI_COMM_WORLD);
    const double begin = now();
    for (int round = 0; round < rounds; ++round)
        all += dot(x.data(), y.data(), mine) + sum(x.data(), mine);
    if (rank == 0)
        std::printf("seconds %.6f norm %.12g\n", now() - begin, all);
    MPI_Finalize();
}
