// SPDX-License-Identifier: Apache-2.0
// Static variables of functions, which saved pointers may lead to although nobody calls the function again: those with a constant
// value are known from the start of the program, the others get a place that a resumed run can fill before control passes them.
// In: a static local variable and its name in the checkpoint. Out: edits. Tested by test/golden/{statics,static_places}.
#include "clang/Basic/CharInfo.h"
#include "clang/Lex/Lexer.h"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

bool is_constant(const clang::VarDecl* v) {
    const clang::QualType type = v->getType();
    if (type->isDependentType() || type->isReferenceType() || type.isDestructedType() != clang::QualType::DK_none)
        return false;
    const clang::Expr* init = v->getInit();
    return !init || (!init->isValueDependent() && init->isConstantInitializer(v->getASTContext(), false));
}

// `static int a, b;`: what is written for one would tear the other apart.
bool alone(const clang::VarDecl* v) {
    for (const auto* d : v->getDeclContext()->decls())
        if (d != v && llvm::isa<clang::VarDecl>(d) && d->getBeginLoc() == v->getBeginLoc())
            return false;
    return true;
}

}  // namespace

// In a template: in every instance.
bool type_catalog::details::starts_constant(const clang::VarDecl* v) const {
    bool some = false;
    for (const auto* x : variables)
        if (x != v && x->getLocation() == v->getLocation()) {
            if (!is_constant(x))
                return false;
            some = true;
        }
    return some || is_constant(v);
}

// `static T a[3] = {...};` becomes a reference to an array that is a part of a structure, which a function can return.
template <class Add>
bool type_catalog::details::place_static_array(const clang::VarDecl* v, const std::string& tag, const std::string& named, Add add,
                                               clang::SourceLocation semicolon) {
    const auto& options = context.getLangOpts();
    const auto written = v->getTypeSourceInfo()->getTypeLoc().getUnqualifiedLoc().getAs<clang::ArrayTypeLoc>();
    if (!written || written.getLBracketLoc() != clang::Lexer::getLocForEndOfToken(v->getLocation(), 0, sources(), options))
        return false;
    clang::ArrayTypeLoc last = written;
    while (const auto inner = last.getElementLoc().getAs<clang::ArrayTypeLoc>())
        last = inner;
    const clang::SourceLocation behind = last.getRBracketLoc().getLocWithOffset(1);
    clang::Token next;
    if (clang::Lexer::getRawToken(behind, next, sources(), options, /*IgnoreWhiteSpace=*/true))
        return false;
    const auto* known = context.getAsConstantArrayType(v->getType());
    const bool dependent = v->getType()->isDependentType();
    if (dependent ? !written.getSizeExpr() : !known)
        return false;
    const std::string in_template = (context.getBaseElementType(v->getType()).isConstQualified() ? "const " : "") +
                                    words_of(last.getElementLoc().getUnqualifiedLoc().getSourceRange()) +
                                    words_of({written.getLBracketLoc(), last.getRBracketLoc()});
    const std::string whole = "::dome::gen::whole_array<" + (dependent ? in_template : spelling(v->getType())) + ">";
    const std::string call = " = ::dome::gen::static_local<" + tag + ">([&]() -> " + whole + " { return ";
    if (!add(v->getBeginLoc(), "struct " + tag + " { " + named + "}; ") || !add(v->getLocation(), "(&") || !add(written.getLBracketLoc(), ")"))
        return false;
    if (!written.getSizeExpr() && !add(written.getRBracketLoc(), std::to_string(known->getSize().getZExtValue())))
        return false;
    if (next.is(clang::tok::semi))
        return add(behind, call + whole + "(); }).value");
    const bool equal = next.is(clang::tok::equal);
    return add(equal ? next.getLocation() : behind, call + "{", equal ? 1 : 0) && add(semicolon, "}; }).value;", 1);
}

