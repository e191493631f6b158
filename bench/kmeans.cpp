// SPDX-License-Identifier: Apache-2.0
// Lloyd's k-means: 16 clusters of points in space. Rival: bench/kmeans_mpi.cpp.
// In: points, rounds. Out: seconds for the rounds, and the sum of the squared distances from the centres.
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>

#include "clusters.hpp"

template <>
struct dome::element_traits<point> {
    static element_type layout() { return aggregate_layout(member("x", &point::x), member("y", &point::y), member("z", &point::z)); }
};
template <>
struct dome::element_traits<cluster_sums> {
    static element_type layout() {
        return aggregate_layout(member("x", &cluster_sums::x), member("y", &cluster_sums::y), member("z", &cluster_sums::z),
                                member("members", &cluster_sums::members), member("distances", &cluster_sums::distances));
    }
};

int main(int argc, char** argv) {
    const long n = argc > 1 ? std::atol(argv[1]) : 1 << 21;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 20;
    dome::vector<point> points(n, start);
    dome::vector<cluster_sums> parts(dome::tasks(), cluster_sums{}, {dome::placement::block, 1});
    point centres[cluster_sums::k];
    for (std::size_t c = 0; c < cluster_sums::k; ++c)
        centres[c] = start(static_cast<std::int64_t>(c));
    double distances = static_cast<double>(dome::count_if(points, [](const point& p) { return p.x < 0.5; }));
    [[dome::transient]] double begin = now();
    for (int round = 0; round < rounds; ++round) {
        parts.set(dome::rank(), around(centres, points.local()));
        const cluster_sums all = dome::sum(parts);
        for (std::size_t c = 0; c < cluster_sums::k; ++c)
            centres[c] = all.centre(c);
        distances = all.distances;
        dome::checkpoint();
    }
    std::printf("seconds %.6f norm %.12g\n", now() - begin, distances);
}
