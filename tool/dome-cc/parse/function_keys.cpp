// SPDX-License-Identifier: Apache-2.0
// Mangled names where they tell functions apart, places where they do not; see function_keys.hpp.
// Tested by test/tool/dome-cc/reach_test.cpp and refusal_test.cpp.
#include "tool/dome-cc/parse/function_keys.hpp"

#include "tool/dome-cc/clang_headers.hpp"
#include "tool/dome-cc/parse/source_text.hpp"
#include "tool/dome-cc/parse/syntax_walk.hpp"

namespace dome::cc {

using namespace clang;

struct function_keys::parts {
    explicit parts(const source_unit& u) : path(u.path), context(u.ast->getASTContext()), text(context), names(context) {}
    const std::string path;
    ASTContext& context;
    source_text text;
    ASTNameGenerator names;
    std::map<const FunctionDecl*, std::string> known;
};
namespace {

struct lambdas_in_order : syntax_walk {
    ASTNameGenerator& names;
    explicit lambdas_in_order(ASTNameGenerator& n) : syntax_walk(instances), names(n) {}
    using syntax_walk::enter;
    bool enter(Stmt* s) override {
        if (auto* e = dyn_cast<LambdaExpr>(s))
            if (CXXMethodDecl* f = e->getCallOperator(); f && !f->isDependentContext())
                names.getName(f);
        return true;
    }
};

}  // namespace

function_keys::function_keys(const source_unit& unit) : parts_(std::make_unique<parts>(unit)) {
    lambdas_in_order(parts_->names).over(parts_->context.getTranslationUnitDecl());
}
function_keys::~function_keys() = default;

void source_unit::forget_tree() {
    keys_.reset();
    ast.reset();
}

function_keys& source_unit::keys() const {
    if (!keys_)
        keys_ = std::make_shared<function_keys>(*this);
    return *keys_;
}

// Lambdas are told apart by place, by the instance they belong to, and generic ones by their own arguments.
std::string function_keys::lambda_key(const FunctionDecl* f) {
    const CXXRecordDecl* closure = cast<CXXMethodDecl>(f)->getParent();
    std::string out = parts_->path + ":lambda " + std::to_string(parts_->text.offset(closure->getLocation())) + " " +
                      parts_->text.file(closure->getLocation()) + " " + f->getType().getCanonicalType().getAsString();
    llvm::raw_string_ostream os(out);
    if (const TemplateArgumentList* own = f->getTemplateSpecializationArgs())
        printTemplateArgumentList(os, own->asArray(), parts_->context.getPrintingPolicy());
    if (auto* outer = dyn_cast_or_null<FunctionDecl>(closure->getParentFunctionOrMethod()))
        os << " in " << key(outer);
    else if (auto* in = dyn_cast<CXXRecordDecl>(closure->getDeclContext()))
        in->getNameForDiagnostic(os, parts_->context.getPrintingPolicy(), true);
    return out;
}

std::string function_keys::key(const FunctionDecl* f) {
    f = f->getCanonicalDecl();
    std::string& k = parts_->known[f];
    if (auto* m = dyn_cast<CXXMethodDecl>(f); k.empty() && m && m->getParent()->isLambda() && m->getOverloadedOperator() == OO_Call)
        return parts_->known[f] = lambda_key(f);
    if (k.empty()) {
        k = parts_->names.getName(f);
        if (k.empty())
            k = f->getQualifiedNameAsString();
        // Functions of local classes and lambdas may share mangled names between sources, internal ones do.
        if (f->getFormalLinkage() == Linkage::Internal || f->getFormalLinkage() == Linkage::UniqueExternal ||
            f->getFormalLinkage() == Linkage::None || f->isInAnonymousNamespace())
            k = parts_->path + ":" + k;
    }
    return k;
}

}  // namespace dome::cc
