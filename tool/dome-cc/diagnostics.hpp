// SPDX-License-Identifier: Apache-2.0
// What dome-cc tells the user: a refusal is a location, a reason and a way out, printed in Clang's format. A warning is
// a refusal of a part only: the program is translated, and the user is told what it will not do.
// In: refusals of every pass. Out: sorted text without repeats. Tested by test/tool/dome-cc/refusal_test.cpp.
#pragma once

#include <string>
#include <vector>

namespace dome::cc {

struct refusal {
    std::string file;
    unsigned line = 0, column = 0;
    std::string reason, way_out;
    bool warning = false;
    friend bool operator==(const refusal&, const refusal&) = default;
    friend auto operator<=>(const refusal&, const refusal&) = default;
};

bool any_error(const std::vector<refusal>&);

// "file:line:col: error: reason" (or "warning:"), the source line with a caret, and "note: way out"; sorted, repeats left out.
std::string format(std::vector<refusal> refusals);

}  // namespace dome::cc
