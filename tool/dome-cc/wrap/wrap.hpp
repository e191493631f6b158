// SPDX-License-Identifier: Apache-2.0
// dome-cc --wrap COMPILER...: stands in for the compiler of a build that knows nothing of Dome. A compile step runs the real
// compiler and puts the facts of the source into the object; a link step knows the whole program then, translates the sources
// that must be and links what was compiled from them instead. In: the command. Out: its exit status.
// Tested by test/tool/dome-cc/wrap_test.py.
#pragma once

#include <string>
#include <vector>

namespace dome::cc::wrap {

struct settings {
    std::vector<std::string> includes;     // Dome's include directories
    std::string library;                   // libdome.a
    bool verbose = false;                  // say what is translated and compiled
    bool strict = false;
};

int wrap(const settings& s, const std::vector<std::string>& words);

}  // namespace dome::cc::wrap
