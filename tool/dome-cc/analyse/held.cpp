// SPDX-License-Identifier: Apache-2.0
// Functions that nobody can be stopped in, because the object they work on is half there: they keep their text and begin with
// a hold. In: one definition. Out: its plan. Tested by test/golden/destructor_site, constructor_held.
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

using namespace clang;

// Name, place and where the body begins; false: it is hidden in a macro.
bool function_planner::body_of(const FunctionDecl* f) {
    out_.file = text_.file(f->getBody()->getBeginLoc());
    const FunctionDecl* pattern = in_template_ ? f->getTemplateInstantiationPattern() : f;
    out_.name = function_name(*pattern);
    out_.line = text_.where(f->getLocation()).line;
    const Stmt* body = f->getBody();
    if (auto* t = dyn_cast<CXXTryStmt>(body))
        body = t->getTryBlock();
    SourceLocation open = cast<CompoundStmt>(body)->getLBracLoc();
    if (wants_expansion(open)) {
        refuse(f->getLocation(), "the body of '" + out_.name + "' comes from a macro and may reach a checkpoint",
               "write the function without the macro");
        return false;
    }
    out_.body = text_.offset(open) + 1;
    return true;
}

function_plan function_planner::plan_held(bool whole) {
    out_.held = true;
    if (body_of(function_) && whole)
        plan_forms("const ::dome::gen::hold&", {{"", "::dome::gen::hold(", false}});
    return out_;
}

function_plan function_planner::plan_part() {
    out_.never_stops = out_.is_part = true;
    if (body_of(function_)) {
        out_.body_end = text_.offset(function_->getBody()->getEndLoc());
        plan_initialisers(cast<CXXConstructorDecl>(function_));
        plan_forms("const ::dome::gen::part& dome_f", {{"", "::dome::gen::part(", false}});
    }
    return out_;
}

}  // namespace dome::cc
