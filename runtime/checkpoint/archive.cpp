// SPDX-License-Identifier: Apache-2.0
// What archive.hpp leaves to the library: errors with their place.
// Tested by test/runtime/checkpoint/archive_test.cpp.
#include "dome/archive.hpp"

namespace dome {

void archive::fail(errc code, const std::string& why) const { throw error(code, where() + ": " + why); }

}  // namespace dome
