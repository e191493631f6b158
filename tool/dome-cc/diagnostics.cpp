// SPDX-License-Identifier: Apache-2.0
// Prints refusals the way Clang prints errors: location, reason, source line with caret, way out.
// Tested by test/tool/dome-cc/refusal_test.cpp.
#include "tool/dome-cc/diagnostics.hpp"

#include <algorithm>
#include <fstream>

namespace dome::cc {
namespace {

std::string source_line(const std::string& file, unsigned line) {
    std::ifstream in(file);
    std::string text;
    while (line-- > 0 && std::getline(in, text)) {
    }
    return in ? text : std::string();
}

}  // namespace

bool any_error(const std::vector<refusal>& refusals) {
    return std::any_of(refusals.begin(), refusals.end(), [](const refusal& r) { return !r.warning; });
}

std::string format(std::vector<refusal> refusals) {
    std::sort(refusals.begin(), refusals.end());
    refusals.erase(std::unique(refusals.begin(), refusals.end()), refusals.end());
    std::string out;
    for (const refusal& r : refusals) {
        std::string place = r.file;
        if (r.line != 0)
            place += ":" + std::to_string(r.line) + ":" + std::to_string(r.column);
        out += place + (r.warning ? ": warning: " : ": error: ") + r.reason + "\n";
        if (std::string text = source_line(r.file, r.line); !text.empty()) {
            std::string caret;
            for (unsigned i = 1; i < r.column; ++i)
                caret += i - 1 < text.size() && text[i - 1] == '\t' ? '\t' : ' ';
            out += text + "\n" + caret + "^\n";
        }
        if (!r.way_out.empty())
            out += place + ": note: " + r.way_out + "\n";
    }
    return out;
}

}  // namespace dome::cc
