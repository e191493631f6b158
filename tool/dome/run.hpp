// SPDX-License-Identifier: Apache-2.0
// The subcommand `dome run`: its options, as include/dome/launch.hpp takes them.
// Tested by test/e2e.
#pragma once

#include <CLI/CLI.hpp>

namespace dome::tool {

// Adds the subcommand; when it is chosen, `status` becomes the exit status.
void add_run(CLI::App& app, int& status);

}  // namespace dome::tool
