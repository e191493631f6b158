// SPDX-License-Identifier: Apache-2.0
// Objects that the program has made in memory it manages itself (placement new and its kin): in bytes of a buffer, an arena, the
// elements of a container of its own. What bytes are saved as depends on what has been made in them.
// In: addresses with types, as the program's text tells. Out: what lies in a stretch of memory. Safe from any thread.
// Tested by test/runtime/checkpoint/heap_test.cpp and test/golden/placed_*.
#pragma once

#include <cstddef>
#include <vector>

#include "dome/archive.hpp"

namespace dome::checkpoint {

struct placed_object {
    void* first;
    const block_type* type;
};

bool anything_placed() noexcept;      // cheap: asked by every operator delete

// Whatever was made there before has ended: its memory is used again.
void note_placed(void* first, const block_type&) noexcept;
bool is_placed(const void* p) noexcept;                            // within one of them
void end_placed(void* first) noexcept;
void forget_placed(void* begin, std::size_t bytes) noexcept;      // the memory is given back

// Those that begin and end within, by address.
std::vector<placed_object> placed_within(const void* begin, std::size_t bytes);

// What is between objects: aligned words that lead into blocks of the record, or to other bytes of the stretch, count as pointers (lists of
// free places, say), `void*`. The record stands still while a checkpoint is taken; begin_words() forgets what was known of it.
void begin_words();
std::vector<placed_object> placed_and_words(const void* begin, std::size_t bytes);

}  // namespace dome::checkpoint
