// SPDX-License-Identifier: Apache-2.0
// The facts of a source travel in the object file made from it, in a section that linkers leave out of the program and `ar`
// keeps. In: object files and archives. Out: records. Tested by test/tool/dome-cc/wrap_test.py.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dome::cc::wrap {

// Empty when done, else why not.
std::string attach(const std::string& object, const std::string& record);

// Names an object file gives to the linker, and those it wants from others.
struct symbols {
    std::set<std::string> defined, wanted;
};
symbols symbols_of(const std::string& bytes);

// Variables of an object that may change, and the source it says it was made from (empty: it does not).
struct state {
    std::string source;
    std::set<std::string> variables;
};
state state_of(const std::string& bytes);

// An object for the link-time optimiser only: its names are not among its symbols.
bool only_for_optimiser(const std::string& bytes);

struct member {
    std::string name;                     // within the archive
    std::string bytes;
    std::optional<std::string> record;    // text of a source_record
};

std::optional<std::string> record_in(const std::string& object);      // file name
std::vector<member> members_of(const std::string& archive);           // empty: not an archive

// An archive with these members, in order. Empty when done, else why not.
std::string write_archive(const std::string& path, const std::vector<member>& members);

}  // namespace dome::cc::wrap
