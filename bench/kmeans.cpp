// SPDX-License-Identifier: Apache-2.0
// Lloyd's k-means: 16 clusters of points in space. Rival: bench/kmeans_mpi.cpp.
// In: points, rounds. Out: seconds for the rounds, and the sum of the squared distances from the centres.
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>

#include "clusters.hpp"

int main(int argc, char** argv) {
    const long n = argc > 1 ? std::atol(argv[1]) : 1 << 21;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 20;
    dome::vector<point> points(n, start);
    point centres[cluster_sums::k];
    for (std::size_t c = 0; c < cluster_sums::k; ++c)
        centres[c] = start(static_cast<std::int64_t>(c));
    double distances = 0;
    (void)dome::sum(dome::vector<double>(dome::tasks(), 0.0));        // all begin together
    [[dome::transient]] double begin = now();
    for (int round = 0; round < rounds; ++round) {
        const cluster_sums all = dome::fold(points, cluster_sums{}, [&](cluster_sums& sums, const point& p) { sums.add(centres, p); });
        all.find(centres);
        distances = all.distances;
        dome::checkpoint();
    }
    std::printf("seconds %.6f norm %.12g\n", now() - begin, distances);
}
