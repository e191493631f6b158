// SPDX-License-Identifier: Apache-2.0
// The translator as one call. In: sources, flags, where to write. Out: the exit status; files only when all went well.
// Tested by test/tool/dome-cc/*_test.cpp.
#pragma once

#include <string>
#include <vector>

#include "tool/dome-cc/diagnostics.hpp"

namespace dome::cc {

struct options {
    std::vector<std::string> sources;
    std::string output;                  // directory
    std::string build_directory;         // -p
    std::vector<std::string> flags;      // after --
    std::vector<std::string> includes;   // Dome's include directories
    bool explain = false, dump_plan = false;
    bool strict = false;                 // warnings refuse as well
};

struct result {
    int status = 0;
    std::vector<refusal> refusals;
    std::string text;                    // --explain and --dump-plan
    std::vector<std::string> written;
    std::vector<std::string> read;       // sources and headers of the program: what the output depends on
};

result translate(const options& o);

}  // namespace dome::cc
