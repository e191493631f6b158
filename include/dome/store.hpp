// SPDX-License-Identifier: Apache-2.0
// Read-only view of a checkpoint store for tools: what is in it, whether it is whole, the saved call stack.
// Works without the program that wrote it. Throws dome::error(damaged | io).
// Tested by test/tool/dome and test/runtime/checkpoint.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dome::store_view {

struct value {                    // one named variable of the saved state, as text (long ones abbreviated)
    std::string name, type, text;
    std::uint64_t bytes = 0;      // encoded size
};
struct frame {
    std::string function, file;
    int line = 0;                 // of the site it was stopped in
    int site = 0;
    std::vector<value> variables;
};
struct object {
    std::int64_t id = 0;
    std::string name, element;    // element: "float64", or "{x float64, kind int32}"
    std::vector<std::int64_t> shape;
    std::uint64_t bytes = 0, stored_bytes = 0;
    std::int64_t tile = 0, tiles = 0;
};
struct file {
    std::string name;
    std::uint64_t size = 0;
    std::string checksum;         // 32 hex digits, xxh3-128
};
struct generation {
    std::uint64_t number = 0;
    std::string program, architecture, dome_version, differing, written;   // written: ISO 8601 UTC
    int tasks = 0, epoch = 0;
    std::uint64_t passage = 0, output_bytes = 0, bytes = 0;
    bool replicated_state = true;
    std::vector<file> files;
    std::vector<object> objects;
    std::vector<frame> stack;     // outermost first; empty for the library way
    std::vector<value> globals;
    std::vector<value> persistent;   // dome::persist, dome::scalar
};
struct problem {
    std::uint64_t generation = 0;
    std::string file, message;
};

// None of these creates or changes anything. error(usage): there is no such directory, or no such generation.
std::vector<std::uint64_t> list(const std::string& directory);                       // ascending
generation read(const std::string& directory, std::uint64_t number, bool with_values = true);
std::vector<problem> verify(const std::string& directory);                           // empty = all whole; generation 0: the store's own files
std::optional<int> finished(const std::string& directory);                           // exit status, if the program ended by itself

}  // namespace dome::store_view
