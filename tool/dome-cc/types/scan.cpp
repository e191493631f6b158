// SPDX-License-Identifier: Apache-2.0
// Looks through the program's own declarations once: its classes, the variables that live as long as it does, and the library
// state it works with. In: the AST of one source. Out: lists in type_catalog::details.
// Tested by test/golden (globals, statics, unique_ptr_polymorphic, c_random, ...).
#include "clang/AST/RecursiveASTVisitor.h"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

class program_scan : public clang::RecursiveASTVisitor<program_scan> {
public:
    explicit program_scan(std::function<bool(const clang::Decl*)> wanted) : wanted_(std::move(wanted)) {}
    bool shouldVisitTemplateInstantiations() const { return true; }
    bool TraverseDecl(clang::Decl* d) {
        // A library's header cannot hold declarations of the program, apart from instances, which are met at their templates.
        if (d && !llvm::isa<clang::TranslationUnitDecl, clang::NamespaceDecl, clang::LinkageSpecDecl>(d) && !wanted_(d))
            return true;
        return RecursiveASTVisitor::TraverseDecl(d);
    }
    bool VisitCXXRecordDecl(clang::CXXRecordDecl* r) {
        if (r->isThisDeclarationADefinition() && !r->isInjectedClassName())
            classes.push_back(r);
        return true;
    }
    bool VisitVarDecl(clang::VarDecl* v) {
        if (v->hasGlobalStorage())
            variables.push_back(v);
        else if (const auto* f = llvm::dyn_cast<clang::FunctionDecl>(v->getDeclContext()); f && describes(*f))
            inside_descriptions.push_back(v);
        return true;
    }
    bool VisitDeclRefExpr(clang::DeclRefExpr* e) {
        mention(e->getDecl());
        if (library_name(*e->getDecl()) == "strtok")
            strtok_uses.push_back(e->getLocation());
        return true;
    }
    bool VisitCXXThrowExpr(clang::CXXThrowExpr* e) {
        if (const clang::Expr* value = e->getSubExpr(); value && !value->isTypeDependent())
            thrown.push_back({value->getType().getUnqualifiedType(), e->getThrowLoc()});
        return true;
    }
    // shared_ptr<T>(p, deleter, ...), p.reset(q, deleter)
    bool VisitCXXConstructExpr(clang::CXXConstructExpr* e) {
        if (e->getNumArgs() >= 2 && is_pointer(e->getArg(0)) && library_name(*e->getConstructor()->getParent()) == "std::shared_ptr")
            deleters.push_back(e->getArg(1)->getExprLoc());
        return true;
    }
    bool VisitCXXMemberCallExpr(clang::CXXMemberCallExpr* e) {
        const auto* m = e->getMethodDecl();
        if (e->getNumArgs() >= 2 && m && m->getIdentifier() && m->getName() == "reset" && is_pointer(e->getArg(0)) &&
            library_name(*m->getParent()) == "std::__shared_ptr")
            deleters.push_back(e->getArg(1)->getExprLoc());
        return true;
    }
    bool VisitMemberExpr(clang::MemberExpr* e) {
        mention(e->getMemberDecl());
        return true;
    }
    std::vector<const clang::CXXRecordDecl*> classes;
    std::vector<const clang::VarDecl*> variables;
    std::vector<const clang::VarDecl*> inside_descriptions;    // local to those that the program has written itself
    std::vector<clang::SourceLocation> strtok_uses;
    std::vector<thrown_value> thrown;
    std::vector<clang::SourceLocation> deleters;    // given to shared_ptr
    std::set<hidden> hidden_states;    // of libraries, that the program works with

private:
    static bool is_pointer(const clang::Expr* e) { return e->getType()->isPointerType() || e->getType()->isNullPtrType(); }
    static bool describes(const clang::FunctionDecl& f) {
        if (f.getNumParams() == 0 || !f.getIdentifier())
            return false;
        const auto* archive = f.getParamDecl(0)->getType().getNonReferenceType()->getAsCXXRecordDecl();
        return f.getName() == "serialize" || f.getName() == "save" || f.getName() == "load" || (archive && library_name(*archive) == "dome::archive");
    }
    void mention(const clang::ValueDecl* d) {
        if (d->getIdentifier() && (d->getDeclContext()->getRedeclContext()->isFileContext() || llvm::isa<clang::CXXMethodDecl>(d)))
            if (const auto which = hidden_state_behind(*d))
                hidden_states.insert(*which);
    }
    std::function<bool(const clang::Decl*)> wanted_;
};

}  // namespace

void type_catalog::details::scan() {
    if (scanned)
        return;
    scanned = true;
    program_scan visitor([this](const clang::Decl* d) { return is_program(sources().getExpansionLoc(d->getLocation())); });
    visitor.TraverseDecl(context.getTranslationUnitDecl());
    classes = std::move(visitor.classes);
    variables = std::move(visitor.variables);
    for (const auto* v : visitor.inside_descriptions)    // values in passing: a.field("elements", copy, false)
        note_headers(v->getType(), real_path(v->getLocation()));
    hidden_states = std::move(visitor.hidden_states);
    strtok_uses = std::move(visitor.strtok_uses);
    thrown = std::move(visitor.thrown);
    deleters = std::move(visitor.deleters);
}

std::vector<const clang::CXXRecordDecl*> type_catalog::details::concrete_classes_of(const clang::CXXRecordDecl* base) {
    scan();
    std::vector<const clang::CXXRecordDecl*> out;
    for (const auto* r : classes) {
        if (r->isDependentContext() || r->isInvalidDecl() || r->isAbstract())
            continue;
        if (r->getCanonicalDecl() == base->getCanonicalDecl() || r->isDerivedFrom(base))
            out.push_back(r);
    }
    return out;
}

void type_catalog::details::own_through(const clang::CXXRecordDecl* base, bool shared) {
    if (shared)
        shared_bases.insert(base);
    if (std::find(owned_bases.begin(), owned_bases.end(), base) != owned_bases.end())
        return;
    owned_bases.push_back(base);
    for (const auto* d : concrete_classes_of(base))
        if (!examine(context.getRecordType(d)))
            use(context.getRecordType(d));
}

}  // namespace dome::cc
