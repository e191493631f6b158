// SPDX-License-Identifier: Apache-2.0
// Where each file of the program goes in the output tree, and which #include lines must change to find it there.
// In: real paths of sources and program headers. Out: places and edits. Tested by test/tool/dome-cc/output_test.cpp.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "tool/dome-cc/edits.hpp"

namespace dome::cc {

// Real path -> path relative to the output directory. Sources keep their places relative to each other.
std::map<std::string, std::string> mirror(const std::vector<std::string>& sources, const std::set<std::string>& headers);

// Edits of the #include lines of one file that would not find the mirrored header by themselves.
std::vector<edit> include_edits(const std::string& file, const std::string& text, const std::map<std::string, std::string>& places,
                                const std::vector<std::string>& include_directories);

}  // namespace dome::cc
