// SPDX-License-Identifier: Apache-2.0
// The rival of bench/small.cpp: the bare loop over each task's part.
// In: elements, operations. Out: seconds for the operations, and the norm of what was computed.
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
    const long n = argc > 1 ? std::atol(argv[1]) : 1000;
    const long operations = argc > 2 ? std::atol(argv[2]) : 10'000'000;
    const long first = n * rank / size, last = n * (rank + 1) / size;
    std::vector<double> a(static_cast<std::size_t>(last - first)), b(a.size()), c(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        b[i] = noise(first + static_cast<long>(i));
        c[i] = noise(-first - static_cast<long>(i)) / 1024;
    }
    MPI_Barrier(MPI_COMM_WORLD);
    const double begin = now();
    for (long k = 0; k < operations; ++k) {
        for (std::size_t i = 0; i < a.size(); ++i)
            a[i] = b[i] + c[i];
        a.swap(b);
    }
    const double norm = std::sqrt(dot(b.data(), b.data(), last - first));
    if (rank == 0)
        std::printf("seconds %.6f norm %.12g\n", now() - begin, norm);
    MPI_Finalize();
}
