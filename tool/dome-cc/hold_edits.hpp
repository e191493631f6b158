// SPDX-License-Identifier: Apache-2.0
// Holds around texts that stay as written. In: the texts. Out: insertions.
// Tested by test/golden/implicit_calls.
#pragma once

#include <set>
#include <vector>

#include "tool/dome-cc/edits.hpp"
#include "tool/dome-cc/facts.hpp"

namespace dome::cc {

// What opens a hold goes behind, what closes it before what else is inserted at that place.
void hold_edits(const std::set<held_text>& texts, std::vector<edit>& opening, std::vector<edit>& closing);

}  // namespace dome::cc
