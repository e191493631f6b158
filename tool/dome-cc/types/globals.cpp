// SPDX-License-Identifier: Apache-2.0
// Registers what lives as long as the program: globals, static members, static locals.
// In: the variables of the program's files. Out: a registration behind each that changes; refusals for what cannot be saved.
// Tested by test/golden/global*, static* and test/golden/refused.
#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Lex/Lexer.h"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

const clang::FunctionDecl* function_around(const clang::VarDecl* v) {
    return llvm::dyn_cast_or_null<clang::FunctionDecl>(v->getParentFunctionOrMethod());
}

bool marked(const clang::VarDecl* v) {
    for (const auto* d : v->redecls())
        if (has_attribute(*d, "transient") || has_attribute(*d, "recompute"))
            return true;
    return false;
}

bool is_instance(const clang::VarDecl* v) {
    if (v->getTemplateSpecializationKind() != clang::TSK_Undeclared)
        return true;
    if (const auto* f = function_around(v); f && f->getTemplateInstantiationPattern())
        return true;
    return false;
}

// Every source that includes the header has one of its own.
bool one_a_source(const clang::VarDecl* v) {
    const auto* f = function_around(v);
    return f ? f->getFormalLinkage() == clang::Linkage::Internal || f->isInAnonymousNamespace()
             : v->getFormalLinkage() == clang::Linkage::Internal || v->isInAnonymousNamespace();
}

bool in_template(const clang::VarDecl* v) { return v->isTemplated() || v->getDescribedVarTemplate() || v->getDeclContext()->isDependentContext(); }

// Just behind the semicolon that ends the declaration, after all its declarators.
clang::SourceLocation after_declaration(const clang::VarDecl* v, const clang::SourceManager& sources, const clang::LangOptions& options) {
    clang::SourceLocation at = sources.getExpansionLoc(v->getLocation());
    int depth = 0;
    for (int tokens = 0; tokens < 100000; ++tokens) {
        clang::Token token;
        if (clang::Lexer::getRawToken(at, token, sources, options, /*IgnoreWhiteSpace=*/true) || token.is(clang::tok::eof))
            return {};
        if (token.isOneOf(clang::tok::l_paren, clang::tok::l_brace, clang::tok::l_square))
            ++depth;
        else if (token.isOneOf(clang::tok::r_paren, clang::tok::r_brace, clang::tok::r_square))
            --depth;
        else if (token.is(clang::tok::semi) && depth == 0)
            return token.getEndLoc();
        if (depth < 0)
            return {};
        at = token.getEndLoc();
    }
    return {};
}

}  // namespace

void type_catalog::details::use_globals(std::vector<refusal>& refused) {
    scan();
    for (const auto* v : variables) {
        const clang::QualType type = v->getType();
        if (v->isThisDeclarationADefinition() != clang::VarDecl::Definition || v->isConstexpr() || type->isReferenceType() ||
            context.getBaseElementType(type).isConstQualified() || marked(v) || is_instance(v))
            continue;
        if (const auto* r = type->getAsCXXRecordDecl(); r && r->isLambda() && !captures(r, false, false).any_saved)
            continue;
        const std::string name = "`" + v->getQualifiedNameAsString() + "`";
        const auto no = [&](const std::string& reason, const std::string& way_out) {
            refused.push_back(refuse(v->getLocation(), {reason, way_out}));
        };
        if (v->getTLSKind() != clang::VarDecl::TLS_None) {
            no("the thread_local variable " + name + " has one value per thread and cannot be saved",
               "make it an ordinary variable, or mark it [[dome::transient]]");
            continue;
        }
        if (in_template(v)) {
            no("the static variable " + name + " of a template has one value per instance and cannot be saved",
               "move it out of the template, or mark it [[dome::transient]]");
            continue;
        }
        if (const auto t = examine(type)) {
            no((function_around(v) ? "static variable " : "global variable ") + name + ": " + t->reason, t->way_out);
            continue;
        }
        if (v->getLocation().isMacroID()) {
            no(name + " is defined by a macro", "write the definition out, or mark it [[dome::transient]]");
            continue;
        }
        use(type);
        saved_globals.push_back(v);
    }
}

void type_catalog::details::register_globals(std::vector<edit>& out) {
    for (const auto* v : saved_globals) {
        const auto* f = function_around(v);
        const auto* owner = llvm::dyn_cast<clang::CXXRecordDecl>(v->getDeclContext());
        const std::string plain = v->getNameAsString();
        std::string reached = plain, name = checkpoint_name(*v), id = plain;
        clang::SourceLocation where = after_declaration(v, sources(), context.getLangOpts());
        if (f) {
            name = function_name(*f) + "::" + plain;
        } else if (owner) {
            id = identifier(checkpoint_name(*owner)) + "_" + plain;
            reached = spelling(context.getRecordType(owner)) + "::" + plain;
            if (v->getAccess() == clang::AS_private || v->getAccess() == clang::AS_protected) {
                if (auto e = insertion(owner->getBraceRange().getEnd(),
                                       "\npublic:\n    static auto& dome_static_" + plain + "_() { return " + plain + "; }\n"))
                    out.push_back(std::move(*e));
                reached = spelling(context.getRecordType(owner)) + "::dome_static_" + plain + "_()";
            }
            if (!v->isOutOfLine()) {    // inline static: behind the class, which is complete there
                const clang::CXXRecordDecl* outer = owner;
                while (const auto* o = llvm::dyn_cast<clang::CXXRecordDecl>(outer->getDeclContext()))
                    outer = o;
                where = after_semicolon(outer->getBraceRange().getEnd());
            }
        }
        const bool everywhere = !f && v->isInline();
        const std::string source = one_a_source(v) && !in_main_file(v->getLocation()) ? "__BASE_FILE__, " : "";
        const std::string line = std::string(f ? " " : "\n") + (everywhere ? "inline" : "static") + " ::dome::gen::global dome_g_" + id + "(" +
                                 source + "\"" + name + "\", " + reached + ");";
        if (auto e = insertion(where, line))
            out.push_back(std::move(*e));
    }
}

}  // namespace dome::cc
