// SPDX-License-Identifier: Apache-2.0
// The rival of bench/kmeans.cpp, hand-written with MPI.
// In: points, rounds. Out: seconds for the rounds, and the sum of the squared distances from the centres.
#include <mpi.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include "clusters.hpp"

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    int rank = 0, size = 1;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    const long n = argc > 1 ? std::atol(argv[1]) : 1 << 21;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 20;
    const long first = n * rank / size, last = n * (rank + 1) / size;
    std::vector<point> points(static_cast<std::size_t>(last - first));
    for (long i = first; i < last; ++i)
        points[static_cast<std::size_t>(i - first)] = start(i);
    point centres[cluster_sums::k];
    for (std::size_t c = 0; c < cluster_sums::k; ++c)
        centres[c] = start(static_cast<std::int64_t>(c));
    double distances = 0;
    MPI_Barrier(MPI_COMM_WORLD);
    const double begin = now();
    for (int round = 0; round < rounds; ++round) {
        cluster_sums all{};
        for (const point& p : points)
            all.add(centres, p);
        MPI_Allreduce(MPI_IN_PLACE, &all, sizeof all / sizeof(double), MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);    // nothing but doubles
        all.find(centres);
        distances = all.distances;
    }
    if (rank == 0)
        std::printf("seconds %.6f norm %.12g\n", now() - begin, distances);
    MPI_Finalize();
}
