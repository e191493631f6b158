// SPDX-License-Identifier: Apache-2.0
// Runs a command and waits for it. In: words, a directory. Out: its status as a shell would give it, its output when asked for.
// Tested by test/tool/dome-cc/wrap_test.py.
#pragma once

#include <string>
#include <vector>

namespace dome::cc::wrap {

struct finished {
    int status = 0;
    std::string output;    // both streams, when captured
};

finished run(const std::vector<std::string>& words, const std::string& directory, bool capture = false);

}  // namespace dome::cc::wrap
