// SPDX-License-Identifier: Apache-2.0
// What a run needs to know before anything is started: which file is the program, where its store is, what its tasks get.
// In: the options of a launch. Out: absolute paths and the tasks' environment, or error(usage).
// Tested by test/runtime/recover/start_test.cpp.
#pragma once

#include <string>

#include "dome/launch.hpp"
#include "runtime/recover/broker.hpp"

namespace dome::recover {

// Absolute path of the executable; a name without a slash is looked for here, then on PATH.
std::string find_program(const std::string& given);

// --store, else $DOME_DIR, else ./<name>.dome; absolute.
std::string store_directory(const launch::options& wanted, const std::string& name);

broker::job job_for(const launch::options& wanted, const std::string& program, const std::string& directory);

// Refuses what cannot be right.
void check(const launch::options& wanted);

}  // namespace dome::recover
