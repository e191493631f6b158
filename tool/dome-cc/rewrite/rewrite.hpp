// SPDX-License-Identifier: Apache-2.0
// Turns the plan of a function into edits of its file, in the shape docs/generated_code.md describes.
// In: function_plan, the file's text, the edits of what lies within the function (lambdas, local classes, held calls).
// Out: the edits of both, the inner ones applied to text that moves. Reads the plan only, never the analyses.
// Tested by test/golden and the programs in test/golden.
#pragma once

#include "tool/dome-cc/edits.hpp"
#include "tool/dome-cc/plan.hpp"

namespace dome::cc {

std::vector<edit> rewrite(const function_plan& plan, const std::string& source, std::vector<edit> inner = {});

}  // namespace dome::cc
