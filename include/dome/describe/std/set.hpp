// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::set and multiset.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <set>

#include "dome/describe/ordered.hpp"

namespace dome {

DOME_DESCRIBE_CONTAINER(set, detail::apply_ordered(a, x, &detail::apply_set<std::set<T...>>))
DOME_DESCRIBE_CONTAINER(multiset, detail::apply_ordered(a, x, &detail::apply_set<std::multiset<T...>>))

}  // namespace dome
