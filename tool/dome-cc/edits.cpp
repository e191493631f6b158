// SPDX-License-Identifier: Apache-2.0
// Applies edits to a text, all or none. Overlap is an error, never a silent choice.
// Tested by test/tool/dome-cc/edits_test.cpp.
#include "tool/dome-cc/edits.hpp"

#include <algorithm>

namespace dome::cc {

std::string apply_edits(const std::string& text, std::vector<edit> edits, std::vector<edit_conflict>& conflicts) {
    std::vector<edit> unique;
    for (auto& e : edits)
        if (std::find(unique.begin(), unique.end(), e) == unique.end())
            unique.push_back(std::move(e));
    // An insertion stands before a replacement that starts at the same place.
    std::stable_sort(unique.begin(), unique.end(), [](const edit& a, const edit& b) {
        return a.offset != b.offset ? a.offset < b.offset : (a.length == 0) > (b.length == 0);
    });
    std::size_t before = conflicts.size();
    for (std::size_t i = 1; i < unique.size(); ++i) {
        const edit &a = unique[i - 1], &b = unique[i];
        if (a.offset + a.length > b.offset || b.offset + b.length > text.size())
            conflicts.push_back({a, b});
    }
    if (!unique.empty() && unique.back().offset + unique.back().length > text.size())
        conflicts.push_back({unique.back(), unique.back()});
    if (conflicts.size() != before)
        return text;
    std::string out;
    std::size_t at = 0;
    for (const edit& e : unique) {
        out.append(text, at, e.offset - at);
        out += e.replacement;
        at = e.offset + e.length;
    }
    out.append(text, at, std::string::npos);
    return out;
}

}  // namespace dome::cc
