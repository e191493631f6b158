// SPDX-License-Identifier: Apache-2.0
// Files of a program that have one name in several directories: as much of their paths as tells them apart.
// In: real paths. Out: for these only, what to call them; the same wherever the program lies. Tested by test/tool/dome-cc/output_test.cpp.
#pragma once

#include <map>
#include <set>
#include <string>

namespace dome::cc {

using file_names = std::map<std::string, std::string>;      // by real path

file_names distinct_names(const std::set<std::string>& paths);

}  // namespace dome::cc
