// SPDX-License-Identifier: Apache-2.0
// The rival of bench/heat3d.cpp: the same seven-point stencil, hand-written with MPI. Slices are split evenly; the inner ones are
// computed while the outer ones travel. In: edge length, steps. Out: seconds for the steps, and the norm.
#include <mpi.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "dot_mpi.hpp"
#include "inputs.hpp"

// Slices [first, last) of n x n elements.
void step_slices(const double* __restrict a, double* __restrict b, long first, long last, long n) {
    const long slice = n * n;
    for (long i = first; i < last; ++i)
        for (long j = 1; j < n - 1; ++j) {
            const double* in = a + i * slice + j * n;
            double* out = b + i * slice + j * n;
            for (long k = 1; k < n - 1; ++k)
                out[k] = in[k] + 0.1 * (in[k - slice] + in[k + slice] + in[k - n] + in[k + n] + in[k - 1] + in[k + 1] - 6.0 * in[k]);
        }
}

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    int rank = 0, size = 1;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    const long n = argc > 1 ? std::atol(argv[1]) : 256;
    const int steps = argc > 2 ? std::atoi(argv[2]) : 50;
    const long first = n * rank / size, last = n * (rank + 1) / size, mine = last - first, slice = n * n;
    // Slices 1 to `mine` are this task's; 0 and mine + 1 are copies of the neighbours'.
    std::vector<double> a(static_cast<std::size_t>((mine + 2) * slice));
    for (long i = first; i < last; ++i)
        for (long j = 0; j < n; ++j)
            for (long k = 0; k < n; ++k) {
                const double heat = i == 0 ? 100.0 : static_cast<double>((i * 7 + j * 13 + k * 3) % 17);
                a[static_cast<std::size_t>((i - first + 1) * slice + j * n + k)] = heat;
            }
    std::vector<double> b = a;
    const int up = rank > 0 ? rank - 1 : MPI_PROC_NULL, down = rank + 1 < size ? rank + 1 : MPI_PROC_NULL;
    const long begin_slice = rank == 0 ? 2 : 1, end_slice = rank == size - 1 ? mine : mine + 1;    // the outermost ones stay as they are
    double norm = 0;
    MPI_Barrier(MPI_COMM_WORLD);
    const double begin = now();
    for (int step = 1; step <= steps; ++step) {
        MPI_Request requests[4];
        const int count = static_cast<int>(slice);
        MPI_Irecv(a.data(), count, MPI_DOUBLE, up, 0, MPI_COMM_WORLD, &requests[0]);
        MPI_Irecv(a.data() + (mine + 1) * slice, count, MPI_DOUBLE, down, 1, MPI_COMM_WORLD, &requests[1]);
        MPI_Isend(a.data() + slice, count, MPI_DOUBLE, up, 1, MPI_COMM_WORLD, &requests[2]);
        MPI_Isend(a.data() + mine * slice, count, MPI_DOUBLE, down, 0, MPI_COMM_WORLD, &requests[3]);
        step_slices(a.data(), b.data(), 2, mine, n);
        MPI_Waitall(4, requests, MPI_STATUSES_IGNORE);
        step_slices(a.data(), b.data(), begin_slice, std::min(2L, end_slice), n);
        step_slices(a.data(), b.data(), std::max(mine, 2L), end_slice, n);
        a.swap(b);
        if (step % 10 == 0)
            norm = dot(a.data() + slice, a.data() + slice, mine * slice);
    }
    if (rank == 0)
        std::printf("seconds %.6f norm %.12g\n", now() - begin, std::sqrt(norm));
    MPI_Finalize();
}
