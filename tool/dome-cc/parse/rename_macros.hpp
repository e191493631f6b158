// SPDX-License-Identifier: Apache-2.0
// Gives macros of the program other names, in the text of the sources: those whose names are words of the generated code. In: the sources,
// what Clang says of the generated code. Out: texts in which these macros are called otherwise. Tested by test/golden/macros_in_the_way.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "tool/dome-cc/parse/commands.hpp"

namespace dome::cc {

// Macros, Dome's left out, that errors lead through.
std::set<std::string> macros_in(const std::string& diagnostics);

// Those of `names` that could be renamed wherever they stand; one that the command line or a library defines cannot be.
std::set<std::string> rename_macros(const std::vector<source_command>& sources, const std::vector<std::string>& includes,
                                    const std::set<std::string>& program_files, const std::set<std::string>& names,
                                    std::map<std::string, std::string>& texts);

}  // namespace dome::cc
