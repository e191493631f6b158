// SPDX-License-Identifier: Apache-2.0
// What may be evaluated twice; see repeatable.hpp. Tested by test/golden/constructor_*.
#include "tool/dome-cc/parse/repeatable.hpp"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/Stmt.h"

namespace dome::cc {

using namespace clang;

bool repeatable(const Expr* e) {
    if (!e)
        return true;
    if (auto* d = dyn_cast<CXXDefaultInitExpr>(e))
        return repeatable(d->getExpr());
    if (auto* d = dyn_cast<CXXDefaultArgExpr>(e))
        return repeatable(d->getExpr());
    if (auto* c = dyn_cast<CXXConstructExpr>(e); c && !repeatable(c->getConstructor()))
        return false;
    if (auto* c = dyn_cast<CallExpr>(e)) {
        const FunctionDecl* f = c->getDirectCallee();
        if (!f || !f->isInStdNamespace() || (f->getNameAsString() != "move" && f->getNameAsString() != "forward"))
            return false;
    }
    if (auto* u = dyn_cast<UnaryOperator>(e); u && u->isIncrementDecrementOp())
        return false;
    if (auto* b = dyn_cast<BinaryOperator>(e);
        b && (b->isAssignmentOp() || ((b->getOpcode() == BO_Div || b->getOpcode() == BO_Rem) && b->getType()->isIntegerType())))
        return false;
    if (isa<CXXNewExpr, CXXDeleteExpr, CXXThrowExpr, LambdaExpr, ArraySubscriptExpr>(e))
        return false;
    if (auto* u = dyn_cast<UnaryOperator>(e); u && u->getOpcode() == UO_Deref)
        return false;  // a pointer may be blank
    if (auto* m = dyn_cast<MemberExpr>(e); m && m->isArrow() && !isa<CXXThisExpr>(m->getBase()->IgnoreImpCasts()))
        return false;
    for (const Stmt* s : e->children())
        if (auto* x = dyn_cast_or_null<Expr>(s); x && !repeatable(x))
            return false;
    return true;
}

bool repeatable(const CXXConstructorDecl* c) {
    const FunctionDecl* with_body = nullptr;
    if (c->isInStdNamespace() || c->isTrivial())
        return true;
    if (!c->hasBody(with_body))
        return c->isDefaulted();
    auto* body = dyn_cast<CompoundStmt>(with_body->getBody());
    if (!body || !body->body_empty())
        return false;
    for (const CXXCtorInitializer* i : cast<CXXConstructorDecl>(with_body)->inits()) {
        // A copy that the compiler writes, of parts that are blank at worst; element for element where there are arrays.
        auto* made = c->isDefaulted() && c->isCopyOrMoveConstructor() ? dyn_cast<CXXConstructExpr>(i->getInit()->IgnoreImplicit()) : nullptr;
        const bool of_library = made && made->getConstructor()->isCopyOrMoveConstructor() && made->getConstructor()->getParent()->isInStdNamespace();
        if (made ? !of_library && !repeatable(made->getConstructor()) : !repeatable(i->getInit()))
            return false;
    }
    return true;
}

}  // namespace dome::cc
