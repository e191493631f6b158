// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::unordered_map and unordered_multimap.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <unordered_map>

#include "dome/describe/unordered.hpp"

namespace dome {

DOME_UNORDERED(unordered_map, walk_unordered_map)
DOME_UNORDERED(unordered_multimap, walk_unordered_map)

}  // namespace dome
