// SPDX-License-Identifier: Apache-2.0
// For every local variable of a resumable function: does its address escape, and after which sites is it still needed.
// In: one function definition (a template: each instantiation) and the sites of the program. Out: plain sets keyed by
// offsets in the file, so that instantiations and sources merge. Tested by test/tool/dome-cc/plan_test.cpp.
#pragma once

#include <map>
#include <set>

#include "tool/dome-cc/parse/source_text.hpp"
#include "tool/dome-cc/reach.hpp"

#include "clang/AST/Decl.h"

namespace dome::cc {

// The temporary that a reference with this initialiser is bound to, or to a base of which; nullptr: to what is there already.
const clang::MaterializeTemporaryExpr* bound_temporary(const clang::Expr*);

struct captured {
    bool escaped = false;                     // somebody else may hold its address
    bool assigned = false;                    // changed after its initialisation
    bool handed = false;                      // so that a function that is called may change it; a pointer of the library is not by -> and *
    std::map<std::pair<unsigned, unsigned>, std::string> live;  // offsets of the site -> why it is needed after it
};

struct function_capture {
    std::map<unsigned, captured> variables;   // by offset of the declared name
    void merge(const function_capture& other);
};

// Whether this is a kind of expression that sites are keyed by: a call, or a constructor's.
bool may_be_site(const clang::Stmt* s);

// A place within an object, as x[i], *p, v.at(i) and p->m are.
bool is_element(const clang::Expr* e);

// Sites are given by (begin, end) of their calls.
function_capture capture(const clang::FunctionDecl* f, const source_text& text, const std::map<site_key, std::string>& sites);

}  // namespace dome::cc
