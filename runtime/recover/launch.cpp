// SPDX-License-Identifier: Apache-2.0
// The calls of include/dome/launch.hpp, on the supervisor.
#include "dome/launch.hpp"

#include "dome/error.hpp"
#include "runtime/recover/start.hpp"
#include "runtime/recover/supervisor.hpp"

namespace dome::launch {

int run(const options& wanted) {
    recover::check(wanted);
    return recover::supervisor(wanted, {}).run();
}

int adopt(const options& wanted, const std::vector<int>& task_ids) {
    options own = wanted;
    own.tasks = static_cast<int>(task_ids.size());
    if (task_ids.empty())
        throw error(errc::usage, "no tasks to adopt were named");
    recover::check(own);
    return recover::supervisor(own, std::vector<vm::task_id>(task_ids.begin(), task_ids.end())).run();
}

}  // namespace dome::launch
