// SPDX-License-Identifier: Apache-2.0
// Starting and supervising a program: what `dome run` does, as a call. docs/recovery.md tells the whole story.
// Tested by test/runtime/recover on the twin and test/e2e on PVM.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace dome::launch {

struct options {
    std::string program;                     // path of the executable
    std::vector<std::string> arguments;
    int tasks = 1;
    std::vector<std::string> hosts;          // empty: the hosts of the virtual machine that is there, or this one
    std::string store;                       // empty: $DOME_DIR, else ./<program>.dome
    double interval = 60;                    // seconds between checkpoints
    enum class start { refuse_unfinished, resume, fresh } how = start::refuse_unfinished;
    std::string data_path;                   // "auto", "ucx", "pvm"; empty: $DOME_DATA_PATH, else "auto"
    std::string bind_to;                     // "core": each task keeps to one; "none"; empty: $DOME_BIND_TO, else "none"
    bool all_output = false;                 // show every task's output, prefixed "[rank] "
    bool verbose = false;
    bool progress = true;                    // progress line on a terminal, plain lines elsewhere
    int give_up_after = 3;                   // failures in a row without a new checkpoint or end
    double silent_after = 2;                 // seconds without a heartbeat before a host counts as lost
};

inline constexpr int exit_resumable = 75;    // stopped on purpose; `dome run --resume` continues
inline constexpr int exit_gave_up = 70;      // repeated failure without progress and no exit status of its own

// Runs to the end: returns the program's exit status (of task 0), 75 or 70. Blocks. SIGTERM and SIGINT: a durable
// checkpoint, then 75. Throws dome::error(usage | vm | io) before anything has been started or changed.
int run(const options&);

// Supervises tasks that were spawned without `dome run` (the pvm console); `task_ids` in rank order.
int adopt(const options&, const std::vector<int>& task_ids);

}  // namespace dome::launch
