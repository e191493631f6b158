// SPDX-License-Identifier: Apache-2.0
// Moves work between tasks at agreements: measured busy seconds in, a distribution out, applied to every dynamic object.
// The decision itself is runtime/balance; this says which objects move together and moves them.
// Tested by test/runtime/balance and test/e2e and bench/.
#pragma once

#include <string>
#include <vector>

#include "dome/distributed.hpp"
#include "runtime/balance/balance.hpp"

namespace dome {

class rebalancer {
public:
    // Where a new object's tiles go: evenly, or as the dynamic objects lie at present.
    distribution initial(std::int64_t tiles, placement where, int tasks) const;

    // Rank 0: what every task has done since the last call -> tile starts for the leading object, empty: stay.
    std::vector<std::int64_t> decide(const std::vector<balance::work>& done);

    // Every task: moves all dynamic objects so that their shares match `starts`. Collective.
    void apply(const std::vector<std::int64_t>& starts);

    // "share 12,14,10": tiles per task, for the supervisor's progress line.
    std::string share_line() const;

    void start_over();      // forgets measurements (after a restart the machines may be others)

private:
    balance::workload workload_;
    balance::global_balancer balancer_;
    std::vector<std::int64_t> starts_;             // of the last move
};

// The same shares for another number of tiles, by rounding; whole when the counts are equal.
distribution scaled(const std::vector<std::int64_t>& starts, std::int64_t tiles);

}  // namespace dome
