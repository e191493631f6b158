// SPDX-License-Identifier: Apache-2.0
// Measured speeds -> shares of whole tiles -> move only if it pays. docs/balancing.md explains the method.
// Tested by tables and by seeded simulation in test/runtime/balance.
#include "runtime/balance/balance.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>

#include "dome/error.hpp"

namespace dome::balance {
namespace {

bool usable(const measurement& m) { return m.tiles > 0 && std::isfinite(m.seconds) && m.seconds > 0; }
double tiles_per_second(const measurement& m) { return static_cast<double>(m.tiles) / m.seconds; }

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
// Tasks with a rate of 0 get nothing.
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

std::vector<double> busy_seconds(const std::vector<work>& by_rank) {
    std::map<std::string_view, work> crowded;           // sums, by host
    for (const work& w : by_rank)
        if (w.processor > 0) {
            work& all = crowded[w.host];
            all.seconds += w.seconds;
            all.processor += w.processor;
        }
    std::vector<double> busy;
    for (const work& w : by_rank) {
        const auto shared = crowded.find(w.host);
        busy.push_back(shared == crowded.end() ? w.seconds : w.processor * (shared->second.seconds / shared->second.processor));
    }
    return busy;
}

global_balancer::global_balancer(policy p) : policy_(p) {}

// Such that the tasks measured both now and before are together as fast as they were.
double global_balancer::unit(const std::vector<measurement>& by_rank) const {
    double before = 0, fresh = 0;
    for (std::size_t r = 0; r < by_rank.size(); ++r)
        if (usable(by_rank[r]) && rate_[r] > 0) {
            before += rate_[r];
            fresh += tiles_per_second(by_rank[r]);
        }
    return std::isnormal(before / fresh) ? before / fresh : unit_;
}

void global_balancer::learn(const std::vector<measurement>& by_rank) {
    const auto tasks = by_rank.size();
    if (rate_.size() != tasks) {
        rate_.assign(tasks, 0);
        idle_.assign(tasks, 0);
        patience_.assign(tasks, policy_.try_again_after);
    }
    unit_ = unit(by_rank);
    for (std::size_t r = 0; r < tasks; ++r) {
        if (by_rank[r].tiles <= 0) {
            ++idle_[r];
            continue;
        }
        if (usable(by_rank[r])) {
            const double fresh = tiles_per_second(by_rank[r]) * unit_;
            const bool stale = idle_[r] > 0 || !(rate_[r] > 0);
            patience_[r] = idle_[r] > 0 && fresh < 2 * rate_[r] ? std::min(2 * patience_[r], 1 << 20) : policy_.try_again_after;
            rate_[r] = stale ? fresh : policy_.smoothing * fresh + (1 - policy_.smoothing) * rate_[r];
        }
        idle_[r] = 0;
    }
}

decision global_balancer::decide(const distribution& now, const std::vector<measurement>& by_rank, double bytes_per_tile) {
    const auto tasks = by_rank.size();
    if (now.tasks() != static_cast<int>(tasks))
        throw error(errc::usage,
                    "the balancer got " + std::to_string(tasks) + " measurements for a distribution over " + std::to_string(now.tasks()) + " tasks");
    learn(by_rank);
    decision d;
    d.next = now;
    const double typical = mean_of_known(rate_);
    if (tasks < 2 || now.tiles() == 0 || !(typical > 0) || !std::isfinite(typical))
        return d;                    // nothing to move, or nothing known yet
    std::vector<double> rate = rate_;
    std::vector<std::int64_t> owned(tasks);
    std::int64_t tries = 0;          // tasks that get one tile to be measured with
    for (std::size_t r = 0; r < tasks; ++r) {
        owned[r] = now.end(static_cast<int>(r)) - now.begin(static_cast<int>(r));
        if (!(rate[r] > 0))
            rate[r] = typical;       // never measured: taken for an ordinary one until it is
        // With few tiles an idle task is no sign of trouble, and a tile is no small thing to try with.
        else if (idle_[r] >= patience_[r] && now.tiles() >= 2 * static_cast<std::int64_t>(tasks) && ++tries > 0)
            rate[r] = 0;
    }
    std::vector<std::int64_t> wanted = shares(now.tiles() - tries, rate);
    for (std::size_t r = 0; r < tasks; ++r)
        if (rate[r] == 0) {
            wanted[r] = 1;
            rate[r] = typical;
        }

    d.step_now = d.step_next = slowest(owned, rate) * unit_;
    const double step = slowest(wanted, rate) * unit_;
    const distribution next = contiguous(wanted);
    const double cost = price(now, next, std::isfinite(bytes_per_tile) ? std::max(0.0, bytes_per_tile) : 0.0, policy_.seconds_per_byte);
    const bool gains = step <= d.step_now * (1 - policy_.least_gain) && (d.step_now - step) * policy_.horizon_steps > cost;
    double longest = 0;
    for (const measurement& m : by_rank)
        longest = usable(m) ? std::max(longest, m.seconds) : longest;
    const bool clear = gains && (likely_ || (longest >= policy_.clear_after && step <= d.step_now * (1 - policy_.clear_gain)));
    likely_ = gains && !clear;
    if (!clear && tries == 0)
        return d;
    d.move = true;
    d.next = next;
    d.step_next = step;
    d.cost = cost;
    return d;
}

}  // namespace dome::balance
