// SPDX-License-Identifier: Apache-2.0
// Walks one syntax tree and writes down its functions and calls as plain values, template instantiations included.
// In: a source_unit. Out: facts. Tested by test/tool/dome-cc/reach_test.cpp and refusal_test.cpp.
#pragma once

#include "tool/dome-cc/facts.hpp"
#include "tool/dome-cc/parse/front_end.hpp"
#include "tool/dome-cc/parse/source_text.hpp"

namespace clang {
class ASTContext;
class CXXConstructorDecl;
class CXXCtorInitializer;
}  // namespace clang

namespace dome::cc {

facts collect_facts(const source_unit& unit);

// The end of the key of a site that is an initialiser without text: the begin is its constructor's name, which several share.
unsigned initialiser_key(const clang::CXXConstructorDecl* c, const clang::CXXCtorInitializer* i, const source_text& text);

}  // namespace dome::cc
