// SPDX-License-Identifier: Apache-2.0
// Description of std::deque.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <deque>

#include "dome/archive.hpp"

namespace dome {

DOME_DESCRIBE_CONTAINER(deque, detail::apply_stable(a, x))

}  // namespace dome
