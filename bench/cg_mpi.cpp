// SPDX-License-Identifier: Apache-2.0
// The rival of bench/cg.cpp: the same iteration, hand-written with MPI; compressed rows, columns counted from the halo in front.
#include <mpi.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "dot_mpi.hpp"
#include "inputs.hpp"
#include "points.hpp"

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    int rank = 0, size = 1;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    const long n = argc > 1 ? std::atol(argv[1]) : 96, all = n * n * n, halo = n * n + n + 1;
    const int steps = argc > 2 ? std::atoi(argv[2]) : 50;
    const long first = all * rank / size, rows = all * (rank + 1) / size - first;
    if (rows < halo && size > 1)
        MPI_Abort(MPI_COMM_WORLD, 1);
    std::vector<long> start{0};
    std::vector<int> column;
    std::vector<double> value;
    for (long i = 0; i < rows; ++i) {
        points(n, first + i, [&](long j, double v) {
            column.push_back(static_cast<int>(j - first + halo));
            value.push_back(v);
        });
        start.push_back(static_cast<long>(column.size()));
    }
    std::vector<double> with_halo(static_cast<std::size_t>(rows + 2 * halo)), x(static_cast<std::size_t>(rows)), r(x.size()), q(x.size());
    double* const p = with_halo.data() + halo;
    for (long i = 0; i < rows; ++i)
        p[i] = r[static_cast<std::size_t>(i)] = noise(first + i);
    const int up = rank > 0 ? rank - 1 : MPI_PROC_NULL, down = rank + 1 < size ? rank + 1 : MPI_PROC_NULL, h = static_cast<int>(halo);
    double rr = dot(r.data(), r.data(), rows);
    MPI_Barrier(MPI_COMM_WORLD);
    const double begin = now();
    for (int step = 0; step < steps; ++step) {
        MPI_Request moves[4];
        MPI_Irecv(p - halo, h, MPI_DOUBLE, up, 0, MPI_COMM_WORLD, &moves[0]);
        MPI_Irecv(p + rows, h, MPI_DOUBLE, down, 1, MPI_COMM_WORLD, &moves[1]);
        MPI_Isend(p, h, MPI_DOUBLE, up, 1, MPI_COMM_WORLD, &moves[2]);
        MPI_Isend(p + rows - halo, h, MPI_DOUBLE, down, 0, MPI_COMM_WORLD, &moves[3]);
        const auto multiply = [&](long from, long to) {
            for (long i = from; i < to; ++i) {
                double sum = 0;
                for (long k = start[static_cast<std::size_t>(i)]; k < start[static_cast<std::size_t>(i) + 1]; ++k)
                    sum += value[static_cast<std::size_t>(k)] * with_halo[static_cast<std::size_t>(column[static_cast<std::size_t>(k)])];
                q[static_cast<std::size_t>(i)] = sum;
            }
        };
        const long inner = rank > 0 ? halo : 0, outer = rank + 1 < size ? rows - halo : rows;
        multiply(inner, outer);
        MPI_Waitall(4, moves, MPI_STATUSES_IGNORE);
        multiply(0, inner);
        multiply(outer, rows);
        const double alpha = rr / dot(p, q.data(), rows);
        for (long i = 0; i < rows; ++i)
            x[static_cast<std::size_t>(i)] += alpha * p[i];
        for (long i = 0; i < rows; ++i)
            r[static_cast<std::size_t>(i)] -= alpha * q[static_cast<std::size_t>(i)];
        const double next = dot(r.data(), r.data(), rows), beta = next / rr;
        for (long i = 0; i < rows; ++i)
            p[i] = r[static_cast<std::size_t>(i)] + beta * p[i];
        rr = next;
    }
    const double seconds = now() - begin, norm = std::sqrt(dot(x.data(), x.data(), rows));
    if (rank == 0)
        std::printf("seconds %.6f norm %.12g\n", seconds, norm);
    MPI_Finalize();
}
