// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::map and multimap.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <map>

#include "dome/describe/ordered.hpp"

namespace dome {

DOME_DESCRIBE_CONTAINER(map, detail::apply_ordered(a, x, &detail::apply_map<std::map<T...>>))
DOME_DESCRIBE_CONTAINER(multimap, detail::apply_ordered(a, x, &detail::apply_map<std::multimap<T...>>))

}  // namespace dome
