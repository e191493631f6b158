// SPDX-License-Identifier: Apache-2.0
// Turns the plan of a function into edits of its file, in the shape docs/generated_code.md describes.
// In: function_plan and the file's text. Out: edits. Reads the plan only, never the analyses.
// Tested by test/golden and the programs in test/golden.
#pragma once

#include "tool/dome-cc/edits.hpp"
#include "tool/dome-cc/plan.hpp"

namespace dome::cc {

// `marks` go with the text they stand in (edits.hpp): those in text that is written elsewhere are applied there.
std::vector<edit> rewrite(const function_plan& plan, const std::string& source, const std::vector<edit>& marks);

}  // namespace dome::cc
