// SPDX-License-Identifier: Apache-2.0
// Headers that the command line includes before the first line of a source (-include x.h), which no text of the program names.
// In: the command of a source. Out: these headers; the command that reads others in their place.
// Tested by test/tool/dome-cc/{modes_test,wrap_test}.py.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "tool/dome-cc/parse/commands.hpp"

namespace dome::cc {

struct forced_include {
    std::size_t word = 0, offset = 0;    // where the header is written among the arguments
    std::string found;                   // absolute; the name as written where there is no such file
    std::string path;                    // real path; empty: none
};
std::vector<forced_include> forced_includes(const source_command&);

// Real path -> the file to read. Precompiled headers are left out when others are read: they hold the text as written.
source_command with_includes(source_command, const std::map<std::string, std::string>& instead);

// Takes `#pragma GCC system_header` from a text, at equal length; false when there is none.
bool without_system_pragma(std::string& text);

// A header that only -include-pch brings, as -include of what that was made from: it is the program's, like others.
std::vector<std::string> with_headers_of_precompiled(const std::vector<std::string>& arguments, const std::string& directory);

// Without -include-pch: what it was made from is read.
std::vector<std::string> without_precompiled(const std::vector<std::string>& arguments);

}  // namespace dome::cc
