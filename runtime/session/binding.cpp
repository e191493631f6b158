// SPDX-License-Identifier: Apache-2.0
#include "runtime/session/binding.hpp"

#include <sched.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <map>
#include <string>
#include <utility>

#include "dome/error.hpp"

namespace dome {
namespace {

// The first processor of the same core, as the kernel lists them ("0,32", "0-1"); itself where it does not.
int first_sibling(int processor) {
    std::ifstream list("/sys/devices/system/cpu/cpu" + std::to_string(processor) + "/topology/thread_siblings_list");
    int first = processor;
    return list >> first ? first : processor;
}

}  // namespace

cores usable_cores() {
    cpu_set_t allowed;
    if (::sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return {};
    std::map<int, std::vector<int>> by_core;
    for (int processor = 0; processor < CPU_SETSIZE; ++processor)
        if (CPU_ISSET(processor, &allowed))
            by_core[first_sibling(processor)].push_back(processor);
    cores all;
    for (auto& [first, processors] : by_core)
        all.push_back(std::move(processors));
    return all;
}

std::int64_t core_of(std::int64_t index, std::int64_t tasks, std::int64_t number) {
    return tasks <= number ? index * number / tasks : index % number;
}

void bind_to_core(int index, int tasks) {
    const cores all = usable_cores();
    if (all.empty())
        throw error(errc::usage,
                    std::string("a task cannot be bound to a core, since the system does not say which there are: ") + std::strerror(errno));
    const std::vector<int>& core = all[static_cast<std::size_t>(core_of(index, tasks, static_cast<std::int64_t>(all.size())))];
    cpu_set_t only;
    CPU_ZERO(&only);
    for (const int processor : core)
        CPU_SET(processor, &only);
    if (::sched_setaffinity(0, sizeof only, &only) != 0)
        throw error(errc::usage, "a task cannot be bound to processor " + std::to_string(core.front()) + ": " + std::strerror(errno) +
                                     "; leave out --bind-to core");
}

}  // namespace dome
