// SPDX-License-Identifier: Apache-2.0
// What bench/kmeans.cpp and its rival share: points, the sums that make up 16 clusters, and which centre is nearest.
#pragma once

#include <cstddef>
#include <cstdint>

#include "inputs.hpp"

struct point {
    double x, y, z;
};

struct cluster_sums {
    static constexpr std::size_t k = 16;
    double x[k], y[k], z[k], members[k], distances;

    friend cluster_sums operator+(cluster_sums a, const cluster_sums& b) {
        for (std::size_t c = 0; c < k; ++c) {
            a.x[c] += b.x[c];
            a.y[c] += b.y[c];
            a.z[c] += b.z[c];
            a.members[c] += b.members[c];
        }
        a.distances += b.distances;
        return a;
    }
    void add(const point (&centres)[k], const point& p) {
        double distance[k];
        for (std::size_t c = 0; c < k; ++c) {
            const double dx = p.x - centres[c].x, dy = p.y - centres[c].y, dz = p.z - centres[c].z;
            distance[c] = dx * dx + dy * dy + dz * dz;
        }
        std::size_t nearest = 0;
        for (std::size_t c = 1; c < k; ++c)
            nearest = distance[c] < distance[nearest] ? c : nearest;
        x[nearest] += p.x;
        y[nearest] += p.y;
        z[nearest] += p.z;
        members[nearest] += 1;
        distances += distance[nearest];
    }
    void find(point (&centres)[k]) const {
        for (std::size_t c = 0; c < k; ++c)
            centres[c] = {x[c] / members[c], y[c] / members[c], z[c] / members[c]};
    }
};

inline point start(std::int64_t i) { return {noise(3 * i), noise(3 * i + 1) + 0.2 * noise(-i), noise(3 * i + 2)}; }
