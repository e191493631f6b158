// SPDX-License-Identifier: Apache-2.0
// Digraphs: `<% %> <: :> %: %:%:` stand for `{ } [ ] # ##`, which is what the text is searched for wherever it is changed.
// In: the text of one file. Out: edits that write the one for the other, as wide as they were.
// Tested by test/golden/marks_and_digraphs.
#pragma once

#include <string>
#include <vector>

#include "tool/dome-cc/edits.hpp"

namespace dome::cc {

std::vector<edit> without_digraphs(const std::string& file, const std::string& text);

}  // namespace dome::cc
