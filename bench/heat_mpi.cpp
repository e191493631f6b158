// SPDX-License-Identifier: Apache-2.0
// The rival of bench/heat.cpp: the same five-point stencil, hand-written with MPI, rows split evenly, norm every tenth step.
// In: edge length, steps. Out: seconds for the steps, and the norm.
#include <mpi.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    int rank = 0, size = 1;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    const long n = argc > 1 ? std::atol(argv[1]) : 2048;
    const int steps = argc > 2 ? std::atoi(argv[2]) : 200;
    const long first = n * rank / size, last = n * (rank + 1) / size, rows = last - first;
    std::vector<double> a(static_cast<std::size_t>((rows + 2) * n)), b(a.size());
    for (long i = first; i < last; ++i)
        for (long j = 0; j < n; ++j)
            a[static_cast<std::size_t>((i - first + 1) * n + j)] = i == 0 ? 100.0 : static_cast<double>((i * 7 + j * 13) % 17);
    b = a;
    const int up = rank > 0 ? rank - 1 : MPI_PROC_NULL, down = rank + 1 < size ? rank + 1 : MPI_PROC_NULL;
    double norm = 0;
    MPI_Barrier(MPI_COMM_WORLD);
    const double begin = MPI_Wtime();
    for (int step = 1; step <= steps; ++step) {
        MPI_Sendrecv(&a[static_cast<std::size_t>(n)], static_cast<int>(n), MPI_DOUBLE, up, 0, &a[static_cast<std::size_t>((rows + 1) * n)],
                     static_cast<int>(n), MPI_DOUBLE, down, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        MPI_Sendrecv(&a[static_cast<std::size_t>(rows * n)], static_cast<int>(n), MPI_DOUBLE, down, 1, &a[0], static_cast<int>(n), MPI_DOUBLE, up, 1,
                     MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        for (long i = 1; i <= rows; ++i) {
            const double *p = &a[static_cast<std::size_t>(i * n)], *above = p - n, *below = p + n;
            double* out = &b[static_cast<std::size_t>(i * n)];
            if (first + i - 1 == 0 || first + i - 1 == n - 1)
                continue;
            for (long j = 1; j < n - 1; ++j)
                out[j] = p[j] + 0.2 * (above[j] + below[j] + p[j - 1] + p[j + 1] - 4.0 * p[j]);
        }
        a.swap(b);
        if (step % 10 == 0) {
            double mine = 0;
            for (long k = n; k < (rows + 1) * n; ++k)
                mine += a[static_cast<std::size_t>(k)] * a[static_cast<std::size_t>(k)];
            MPI_Allreduce(&mine, &norm, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
        }
    }
    const double seconds = MPI_Wtime() - begin;
    if (rank == 0)
        std::printf("seconds %.6f norm %.12g\n", seconds, std::sqrt(norm));
    MPI_Finalize();
}
