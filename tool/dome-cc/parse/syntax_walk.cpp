// SPDX-License-Identifier: Apache-2.0
// The one RecursiveASTVisitor. Tested by whatever is translated.
#include "tool/dome-cc/parse/syntax_walk.hpp"

#include "clang/AST/RecursiveASTVisitor.h"

namespace dome::cc {

struct syntax_walk::visitor : clang::RecursiveASTVisitor<syntax_walk::visitor> {
    syntax_walk& walk;
    explicit visitor(syntax_walk& w) : walk(w) {}
    bool shouldVisitTemplateInstantiations() const { return walk.what_ & instances; }
    bool shouldVisitImplicitCode() const { return walk.what_ & implicit; }
    bool TraverseDecl(clang::Decl* d) {
        if (!d || (d->isImplicit() && !shouldVisitImplicitCode()))
            return RecursiveASTVisitor::TraverseDecl(d);
        if (!walk.enter(d))
            return true;
        const bool more = RecursiveASTVisitor::TraverseDecl(d);
        walk.leave(d);
        return more;
    }
    bool TraverseDecltypeTypeLoc(clang::DecltypeTypeLoc t) {
        ++walk.types_;
        const bool more = RecursiveASTVisitor::TraverseDecltypeTypeLoc(t);
        --walk.types_;
        return more;
    }
    bool TraverseTemplateArgumentLoc(const clang::TemplateArgumentLoc& a) {
        ++walk.types_;
        const bool more = RecursiveASTVisitor::TraverseTemplateArgumentLoc(a);
        --walk.types_;
        return more;
    }
    // The class of a lambda is not walked as a class: neither are the instances of a generic one.
    bool TraverseLambdaExpr(clang::LambdaExpr* e) {
        if (!RecursiveASTVisitor::TraverseLambdaExpr(e))
            return false;
        if (const auto* generic = shouldVisitTemplateInstantiations() ? e->getLambdaClass()->getDependentLambdaCallOperator() : nullptr)
            for (clang::FunctionDecl* f : generic->specializations())
                if (!TraverseDecl(f))
                    return false;
        return true;
    }
    // Called for every statement, in the order they are visited.
    bool dataTraverseStmtPre(clang::Stmt* s) { return walk.enter(s); }
};

std::vector<clang::FunctionDecl*> call_operators(const clang::LambdaExpr& e) {
    if (auto* generic = e.getLambdaClass()->getDependentLambdaCallOperator())
        return {generic->spec_begin(), generic->spec_end()};
    return {e.getCallOperator()};
}

syntax_walk::~syntax_walk() = default;

void syntax_walk::over(clang::Decl* d) { visitor(*this).TraverseDecl(d); }
void syntax_walk::over(clang::Stmt* s) { visitor(*this).TraverseStmt(s); }

}  // namespace dome::cc
