// SPDX-License-Identifier: Apache-2.0
// Objects without a session: one task alone. For tests of the floors below the session; libdome does not contain it.
#include "runtime/objects/registry.hpp"

namespace dome::objects {

void join(context& here) {
    static vm::machine& machine = *vm::solo().release();
    static comm::communicator& group = *new comm::communicator(machine, {machine.self()}, 0);
    here.group = &group;
}

}  // namespace dome::objects
