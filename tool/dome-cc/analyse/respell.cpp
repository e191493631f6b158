// SPDX-License-Identifier: Apache-2.0
// Declarations that say the same in another way, which is the one that is planned: the text is changed first, and all is read again.
// With `=`: `T& r (e)`, `auto x {e}`, `auto [a, b] (e)`. Their brackets would have to be told from those of an expression everywhere.
// With a name for what lives as long as a reference to a part of it: `const text& r = person().name`, `for (char c : person().name)`.
// In: a variable or loop. Out: edits of the text before anything is planned.
// Tested by test/golden/direct_references, direct_auto and references_to_parts.
#include "clang/AST/ParentMapContext.h"
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

// The object without a name that lives as long as the reference, of which only a part is bound; nullptr: there is none. Not what is only
// handed to a call on the way there, which C++23 lets live as long in the head of a loop (plan_range_for).
const MaterializeTemporaryExpr* extended_for_part(const Stmt* s, const VarDecl* reference) {
    for (const Stmt* c : s->children())
        if (c && !isa<LambdaExpr, CallExpr, CXXConstructExpr>(c)) {
            if (auto* m = dyn_cast<MaterializeTemporaryExpr>(c); m && m->getExtendingDecl() == reference)
                return m;
            if (const auto* m = extended_for_part(c, reference))
                return m;
        }
    return nullptr;
}

}  // namespace

// That object, if it can be named; nullptr: there is none.
const MaterializeTemporaryExpr* function_planner::nameable_whole(const VarDecl* reference) const {
    const Expr* init = reference->getInit();
    if (!init || bound_temporary(init) || init->getBeginLoc().isMacroID())
        return nullptr;
    const MaterializeTemporaryExpr* whole = extended_for_part(init, reference);
    return whole && whole->getType()->isRecordType() && text_.of(whole->getSourceRange()) ? whole : nullptr;
}
// The edit that names it; the words of the declaration that must come before.
std::string function_planner::name_whole(const MaterializeTemporaryExpr* whole, const VarDecl* reference) {
    const SourceLocation in = reference->getInit()->getBeginLoc();
    const span at = *text_.of(whole->getSourceRange());
    const std::string name = "dome_w" + std::to_string(at.begin);
    const bool expires = !reference->isImplicit() && reference->getType()->isRValueReferenceType();
    out_.respelled.push_back({text_.file(in), at.begin, at.end - at.begin, expires ? "static_cast<decltype(" + name + ")&&>(" + name + ")" : name});
    return "auto " + name + " = " + text_.words(at, in) + "; ";
}
void function_planner::respell_part(const DeclStmt* s) {
    const auto* v = s->isSingleDecl() ? dyn_cast<VarDecl>(s->getSingleDecl()) : nullptr;
    if (!v || !v->getType()->isReferenceType() || v->getInitStyle() != VarDecl::CInit || s->getBeginLoc().isMacroID())
        return;
    const MaterializeTemporaryExpr* whole = nameable_whole(v);
    if (!whole)
        return;
    const auto parents = text_.context().getParents(*s);      // dear: the first question about one walks the whole tree
    if (!parents.empty() && parents[0].get<CompoundStmt>())
        out_.respelled.push_back({text_.file(s->getBeginLoc()), text_.offset(s->getBeginLoc()), 0, name_whole(whole, v)});
}
void function_planner::respell_part(const CXXForRangeStmt* s) {
    const auto* v = cast<VarDecl>(s->getRangeStmt()->getSingleDecl());
    const MaterializeTemporaryExpr* whole = nameable_whole(v);
    if (!whole || !isa<CompoundStmt>(s->getBody()) || s->getBeginLoc().isMacroID() || s->getEndLoc().isMacroID())
        return;
    const std::string file = text_.file(s->getForLoc());
    out_.respelled.push_back({file, text_.offset(s->getForLoc()), 0, "{ " + name_whole(whole, v)});
    out_.respelled.push_back({file, text_.end_offset(s->getEndLoc()), 0, " }"});
}

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
