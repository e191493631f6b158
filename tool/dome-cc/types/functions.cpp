// SPDX-License-Identifier: Apache-2.0
// Names the functions, members and lambdas whose address the program takes, so that pointers to them are saved by name.
// In: the text of one source, the types of pointers saved by all. Out: one registration for each at the end of the source.
// Tested by test/golden/function_pointers_saved and test/golden/member_pointers.
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

class address_scan : public program_walk {
public:
    using program_walk::program_walk;
    std::vector<const clang::ValueDecl*> found;
    struct converted {
        clang::SourceRange where;
        clang::QualType pointer;
        const clang::CXXRecordDecl* closure;
    };
    std::vector<converted> lambdas;
    std::map<const clang::Decl*, std::vector<clang::SourceRange>> places;      // of &Class::member
    std::map<const clang::Decl*, std::vector<clang::QualType>> as_others;      // pointers to members of a base as those of a class

private:
    using program_walk::enter;
    bool enter(clang::Stmt* s) override {
        if (auto* list = llvm::dyn_cast<clang::InitListExpr>(s)) {      // as it was understood: overloaded names have been resolved there
            if (!list->isSemanticForm() && list->getSemanticForm() != nullptr)
                list = list->getSemanticForm();
            for (clang::Stmt* child : list->children())
                over(child);
            return false;
        }
        if (auto* call = llvm::dyn_cast<clang::CallExpr>(s))
            called_.insert(call->getCallee()->IgnoreParenImpCasts());
        if (auto* name = llvm::dyn_cast<clang::DeclRefExpr>(s))
            mentioned(name);
        if (auto* e = llvm::dyn_cast<clang::UnaryOperator>(s)) {
            const auto* named = llvm::dyn_cast<clang::DeclRefExpr>(e->getSubExpr());
            if (!in_type() && e->getOpcode() == clang::UO_AddrOf && named && llvm::isa<clang::FieldDecl>(named->getDecl()))
                places[named->getDecl()->getCanonicalDecl()].push_back(e->getSourceRange());
        }
        if (auto* e = llvm::dyn_cast<clang::CastExpr>(s);
            e && (e->getCastKind() == clang::CK_BaseToDerivedMemberPointer || e->getCastKind() == clang::CK_DerivedToBaseMemberPointer))
            if (auto* of = llvm::dyn_cast<clang::UnaryOperator>(e->getSubExpr()->IgnoreParenCasts()))
                if (auto* named = llvm::dyn_cast<clang::DeclRefExpr>(of->getSubExpr()); named && !e->getType()->isDependentType())
                    as_others[named->getDecl()->getCanonicalDecl()].push_back(e->getType());
        if (auto* e = llvm::dyn_cast<clang::LambdaExpr>(s); e && !in_type())
            if (const clang::QualType pointer = as_pointer(*e); !pointer.isNull())
                lambdas.push_back({e->getSourceRange(), pointer, e->getLambdaClass()});
        return true;
    }
    // Of a function, which a lambda without captures becomes where one is wanted, within the library too.
    static clang::QualType as_pointer(const clang::LambdaExpr& e) {
        const clang::CXXRecordDecl* r = e.getLambdaClass();
        const clang::CXXMethodDecl* call = r->getLambdaCallOperator();
        if (r->isGenericLambda() || e.capture_size() > 0 || !call || call->isDependentContext())
            return {};
        for (const auto* c : r->getVisibleConversionFunctions())
            if (const clang::QualType t = llvm::cast<clang::CXXConversionDecl>(c->getUnderlyingDecl())->getConversionType();
                t->isFunctionPointerType())
                return t;
        return {};
    }
    void mentioned(const clang::DeclRefExpr* e) {
        const clang::ValueDecl* d = e->getDecl();
        if (called_.count(e) || d->getType()->isDependentType() || d->getDeclContext()->isDependentContext())
            return;
        if (llvm::isa<clang::FieldDecl>(d) ||
            (llvm::isa<clang::FunctionDecl>(d) && !llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl>(d)))
            if (seen_.insert(d->getCanonicalDecl()).second)
                found.push_back(d);
    }
    std::set<const clang::Expr*> called_;
    std::set<const clang::Decl*> seen_;
};

// The type of a pointer to this, without noexcept.
clang::QualType pointer_to(clang::ASTContext& context, const clang::ValueDecl* d) {
    const clang::QualType t = without_noexcept(context, d->getType());
    const auto* owner = llvm::dyn_cast<clang::CXXRecordDecl>(d->getDeclContext());
    const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(d);
    if (owner && !(method && method->isStatic()))
        return context.getMemberPointerType(t, context.getRecordType(owner).getTypePtr());
    return context.getPointerType(t);
}

std::string spelled(const clang::ValueDecl* d) {
    clang::PrintingPolicy policy(d->getASTContext().getLangOpts());
    policy.adjustForCPlusPlus();
    policy.SuppressUnwrittenScope = true;
    std::string name;
    llvm::raw_string_ostream out(name);
    if (const auto* f = llvm::dyn_cast<clang::FunctionDecl>(d))
        f->getNameForDiagnostic(out, policy, /*Qualified=*/true);
    else
        d->printQualifiedName(out, policy);
    return "::" + name;
}

}  // namespace

clang::QualType without_noexcept(clang::ASTContext& context, clang::QualType t) {
    if (t->isFunctionProtoType())
        return context.getFunctionTypeWithExceptionSpec(t, clang::FunctionProtoType::ExceptionSpecInfo(clang::EST_None));
    if (t->isFunctionPointerType())
        return context.getPointerType(without_noexcept(context, t->getPointeeType()));
    if (const auto* m = t->getAs<clang::MemberPointerType>(); m && m->isMemberFunctionPointer())
        return context.getMemberPointerType(without_noexcept(context, m->getPointeeType()), m->getClass());
    return t;
}

