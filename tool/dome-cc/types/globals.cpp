// SPDX-License-Identifier: Apache-2.0
// Registers what lives as long as the program: globals, static members, static locals.
// In: the variables of the program's files. Out: a registration behind each that changes (instances of templates: where the
// source ends); refusals for what cannot be saved. Tested by test/golden/{globals,statics,template_statics,header_statics,...}.
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

// A static local of a template stands once in its text, for all instances.
bool is_instance_of_local(const clang::VarDecl* v) {
    const auto* f = function_around(v);
    return f && (f->getTemplateInstantiationPattern() != nullptr);
}
bool in_template_function(const clang::VarDecl* v) {
    const auto* f = function_around(v);
    return f && f->isDependentContext();
}
// A member of a class template, or a variable template: the pattern, of which only instances exist.
bool is_pattern(const clang::VarDecl* v) {
    return !function_around(v) &&
           (v->getDescribedVarTemplate() || v->getDeclContext()->isDependentContext() || llvm::isa<clang::VarTemplatePartialSpecializationDecl>(v));
}
bool is_instance(const clang::VarDecl* v) {
    return !function_around(v) && (v->getTemplateSpecializationKind() == clang::TSK_ImplicitInstantiation ||
                                   v->getTemplateSpecializationKind() == clang::TSK_ExplicitInstantiationDefinition);
}

// Every source that includes the header has one of its own.
bool one_a_source(const clang::VarDecl* v) {
    const auto* f = function_around(v);
    return f ? f->getFormalLinkage() == clang::Linkage::Internal || f->isInAnonymousNamespace()
             : v->getFormalLinkage() == clang::Linkage::Internal || v->isInAnonymousNamespace();
}

// "C<int>::count", "scale<double>"
std::string instance_name(const clang::VarDecl* v, const std::string& owner) {
    std::string name = (owner.empty() ? "" : owner + "::") + v->getNameAsString();
    if (const auto* s = llvm::dyn_cast<clang::VarTemplateSpecializationDecl>(v)) {
        clang::PrintingPolicy policy(v->getASTContext().getLangOpts());
        policy.adjustForCPlusPlus();
        llvm::raw_string_ostream out(name);
        clang::printTemplateArgumentList(out, s->getTemplateArgs().asArray(), policy);
    }
    return name;
}

std::string namespace_of(const clang::VarDecl* v) {
    std::string out;
    for (const auto* c = v->getDeclContext(); c; c = c->getParent())
        if (const auto* ns = llvm::dyn_cast<clang::NamespaceDecl>(c); ns && !ns->isAnonymousNamespace())
            out = out.empty() ? ns->getNameAsString() : ns->getNameAsString() + "::" + out;
    return out;
}

}  // namespace

