// SPDX-License-Identifier: Apache-2.0
// A change of source text as a plain value, and the one place that applies changes: all of a file's edits or none.
// In: edits against the original text. Out: the new text, or the pair of edits that overlap.
// Tested by test/tool/dome-cc/edits_test.cpp.
#pragma once

#include <string>
#include <vector>

namespace dome::cc {

struct edit {
    std::string file;         // real path of the file the edit belongs to
    unsigned offset = 0;      // byte offset in the original text
    unsigned length = 0;      // bytes replaced; 0: an insertion
    std::string replacement;
    bool closes = false;      // an insertion that belongs to the text before it, not to what follows
    friend bool operator==(const edit&, const edit&) = default;
};

std::string quoted(const std::string& s);      // as a string literal

struct edit_conflict {
    edit first, second;
};

// Applies the edits to the text of one file. Insertions at one offset keep the order they were given in.
// On overlap `conflict` is set and the text is returned unchanged.
std::string apply_edits(const std::string& text, std::vector<edit> edits, std::vector<edit_conflict>& conflicts);

// Those edits that lie in text [begin, end): what stands between two texts belongs to the one it closes, else to the one it opens.
std::vector<edit> edits_within(const std::vector<edit>& all, unsigned begin, unsigned end);

// The number of the line at an offset, as a `#line` before it has it.
unsigned told_line(const std::string& text, std::size_t offset);

// Adds the edits that another source has not asked for already (a header seen from two sources).
void merge_edits(std::vector<edit>& all, const std::vector<edit>& of_one_source);

}  // namespace dome::cc
