// SPDX-License-Identifier: Apache-2.0
// Runs Clang's front end over the sources of a program, once each, with their own flags.
// In: source names, flags or a compile database. Out: syntax trees that stay alive for the analyses, or Clang's own
// diagnostics on stderr. Tested by test/tool/dome-cc/refusal_test.cpp.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "clang/Frontend/ASTUnit.h"
#include "clang/Tooling/CompilationDatabase.h"

namespace dome::cc {

struct parse_options {
    std::vector<std::string> flags;      // after "--"
    std::string build_directory;         // -p: where compile_commands.json lies; empty: flags only
    std::vector<std::string> includes;   // dome's include directories
};

struct source_unit {
    std::string name;                    // as the user named it
    std::string path;                    // real path
    std::unique_ptr<clang::ASTUnit> ast;
};

// Either the compile database or the fixed flags, with dome's includes and -std=c++20 added. On failure: `why`.
std::unique_ptr<clang::tooling::CompilationDatabase> compile_flags(const parse_options& options, std::string& why);

// All sources, or an empty vector when one has errors (they have been printed).
std::vector<source_unit> parse(const std::vector<std::string>& sources, const clang::tooling::CompilationDatabase& flags);

}  // namespace dome::cc
