// SPDX-License-Identifier: Apache-2.0
// Holds around texts that stay as written. In: the texts. Out: insertions.
// Tested by test/golden/implicit_calls.
#pragma once

#include <set>
#include <vector>

#include "tool/dome-cc/edits.hpp"
#include "tool/dome-cc/facts.hpp"

namespace dome::cc {

// What opens the hold of a statement goes before what else is inserted at that place, which is held with it; that of a value, within
// one, behind. What closes a hold goes before.
struct hold_texts {
    std::vector<edit> before, behind;
};
hold_texts hold_edits(const std::set<held_text>& texts);

}  // namespace dome::cc
