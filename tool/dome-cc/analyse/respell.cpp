// SPDX-License-Identifier: Apache-2.0
// Declarations that say the same with `=`: `T& r (e)`, `auto x {e}`, `auto [a, b] (e)`. Planned as written, their brackets would have to be
// told from those of an expression everywhere; so the text is changed first, and all is read again.
// In: a variable. Out: edits of the text before anything is planned. Tested by test/golden/direct_references and direct_auto.
#include "clang/Lex/Lexer.h"
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

using namespace clang;

namespace {

bool one_expression(const Expr* init) {
    if (const auto* list = dyn_cast<InitListExpr>(init))
        return list->getNumInits() == 1;
    if (const auto* list = dyn_cast<ParenListExpr>(init))
        return list->getNumExprs() == 1;
    return true;
}

// By a conversion function that `=` would not take.
bool converts_explicitly(const Expr* init) {
    const auto* call = dyn_cast<CXXMemberCallExpr>(init->IgnoreImplicit());
    const auto* by = call ? dyn_cast_or_null<CXXConversionDecl>(call->getMethodDecl()) : nullptr;
    return by && by->isExplicit();
}

}  // namespace

void function_planner::respell(const VarDecl* v) {
    const Expr* init = v->getInit();
    if (!init || v->getInitStyle() == VarDecl::CInit || v->isInitCapture() || isa<ParmVarDecl>(v) || !one_expression(init))
        return;
    const bool is_auto = v->getType()->getContainedAutoType() != nullptr;
    if (!is_auto && (!v->getType()->isReferenceType() || (bound_temporary(init) && !dependent(v)) || converts_explicitly(init)))
        return;
    unsigned after = text_.end_offset(v->getLocation());
    if (isa<DecompositionDecl>(v)) {
        const auto close = text_.find_token(text_.offset(v->getBeginLoc()), v->getLocation(), "]");
        if (!close)
            return;
        after = *close + 1;
    }
    if (const auto brackets = text_.brackets(after, v->getLocation())) {
        const std::string file = text_.file(v->getLocation());
        out_.respelled.push_back({file, brackets->begin, 1, brackets->begin == after ? " = " : "= "});
        out_.respelled.push_back({file, brackets->end - 1, 1, ""});
    }
}

}  // namespace dome::cc
