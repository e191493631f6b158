// SPDX-License-Identifier: Apache-2.0
// What may be evaluated twice; see repeatable.hpp. Tested by test/golden/constructor_*.
#include "tool/dome-cc/parse/repeatable.hpp"

#include "clang/AST/ASTContext.h"
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
        b && (b->isAssignmentOp() || ((b->getOpcode() == BO_Div || b->getOpcode() == BO_Rem) && b->getType()->isIntegerType() &&
                                      !isa<IntegerLiteral>(b->getRHS()->IgnoreParenImpCasts()))))
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

namespace {

bool constant(const Expr* e, const ASTContext& context) { return !e->isValueDependent() && e->isIntegerConstantExpr(context); }

// for (int i = 0; i < 8; ++i): it ends whatever is blank.
bool counts(const ForStmt* f, const ASTContext& context) {
    const auto* d = dyn_cast_or_null<DeclStmt>(f->getInit());
    const auto* v = d && d->isSingleDecl() ? dyn_cast<VarDecl>(d->getSingleDecl()) : nullptr;
    const auto* c = dyn_cast_or_null<BinaryOperator>(f->getCond());
    const auto* i = dyn_cast_or_null<UnaryOperator>(f->getInc());
    const auto names = [&](const Expr* e) {
        const auto* r = dyn_cast<DeclRefExpr>(e->IgnoreParenImpCasts());
        return r && r->getDecl() == v;
    };
    return v && v->getInit() && constant(v->getInit(), context) && c && c->isRelationalOp() && names(c->getLHS()) && constant(c->getRHS(), context) &&
           i && i->isIncrementOp() && names(i->getSubExpr());
}

// A variable of the function, or a member of the object, element for element.
bool own_place(const Expr* e, const FunctionDecl* in) {
    e = e->IgnoreParenImpCasts();
    if (const auto* s = dyn_cast<ArraySubscriptExpr>(e))
        return s->getBase()->IgnoreParenImpCasts()->getType()->isArrayType() && own_place(s->getBase(), in) && repeatable(s->getIdx());
    if (const auto* m = dyn_cast<MemberExpr>(e))
        return isa<FieldDecl>(m->getMemberDecl()) && !m->getType()->isReferenceType() &&
               (isa<CXXThisExpr>(m->getBase()->IgnoreParenImpCasts()) || (!m->isArrow() && own_place(m->getBase(), in)));
    const auto* r = dyn_cast<DeclRefExpr>(e);
    const auto* v = r ? dyn_cast<VarDecl>(r->getDecl()) : nullptr;
    return v && v->hasLocalStorage() && v->getDeclContext() == in && !v->getType()->isReferenceType();
}

bool sets_members(const FunctionDecl*, int depth);

// Nothing else happens in it than that places of its own get values.
bool sets_members(const Stmt* s, const FunctionDecl* in, int depth) {
    if (!s || isa<NullStmt>(s))
        return true;
    const auto all = [&](const Stmt* of) { return llvm::all_of(of->children(), [&](const Stmt* x) { return sets_members(x, in, depth); }); };
    if (const auto* f = dyn_cast<ForStmt>(s))
        return counts(f, in->getASTContext()) && sets_members(f->getBody(), in, depth);
    if (isa<CompoundStmt, IfStmt>(s))
        return all(s);
    if (const auto* d = dyn_cast<DeclStmt>(s))
        return llvm::all_of(d->decls(), [](const Decl* x) {
            const auto* v = dyn_cast<VarDecl>(x);
            return v && v->hasLocalStorage() && !v->getType()->isReferenceType() && repeatable(v->getInit());
        });
    const auto* e = dyn_cast<Expr>(s);
    if (!e)
        return false;
    e = e->IgnoreParenImpCasts();
    if (const auto* clean = dyn_cast<ExprWithCleanups>(e))
        return sets_members(clean->getSubExpr(), in, depth);
    if (const auto* b = dyn_cast<BinaryOperator>(e); b && b->getOpcode() == BO_Assign)
        return own_place(b->getLHS(), in) && sets_members(b->getRHS(), in, depth);
    if (const auto* u = dyn_cast<UnaryOperator>(e); u && u->isIncrementDecrementOp())
        return own_place(u->getSubExpr(), in);
    if (const auto* c = dyn_cast<CXXMemberCallExpr>(e)) {
        const auto* m = c->getMethodDecl();
        const auto* named = dyn_cast<MemberExpr>(c->getCallee()->IgnoreParenImpCasts());
        return m && !m->isVirtual() && named && isa<CXXThisExpr>(named->getBase()->IgnoreParenImpCasts()) &&
               llvm::all_of(c->arguments(), [](const Expr* a) { return repeatable(a); }) && sets_members(m, depth);
    }
    return own_place(e, in) || repeatable(e);
}

bool sets_members(const FunctionDecl* f, int depth) {
    const FunctionDecl* with_body = nullptr;
    const auto* body = f->hasBody(with_body) ? dyn_cast_or_null<CompoundStmt>(with_body->getBody()) : nullptr;
    return body && depth < 8 && sets_members(body, with_body, depth + 1);
}

}  // namespace

bool repeatable(const CXXConstructorDecl* c) {
    const FunctionDecl* with_body = nullptr;
    if (c->isInStdNamespace() || c->isTrivial())
        return true;
    if (!c->hasBody(with_body))
        return c->isDefaulted();
    if (!sets_members(with_body, 0))
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
