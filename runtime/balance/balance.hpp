// SPDX-License-Identifier: Apache-2.0
// Measurements -> distribution. Pure: no clock, no messages; used by the session and by the simulator alike.
// Tested by tables and by seeded simulation in test/runtime/balance.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dome/distributed.hpp"

namespace dome::balance {

struct measurement {
    std::int64_t tiles;        // owned while measuring
    double seconds;            // busy (elapsed minus waiting for others)
};

// What a task did in an interval, waits for other tasks left out.
struct work {
    double seconds;            // elapsed
    double processor;          // seconds of processors; 0: its host has one for every task of the program
    std::string host;
};

// Busy seconds by rank. Tasks that share the processors of a host get them by turns, and over tens of milliseconds by unequal ones:
// that says nothing of the work. So what such a host's tasks waited for processors is dealt out to them as they used processors.
std::vector<double> busy_seconds(const std::vector<work>& by_rank);

// Puts together what the tasks did in short intervals, until there is something to judge. Memory that a start or a move has brought is
// touched for the first time in the interval after it, which takes milliseconds that do not come again: a short one does not count.
class workload {
public:
    // Busy seconds by rank of all that was done since they were given the last time; none as long as that is too little.
    std::vector<double> add(const std::vector<work>& by_rank);
    // Work has moved: whatever came before does not count, and the memory is new.
    void start_over();

private:
    std::vector<work> done_;           // by rank
    bool memory_is_new_ = true;
};

struct policy {
    double least_gain = 0.04;          // move only if the predicted step time drops by this share, ...
    double clear_gain = 0.28;          // ... by this one after `clear_after` seconds, half of it after four times as many, and so on:
    double clear_after = 0.1;          // what is only noise gets less with the root of the time
    double longest_memory = 6.4;       // seconds over which small differences are looked for
    double seconds_per_byte = 1e-9;    // measured cost of moving
    double horizon_steps = 20;         // steps over which a move must pay for itself
    double smoothing = 0.5;            // the newest measurement weighs no more than this, however long it took
    int try_again_after = 10;          // decisions until a task that lost all its tiles is given one, to measure it
};

struct decision {
    bool move = false;
    distribution next;                 // == now when !move
    double step_now = 0, step_next = 0, cost = 0;   // seconds: predicted slowest task, before and after; price of moving
};

// Relative speeds of tasks, averaged over the last seconds of work. Intervals may hold different amounts of work (a program's passages
// do): only the ratios of the speeds within one are compared with those of the next.
class speeds {
public:
    explicit speeds(double memory) : memory_(memory) {}
    // `stale`: tasks whose speed was measured so long ago that only the newest counts.
    void learn(const std::vector<measurement>& by_rank, const std::vector<bool>& stale, double smoothing);
    const std::vector<double>& rate() const { return rate_; }    // tiles per unit of time by rank; 0: never measured
    double unit() const { return unit_; }                        // that unit in seconds of the newest interval
    double evidence() const { return evidence_; }                // seconds averaged over
    // What the other has seen is all there is: things were different before.
    void forget_all_but(const speeds& other);
    bool likely = false;               // the last decision found a gain that was not clear

private:
    double unit_of(const std::vector<measurement>& by_rank) const;
    double memory_, evidence_ = 0, unit_ = 1;
    std::vector<double> rate_;
};

// Global method: tiles in proportion to measured tiles per second of every task; contiguity kept. Speeds are averaged over a tenth of a
// second and over longer and longer times, so that a large change is met at once and a small one is not mistaken for noise.
class global_balancer {
public:
    explicit global_balancer(policy p = {});
    // `bytes_per_tile`: over all objects that move together. Deterministic: the same inputs give the same decision.
    decision decide(const distribution& now, const std::vector<measurement>& by_rank, double bytes_per_tile);

private:
    void learn(const std::vector<measurement>& by_rank);
    // What these speeds say; `next` is theirs, moved to or not. `try_idle`: a task that was idle for long enough gets a tile.
    decision consider(speeds& known, const distribution& now, double bytes_per_tile, bool try_idle) const;
    policy policy_;
    std::vector<speeds> known_;  // that of the shortest memory first
    std::vector<int> idle_;      // decisions since the task had tiles
    std::vector<int> patience_;  // until it is tried again; doubled every time that shows it as slow as before
};

}  // namespace dome::balance
