// SPDX-License-Identifier: Apache-2.0
// Measured speeds -> shares of whole tiles -> move only if it pays. docs/balancing.md explains the method.
// Tested by tables and by seeded simulation in test/runtime/balance.
#include "runtime/balance/balance.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "dome/error.hpp"

namespace dome::balance {
namespace {

// How fast a task without tiles is expected to approach the others: it cannot be measured, but may have recovered.
constexpr double drift_of_idle = 0.1;

bool usable(const measurement& m) {
    return m.tiles > 0 && std::isfinite(m.seconds) && m.seconds > 0;
}

double mean_of_known(const std::vector<double>& rate) {
    double sum = 0;
    int known = 0;
    for (double r : rate)
        if (r > 0) {
            sum += r;
            ++known;
        }
    return known == 0 ? 0 : sum / known;
}

// Predicted time of the slowest task.
double slowest(const std::vector<std::int64_t>& tiles, const std::vector<double>& rate) {
    double worst = 0;
    for (std::size_t r = 0; r < tiles.size(); ++r)
        if (tiles[r] > 0)
            worst = std::max(worst, static_cast<double>(tiles[r]) / rate[r]);
    return worst;
}

// Whole tiles such that the slowest task is as fast as can be: the whole part of the proportional share first (every
// optimal dealing contains it), then each remaining tile to the task that would end earliest with it; lower rank of equals.
std::vector<std::int64_t> shares(std::int64_t tiles, const std::vector<double>& rate) {
    double sum = 0;
    for (double r : rate)
        sum += r;
    std::vector<std::int64_t> out(rate.size());
    std::int64_t left = tiles;
    for (std::size_t r = 0; r < rate.size(); ++r) {
        out[r] = std::min(left, static_cast<std::int64_t>(static_cast<double>(tiles) * (rate[r] / sum)));
        left -= out[r];
    }
    for (; left > 0; --left) {
        std::size_t best = 0;
        for (std::size_t r = 1; r < rate.size(); ++r)
            if (static_cast<double>(out[r] + 1) / rate[r] < static_cast<double>(out[best] + 1) / rate[best])
                best = r;
        ++out[best];
    }
    return out;
}

distribution contiguous(const std::vector<std::int64_t>& tiles) {
    std::vector<std::int64_t> first{0};
    for (std::int64_t t : tiles)
        first.push_back(first.back() + t);
    return distribution(std::move(first));
}

// Tasks move at the same time, each sending and receiving: the busiest sets the price.
double price(const distribution& now, const distribution& next, double bytes_per_tile, double seconds_per_byte) {
    std::int64_t busiest = 0;
    for (int r = 0; r < now.tasks(); ++r) {
        const std::int64_t kept = std::max<std::int64_t>(0, std::min(now.end(r), next.end(r)) - std::max(now.begin(r), next.begin(r)));
        busiest = std::max(busiest, (now.end(r) - now.begin(r) - kept) + (next.end(r) - next.begin(r) - kept));
    }
    return static_cast<double>(busiest) * bytes_per_tile * seconds_per_byte;
}

}  // namespace

global_balancer::global_balancer(policy p) : policy_(p) {}

decision global_balancer::decide(const distribution& now, const std::vector<measurement>& by_rank, double bytes_per_tile) {
    const auto tasks = by_rank.size();
    if (now.tasks() != static_cast<int>(tasks))
        throw error(errc::usage, "the balancer got " + std::to_string(tasks) + " measurements for a distribution over " +
                                     std::to_string(now.tasks()) + " tasks");
    if (rate_.size() != tasks)
        rate_.assign(tasks, 0);      // 0: never measured
    for (std::size_t r = 0; r < tasks; ++r)
        if (usable(by_rank[r])) {
            const double fresh = static_cast<double>(by_rank[r].tiles) / by_rank[r].seconds;
            rate_[r] = rate_[r] > 0 ? policy_.smoothing * fresh + (1 - policy_.smoothing) * rate_[r] : fresh;
        }

    decision d;
    d.next = now;
    const double typical = mean_of_known(rate_);
    if (tasks < 2 || now.tiles() == 0 || !(typical > 0) || !std::isfinite(typical))
        return d;                    // nothing to move, or nothing known yet
    std::vector<double> rate = rate_;
    std::vector<std::int64_t> owned(tasks);
    for (std::size_t r = 0; r < tasks; ++r) {
        owned[r] = now.end(static_cast<int>(r)) - now.begin(static_cast<int>(r));
        if (!(rate[r] > 0))
            rate[r] = typical;       // never measured: taken for an ordinary one until it is
        else if (owned[r] == 0 && rate[r] < typical)
            rate_[r] = rate[r] = rate[r] + drift_of_idle * (typical - rate[r]);
    }

    const std::vector<std::int64_t> wanted = shares(now.tiles(), rate);
    d.step_now = d.step_next = slowest(owned, rate);
    const double step = slowest(wanted, rate);
    if (step > d.step_now * (1 - policy_.least_gain))
        return d;
    const distribution next = contiguous(wanted);
    const double cost = price(now, next, std::isfinite(bytes_per_tile) ? std::max(0.0, bytes_per_tile) : 0.0, policy_.seconds_per_byte);
    if ((d.step_now - step) * policy_.horizon_steps <= cost)
        return d;
    d.move = true;
    d.next = next;
    d.step_next = step;
    d.cost = cost;
    return d;
}

}  // namespace dome::balance
