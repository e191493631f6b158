// SPDX-License-Identifier: Apache-2.0
// Machines of given speeds, made up to work through tiles. In: speeds, noise, load. Out: what the balancer decides and
// how long steps really take. Seeded.
#pragma once

#include <algorithm>
#include <functional>
#include <random>
#include <vector>

#include "runtime/balance/balance.hpp"

namespace simulated {

class machines {
public:
    // tiles per second of every task
    machines(std::vector<double> speed, std::int64_t tiles, unsigned seed, dome::balance::policy p = {})
        : speed(std::move(speed)), now(dome::distribution::even(tiles, static_cast<int>(this->speed.size()))), balancer_(p), random_(seed) {}

    double step() const { return step(now); }
    double step(const dome::distribution& d) const {
        double worst = 0;
        for (std::size_t r = 0; r < speed.size(); ++r)
            worst = std::max(worst, static_cast<double>(owned(d, r)) / speed[r]);
        return worst;
    }
    // No distribution is faster than all machines together.
    double bound() const {
        double sum = 0;
        for (double s : speed)
            sum += s;
        return static_cast<double>(now.tiles()) / sum;
    }
    double share_of_bound() const { return bound() / step(); }

    // One decision after a step in which every measurement is off by up to `noise`.
    dome::balance::decision decide(double noise = 0, double bytes_per_tile = 0) {
        std::uniform_real_distribution<double> off(1 - noise, 1 + noise);
        std::vector<dome::balance::measurement> measured;
        for (std::size_t r = 0; r < speed.size(); ++r)
            measured.push_back({owned(now, r), static_cast<double>(owned(now, r)) / speed[r] * (noise > 0 ? off(random_) : 1)});
        auto d = balancer_.decide(now, measured, bytes_per_tile);
        now = d.next;
        moves += d.move;
        return d;
    }

    std::vector<double> speed;
    dome::distribution now;
    int moves = 0;

private:
    static std::int64_t owned(const dome::distribution& d, std::size_t r) { return d.end(static_cast<int>(r)) - d.begin(static_cast<int>(r)); }
    dome::balance::global_balancer balancer_;
    std::mt19937 random_;
};

}  // namespace simulated
