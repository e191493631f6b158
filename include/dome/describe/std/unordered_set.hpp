// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::unordered_set and unordered_multiset.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <unordered_set>

#include "dome/describe/unordered.hpp"

namespace dome {

DOME_UNORDERED(unordered_set, walk_unordered_set)
DOME_UNORDERED(unordered_multiset, walk_unordered_set)

}  // namespace dome
