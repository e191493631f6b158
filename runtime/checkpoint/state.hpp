// SPDX-License-Identifier: Apache-2.0
// The ordinary (replicated) state of a task as CBOR: frames, globals, persistent names. docs/checkpoint_format.md,
// "Process state". In: the frame list and registries of this process. Out: bytes; and the way back.
// Knows nothing of files, tasks or the virtual machine.
// Tested by test/runtime/checkpoint/state_test.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "dome/archive.hpp"
#include "dome/distributed.hpp"
#include "runtime/checkpoint/cbor.hpp"

namespace dome::checkpoint {

// What the state needs from above while saving or restoring.
struct object_hooks {
    std::function<std::int64_t(const distributed&)> id_of;                     // saving: number of a live object
    std::function<void(std::int64_t saved_id, distributed&)> restore;          // loading: give it shape and contents
    std::function<void(const std::string&)> warn;                              // saving: a pointer that leads nowhere, by name
};

// Walks frames (outermost first), globals and persistent values. Does not disturb the program.
// Throws error(not_captured) naming function, variable and path, e.g. "solve: p points to memory no saved object owns".
// The pieces are good until the program goes on; long runs of numbers are not copied.
cbor_pieces encode_in_place(const object_hooks&);
std::vector<std::byte> encode_state(const object_hooks&);      // one piece, for good

// One digest per saved variable ("solve(int)::n", "global x", "persist y"), to name the first that differs between tasks.
std::vector<std::pair<std::string, std::uint64_t>> digests(const std::vector<std::byte>& state);

// Starts the way back. Checks the whole state strictly before any variable changes (error(damaged | mismatch)), then
// loads globals; frames load as the program re-enters them; persistent values as they register.
void begin_resume(std::vector<std::byte> state, object_hooks hooks);
bool resuming();                                     // between begin_resume and end_resume
bool translated(const std::vector<std::byte>& state);   // it has frames
// At the innermost checkpoint(): checks that every saved frame was entered, resolves pointers. error(mismatch) if not.
void end_resume();

// Persistent values (dome::persist, dome::scalar), by name, in order of registration.
void add_persistent(const std::string& name, value_ref value);   // loads at once while a library-way resume is under way
void remove_persistent(const void* address) noexcept;
void move_persistent(const void* from, void* to) noexcept;
bool anything_registered();                          // some frame, global or persistent value exists

}  // namespace dome::checkpoint
