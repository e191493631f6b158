// SPDX-License-Identifier: Apache-2.0
// One description per type, for save and restore alike. An archive walks a value by name; what it does with each part
// (write CBOR, read it, collect addresses, resolve a saved pointer) is its business, not the description's.
// C++17: included by every translated program.
// Tested by test/runtime/archive_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "dome/error.hpp"

namespace dome {

// Tag of the constructor that runs none of the user's code (docs/generated_code.md, "Types").
struct blank_t {};

class archive;

// How a type is saved and restored. Specialise for a type of another library:
//   template <> struct dome::describe<Point> { static void apply(dome::archive& a, Point& p) { a.field("x", p.x); } };
// The primary template uses, in this order: the dome_describe_ that dome-cc wrote into the class, a cereal-style member
// serialize(Archive&), and otherwise fails to compile with a sentence that says what to do.
template <class T, class = void>
struct describe;

// A value and how to walk it, type-erased.
struct value_ref {
    void* address;
    void (*walk)(archive&, void*);
    const char* type;      // readable, for messages and `dome info`
};

}  // namespace dome

#include "dome/detail/archive.inl"
