// SPDX-License-Identifier: Apache-2.0
// Teaches Clang's parser [[dome::transient]], [[dome::recompute]] and [[dome::was("name")]]; the analyses find them as
// AnnotateAttr. In: attributes of variables and members. Out: annotations "dome::transient", "dome::recompute", "dome::was name".
// Tested by test/tool/dome-cc/plan_test.cpp.
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/ParsedAttrInfo.h"
#include "clang/Sema/ParsedAttr.h"
#include "clang/Sema/Sema.h"

namespace dome::cc {

// Referenced from the front end so that the linker keeps the registrations of this file.
extern const bool attributes_registered = true;

}  // namespace dome::cc

namespace {

template <int Which>
struct dome_attribute : clang::ParsedAttrInfo {
    static constexpr const char* name = Which == 0 ? "dome::transient" : "dome::recompute";
    dome_attribute() {
        static constexpr Spelling spellings[] = {{clang::ParsedAttr::AS_CXX11, name}};
        Spellings = spellings;
    }
    bool diagAppertainsToDecl(clang::Sema& sema, const clang::ParsedAttr& attr, const clang::Decl* decl) const override {
        if (llvm::isa<clang::VarDecl, clang::FieldDecl>(decl))
            return true;
        unsigned id = sema.getDiagnostics().getCustomDiagID(clang::DiagnosticsEngine::Error, "'%0' applies to variables and data members");
        sema.Diag(attr.getLoc(), id) << name;
        return false;
    }
    AttrHandling handleDeclAttribute(clang::Sema& sema, clang::Decl* decl, const clang::ParsedAttr& attr) const override {
        decl->addAttr(clang::AnnotateAttr::Create(sema.Context, name, nullptr, 0, attr.getRange()));
        return AttributeApplied;
    }
};

struct was_attribute : clang::ParsedAttrInfo {
    was_attribute() {
        // The parser looks for the name without its scope when it decides whether to read arguments.
        static constexpr Spelling spellings[] = {{clang::ParsedAttr::AS_CXX11, "dome::was"}, {clang::ParsedAttr::AS_CXX11, "was"}};
        Spellings = spellings;
        OptArgs = 15;    // counted here, for a message of our own
    }
    bool diagAppertainsToDecl(clang::Sema& sema, const clang::ParsedAttr& attr, const clang::Decl* decl) const override {
        if (llvm::isa<clang::FieldDecl>(decl))
            return true;
        sema.Diag(attr.getLoc(), sema.getDiagnostics().getCustomDiagID(clang::DiagnosticsEngine::Error, "'dome::was' applies to data members"));
        return false;
    }
    AttrHandling handleDeclAttribute(clang::Sema& sema, clang::Decl* decl, const clang::ParsedAttr& attr) const override {
        if (!attr.getScopeName())
            return AttributeNotApplied;
        const clang::Expr* e = attr.getNumArgs() == 1 && attr.isArgExpr(0) ? attr.getArgAsExpr(0) : nullptr;
        const auto* text = e ? llvm::dyn_cast<clang::StringLiteral>(e->IgnoreParenImpCasts()) : nullptr;
        if (!text) {
            sema.Diag(attr.getLoc(),
                      sema.getDiagnostics().getCustomDiagID(clang::DiagnosticsEngine::Error, "write the member's old name: [[dome::was(\"old\")]]"));
            return AttributeNotApplied;
        }
        decl->addAttr(clang::AnnotateAttr::Create(sema.Context, ("dome::was " + text->getString()).str(), nullptr, 0, attr.getRange()));
        return AttributeApplied;
    }
};

clang::ParsedAttrInfoRegistry::Add<dome_attribute<0>> transient("dome-transient", "not saved, blank after a resume");
clang::ParsedAttrInfoRegistry::Add<dome_attribute<1>> recompute("dome-recompute", "initialised again on a resume");
clang::ParsedAttrInfoRegistry::Add<was_attribute> was("dome-was", "had another name in older checkpoints");

}  // namespace
