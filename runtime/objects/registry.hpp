// SPDX-License-Identifier: Apache-2.0
// What the objects need from above, and the list of live objects. In: a group of tasks and two questions answered by the
// session. Out: every live object in order of construction, for checkpoints and for moving work.
// Tested by test/runtime/objects/distributed_test.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

#include "dome/distributed.hpp"
#include "runtime/comm/comm.hpp"

namespace dome::objects {

struct context {
    comm::communicator* group = nullptr;
    // Where the tiles of a new object go; empty: evenly.
    std::function<distribution(std::int64_t tiles, placement)> initial_distribution;
    // Called at the end of every constructor of vector and grid: a run resumed the library way fills the object here.
    std::function<void(distributed&)> constructed;

    std::map<std::int64_t, distributed*> live;   // by number
    std::int64_t next_id = 0;
    std::int64_t next_scalar = 0;                // numbers the names of dome::scalar
};

// Fills in group and the two functions. A link-time seam rather than a variable: objects with static storage are built
// before any hook could be set. Defined by the session; tests without a session link solo_join.cpp, one task alone.
// May be called again while it runs (joining can restore objects); must then give what is known already.
void join(context&);

// The context of this process, joined on first use; of this thread where a scoped_context is in force.
context& current();

// One task among several in one process (tests on the twin): this thread's objects belong to `group` while it lives.
class scoped_context {
public:
    explicit scoped_context(comm::communicator& group);
    ~scoped_context();
    scoped_context(const scoped_context&) = delete;
    scoped_context& operator=(const scoped_context&) = delete;
    context& get() { return own_; }

private:
    context own_;
    context* before_;
};

std::vector<distributed*> live();   // by number; the same sequence on every task

}  // namespace dome::objects
