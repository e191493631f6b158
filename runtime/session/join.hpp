// SPDX-License-Identifier: Apache-2.0
// How a task finds the others. Bare: alone, no daemon. Under `dome run`: by the supervisor's control link, which deals
// out rank and members. Spawned in the pvm console: the siblings agree among themselves and start a supervisor.
// docs/recovery.md, "Joining". Tested by test/e2e.
#pragma once

#include <memory>
#include <string>

#include "runtime/comm/comm.hpp"
#include "runtime/session/session.hpp"
#include "runtime/vm/link.hpp"
#include "runtime/vm/vm.hpp"

namespace dome {

struct joined {
    std::unique_ptr<vm::link_client> link;       // null when nobody supervises
    std::unique_ptr<vm::machine> machine;
    std::unique_ptr<comm::communicator> group;

    void leave(int status);                      // says so to the supervisor, then leaves the virtual machine
};

// May refine `wanted` (rank, tasks, epoch, supervisor of a console-spawned program). Throws error(vm | usage).
joined join(settings& wanted);

std::string architecture();                      // "x86_64 little lp64"

}  // namespace dome
