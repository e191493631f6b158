// SPDX-License-Identifier: Apache-2.0
// The rival of bench/triad.cpp: the same expressions as plain loops over each task's part.
// In: 3 or 6, elements, rounds. Out: seconds for the rounds, and the norm of what was computed.
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
    const bool six = argc > 1 && std::atoi(argv[1]) == 6;
    const long n = argc > 2 ? std::atol(argv[2]) : 1 << 24;
    const long rounds = argc > 3 ? std::atol(argv[3]) : 50;
    const long first = n * rank / size, last = n * (rank + 1) / size;
    const std::size_t mine = static_cast<std::size_t>(last - first);
    std::vector<double> a(mine), b(mine), c(mine), d(mine), e(mine), f(mine);
    for (std::size_t i = 0; i < mine; ++i) {
        b[i] = noise(first + static_cast<long>(i));
        c[i] = noise(-first - static_cast<long>(i));
        d[i] = b[i] + c[i];
        e[i] = b[i] - c[i];
        f[i] = b[i] * c[i];
    }
    MPI_Barrier(MPI_COMM_WORLD);
    const double begin = now();
    for (long round = 0; round < rounds; ++round) {
        const double s = 1.0 / static_cast<double>(round + 1);
        if (six)
            for (std::size_t i = 0; i < mine; ++i)
                a[i] = b[i] + s * c[i] + d[i] * e[i] - s * f[i];
        else
            for (std::size_t i = 0; i < mine; ++i)
                a[i] = b[i] + s * c[i];
        a.swap(b);
    }
    const double norm = std::sqrt(dot(b.data(), b.data(), last - first));
    if (rank == 0)
        std::printf("seconds %.6f norm %.12g\n", now() - begin, norm);
    MPI_Finalize();
}
