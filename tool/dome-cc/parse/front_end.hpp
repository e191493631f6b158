// SPDX-License-Identifier: Apache-2.0
// Runs Clang's front end over one source with its own flags.
// In: a command, and texts that stand in for files. Out: a syntax tree that stays alive for the analyses, or Clang's own
// diagnostics as text. Tested by test/tool/dome-cc/refusal_test.cpp.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "clang/Basic/IdentifierTable.h"
#include "clang/Frontend/ASTUnit.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Tooling/Tooling.h"
#include "tool/dome-cc/parse/commands.hpp"

namespace dome::cc {

class function_keys;

struct source_unit {
    std::string name;                    // as the user named it
    std::string path;                    // real path
    std::unique_ptr<clang::ASTUnit> ast; // nullptr: the source has errors
    std::string diagnostics;             // what they are

    function_keys& keys() const;         // of the functions in `ast`, which must be there
    void forget_tree();

private:
    mutable std::shared_ptr<function_keys> keys_;     // made when first asked for: it takes a walk over everything
};

source_unit parse(const source_command& command, const std::vector<std::string>& includes, const std::map<std::string, std::string>& texts = {});

// Runs an action over `path`, compiled as `command` says; `texts` stand in for files. Out: Clang's errors; empty: none.
std::string run_front_end(const source_command& command, const std::vector<std::string>& includes, const std::string& path,
                          const std::map<std::string, std::string>& texts, clang::tooling::ToolAction& action);

// Its real path, the name of a text that stands in for a file; empty: none.
std::string file_named(clang::FileID, const clang::SourceManager&);

// `#define name name`, `#define run(n) run(n)`: what #ifdef asks for, and nothing else. No front end run from here takes such names for macros:
// what is called so stands where it is written.
bool stands_for_itself(const clang::IdentifierInfo& name, const clang::MacroInfo& macro);

}  // namespace dome::cc