// A private member is named by a function of its class; what a template's says is right in all instances.
std::string type_catalog::details::through_door(const clang::ValueDecl& d, const clang::CXXRecordDecl& owner, const std::string& name,
                                                const std::string& pointer, std::vector<edit>& out) const {
    const clang::CXXRecordDecl* of = &owner;
    std::string door = "dome_named_" + identifier(name) + "_", text = "static auto " + door + "() { return " + pointer + "; }", arguments;
    if (owner.getTemplateInstantiationPattern()) {
        of = pattern_of(&owner);
        const std::string plain = "&" + of->getNameAsString() + "::" + d.getNameAsString();
        door = "dome_named_" + identifier(d.getNameAsString()) + "_";
        text = "static auto " + door + "() { return " + plain + "; }";
        const auto same = of->lookup(d.getDeclName());
        if (!same.isSingleResult() || llvm::isa<clang::FunctionTemplateDecl>(same.front())) {      // its type says which one it is
            text = "template <class dome_type>\n    static dome_type " + door + "() { return " + plain + "; }";
            arguments = "<" + spelling(pointer_to(context, &d)) + ">";
        }
    }
    if (auto e = insertion(of->getBraceRange().getEnd(), "\npublic:\n    " + text + "\n"))
        if (std::find(out.begin(), out.end(), *e) == out.end())
            out.push_back(std::move(*e));
    return spelling(context.getRecordType(&owner)) + "::" + door + arguments + "()";
}

void type_catalog::details::name_functions(const shared_types& all, std::vector<edit>& out, std::vector<refusal>& refused) {
    if (all.functions.empty())
        return;
    address_scan visitor(*this);
    visitor.over(context.getTranslationUnitDecl());
    std::set<std::pair<std::string, unsigned>> done;
    for (const auto& [where, type, closure] : visitor.lambdas) {
        const auto chars = clang::Lexer::makeFileCharRange(clang::CharSourceRange::getTokenRange(where), sources(), context.getLangOpts());
        if (chars.isInvalid() || !all.functions.count(type_name(without_noexcept(context, type))))
            continue;
        if (in_template(closure))
            named_in_templates.insert(closure);
        const std::string file = real_path(chars.getBegin());
        const unsigned from = sources().getFileOffset(chars.getBegin()), to = sources().getFileOffset(chars.getEnd());
        if (!done.insert({file, from}).second)
            continue;
        out.push_back({file, from, 0,
                       "::dome::gen::named_lambda" + (in_template(closure) ? "" : "<" + spelling(type) + ">") + "([] { return " +
                           quoted(saved_lambda_name(closure)) + "; }, "});
        out.push_back({file, to, 0, ")", true});
    }
    const auto end = sources().getLocForEndOfFile(sources().getMainFileID());
    int number = 0;
    for (const clang::ValueDecl* d : visitor.found) {
        const clang::QualType type = pointer_to(context, d);
        std::map<std::string, clang::QualType> saved{{type_name(type), type}};      // as what it is saved
        for (const clang::QualType other : visitor.as_others[d->getCanonicalDecl()])
            saved.insert({type_name(without_noexcept(context, other)), other});
        for (auto it = saved.begin(); it != saved.end();)
            it = all.functions.count(it->first) ? std::next(it) : saved.erase(it);
        if (saved.empty() || (d->getParentFunctionOrMethod() && !llvm::isa<clang::FunctionDecl>(d)))
            continue;
        const auto* owner = llvm::dyn_cast<clang::CXXRecordDecl>(d->getDeclContext());
        if (owner && owner->isLocalClass()) {
            refused.push_back(
                refuse(d->getLocation(), {"the address of a member of the local class `" + owner->getNameAsString() + "` is taken and saved",
                                          "define the class at namespace scope"}));
            continue;
        }
        const auto* f = llvm::dyn_cast<clang::FunctionDecl>(d);
        if (owner && !f && nameless(owner)) {      // has a name only where its address is taken
            for (const clang::SourceRange& where : visitor.places[d->getCanonicalDecl()]) {
                const auto chars = clang::Lexer::makeFileCharRange(clang::CharSourceRange::getTokenRange(where), sources(), context.getLangOpts());
                if (chars.isInvalid())
                    continue;
                const unsigned from = sources().getFileOffset(chars.getBegin()), to = sources().getFileOffset(chars.getEnd());
                if (!done.insert({real_path(chars.getBegin()), from}).second)
                    continue;
                out.push_back({real_path(chars.getBegin()), from, 0, "::dome::gen::named_member<"});
                out.push_back({real_path(chars.getBegin()), to, 0, ">([] { return \"" + d->getNameAsString() + "\"; })", true});
            }
            continue;
        }
        std::string name = f ? function_name(*f) : checkpoint_name(*d);
        if (f && f->getTemplateInstantiationPattern())      // whose arguments its parameters may not show
            name += " as " + spelled(f).substr(2);
        std::string pointer = "static_cast<" + spelling(type) + ">(&" + spelled(d) + ")";
        if (owner && d->getAccess() != clang::AS_public)
            pointer = through_door(*d, *owner, name, pointer, out);
        for (const auto& [text, as] : saved) {
            const std::string value = context.hasSameType(as, type) ? pointer : "static_cast<" + spelling(as) + ">(" + pointer + ")";
            if (auto e = insertion(
                    end, "\nstatic ::dome::gen::named_function dome_n" + std::to_string(++number) + "(" + quoted(name) + ", " + value + ");\n"))
                out.push_back(std::move(*e));
        }
    }
}

}  // namespace dome::cc
