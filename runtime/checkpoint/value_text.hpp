// SPDX-License-Identifier: Apache-2.0
// A saved value as a line of text for people: {x: 1, tags: ["a", "b"]}, [1, 2, 3, ...] (1000 elements), -> main::grid[3].
// In: CBOR that saved_state has checked. Out: text of bounded length without control characters.
// Tested by test/runtime/checkpoint/store_view_test.cpp.
#pragma once

#include <string>
#include <vector>

#include "runtime/checkpoint/cbor.hpp"

namespace dome::checkpoint {

// Reads one value from `in`; afterwards `in` stands behind it. `functions` names the frames pointers lead into.
std::string value_text(cbor_reader& in, const std::vector<std::string>& functions);
// Text of the program in quotes, control characters escaped, cut when it is long.
std::string quoted(std::string_view text);

}  // namespace dome::checkpoint
