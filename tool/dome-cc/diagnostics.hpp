// SPDX-License-Identifier: Apache-2.0
// What dome-cc tells the user: a refusal is a location, a reason and a way out, printed in Clang's format.
// In: refusals of every pass. Out: sorted text without repeats. Tested by test/tool/dome-cc/refusal_test.cpp.
#pragma once

#include <string>
#include <vector>

namespace dome::cc {

struct refusal {
    std::string file;
    unsigned line = 0, column = 0;
    std::string reason, way_out;
    friend bool operator==(const refusal&, const refusal&) = default;
    friend auto operator<=>(const refusal&, const refusal&) = default;
};

// "file:line:col: error: reason", the source line with a caret, and "note: way out"; sorted, repeats left out.
std::string format(std::vector<refusal> refusals);

}  // namespace dome::cc
