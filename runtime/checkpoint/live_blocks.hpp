// SPDX-License-Identifier: Apache-2.0
// Which objects and arrays the program has taken from the heap and not given back, as its text and operator delete tell.
// In: addresses with what lies there. Out: what lies at an address, or that something did. Some nanoseconds a call; safe from any
// thread. Tested by test/runtime/checkpoint/heap_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "dome/archive.hpp"

namespace dome::checkpoint {

struct live_block {
    void* first = nullptr;                  // element
    const block_type* type = nullptr;       // nullptr: not known, count is in bytes
    block_family family = block_family::object;
    std::size_t count = 0;

    std::size_t bytes() const { return type != nullptr ? count * type->size : count; }
    bool one() const { return family == block_family::object || family == block_family::shared; }
};

// Keys are the addresses by which memory is given back. None of these functions throws or calls operator new.
void note(void* key, const live_block&) noexcept;
void note_object(void* first, const block_type&) noexcept;      // the same of an object by itself: the most usual block
void name(void* key, const block_type&) noexcept;      // of an array noted in bytes, cookie included
void name_memory(void* key, const block_type&) noexcept;      // of memory noted in bytes
void forget(void* key) noexcept;
// Records a block made by a resume; nullptr in a program that records nothing.
extern void (*note_restored)(void* key, const live_block&) noexcept;
bool anything_noted() noexcept;                        // cheap

std::optional<live_block> block_at(const void* first) noexcept;
bool was_block(const void* first) noexcept;            // was noted, and is forgotten; not remembered for ever
std::vector<live_block> all_blocks();                  // by address

}  // namespace dome::checkpoint
