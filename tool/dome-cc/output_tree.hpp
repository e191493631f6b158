// SPDX-License-Identifier: Apache-2.0
// The generated files: where each file of the program goes, its text with the edits of all sources, and writing them.
// In: records of the sources, edits. Out: texts by path; files that have not changed are left alone.
// Tested by test/tool/dome-cc/output_test.cpp and modes_test.py.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "tool/dome-cc/file_names.hpp"
#include "tool/dome-cc/record.hpp"

namespace dome::cc {

struct output_file {
    std::string original;    // real path
    std::string path;        // where it goes
    std::string text;
    bool rewritten = false;  // has edits of its own
    bool changed = false;    // other text than the original, includes of mirrored headers counted
};

// Inserted lines must not move the lines after them: says where they are, unless it does already.
edit with_line(edit e, const std::string& text);

// Sources first, in their order. Edits that do not fit together are refusals. `descriptions`: headers of include/dome that a file
// needs beside generated.hpp, by its real path.
// Sources of those that have one name say what they are called.
std::vector<output_file> compose(const std::vector<const source_record*>& sources, const std::vector<edit>& edits,
                                 const std::map<std::string, std::set<std::string>>& descriptions, const std::string& directory,
                                 const std::map<std::string, std::string>& shown, const file_names& names, const changed_texts& texts,
                                 std::vector<refusal>& refusals);

// Why these files must not or cannot be written; nothing when they have been.
std::vector<refusal> write_files(const std::vector<output_file>& files);

// Files of the program among them: writing would destroy what was written by hand.
std::vector<refusal> overwritten(const std::vector<output_file>& files);

}  // namespace dome::cc
