// SPDX-License-Identifier: Apache-2.0
// Process state as read back: where each variable stands in the bytes. Everything is checked before anything is used.
// In: CBOR nobody vouches for. Out: an index into it, or error(damaged | mismatch).
// Tested by test/runtime/checkpoint/state_test.cpp.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "dome/archive.hpp"
#include "runtime/checkpoint/path.hpp"

namespace dome::checkpoint {

struct saved_variable {
    std::string name;
    std::size_t item;        // offset of [type, value]
    std::size_t value;       // offset of value
    std::size_t end;
    bool used = false;       // loaded into a variable of the program
    std::vector<std::uint64_t> blocks;      // of the heap that it leads into
};
using saved_variables = std::vector<saved_variable>;
saved_variable* find(saved_variables&, std::string_view name);

struct saved_frame {
    std::string function, file;
    int line = 0, site = 0;
    std::uint64_t fingerprint = 0;
    std::string call;        // what is called at the site, the how manyth of the function's sites that call it, and of how many;
    int nth = 0, of = 0;     // empty and 0 in format 1
    saved_variables variables;
};

struct saved_block_type {
    std::string shown, name;
};
struct saved_block {
    std::size_t type;        // index into the block types
    block_family family;
    std::uint64_t count;
    std::size_t value;       // offset
};

struct saved_state {
    std::vector<std::byte> bytes;
    std::vector<saved_frame> frames;          // outermost first
    saved_variables globals, persistent;
    std::vector<saved_block_type> block_types;
    std::vector<saved_block> blocks;
    std::size_t heap_item = 0, heap_end = 0;  // where they stand
    std::vector<path> pointers;               // every path a pointer is saved as, but those of whole blocks and their elements
    std::shared_ptr<std::vector<std::string>> functions = std::make_shared<std::vector<std::string>>();      // names of the frames

    static saved_state read(std::vector<std::byte> bytes);
};

}  // namespace dome::checkpoint
