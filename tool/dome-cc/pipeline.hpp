// SPDX-License-Identifier: Apache-2.0
// The translator as one call. In: sources with flags, or records of sources; where to write. Out: the exit status; files only
// when all went well. Tested by test/tool/dome-cc/*_test.cpp and modes_test.py.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "tool/dome-cc/diagnostics.hpp"
#include "tool/dome-cc/record.hpp"

namespace dome::cc {

struct options {
    std::vector<std::string> sources;
    std::vector<source_record> records;  // of dome-cc --facts, in place of sources
    std::string output;                  // directory
    std::string build_directory;         // -p
    std::vector<std::string> flags;      // after --
    std::vector<std::string> includes;   // Dome's include directories
    std::string cache;                   // directory for what the next run need not find out again; empty: none
    bool explain = false, dump_plan = false;
    bool strict = false;                 // warnings refuse as well
    bool redirects = false;              // what is generated is compiled with -include of what is generated from a header
    bool left_to_right = false;          // arguments whose order C++ leaves open
    changed_texts texts;                 // in which macro calls are replaced; found on the way, when it turns out to be needed
    int rounds = 0;                      // how often that was
};

struct result {
    int status = 0;
    std::vector<refusal> refusals;
    std::string text;                    // --explain and --dump-plan
    std::vector<std::string> written;
    std::vector<std::string> read;       // sources and headers of the program: what the output depends on
    std::vector<std::string> rewritten;  // sources whose translation is not the text as written, headers counted; real paths
    std::vector<std::string> parsed;     // sources that were looked at again; the others came from the cache
};

// The whole program.
result translate(const options& o);

// One source: what the others and the link step need to know of it. record.problem says why there is nothing to know.
source_record collect(const source_command& command, const std::vector<std::string>& includes);

}  // namespace dome::cc
