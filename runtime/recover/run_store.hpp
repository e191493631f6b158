// SPDX-License-Identifier: Apache-2.0
// What a run finds in its store before it starts, and whether it may start there.
// In: the directory, the program, what the user asked for. Out: where to begin, or error(usage | mismatch | not_replicated).
// Tested by test/runtime/recover/run_store_test.cpp.
#pragma once

#include <cstdint>
#include <string>

#include "dome/launch.hpp"
#include "runtime/checkpoint/store.hpp"

namespace dome::recover {

struct beginning {
    bool resume = false;
    int first_epoch = 1;
    std::uint64_t generation = 0;      // to resume; 0 = from the beginning
};

// Looks only; changes nothing.
beginning examine(const std::string& directory, const std::string& program, int tasks, launch::options::start how);

// Removes the generations and the output of an earlier run, but not the fence. Throws error(io).
void start_over(const std::string& directory);

struct resumable {
    std::uint64_t generation = 0;      // newest whole one; 0 = none
    std::uint64_t output_bytes = 0;
    double seconds = 0;                // the program had run when it was written
};
resumable newest(const std::string& directory);

}  // namespace dome::recover
