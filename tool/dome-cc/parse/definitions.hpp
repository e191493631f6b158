// SPDX-License-Identifier: Apache-2.0
// Which functions of one source are to be rewritten, and which headers of the program it includes.
// In: a syntax tree, the keys of resumable functions. Out: definitions by the place of their body; real paths of headers.
// Tested by test/golden (two_sources, function_template) and test/tool/dome-cc/output_test.cpp.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "tool/dome-cc/edits.hpp"
#include "tool/dome-cc/facts.hpp"
#include "tool/dome-cc/parse/front_end.hpp"

namespace clang {
class FunctionDecl;
}

namespace dome::cc {

// A template stands once, with all its instantiations; a generic lambda with all instances of its call operator.
using definitions = std::map<place, std::vector<const clang::FunctionDecl*>>;
definitions definitions_in(const source_unit& unit, const std::set<std::string>& resumable, bool all_instances = true);

// The word constexpr, taken from those of the functions whose keys are given.
std::vector<edit> without_constexpr(const source_unit& unit, const definitions& of, const std::set<std::string>& keys);

struct files_read {
    std::set<std::string> program;       // headers of the program, real paths
    std::set<std::string> forced;        // those of them that the command line includes, and what these include
    bool dome = false;                   // some header of Dome
};
files_read headers_of(const source_unit& unit);

}  // namespace dome::cc
