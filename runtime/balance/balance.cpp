// SPDX-License-Identifier: Apache-2.0
// Measured speeds -> shares of whole tiles -> move only if it pays. docs/balancing.md explains the method.
// Tested by tables and by seeded simulation in test/runtime/balance.
#include "runtime/balance/balance.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "dome/error.hpp"

namespace dome::balance {
namespace {

bool usable(const measurement& m) { return m.tiles > 0 && std::isfinite(m.seconds) && m.seconds > 0; }
double tiles_per_second(const measurement& m) { return static_cast<double>(m.tiles) / m.seconds; }

// Of the measurements that say something.
double longest(const std::vector<measurement>& by_rank) {
    double seconds = 0;
    for (const measurement& m : by_rank)
        if (usable(m))
            seconds = std::max(seconds, m.seconds);
    return seconds;
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

std::vector<double> workload::add(const std::vector<work>& by_rank) {
    constexpr double enough = 0.03, enough_with_new_memory = 1;
    done_.resize(by_rank.size());
    double longest = 0;
    for (std::size_t r = 0; r < by_rank.size(); ++r) {
        done_[r] = {done_[r].seconds + by_rank[r].seconds, done_[r].processor + by_rank[r].processor, by_rank[r].host};
        longest = std::max(longest, done_[r].seconds);
    }
    if (std::exchange(memory_is_new_, false) && longest < enough_with_new_memory)
        done_.clear();
    if (done_.empty() || longest < enough)
        return {};
    return busy_seconds(std::exchange(done_, {}));
}

void workload::start_over() {
    done_.clear();
    memory_is_new_ = true;
}

// Such that the tasks measured both now and before are together as fast as they were.
double speeds::unit_of(const std::vector<measurement>& by_rank) const {
    double before = 0, fresh = 0;
    for (std::size_t r = 0; r < by_rank.size(); ++r)
        if (usable(by_rank[r]) && rate_[r] > 0) {
            before += rate_[r];
            fresh += tiles_per_second(by_rank[r]);
        }
    return std::isnormal(before / fresh) ? before / fresh : unit_;
}

void speeds::learn(const std::vector<measurement>& by_rank, const std::vector<bool>& stale, double smoothing) {
    rate_.resize(by_rank.size(), 0);
    const double seconds = longest(by_rank);
    if (!(seconds > 0))
        return;
    unit_ = unit_of(by_rank);
    // The mean of all measurements until the memory is full, from then on the older ones fade.
    evidence_ = std::min(evidence_ + seconds, std::max(memory_, seconds / smoothing));
    const double weight = seconds / evidence_;
    for (std::size_t r = 0; r < by_rank.size(); ++r)
        if (usable(by_rank[r])) {
            const double fresh = tiles_per_second(by_rank[r]) * unit_;
            rate_[r] = stale[r] || !(rate_[r] > 0) ? fresh : weight * fresh + (1 - weight) * rate_[r];
        }
}

void speeds::forget_all_but(const speeds& other) {
    rate_ = other.rate_;
    unit_ = other.unit_;
    evidence_ = other.evidence_;
    likely = false;
}

global_balancer::global_balancer(policy p) : policy_(p) {
    for (double memory = p.clear_after; memory < 2 * p.longest_memory; memory *= 4)
        known_.emplace_back(memory);
}

void global_balancer::learn(const std::vector<measurement>& by_rank) {
    const auto tasks = by_rank.size();
    if (idle_.size() != tasks) {
        *this = global_balancer(policy_);
        idle_.assign(tasks, 0);
        patience_.assign(tasks, policy_.try_again_after);
    }
    std::vector<bool> stale(tasks);
    std::vector<double> before = known_.front().rate();
    before.resize(tasks, 0);
    for (std::size_t r = 0; r < tasks; ++r)
        stale[r] = idle_[r] > 0 && by_rank[r].tiles > 0;
    for (speeds& s : known_)
        s.learn(by_rank, stale, policy_.smoothing);
    for (std::size_t r = 0; r < tasks; ++r) {
        if (usable(by_rank[r]))
            patience_[r] = stale[r] && known_.front().rate()[r] < 2 * before[r] ? std::min(2 * patience_[r], 1 << 20) : policy_.try_again_after;
        idle_[r] = by_rank[r].tiles > 0 ? 0 : idle_[r] + 1;
    }
}

decision global_balancer::consider(speeds& known, const distribution& now, double bytes_per_tile, bool try_idle) const {
    decision d;
    d.next = now;
    const double typical = mean_of_known(known.rate());
    const auto tasks = known.rate().size();
    if (!(typical > 0) || !std::isfinite(typical))
        return d;                    // nothing known yet
    std::vector<double> rate = known.rate();
    std::vector<std::int64_t> owned(tasks);
    std::int64_t tries = 0;          // tasks that get one tile to be measured with
    for (std::size_t r = 0; r < tasks; ++r) {
        owned[r] = now.end(static_cast<int>(r)) - now.begin(static_cast<int>(r));
        if (!(rate[r] > 0))
            rate[r] = typical;       // never measured: taken for an ordinary one until it is
        // With few tiles an idle task is no sign of trouble, and a tile is no small thing to try with.
        else if (try_idle && idle_[r] >= patience_[r] && now.tiles() >= 2 * static_cast<std::int64_t>(tasks) && ++tries > 0)
            rate[r] = 0;
    }
    std::vector<std::int64_t> wanted = shares(now.tiles() - tries, rate);
    for (std::size_t r = 0; r < tasks; ++r)
        if (rate[r] == 0) {
            wanted[r] = 1;
            rate[r] = typical;
        }

    d.next = contiguous(wanted);
    d.step_now = slowest(owned, rate) * known.unit();
    d.step_next = slowest(wanted, rate) * known.unit();
    d.cost = price(now, d.next, std::isfinite(bytes_per_tile) ? std::max(0.0, bytes_per_tile) : 0.0, policy_.seconds_per_byte);
    const double needed = policy_.clear_gain * std::sqrt(policy_.clear_after / known.evidence());
    const auto gains = [&](double share) { return d.step_next <= d.step_now * (1 - share); };
    const bool gain = gains(std::max(policy_.least_gain, needed)) && (d.step_now - d.step_next) * policy_.horizon_steps > d.cost;
    const bool certain = gain && (known.likely || (known.evidence() >= policy_.clear_after && gains(policy_.clear_gain)));
    known.likely = gain && !certain;
    d.move = certain || tries > 0;
    return d;
}

decision global_balancer::decide(const distribution& now, const std::vector<measurement>& by_rank, double bytes_per_tile) {
    const auto tasks = by_rank.size();
    if (now.tasks() != static_cast<int>(tasks))
        throw error(errc::usage,
                    "the balancer got " + std::to_string(tasks) + " measurements for a distribution over " + std::to_string(now.tasks()) + " tasks");
    learn(by_rank);
    decision d;
    d.next = now;
    if (tasks < 2 || now.tiles() == 0)
        return d;                    // nothing to move
    for (std::size_t k = 0; k < known_.size(); ++k) {
        d = consider(known_[k], now, bytes_per_tile, k + 1 == known_.size());
        if (!d.move)
            continue;
        for (std::size_t longer = k + 1; longer < known_.size(); ++longer)
            known_[longer].forget_all_but(known_[k]);
        break;
    }
    if (!d.move) {
        d.next = now;
        d.step_next = d.step_now;
        d.cost = 0;
    }
    return d;
}

}  // namespace dome::balance
