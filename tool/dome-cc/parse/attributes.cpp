// SPDX-License-Identifier: Apache-2.0
// Teaches Clang's parser [[dome::transient]] and [[dome::recompute]]; the analyses find them as AnnotateAttr.
// In: attributes of variables and members. Out: annotations "dome::transient", "dome::recompute".
// Tested by test/tool/dome-cc/plan_test.cpp.
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
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

clang::ParsedAttrInfoRegistry::Add<dome_attribute<0>> transient("dome-transient", "not saved, blank after a resume");
clang::ParsedAttrInfoRegistry::Add<dome_attribute<1>> recompute("dome-recompute", "initialised again on a resume");

}  // namespace
