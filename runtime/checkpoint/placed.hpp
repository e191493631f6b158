// SPDX-License-Identifier: Apache-2.0
// Objects that the program has made in memory it manages itself (placement new and its kin): in bytes of a buffer, an arena, the
// elements of a container of its own. What bytes are saved as depends on what has been made in them.
// In: addresses with types, as the program's text tells. Out: what lies in a stretch of memory. Safe from any thread.
// Tested by test/runtime/checkpoint/heap_test.cpp and test/golden/placed_*.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
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
std::optional<placed_object> placed_around(const void* p) noexcept;      // that one
void end_placed(void* first) noexcept;
void forget_placed(void* begin, std::size_t bytes) noexcept;      // the memory is given back

// Those that begin and end within, by address.
std::vector<placed_object> placed_within(const void* begin, std::size_t bytes);

bool reaches_into_placed(const void* begin, std::size_t bytes) noexcept;      // one of them lies at least partly there

struct memory_range {
    const void* begin;
    std::size_t bytes;
};
// What is between objects: aligned words that lead into blocks of the record, into variables, or to other bytes of the stretch, count as
// pointers (lists of free places, say), `void*`. The record stands still while a checkpoint is taken; begin_words() forgets what was known
// of it, and is told the variables.
void begin_words(const std::vector<memory_range>& variables);
std::vector<placed_object> placed_and_words(const void* begin, std::size_t bytes);

// Pointers that are members of structures which the program has not made in its bytes, but only looks for there: it has pointers of their
// types. As what they are saved: the types of words, of pointers that may lead to a literal, and of those to functions.
struct pointer_to_text {
    char* at;
};
struct pointer_to_code {
    void* at;
};
using pointers_in_bytes = std::map<std::byte*, const block_type*, std::less<>>;
bool is_found_again(const block_type&);      // by looking at bytes: nothing was made there that the record has to know

}  // namespace dome::checkpoint

template <>
struct dome::describe<dome::checkpoint::pointer_to_text> {
    static void apply(archive& a, checkpoint::pointer_to_text& x) { describe<char*>::apply(a, x.at); }
};
template <>
struct dome::describe<dome::checkpoint::pointer_to_code> {
    static void apply(archive& a, checkpoint::pointer_to_code& x);
};
