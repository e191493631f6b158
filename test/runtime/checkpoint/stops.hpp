// SPDX-License-Identifier: Apache-2.0
// Runs a hand-translated function, stops it at every checkpoint, resumes it, and compares what it says with an
// undisturbed run. The process stays the same: a stop is an exception, so a resumed run must owe nothing to memory.
// In: a function that calls stop_point(). Out: its lines of output, stopped and resumed once each place.
#pragma once

#include <catch2/catch.hpp>
#include <functional>
#include <string>
#include <vector>

#include "dome/describe/all.hpp"
#include "dome/generated.hpp"
#include "runtime/checkpoint/state.hpp"

namespace stops {

struct stopped {};

inline std::vector<std::string> lines;
inline std::vector<std::byte> saved;
inline int passed = 0, stop_at = 0;
inline dome::checkpoint::object_hooks hooks;

inline void say(const std::string& s) { lines.push_back(s); }

// What dome::checkpoint() does, without a session.
inline void stop_point() {
    if (dome::checkpoint::resuming()) {
        dome::checkpoint::end_resume();
        return;
    }
    if (++passed != stop_at)
        return;
    saved = dome::checkpoint::encode_state(hooks);
    throw stopped{};
}

// Runs to the given stop; false when the program ended before.
inline bool run_to(const std::function<void()>& program, int stop) {
    lines.clear();
    passed = 0;
    stop_at = stop;
    try {
        program();
        return false;
    } catch (const stopped&) {
        return true;
    }
}

inline void resume(const std::function<void()>& program) {
    stop_at = 0;
    dome::checkpoint::begin_resume(saved, hooks);
    program();
    REQUIRE_FALSE(dome::checkpoint::resuming());
}

// `reset` puts globals back to what they are in a new process.
inline int check_every_stop(const std::function<void()>& program, const std::function<void()>& reset = [] {}) {
    reset();
    REQUIRE_FALSE(run_to(program, 0));
    const std::vector<std::string> expected = lines;
    int stop = 1;
    for (;; ++stop) {
        reset();
        if (!run_to(program, stop))
            break;
        reset();
        INFO("stopped at checkpoint " << stop);
        resume(program);
        REQUIRE(lines == expected);
    }
    REQUIRE(stop > 1);
    return stop - 1;
}

}  // namespace stops
