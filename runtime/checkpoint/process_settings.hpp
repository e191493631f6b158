// SPDX-License-Identifier: Apache-2.0
// What a program changes of its process through the system: the working directory, variables of the environment, the mask of new
// files, signals that are blocked.
// In: the process as the program found it, and as it is. Out: the difference as a global variable, so that a resumed run has it, too.
// What the program leaves alone is that of whoever starts or resumes it. Tested by test/golden/process_settings.
#pragma once

#include "runtime/checkpoint/registry.hpp"

namespace dome::checkpoint {

// What is so now is what the program finds: before it is resumed, and before its main.
void remember_process();
// Looks at it again, for the checkpoint to be taken: whether anything differs from that.
bool process_changed();

// Loading it changes this process; what opens files by their names must come later.
registered process_settings();
inline constexpr const char* process_settings_name = "settings of the process";

}  // namespace dome::checkpoint
