// SPDX-License-Identifier: Apache-2.0
// READ FIRST. The life of a task, in order: join -> (resume) -> run, passing checkpoints -> finish.
// Owns one instance of every layer below and lets them work together; they never call each other upward.
// Tested by test/runtime/session and test/e2e.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "runtime/comm/comm.hpp"
#include "runtime/vm/vm.hpp"

namespace dome {

// What the environment asks of a task. Read once.
struct settings {
    std::string directory;               // DOME_DIR, default ./<program>.dome
    std::uint64_t stop_at = 0;           // DOME_STOP_AT; 0 = never
    bool resume = false;                 // DOME_RESUME=1
    comm::data_path path = comm::data_path::automatic;   // DOME_DATA_PATH=auto|ucx|pvm
    bool balance = true;                 // DOME_BALANCE=on|off: whether work moves between tasks
    bool bound = false;                  // DOME_BIND_TO=core|none: whether each task keeps to a core
    double interval = -1;                // DOME_INTERVAL in seconds; <0 = no saving unless asked (bare run); 0 = every passage
    // set by `dome run` for the tasks it spawns:
    int rank = -1, tasks = 1, epoch = 0; // DOME_RANK, DOME_TASKS, DOME_EPOCH
    std::string supervisor;              // DOME_SUPERVISOR=host:port of the heartbeat and control link
    static settings from_environment(const std::string& program);
};

// The fast path of dome::checkpoint(): passages in this life, and the first of them that may be more than counted.
[[gnu::visibility("hidden")]] extern std::uint64_t passed;
[[gnu::visibility("hidden")]] extern std::atomic<std::uint64_t> look_from;

// The running task. One per process; created on first use of Dome, destroyed at exit.
class session {
public:
    static session& get();               // joins on first use
    static bool exists() noexcept;
    comm::communicator& group();
    int rank();
    int tasks();
    bool restarting() const;
    void closer_look();                  // dome::checkpoint(), at a passage already counted that may be more than counted
    void constructed(distributed& object);   // library way: a resumed run's objects return in order of construction
    distribution initial(std::int64_t tiles, placement where) const;   // where a new object's tiles go
    void finish(int status) noexcept;    // the program ends by itself, by exit() or by returning from main

private:
    session();
    struct parts;
    std::unique_ptr<parts> parts_;
};

}  // namespace dome
