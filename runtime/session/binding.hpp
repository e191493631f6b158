// SPDX-License-Identifier: Apache-2.0
// Binds a task to a core, so that the system moves it no more: a core that somebody else uses is then slow for one task and for all
// of the time, which the balancer can measure (docs/balancing.md, "Tasks bound to cores").
// Tested by test/runtime/session/binding_test.cpp.
#pragma once

#include <cstdint>
#include <vector>

namespace dome {

// Processors of one core each, in order of their first one.
using cores = std::vector<std::vector<int>>;

// The cores of those processors that this process may run on. Empty where the system does not say.
cores usable_cores();

// Which of `number` cores is for task `index` of the `tasks` on this host: as far apart as there are cores, in turn where there are fewer.
std::int64_t core_of(std::int64_t index, std::int64_t tasks, std::int64_t number);

// The calling thread, and the threads that it starts from now on. Throws error(usage) when the system does not let it.
void bind_to_core(int index, int tasks);

}  // namespace dome
