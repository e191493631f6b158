// SPDX-License-Identifier: Apache-2.0
// The calls a program makes to Dome itself. The runtime joins its virtual machine on first use of any of them;
// a program started bare (`./app`) is one task and needs no daemon.
// Tested by test/e2e and test/golden.
#pragma once

#include "dome/detail/required.hpp"

#include <string>

namespace dome {

// Joins explicitly, for programs that want to choose the moment. Optional and idempotent.
// argc/argv are only read (program name for messages and for the default store `./<program>.dome`).
void init(int argc, char** argv);

// This task's number, 0 <= rank() < tasks(), and how many tasks the program has.
int rank();
int tasks();

// A point where stopping would be fine. Collective: every task passes the same checkpoints in the same order.
// Saves when a save is due (DOME_INTERVAL, DOME_STOP_AT, a signal, `dome run`), moves work between tasks when
// that pays, and otherwise costs a few nanoseconds.
// Without dome-cc only objects that register themselves are saved (dome::vector, grid, scalar, persist).
void checkpoint();

// True from the start of a resumed run until the first checkpoint() has been passed
// (library way: skip initialisation when it holds).
bool restarting();

}  // namespace dome
