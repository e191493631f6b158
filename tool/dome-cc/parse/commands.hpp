// SPDX-License-Identifier: Apache-2.0
// How each source of the program is compiled, as plain values that can be kept and read back.
// In: source names with flags, or a compile database. Out: one command a source, fit for Clang's front end, or a complaint.
// Tested by test/tool/dome-cc/modes_test.py.
#pragma once

#include <string>
#include <vector>

namespace dome::cc {

struct parse_options {
    std::vector<std::string> flags;      // after "--"
    std::string build_directory;         // -p: where compile_commands.json lies; empty: flags only
    std::vector<std::string> includes;   // dome's include directories
};

struct source_command {
    std::string name;                    // as the user named it
    std::string path;                    // real path
    std::string directory;               // where the compiler ran
    std::vector<std::string> arguments;  // compiler and flags; the source itself is `name_at`
    friend bool operator==(const source_command&, const source_command&) = default;
};

bool is_cpp(const std::string& file);    // by its name; headers are not

// g++, c++, clang++ and their like (x86_64-linux-gnu-g++-12), which take `.c` as C++. By the words up to the compiler's own and its flags.
bool is_cpp_driver(const std::string& compiler, const std::vector<std::string>& flags);

// Every named source with its flags; all C++ sources of the compile database when none is named. `notes` are warnings.
std::vector<source_command> commands_of(const std::vector<std::string>& sources, const parse_options& options, std::vector<std::string>& errors,
                                        std::vector<std::string>& notes);

// The command for the analyses: Dome's headers, -std=c++20 when no standard is given; what only means something to a
// code generator, to GCC or to a build system is left out.
source_command for_front_end(const source_command& raw, const std::vector<std::string>& includes);

// Directories that #include "x" and <x> of the program look into, in order.
std::vector<std::string> include_directories(const source_command&);

}  // namespace dome::cc