clang::SourceLocation type_catalog::details::after_declaration(clang::SourceLocation begin, clang::SourceLocation end) const {
    const auto& options = context.getLangOpts();
    clang::SourceLocation at = sources().getExpansionLoc(begin);
    if (begin.isMacroID() && end.isMacroID() && sources().getExpansionLoc(end) == at) {    // all of it comes from one macro
        at = clang::Lexer::getLocForEndOfToken(sources().getExpansionRange(end).getEnd(), 0, sources(), options);
        clang::Token next;
        if (!clang::Lexer::getRawToken(at, next, sources(), options, true) && next.is(clang::tok::semi))
            at = next.getEndLoc();
        return at;
    }
    int depth = 0;
    for (int tokens = 0; tokens < 100000; ++tokens) {
        clang::Token token;
        if (clang::Lexer::getRawToken(at, token, sources(), options, /*IgnoreWhiteSpace=*/true) || token.is(clang::tok::eof))
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

clang::SourceLocation type_catalog::details::after_variable(const clang::VarDecl* v) const {
    const clang::SourceLocation where = after_declaration(v->getLocation(), v->getEndLoc());
    return where.isValid() ? where : after_declaration(v->getBeginLoc(), v->getEndLoc());    // its name stands within parentheses: int (*f)(int);
}

namespace {

// `static T& x = *new T;`: nothing else leads to the object.
bool refers_to_new(const clang::Stmt* s) {
    if (!s || llvm::isa<clang::LambdaExpr>(s))
        return false;
    if (llvm::isa<clang::CXXNewExpr>(s))
        return true;
    return std::any_of(s->child_begin(), s->child_end(), [](const clang::Stmt* c) { return refers_to_new(c); });
}

// Whether an initialiser may give another value when it runs again: it calls what may have a state, or reads what changes.
bool may_differ(const clang::Stmt* s) {
    if (!s)
        return false;
    if (llvm::isa<clang::CXXNewExpr, clang::CXXThisExpr, clang::CXXDependentScopeMemberExpr>(s))
        return true;
    if (const auto* call = llvm::dyn_cast<clang::CallExpr>(s); call && !(call->getDirectCallee() && call->getDirectCallee()->isConstexpr()))
        return true;
    if (const auto* made = llvm::dyn_cast<clang::CXXConstructExpr>(s)) {
        const clang::CXXConstructorDecl* c = made->getConstructor();
        if (c->isUserProvided() && !c->isConstexpr() && !c->isInStdNamespace())
            return true;
    }
    if (const auto* e = llvm::dyn_cast<clang::DeclRefExpr>(s))
        if (const auto* v = llvm::dyn_cast<clang::VarDecl>(e->getDecl()))
            return !v->getType().isConstQualified() || v->hasLocalStorage();
    return std::any_of(s->child_begin(), s->child_end(), [](const clang::Stmt* c) { return may_differ(c); });
}

// A const global that leads to an object its initialiser makes. A resumed run would make another one, which nobody else knows.
bool leads_to_its_own(const clang::VarDecl* v) {
    const clang::QualType type = v->getType();
    if (!type.isConstQualified() || v->isConstexpr() || !v->getInit() || v->getParentFunctionOrMethod() || v->getTemplateInstantiationPattern())
        return false;
    if (type->isPointerType())
        return refers_to_new(v->getInit());
    const std::string name = type.getCanonicalType().getAsString();
    return name.find("std::shared_ptr<") != std::string::npos || name.find("std::unique_ptr<") != std::string::npos;
}

}  // namespace

void type_catalog::details::use_globals(std::vector<refusal>& refused) {
    scan();
    for (const auto* v : variables) {
        const clang::QualType type = v->getType();
        if (type->isReferenceType() && v->getInit() && refers_to_new(v->getInit()) && !marked(v) && !is_pattern(v) && !v->isConstexpr()) {
            const clang::QualType pointer = context.getPointerType(type.getNonReferenceType());
            if (!examine(pointer)) {
                use(pointer);
                if (!is_instance_of_local(v))
                    saved_globals.push_back(v);
            }
            continue;
        }
        if (v->isThisDeclarationADefinition() != clang::VarDecl::Definition || v->isConstexpr() || type->isReferenceType() ||
            (context.getBaseElementType(type).isConstQualified() && !leads_to_its_own(v)) || marked(v) || is_pattern(v))
            continue;
        if (const auto* r = type->getAsCXXRecordDecl(); r && r->isLambda() && !captures(r, false, false).any_saved)
            continue;
        const std::string name = "`" + v->getQualifiedNameAsString() + "`";
        if (const auto t = examine(type)) {
            refused.push_back(
                refuse(v->getLocation(), {(function_around(v) ? "static variable " : "global variable ") + name + ": " + t->reason, t->way_out}));
            continue;
        }
        use(type);
        if (!is_instance_of_local(v))
            saved_globals.push_back(v);
    }
}

// Const ones are not saved. Those that may be pointed to are registered, so that pointers find them.
void type_catalog::details::find_constants(const shared_types& all) {
    const auto leads = [](const clang::Type* t) {
        const auto* r = t->getAsCXXRecordDecl();
        return r && r->getIdentifier() && (r->getName() == "basic_string_view" || r->getName() == "span" || r->getName().contains("iterator"));
    };
    const bool anything = !all.pointees.empty() || all.any_pointee || own_categories || std::any_of(used.begin(), used.end(), leads);
    for (const auto* v : variables) {
        const clang::QualType type = v->getType(), element = context.getBaseElementType(type);
        if (v->isThisDeclarationADefinition() != clang::VarDecl::Definition || type->isReferenceType() || !element.isConstQualified() || marked(v) ||
            leads_to_its_own(v) || is_pattern(v) || is_instance_of_local(v) || (v->isConstexpr() && type->isScalarType()))
            continue;
        const auto* r = element->getAsCXXRecordDecl();
        const bool anew = function_around(v) && !starts_constant(v);      // its initialiser does not run again unless control passes it
        if (!(anew && may_differ(v->getInit())) &&
            !(r || type->isDependentType() ? anything && !(r && r->isLambda())
                                           : all.any_pointee || may_be_pointed_to(element.getUnqualifiedType(), all)))
            continue;
        if (!(v->isUsed(false) || v->hasExternalFormalLinkage() || in_template_function(v)) || examine(type))
            continue;
        use(type);
        if (anew)
            saved_globals.push_back(v);
        else
            constants.push_back(v);
    }
}

namespace {

// The block that a static variable belongs to: the innermost one around its declaration.
const clang::CompoundStmt* block_of(const clang::VarDecl* v, const clang::Stmt* within, const clang::CompoundStmt* around = nullptr) {
    if (!within)
        return nullptr;
    if (const auto* d = llvm::dyn_cast<clang::DeclStmt>(within); d && llvm::is_contained(d->decls(), v))
        return around;
    if (const auto* block = llvm::dyn_cast<clang::CompoundStmt>(within))
        around = block;
    for (const clang::Stmt* s : within->children())
        if (const auto* found = block_of(v, s, around))
            return found;
    return nullptr;
}

}  // namespace

// `for (static int i = 0; ...)`: no other declaration may follow.
bool type_catalog::details::in_head(const clang::VarDecl* v) const {
    const auto [file, offset] = sources().getDecomposedExpansionLoc(v->getBeginLoc());
    return function_around(v) && !v->getBeginLoc().isMacroID() && sources().getBufferData(file).take_front(offset).rtrim().ends_with("(");
}

// The end, written by a macro call, of what a registration must go into: of the block or the namespace that this call opens as well (behind
// the call nobody knows the variable), of a class that keeps it to itself. Otherwise invalid.
clang::SourceLocation type_catalog::details::end_in_macro(const clang::VarDecl* v) const {
    clang::SourceLocation end;
    if (const auto* owner = llvm::dyn_cast<clang::CXXRecordDecl>(v->getDeclContext())) {
        end = pattern_of(owner)->getBraceRange().getEnd();
        return end.isMacroID() && (v->getAccess() == clang::AS_private || v->getAccess() == clang::AS_protected) ? end : clang::SourceLocation();
    }
    if (const auto* f = function_around(v); f && v->getLocation().isMacroID()) {
        if (const auto* block = block_of(v, f->getBody()))
            end = block->getRBracLoc();
    } else if (const auto* n = llvm::dyn_cast<clang::NamespaceDecl>(v->getDeclContext())) {
        end = n->getRBraceLoc();
    }
    return end.isMacroID() && sources().getExpansionLoc(end) == sources().getExpansionLoc(v->getLocation()) ? end : clang::SourceLocation();
}

void type_catalog::details::register_globals(std::vector<edit>& out, std::vector<refusal>& refused) {
    const auto accessor = [&](const clang::VarDecl* v, const clang::CXXRecordDecl* owner) {
        const std::string plain = v->getNameAsString();
        std::string arguments;
        const auto* instance = llvm::dyn_cast<clang::VarTemplateSpecializationDecl>(v);
        bool of_types = instance != nullptr;
        if (instance)
            for (const auto& a : instance->getTemplateArgs().asArray()) {
                of_types = of_types && a.getKind() == clang::TemplateArgument::Type;
                if (a.getKind() == clang::TemplateArgument::Type)
                    arguments += (arguments.empty() ? "" : ", ") + spelling(a.getAsType());
            }
        if (arguments.rfind("::", 0) == 0)
            arguments = " " + arguments;
        if (v->getAccess() != clang::AS_private && v->getAccess() != clang::AS_protected)
            return of_types ? plain + "<" + arguments + ">" : instance ? instance_name(v, "") : plain;
        // How long such an array is says its definition, behind the class.
        if (of_types) {
            if (auto e = insertion(pattern_of(owner)->getBraceRange().getEnd(),
                                   "\npublic:\n    template <class... dome_types>\n    static auto& dome_static_" + plain + "_() { return " + plain +
                                       "<dome_types...>; }\n"))
                if (std::find(out.begin(), out.end(), *e) == out.end())
                    out.push_back(std::move(*e));
            return "dome_static_" + plain + "_<" + arguments + ">()";
        }
        const bool later = !v->isOutOfLine() ? v->getType()->isIncompleteArrayType() : v->getFirstDecl()->getType()->isIncompleteArrayType();
        if (auto e = insertion(pattern_of(owner)->getBraceRange().getEnd(),
                               later ? "\npublic:\n    template <class dome_class>\n    static auto& dome_static_" + plain +
                                           "_() { return dome_class::" + plain + "; }\n"
                                     : "\npublic:\n    static auto& dome_static_" + plain + "_() { return " + plain + "; }\n"))
            if (std::find(out.begin(), out.end(), *e) == out.end())
                out.push_back(std::move(*e));
        return "dome_static_" + plain + (later ? "_<" + spelling(context.getRecordType(owner)) + ">()" : "_()");
    };
    // Of several with one name in one function the later ones are named after their line, too, and their place among those of that line.
    std::map<std::pair<clang::SourceLocation, std::string>, std::set<clang::SourceLocation>> of_one_name;
    std::vector<const clang::VarDecl*> both = saved_globals;
    both.insert(both.end(), constants.begin(), constants.end());
    for (const auto* v : both)
        if (const auto* f = function_around(v))
            of_one_name[{f->getLocation(), v->getNameAsString()}].insert(v->getLocation());
    const auto told_apart = [&](const clang::VarDecl* v, const clang::FunctionDecl* f) -> std::string {
        const std::set<clang::SourceLocation>& all = of_one_name[{f->getLocation(), v->getNameAsString()}];
        const auto at = all.find(v->getLocation());
        const auto line = [&](clang::SourceLocation where) { return sources().getPresumedLineNumber(where); };
        const auto before = std::count_if(all.begin(), at, [&](clang::SourceLocation other) { return line(other) == line(*at); });
        return at == all.begin() ? "" : "@" + std::to_string(line(*at)) + (before == 0 ? "" : "." + std::to_string(before + 1));
    };
    for (const auto* v : both) {
        const bool its_own = leads_to_its_own(v);
        const std::string what = context.getBaseElementType(v->getType()).isConstQualified() && !its_own ? "constant" : "global";
        const auto* f = function_around(v);
        const auto* owner = llvm::dyn_cast<clang::CXXRecordDecl>(v->getDeclContext());
        const std::string plain = v->getNameAsString();
        if (f && v->getDeclContext()->isDependentContext() &&
            llvm::none_of(variables, [&](const clang::VarDecl* x) { return x != v && x->getLocation() == v->getLocation(); }))
            continue;      // a template that this source does not use: one that does says what becomes of it
        if (const clang::SourceLocation end = end_in_macro(v); end.isValid()) {
            macros_to_write_out.insert(macro_call_at(end));
            continue;
        }
        if (is_instance(v)) {    // named where the source ends: all its instances are known there
            const std::string scope = owner ? spelling(context.getRecordType(owner)) : namespace_of(v).empty() ? "" : "::" + namespace_of(v);
            const std::string shown = instance_name(v, owner ? checkpoint_name(*owner) : namespace_of(v));
            std::string reached = scope + "::" + (owner ? accessor(v, owner) : instance_name(v, ""));
            if (auto e = insertion(sources().getLocForEndOfFile(sources().getMainFileID()),
                                   "\nstatic ::dome::gen::" + what + " dome_g_" + identifier(shown) + "(" + quoted(shown) + ", " + reached + ");\n");
                e && std::find(out.begin(), out.end(), *e) == out.end())    // a variable template is met more than once
                out.push_back(std::move(*e));
            continue;
        }
        note_headers(v->getType(), real_path(v->getLocation()));
        std::string reached = plain, name = quoted(checkpoint_name(*v)), id = plain;
        clang::SourceLocation where = after_variable(v);
        if (f) {
            const std::string key = "::" + plain + told_apart(v, f);
            name = quoted(function_name(*f) + key);
            if (in_template_function(v))
                name = "::dome::gen::detail::function_of(typeid(dome_n_" + plain + ")) + " + quoted(key);
        } else if (!owner && llvm::isa<clang::VarTemplateSpecializationDecl>(v)) {      // `template <> int limit<char> = 5;`
            const std::string shown = instance_name(v, namespace_of(v));
            name = quoted(shown);
            id = identifier(shown);
            reached = (namespace_of(v).empty() ? "::" : "::" + namespace_of(v) + "::") + instance_name(v, "");
        } else if (!owner && v->isOutOfLine()) {      // `int space::count;`: defined where its name alone means nothing
            reached = "::" + v->getQualifiedNameAsString();
        } else if (owner) {
            id = identifier(checkpoint_name(*owner)) + "_" + plain;
            reached = spelling(context.getRecordType(owner)) + "::" + accessor(v, owner);
            if (!v->isOutOfLine()) {    // inline static: behind the class, which is complete there
                const clang::CXXRecordDecl* outer = owner;
                while (const auto* o = llvm::dyn_cast<clang::CXXRecordDecl>(outer->getDeclContext()))
                    outer = o;
                where = after_declaration(outer->getLocation(), outer->getBraceRange().getEnd());
            }
        }
        if (its_own)
            reached = "const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype(" + reached + ")>>&>(" + reached + ")";
        const bool everywhere = !f && v->isInline();
        const std::string source = one_a_source(v) && !in_main_file(v->getLocation()) ? "DOME_SOURCE, " : "";
        if (in_head(v))
            where = {};
        else if (f && place_static_local(v, source.empty() ? name : "::dome::gen::detail::of_source(" + source + name + ")", what, out))
            continue;
        const std::string line = std::string(!f                        ? "\n"
                                             : in_template_function(v) ? " struct dome_n_" + plain + " {}; [[maybe_unused]] "
                                                                       : " ") +
                                 (everywhere ? "inline" : "static") + " ::dome::gen::" + what + " dome_g_" + id + "(" + source + name + ", " +
                                 reached + ");";
        if (auto e = insertion(where, line))
            out.push_back(std::move(*e));
        else if (what == "global")    // a constant is not saved: at worst a checkpoint says that a pointer leads nowhere
            refused.push_back(refuse(v->getLocation(), {"there is no place behind the declaration of `" + v->getQualifiedNameAsString() +
                                                            "`, which lives as long as the program, to save it from",
                                                        "give it a statement of its own, written out up to the semicolon"}));
    }
}

}  // namespace dome::cc
