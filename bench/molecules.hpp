// SPDX-License-Identifier: Apache-2.0
// What bench/md.cpp and its rival share: a Lennard-Jones liquid in reduced units, lists of neighbours, and the force on one particle.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "inputs.hpp"

struct triple {
    double x, y, z;
    friend triple operator+(const triple& a, const triple& b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
    friend triple operator-(const triple& a, const triple& b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
    friend triple operator*(double s, const triple& a) { return {s * a.x, s * a.y, s * a.z}; }
};
inline double square(const triple& a) { return a.x * a.x + a.y * a.y + a.z * a.z; }

constexpr double density = 0.8442, cut = 2.5, skin = 0.4, dt = 0.004;    // a particle moves less than half the skin in ten steps

// A cubic crystal of cells^3 cells with four particles each, and what it is made of.
struct crystal {
    explicit crystal(std::int64_t n) : cells(n), particles(4 * n * n * n), edge(std::cbrt(4 / density)), box(edge * static_cast<double>(n)) {}
    triple place(std::int64_t i) const {
        const std::int64_t cell = i / 4, corner = i % 4;
        const auto half = [&](std::int64_t k) { return corner == k || corner == 0 ? 0.0 : 0.5; };
        return {edge * (static_cast<double>(cell / cells / cells) + half(1)), edge * (static_cast<double>(cell / cells % cells) + half(2)),
                edge * (static_cast<double>(cell % cells) + half(3))};
    }
    static triple velocity(std::int64_t i) { return 4.0 * triple{noise(3 * i) - 0.5, noise(3 * i + 1) - 0.5, noise(3 * i + 2) - 0.5}; }
    // From one particle to the nearest image of another.
    triple apart(const triple& a, const triple& b) const {
        const triple d = a - b;
        return {d.x - box * std::nearbyint(d.x / box), d.y - box * std::nearbyint(d.y / box), d.z - box * std::nearbyint(d.z / box)};
    }
    std::int64_t cells, particles;
    double edge, box;
};

// For every particle of [first, last) those within reach for the next ten steps, found by cells as wide as the reach.
class neighbours {
public:
    neighbours(const crystal& c, const std::vector<triple>& at, std::int64_t first, std::int64_t last) : first_(first), starts_{0} {
        const int n = static_cast<int>(c.box / (cut + skin));
        const auto along = [&](double x) { return static_cast<int>((x / c.box - std::floor(x / c.box)) * n) % n; };
        const auto cell = [n](int x, int y, int z) { return static_cast<std::size_t>((((x + n) % n) * n + (y + n) % n) * n + (z + n) % n); };
        std::vector<std::vector<std::int32_t>> inside(static_cast<std::size_t>(n * n * n));
        for (std::size_t j = 0; j < at.size(); ++j)
            inside[cell(along(at[j].x), along(at[j].y), along(at[j].z))].push_back(static_cast<std::int32_t>(j));
        for (std::int64_t i = first; i < last; ++i) {
            const triple& here = at[static_cast<std::size_t>(i)];
            for (int x = -1; x <= 1; ++x)
                for (int y = -1; y <= 1; ++y)
                    for (int z = -1; z <= 1; ++z)
                        for (std::int32_t j : inside[cell(along(here.x) + x, along(here.y) + y, along(here.z) + z)])
                            if (j != i && square(c.apart(here, at[static_cast<std::size_t>(j)])) < (cut + skin) * (cut + skin))
                                all_.push_back(j);
            starts_.push_back(all_.size());
        }
    }
    // The force on particle i, and its half of the energies of its pairs.
    triple force(std::int64_t i, const crystal& c, const std::vector<triple>& at, double& energy) const {
        constexpr double c6 = 1 / (cut * cut * cut * cut * cut * cut);
        const triple here = at[static_cast<std::size_t>(i)];
        const auto k = static_cast<std::size_t>(i - first_);
        triple sum{};
        energy = 0;
        for (std::size_t at_pair = starts_[k]; at_pair < starts_[k + 1]; ++at_pair) {
            const triple d = c.apart(here, at[static_cast<std::size_t>(all_[at_pair])]);
            const double r2 = square(d);
            if (r2 < cut * cut) {
                const double s2 = 1 / r2, s6 = s2 * s2 * s2;
                energy += 2 * (s6 * s6 - s6 - c6 * c6 + c6);
                sum = sum + 24 * s2 * s6 * (2 * s6 - 1) * d;
            }
        }
        return sum;
    }

private:
    std::int64_t first_;
    std::vector<std::size_t> starts_;
    std::vector<std::int32_t> all_;
};
