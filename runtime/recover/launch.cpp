// SPDX-License-Identifier: Apache-2.0
// The calls of include/dome/launch.hpp, on the supervisor.
#include "dome/launch.hpp"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

#include "dome/error.hpp"
#include "runtime/recover/start.hpp"
#include "runtime/recover/supervisor.hpp"
#include "runtime/recover/variables.hpp"

namespace dome::launch {

int run(const options& wanted) {
    recover::check(wanted);
    for (const std::string& told : recover::unknown_variables(environ))
        std::fprintf(stderr, "dome: %s\n", told.c_str());
    return recover::supervisor(wanted, {}).run();
}

int adopt(const options& wanted, const std::vector<int>& task_ids) {
    options own = wanted;
    own.tasks = static_cast<int>(task_ids.size());
    if (task_ids.empty())
        throw error(errc::usage, "no tasks to adopt were named");
    recover::check(own);
    const std::vector<vm::task_id> tasks(task_ids.begin(), task_ids.end());
    std::unique_ptr<recover::supervisor> supervisor;
    try {
        supervisor = std::make_unique<recover::supervisor>(own, tasks);
    } catch (const error& e) {
        recover::refuse(tasks, e.what());
        throw;
    }
    return supervisor->run();
}

}  // namespace dome::launch
