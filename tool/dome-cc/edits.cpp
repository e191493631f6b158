// SPDX-License-Identifier: Apache-2.0
// Applies edits to a text, all or none. Overlap is an error, never a silent choice.
// Tested by test/tool/dome-cc/edits_test.cpp.
#include "tool/dome-cc/edits.hpp"

#include <algorithm>
#include <regex>

namespace dome::cc {

std::string quoted(const std::string& s) {
    std::string out = "\"";
    for (char c : s)
        out += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    return out + "\"";
}

std::string apply_edits(const std::string& text, std::vector<edit> edits, std::vector<edit_conflict>& conflicts) {
    // An insertion stands before a replacement that starts at the same place.
    std::stable_sort(edits.begin(), edits.end(),
                     [](const edit& a, const edit& b) { return a.offset != b.offset ? a.offset<b.offset : (a.length == 0)>(b.length == 0); });
    std::size_t before = conflicts.size();
    for (std::size_t i = 1; i < edits.size(); ++i) {
        const edit &a = edits[i - 1], &b = edits[i];
        if (a.offset + a.length > b.offset || b.offset + b.length > text.size())
            conflicts.push_back({a, b});
    }
    if (!edits.empty() && edits.back().offset + edits.back().length > text.size())
        conflicts.push_back({edits.back(), edits.back()});
    if (conflicts.size() != before)
        return text;
    std::string out;
    std::size_t at = 0;
    for (const edit& e : edits) {
        out.append(text, at, e.offset - at);
        out += e.replacement;
        at = e.offset + e.length;
    }
    out.append(text, at, std::string::npos);
    return out;
}

unsigned told_line(const std::string& text, std::size_t offset) {
    static const std::regex directive("[ \\t]*#[ \\t]*(?:line[ \\t]+|(?=[0-9]))([0-9]+).*");
    unsigned behind = 0;
    for (std::size_t end = std::min(offset, text.size()); end > 0;) {      // of the line before
        const std::size_t newline = text.rfind('\n', end - 1);
        if (newline == std::string::npos)
            break;
        const std::size_t begin = newline == 0 ? 0 : text.rfind('\n', newline - 1) + 1;
        std::smatch number;
        if (text[text.find_first_not_of(" \t", begin)] == '#')
            if (const std::string line = text.substr(begin, newline - begin); std::regex_match(line, number, directive))
                return static_cast<unsigned>(std::stoul(number[1])) + behind;
        ++behind;
        end = newline;
    }
    return 1 + behind;
}

std::vector<edit> edits_within(const std::vector<edit>& all, unsigned begin, unsigned end) {
    std::vector<edit> out;
    for (const edit& e : all)
        if (e.length > 0 ? e.offset >= begin && e.offset + e.length <= end
                         : (e.offset > begin || (e.offset == begin && !e.closes)) && (e.offset < end || (e.offset == end && e.closes)))
            out.push_back(e);
    return out;
}

void merge_edits(std::vector<edit>& all, const std::vector<edit>& of_one_source) {
    std::size_t before = all.size();
    for (const edit& e : of_one_source)
        if (std::find(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(before), e) == all.begin() + static_cast<std::ptrdiff_t>(before))
            all.push_back(e);
}

}  // namespace dome::cc
