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

struct policy {
    double least_gain = 0.04;          // move only if the predicted step time drops by this share ...
    double clear_gain = 0.35;          // ... at once; by less, only if the next measurement says so too: noise does not last,
    double clear_after = 0.1;          // nor does it fill this many seconds
    double seconds_per_byte = 1e-9;    // measured cost of moving
    double horizon_steps = 20;         // steps over which a move must pay for itself
    double smoothing = 0.5;            // weight of the newest measurement in the running rate
    int try_again_after = 10;          // decisions until a task that lost all its tiles is given one, to measure it
};

struct decision {
    bool move = false;
    distribution next;                 // == now when !move
    double step_now = 0, step_next = 0, cost = 0;   // seconds: predicted slowest task, before and after; price of moving
};

// Global method: tiles in proportion to measured tiles per second of every task; contiguity kept. Intervals may hold different
// amounts of work (a program's passages do): only the ratios of the speeds within one are compared with those of the next.
class global_balancer {
public:
    explicit global_balancer(policy p = {});
    // `bytes_per_tile`: over all objects that move together. Deterministic: the same inputs give the same decision.
    decision decide(const distribution& now, const std::vector<measurement>& by_rank, double bytes_per_tile);

private:
    double unit(const std::vector<measurement>& by_rank) const;
    void learn(const std::vector<measurement>& by_rank);
    policy policy_;
    std::vector<double> rate_;   // relative speed (tiles per unit of time), smoothed, by rank; 0: never measured
    double unit_ = 1;            // that unit of time in seconds of the newest interval
    std::vector<int> idle_;      // decisions since the task had tiles
    std::vector<int> patience_;  // until it is tried again; doubled every time that shows it as slow as before
    bool likely_ = false;        // the last decision found a gain that was not clear
};

}  // namespace dome::balance
