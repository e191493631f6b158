// SPDX-License-Identifier: Apache-2.0
// Looks through the program's own declarations once: its classes, the variables that live as long as it does, and the library
// state it works with. In: the AST of one source. Out: lists in type_catalog::details.
// Tested by test/golden (globals, statics, unique_ptr_polymorphic, c_random, ...).
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

class program_scan : public program_walk {
public:
    explicit program_scan(const type_catalog::details& of) : program_walk(of), context_(of.context) {}
    std::vector<const clang::CXXRecordDecl*> classes;
    std::vector<const clang::VarDecl*> variables;
    std::vector<const clang::VarDecl*> inside_descriptions;    // local to those that the program has written itself
    std::vector<clang::QualType> asked_for;
    std::vector<thrown_value> thrown;
    std::vector<clang::SourceLocation> deleters;    // given to shared_ptr
    std::vector<clang::SourceLocation> pointers_from_numbers;      // that last
    std::vector<std::pair<const clang::CXXRecordDecl*, clang::SourceLocation>> shared_from_pools;    // objects that a shared_ptr takes over
    std::set<const clang::CXXRecordDecl*> led_to_lambdas;    // by pointers among local variables, or a void*
    std::set<hidden> hidden_states;    // of libraries, that the program works with
    std::set<const clang::Type*> kept_functions;      // by such libraries

private:
    bool enter(clang::Decl* d) override {
        if (!program_walk::enter(d))
            return false;
        if (auto* r = llvm::dyn_cast<clang::CXXRecordDecl>(d); r && r->isThisDeclarationADefinition() && !r->isInjectedClassName())
            classes.push_back(r);
        if (auto* v = llvm::dyn_cast<clang::VarDecl>(d)) {
            if (v->hasGlobalStorage())
                variables.push_back(v);
            else if (const auto* f = llvm::dyn_cast<clang::FunctionDecl>(v->getDeclContext()); f && describes(*f))
                inside_descriptions.push_back(v);
            if (v->getType()->isPointerType())
                led_to(v->getType());
        }
        return true;
    }
    bool enter(clang::Stmt* s) override {
        if (auto* name = llvm::dyn_cast<clang::DeclRefExpr>(s)) {
            mention(name->getDecl());
            if (const auto* f = llvm::dyn_cast<clang::FunctionDecl>(name->getDecl()); f && library_name(*f) == "std::throw_with_nested")
                thrown_nesting(*f, name->getLocation());
        } else if (auto* member = llvm::dyn_cast<clang::MemberExpr>(s)) {
            mention(member->getMemberDecl());
        } else if (auto* e = llvm::dyn_cast<clang::CXXThrowExpr>(s)) {
            if (const clang::Expr* value = e->getSubExpr(); value && !value->isTypeDependent())
                thrown.push_back({value->getType().getUnqualifiedType(), e->getThrowLoc()});
        } else if (auto* asked = llvm::dyn_cast<clang::CXXTypeidExpr>(s)) {
            if (asked->isTypeOperand() ? !asked->getTypeOperandSourceInfo()->getType()->isDependentType()
                                       : !asked->getExprOperand()->isTypeDependent())
                asked_for.push_back(asked->isTypeOperand() ? asked->getTypeOperand(context_) : asked->getExprOperand()->getType());
        } else if (auto* made = llvm::dyn_cast<clang::CXXConstructExpr>(s)) {
            look_at_shared(*made);
        } else if (auto* call = llvm::dyn_cast<clang::CXXMemberCallExpr>(s)) {
            look_at_shared(*call);
        } else if (auto* cast = llvm::dyn_cast<clang::CastExpr>(s)) {
            look_at(*cast);
        }
        return true;
    }
    // shared_ptr<T>(p, deleter, ...)
    void look_at_shared(const clang::CXXConstructExpr& made) {
        if (made.getNumArgs() < 1 || library_name(*made.getConstructor()->getParent()) != "std::shared_ptr")
            return;
        shared(made.getArg(0));
        if (made.getNumArgs() >= 2 && is_pointer(made.getArg(0)))
            deleters.push_back(made.getArg(1)->getExprLoc());
    }
    // p.reset(q, deleter)
    void look_at_shared(const clang::CXXMemberCallExpr& call) {
        const auto* m = call.getMethodDecl();
        if (call.getNumArgs() < 1 || !m || !m->getIdentifier() || m->getName() != "reset" || !is_pointer(call.getArg(0)) ||
            library_name(*m->getParent()) != "std::__shared_ptr")
            return;
        shared(call.getArg(0));
        if (call.getNumArgs() >= 2)
            deleters.push_back(call.getArg(1)->getExprLoc());
    }
    void look_at(const clang::CastExpr& cast) {
        if (cast.getCastKind() == clang::CK_BitCast && cast.getType()->isVoidPointerType())
            led_to(cast.getSubExpr()->getType());
        if (cast.getCastKind() == clang::CK_IntegralToPointer && reads_lasting(cast.getSubExpr()))
            pointers_from_numbers.push_back(cast.getBeginLoc());
    }
    // A number of a class or that lives as long as the program: not one that a pointer has just been made into, to be aligned or compared.
    static bool reads_lasting(const clang::Expr* e) {
        e = e->IgnoreParens();
        if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(e))
            return cast->getCastKind() != clang::CK_PointerToIntegral && reads_lasting(cast->getSubExpr());
        if (const auto* name = llvm::dyn_cast<clang::DeclRefExpr>(e)) {
            const auto* v = llvm::dyn_cast<clang::VarDecl>(name->getDecl());
            return v && v->hasGlobalStorage() && !v->getType().isConstQualified();
        }
        if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(e))
            return reads_lasting(binary->getLHS()) || reads_lasting(binary->getRHS());
        if (const auto* element = llvm::dyn_cast<clang::ArraySubscriptExpr>(e))
            return reads_lasting(element->getBase());
        const auto* member = llvm::dyn_cast<clang::MemberExpr>(e);
        return member && llvm::isa<clang::FieldDecl>(member->getMemberDecl()) && !member->getType()->isPointerType();
    }
    // What becomes a shared_ptr's own: behind a pointer or a unique_ptr.
    void shared(const clang::Expr* owner) {
        const auto* other = owner->getType()->getAsCXXRecordDecl();
        const clang::QualType object = owner->getType()->isPointerType()                    ? owner->getType()->getPointeeType()
                                       : other && library_name(*other) == "std::unique_ptr" ? type_arguments(other)[0]
                                                                                            : clang::QualType();
        const auto* r = object.isNull() ? nullptr : object->getAsCXXRecordDecl();
        const auto* taken = r ? own_operator_new(r) : nullptr;
        if (taken && !takes_memory_for_one(taken))
            shared_from_pools.push_back({r, owner->getExprLoc()});
    }
    void led_to(clang::QualType pointer) {
        if (const auto* r = pointer->getPointeeType().isNull() ? nullptr : pointer->getPointeeType()->getAsCXXRecordDecl(); r && r->isLambda())
            led_to_lambdas.insert(r);
    }
    // std::throw_with_nested throws an object of a class of the library's own that is made of what it is given.
    void thrown_nesting(const clang::FunctionDecl& f, clang::SourceLocation at) {
        if (!f.getTemplateSpecializationArgs())
            return;
        clang::QualType type = f.getTemplateSpecializationArgs()->get(0).getAsType().getNonReferenceType();
        type = type->isArrayType() || type->isFunctionType() ? context_.getDecayedType(type) : type;
        type = context_.getCanonicalType(type).getUnqualifiedType();
        for (const auto* d : f.getDeclContext()->getRedeclContext()->lookup(&context_.Idents.get("_Nested_exception")))
            if (const auto* t = llvm::dyn_cast<clang::ClassTemplateDecl>(d))
                for (const auto* made : t->specializations())
                    if (context_.hasSameType(made->getTemplateArgs()[0].getAsType(), type)) {
                        thrown.push_back({context_.getRecordType(made), at});
                        return;
                    }
        thrown.push_back({type, at});      // it nests by itself, or cannot
    }
    static bool is_pointer(const clang::Expr* e) { return e->getType()->isPointerType() || e->getType()->isNullPtrType(); }
    clang::ASTContext& context_;
    static bool describes(const clang::FunctionDecl& f) {
        if (f.getNumParams() == 0 || !f.getIdentifier())
            return false;
        const auto* archive = f.getParamDecl(0)->getType().getNonReferenceType()->getAsCXXRecordDecl();
        return f.getName() == "serialize" || f.getName() == "save" || f.getName() == "load" || (archive && library_name(*archive) == "dome::archive");
    }
    void mention(const clang::ValueDecl* d) {
        if (d->getIdentifier() && (d->getDeclContext()->getRedeclContext()->isFileContext() || llvm::isa<clang::CXXMethodDecl>(d)))
            if (const auto which = hidden_state_behind(*d)) {
                hidden_states.insert(*which);
                for (const clang::Type* t : functions_kept_by(*which, *d))
                    kept_functions.insert(t);
            }
    }
};

}  // namespace

void type_catalog::details::scan() {
    if (scanned)
        return;
    scanned = true;
    program_scan visitor(*this);
    visitor.over(context.getTranslationUnitDecl());
    classes = std::move(visitor.classes);
    variables = std::move(visitor.variables);
    for (const auto* v : visitor.inside_descriptions)    // values in passing: a.field("elements", copy, false)
        note_headers(v->getType(), real_path(v->getLocation()));
    hidden_states = std::move(visitor.hidden_states);
    function_pointers.insert(visitor.kept_functions.begin(), visitor.kept_functions.end());
    asked_for = std::move(visitor.asked_for);
    thrown = std::move(visitor.thrown);
    deleters = std::move(visitor.deleters);
    pointers_from_numbers = std::move(visitor.pointers_from_numbers);
    shared_from_pools = std::move(visitor.shared_from_pools);
    led_to_lambdas = std::move(visitor.led_to_lambdas);
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
