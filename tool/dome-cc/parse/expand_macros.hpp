// SPDX-License-Identifier: Apache-2.0
// Replaces calls of macros by what they stand for, in the text of the sources: for statements that are to be changed and
// stand in a macro in part or wholly. In: the sources, and where the calls begin. Out: texts without those calls, their lines
// where they were. Tested by the programs macro_* in test/golden.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "tool/dome-cc/parse/commands.hpp"

namespace dome::cc {

// Calls of macros that name themselves: `#define for if (0); else for`. By real path and offset, the name.
using endless_macros = std::map<std::pair<std::string, unsigned>, std::string>;

// `wanted`: real path and offset, in the texts as they are now. False when nothing was replaced; so when there are endless ones.
bool expand_macros(const std::vector<source_command>& sources, const std::vector<std::string>& includes,
                   const std::set<std::pair<std::string, unsigned>>& wanted, std::map<std::string, std::string>& texts, endless_macros& endless);

}  // namespace dome::cc
