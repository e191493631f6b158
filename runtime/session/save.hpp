// SPDX-License-Identifier: Apache-2.0
// One checkpoint, from the state of all tasks to a committed generation. Collective over the group.
// In: the group, the store, what this task holds. Out: what was written, or why it was not (the program goes on).
// Tested by test/e2e and test/golden on the twin with faulty file systems, and by test/e2e.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "runtime/checkpoint/store.hpp"
#include "runtime/comm/comm.hpp"

namespace dome {

struct save_request {
    checkpoint::generation_facts facts;              // generation and the state fields are filled in by save()
    std::vector<distributed*> objects;               // live ones, by id, the same on every task
    int keep = 2;                                    // whole generations to keep
    std::function<void(const std::string&)> warn;    // of a pointer that leads nowhere
};

struct save_report {
    bool ok = false;
    std::string problem;                             // one sentence when !ok, the same on every task
    std::uint64_t generation = 0;
    std::uint64_t bytes = 0;                         // over all tasks
    double seconds = 0;
};

// Throws error(not_captured) on every task when a value of some task cannot be saved, error(fenced) when this life of
// the program is over; anything wrong with the store comes back in the report.
save_report save(comm::communicator& group, checkpoint::store& store, const save_request& request);

}  // namespace dome
