// SPDX-License-Identifier: Apache-2.0
// Names the lambdas that an instance of a template is made with, where a lambda within it is saved by name: the name says of which
// instance it is, and compilers disagree on the names of lambdas. In: the lambdas within. Out: a name around each of the others.
// Tested by test/golden/lambda_names.
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"
#include "tool/dome-cc/parse/syntax_walk.hpp"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

// The lambdas in the name of what something lies in: as arguments of templates, or around it.
class lambdas_of_instances {
public:
    std::set<const clang::CXXRecordDecl*> found;

    void around(const clang::DeclContext* c) {
        for (; c != nullptr && done_.insert(c).second; c = c->getParent()) {
            if (const auto* r = llvm::dyn_cast<clang::CXXRecordDecl>(c); r && r->isLambda())
                found.insert(r);
            if (const auto* s = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(c))
                among(s->getTemplateArgs().asArray());
            if (const auto* f = llvm::dyn_cast<clang::FunctionDecl>(c); f && f->getTemplateSpecializationArgs())
                among(f->getTemplateSpecializationArgs()->asArray());
        }
    }

private:
    void among(llvm::ArrayRef<clang::TemplateArgument> arguments) {
        for (const clang::TemplateArgument& a : arguments) {
            if (a.getKind() == clang::TemplateArgument::Type)
                within(a.getAsType());
            else if (a.getKind() == clang::TemplateArgument::Pack)
                among(a.pack_elements());
        }
    }
    void within(clang::QualType t) {
        t = t.getNonReferenceType().getCanonicalType();
        if (const auto* m = t->getAs<clang::MemberPointerType>())
            within(clang::QualType(m->getClass(), 0));
        while (t->isPointerType() || t->isMemberPointerType())
            t = t->getPointeeType();
        if (const auto* a = t->getAsArrayTypeUnsafe())
            return within(a->getElementType());
        if (const auto* f = t->getAs<clang::FunctionProtoType>()) {
            within(f->getReturnType());
            for (const clang::QualType p : f->param_types())
                within(p);
        }
        if (const auto* tag = t->getAsTagDecl())
            around(tag);
    }
    std::set<const clang::DeclContext*> done_;
};

struct lambda_texts : syntax_walk {
    std::map<const clang::CXXRecordDecl*, const clang::LambdaExpr*> found;
    lambda_texts() : syntax_walk(instances | implicit) {}
    using syntax_walk::enter;
    bool enter(clang::Stmt* s) override {
        if (auto* lambda = llvm::dyn_cast<clang::LambdaExpr>(s); lambda && !in_type())
            found[lambda->getLambdaClass()] = lambda;
        return true;
    }
};

bool can_be_moved(const clang::CXXRecordDecl* closure) {
    return !closure->defaultedMoveConstructorIsDeleted() || !closure->defaultedCopyConstructorIsDeleted();
}

}  // namespace

void type_catalog::details::name_instances(std::vector<edit>& out, macro_calls& macros) {
    lambdas_of_instances all;
    for (const clang::CXXRecordDecl* closure : named_in_templates)
        all.around(closure->getDeclContext());
    if (all.found.empty())
        return;
    lambda_texts texts;
    texts.over(context.getTranslationUnitDecl());
    std::map<std::pair<std::string, unsigned>, std::pair<unsigned, std::string>> named;
    for (const clang::CXXRecordDecl* closure : all.found) {
        const auto text = texts.found.find(closure);
        if (text == texts.found.end() || !is_program(sources().getExpansionLoc(closure->getLocation())) || !can_be_moved(closure))
            continue;
        const clang::SourceRange where = text->second->getSourceRange();
        const auto chars = clang::Lexer::makeFileCharRange(clang::CharSourceRange::getTokenRange(where), sources(), context.getLangOpts());
        if (chars.isInvalid()) {      // part of what a macro stands for: that is written in its place
            macros.insert(macro_call_at(where.getBegin()));
            continue;
        }
        named[{real_path(chars.getBegin()), sources().getFileOffset(chars.getBegin())}] = {sources().getFileOffset(chars.getEnd()),
                                                                                           saved_lambda_name(closure)};
    }
    for (const auto& [at, what] : named) {
        out.push_back({at.first, at.second, 0, "::dome::gen::known_lambda([] { return " + quoted(what.second) + "; }, "});
        out.push_back({at.first, what.first, 0, ")", true});
    }
}

}  // namespace dome::cc
