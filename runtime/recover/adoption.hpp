// SPDX-License-Identifier: Apache-2.0
// Task side of being supervised without `dome run`: tasks spawned together in the PVM console find a supervisor for
// themselves. The one with the lowest task id starts `dome run --adopt`; every one waits for the supervisor's message.
// docs/recovery.md, "Joining". In: the machine of a task that PVM has spawned. Out: what `dome run` would have put into the
// environment. Tested by test/e2e.
#pragma once

#include <string>

#include "runtime/vm/vm.hpp"

namespace dome::recover {

inline constexpr int tag_adopted = 1685;

struct adoption {
    std::string supervisor;            // as DOME_SUPERVISOR
    std::string directory;             // the store
    int rank = 0, tasks = 1, epoch = 0;
};

// Was this process started by a PVM daemon for a task outside Dome (the console)?
bool spawned_by_console();

// Blocks until the supervisor has answered. Throws error(vm) when there is no `dome` command (set DOME_BIN) or no answer,
// error(usage) when the supervisor refuses, with its sentence.
adoption be_adopted(vm::machine& machine, const std::string& directory);

}  // namespace dome::recover
