// SPDX-License-Identifier: Apache-2.0
// Parses the output in memory, with the flags of the sources it came from, before anything is written.
// In: texts by path. Out: whether Clang accepts them; its diagnostics go to stderr. Tested by test/tool/dome-cc/output_test.cpp.
#pragma once

#include <map>
#include <string>

#include "clang/Tooling/CompilationDatabase.h"

namespace dome::cc {

// `generated`: path in the output tree -> text. `sources`: path in the output tree -> the source it was made from.
bool verify(const std::map<std::string, std::string>& generated, const std::map<std::string, std::string>& sources,
            const clang::tooling::CompilationDatabase& flags);

}  // namespace dome::cc
