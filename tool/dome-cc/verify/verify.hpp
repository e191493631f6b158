// SPDX-License-Identifier: Apache-2.0
// Parses one generated source in memory, with the flags of the source it came from, before anything is written.
// In: texts by path. Out: Clang's errors; empty: none. Tested by test/tool/dome-cc/output_test.cpp.
#pragma once

#include <map>
#include <string>

#include "tool/dome-cc/parse/commands.hpp"

namespace dome::cc {

// `generated`: path in the output tree -> text. `path`: the one made from the source that `original` compiles.
std::string verify(const std::map<std::string, std::string>& generated, const std::string& path, const source_command& original,
                   const std::vector<std::string>& includes);

}  // namespace dome::cc