bool type_catalog::details::place_static_local(const clang::VarDecl* v, const std::string& name, const std::string& what, std::vector<edit>& out) {
    const clang::QualType type = v->getType();
    if (v->getBeginLoc().isMacroID() || v->getLocation().isMacroID() || v->getEndLoc().isMacroID() || v->getTLSKind() != clang::VarDecl::TLS_None ||
        !alone(v))
        return false;
    const auto& options = context.getLangOpts();
    const std::string plain = v->getNameAsString(), tag = "dome_n_" + plain;
    const std::string named = "static ::std::string name() { return " + name + "; } ";
    const clang::SourceLocation end = after_variable(v);
    const auto add = [&](clang::SourceLocation at, const std::string& words, unsigned instead_of = 0) {
        auto e = insertion(at, words);
        if (!e)
            return false;
        e->length = instead_of;
        out.push_back(std::move(*e));
        return true;
    };
    if (starts_constant(v))
        return add(end, " struct " + tag + " { static auto& variable() { return " + plain + "; } " + named + "}; ::dome::gen::known_early<" + tag +
                            ", ::dome::gen::" + what + ">();");

    clang::TypeLoc written = v->getTypeSourceInfo()->getTypeLoc().getUnqualifiedLoc();
    const bool deduced = type->getContainedDeducedType() != nullptr;
    if (type->isArrayType() && !deduced && end.isValid())
        return place_static_array(v, tag, named, add, end.getLocWithOffset(-1));
    if (type->isArrayType() || type->isFunctionPointerType() || type->isMemberPointerType() || end.isInvalid() ||
        (type->getAsCXXRecordDecl() && type->getAsCXXRecordDecl()->isLambda()))
        return false;
    if (type->isPointerType() && type->getPointeeType()->isArrayType())
        return false;
    std::string spelled = deduced || type->isReferenceType() ? ""
                          : type->isDependentType()          ? words_of(written.getSourceRange())
                                                             : spelling(type.getUnqualifiedType());
    if (spelled.empty() && !deduced && !type->isReferenceType())
        return false;
    clang::Token next;
    const clang::SourceLocation behind = clang::Lexer::getLocForEndOfToken(v->getLocation(), 0, sources(), options);
    if (clang::Lexer::getRawToken(behind, next, sources(), options, /*IgnoreWhiteSpace=*/true))
        return false;
    const auto [file, offset] = sources().getDecomposedLoc(v->getBeginLoc());
    const llvm::StringRef before = sources().getBufferData(file).take_front(offset).rtrim();
    if (before.ends_with("]"))    // an attribute
        return false;
    const clang::SourceLocation semicolon = end.getLocWithOffset(-1);
    if (type->isReferenceType()) {    // a pointer in its place
        if (!next.is(clang::tok::equal) || !add(v->getBeginLoc(), "struct " + tag + " { " + named + "}; "))
            return false;
        return add(next.getEndLoc(), " *::dome::gen::static_local<" + tag + ">([&]() -> " +
                                         spelling(context.getPointerType(type.getNonReferenceType())) + " { return ::std::addressof(") &&
               add(semicolon, "); });", 1);
    }
    const std::string call = "::dome::gen::static_local<" + tag + ">([&]()" + (deduced ? "" : " -> " + spelled) + " { return ";
    const std::string value = "::dome::gen::type<" + spelled + ">";
    if (deduced && !next.is(clang::tok::equal))
        return false;
    if (!add(v->getBeginLoc(), "struct " + tag + " { " + named + "}; ") || !add(v->getLocation(), "&"))
        return false;
    if (next.is(clang::tok::semi))
        return add(behind, " = " + call + value + "(); })");
    if (next.is(clang::tok::equal)) {    // the space before the value is written, or there is none: `x=1`
        const bool spaced = clang::isWhitespace(*sources().getCharacterData(next.getEndLoc()));
        return add(next.getEndLoc(), " " + (spaced ? call.substr(0, call.size() - 1) : call)) && add(semicolon, "; });", 1);
    }
    return add(behind, " = " + call + value) && add(semicolon, "; });", 1);
}

}  // namespace dome::cc
