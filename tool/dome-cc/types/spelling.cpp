// SPDX-License-Identifier: Apache-2.0
// Names and places: types as text for generated code, names for checkpoints, locations as offsets into files.
// In: declarations, types, locations. Out: text and edits. Tested through type_catalog by test/golden.
#include <functional>

#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/QualTypeNames.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"
#include "tool/dome-cc/parse/commands.hpp"
#include "tool/dome-cc/parse/syntax_walk.hpp"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

clang::PrintingPolicy policy_for(const clang::ASTContext& context) {
    clang::PrintingPolicy policy(context.getLangOpts());
    policy.adjustForCPlusPlus();
    policy.SuppressUnwrittenScope = true;   // anonymous and inline namespaces have no spelling
    policy.SuppressTagKeyword = true;
    policy.SuppressDefaultTemplateArgs = true;
    policy.AnonymousTagLocations = false;
    return policy;
}

bool named(clang::QualType t) {
    t = t.getNonReferenceType().getCanonicalType();
    while (t->isPointerType())
        t = t->getPointeeType();
    return t->getAs<clang::TagType>() != nullptr;
}
// By a typedef that is not global, itself or what it points or refers to.
bool by_alias(clang::QualType t) {
    if (const auto* alias = t->getAs<clang::TypedefType>(); alias && !alias->getDecl()->getDeclContext()->isTranslationUnit())
        return true;
    const clang::QualType inner = t->getPointeeType();
    return !inner.isNull() && by_alias(inner);
}
bool names_within(clang::QualType t) {
    const auto* f = t->getAs<clang::FunctionProtoType>();
    if (t->isFunctionPointerType())
        f = t->getPointeeType()->getAs<clang::FunctionProtoType>();
    if (const auto* m = t->getAs<clang::MemberPointerType>()) {
        f = m->getPointeeType()->getAs<clang::FunctionProtoType>();
        if (!f)
            return named(m->getPointeeType());
    }
    return f && (named(f->getReturnType()) || by_alias(f->getReturnType()) || llvm::any_of(f->param_types(), named) ||
                 llvm::any_of(f->param_types(), by_alias));
}

// In an unnamed namespace within a named one.
bool within_unnamed(clang::QualType t) {
    const auto* d = t.getNonReferenceType().getCanonicalType()->getAs<clang::TagType>();
    if (!d || !d->getDecl()->isInAnonymousNamespace())
        return false;
    for (const clang::DeclContext* c = d->getDecl()->getDeclContext(); c; c = c->getParent())
        if (const auto* n = llvm::dyn_cast<clang::NamespaceDecl>(c); n && !n->isAnonymousNamespace())
            return true;
    return false;
}

// Clang writes six digits.
bool floating(const clang::TemplateArgument& a) {
    return a.getKind() == clang::TemplateArgument::StructuralValue && a.getAsStructuralValue().isFloat();
}

// Of the arguments in a pack, within the type of a function that is an argument, and around unnamed ones Clang leaves out the namespaces.
bool shortened_by_clang(clang::QualType type) {
    type = type.getCanonicalType();
    if (type->isPointerType() || type->isReferenceType())
        return shortened_by_clang(type->getPointeeType());
    const clang::CXXRecordDecl* r = type->getAsCXXRecordDecl();
    if (!r || r->isLambda())
        return false;
    const auto* around = llvm::dyn_cast<clang::CXXRecordDecl>(r->getDeclContext());
    if (around ? shortened_by_clang(clang::QualType(around->getTypeForDecl(), 0)) : !r->getDeclContext()->getRedeclContext()->isFileContext())
        return around != nullptr;
    const auto* s = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(r);
    if (!s)
        return false;
    for (const auto& a : s->getTemplateArgs().asArray()) {
        if (floating(a))
            return true;
        if (a.getKind() == clang::TemplateArgument::Type &&
            (names_within(a.getAsType()) || within_unnamed(a.getAsType()) || shortened_by_clang(a.getAsType())))
            return true;
        if (a.getKind() == clang::TemplateArgument::Pack)
            for (const auto& x : a.pack_elements())
                if (floating(x) || (x.getKind() == clang::TemplateArgument::Type &&
                                    (named(x.getAsType()) || names_within(x.getAsType()) || shortened_by_clang(x.getAsType()))))
                    return true;
    }
    return false;
}

// An alias somewhere within that cannot be written: one that is private to a class, or a template, whose arguments Clang gives to
// what it stands for. So is an argument named where it was declared, span<T, dynamic_extent>: Clang leaves out its namespace.
bool through_alias(clang::QualType type) {
    if (const auto* t = type->getAs<clang::TypedefType>();
        t && (t->getDecl()->getAccess() == clang::AS_private || t->getDecl()->getAccess() == clang::AS_protected))
        return true;
    if (const auto* s = type->getAs<clang::TemplateSpecializationType>()) {
        if (s->isTypeAlias())
            return true;
        for (const auto& a : s->template_arguments())
            if ((a.getKind() == clang::TemplateArgument::Type && through_alias(a.getAsType())) ||
                (a.getKind() == clang::TemplateArgument::Expression && llvm::isa<clang::DeclRefExpr>(a.getAsExpr()->IgnoreParenImpCasts())))
                return true;
    }
    const clang::QualType inner = type->getPointeeType();
    return !inner.isNull() && through_alias(inner);
}

// A pointer to a data member whose type ends in a name: in parentheses, or that would be read as part of the name.
std::string with_member_pointers(std::string text) {
    for (std::size_t end = text.find("::*"); end != std::string::npos; end = text.find("::*", end + 3)) {
        int depth = 0;
        std::size_t begin = end;
        for (; begin > 0; --begin) {
            const char c = text[begin - 1];
            depth += c == '>' ? 1 : c == '<' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c != '>' && (c == ' ' || c == '(' || c == '*' || c == '&')))
                break;
        }
        if (depth != 0 || begin < 2 || text[begin - 1] != ' ')
            continue;
        const char before = text[begin - 2];
        if (before == '>' || before == '_' || std::isalnum(static_cast<unsigned char>(before))) {
            text.insert(end + 3, ")");
            text.insert(begin, "(");
            ++end;
        }
    }
    return text;
}

thread_local const file_names* names_of_files = nullptr;      // see with_file_names

// The file's name is part of a checkpoint name only where two files could mean different things by one name.
std::string file_prefix(const clang::NamedDecl& d) {
    if (d.getFormalLinkage() != clang::Linkage::Internal && !d.isInAnonymousNamespace())
        return "";
    const auto& sources = d.getASTContext().getSourceManager();
    const clang::SourceLocation where = sources.getExpansionLoc(d.getLocation());
    if (const auto file = sources.getFileEntryRefForID(sources.getFileID(where)); file && names_of_files)
        if (const auto known = names_of_files->find(file->getFileEntry().tryGetRealPathName().str()); known != names_of_files->end())
            return known->second + ":";
    return (llvm::sys::path::filename(sources.getFilename(where)) + ":").str();
}

}  // namespace

with_file_names::with_file_names(const file_names& names) : before_(names_of_files) { names_of_files = &names; }
with_file_names::~with_file_names() { names_of_files = before_; }

std::string identifier(const std::string& text) {
    std::string out;
    for (const char c : text)
        out += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
    if (text.find_first_of("'\"-+~!*&") == std::string::npos)
        return out;
    // Op<'+'> and Op<'-'>, list<T*> and list<T&> must not become one name.
    return out + "_" + llvm::utohexstr(llvm::xxh3_64bits(text), /*LowerCase=*/true, 8).substr(0, 8);
}

std::string checkpoint_name(const clang::NamedDecl& d) {
    clang::PrintingPolicy policy = policy_for(d.getASTContext());
    std::string name;
    llvm::raw_string_ostream out(name);
    d.printQualifiedName(out, policy);
    if (const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&d))
        clang::printTemplateArgumentList(out, instance->getTemplateArgs().asArray(), policy);
    return file_prefix(d) + name;
}

namespace {

const clang::CXXRecordDecl* closure_of(const clang::FunctionDecl* f) {
    const auto* m = llvm::dyn_cast<clang::CXXMethodDecl>(f);
    return m && m->getParent()->isLambda() ? m->getParent() : nullptr;
}

const clang::FunctionDecl* function_around(const clang::CXXRecordDecl* closure) {
    return llvm::dyn_cast_or_null<clang::FunctionDecl>(closure->getParentFunctionOrMethod());
}

// Where the lambdas directly within a function stand.
struct lambdas_within : syntax_walk {
    const clang::SourceManager& sources;
    std::set<unsigned> found;
    explicit lambdas_within(const clang::SourceManager& s) : sources(s) {}
    using syntax_walk::enter;
    bool enter(clang::Stmt* s) override {
        auto* e = llvm::dyn_cast<clang::LambdaExpr>(s);
        if (!e)
            return true;
        found.insert(sources.getFileOffset(sources.getExpansionLoc(e->getLambdaClass()->getLocation())));
        for (clang::Expr* i : e->capture_inits())
            over(i);
        return false;
    }
};

// The member, variable or parameter that a lambda outside of functions initialises, and with what; of a class template its text's.
std::pair<const clang::NamedDecl*, clang::Expr*> initialised_by(const clang::CXXRecordDecl* closure) {
    const clang::DeclContext* around = closure->getLexicalDeclContext();
    if (const auto* r = llvm::dyn_cast<clang::CXXRecordDecl>(around); r && r->getTemplateInstantiationPattern())
        around = r->getTemplateInstantiationPattern();
    const auto& sources = closure->getASTContext().getSourceManager();
    const clang::SourceLocation where = sources.getExpansionLoc(closure->getLocation());
    const auto holds_it = [&](const clang::Decl* d) {
        const clang::SourceRange all = sources.getExpansionRange(d->getSourceRange()).getAsRange();
        return all.isValid() && sources.isWrittenInSameFile(all.getBegin(), where) && !sources.isBeforeInTranslationUnit(where, all.getBegin()) &&
               !sources.isBeforeInTranslationUnit(all.getEnd(), where);
    };
    for (const clang::Decl* d : around->decls()) {
        if (!holds_it(d))
            continue;
        if (const auto* t = llvm::dyn_cast<clang::TemplateDecl>(d))
            d = t->getTemplatedDecl();
        if (const auto* v = llvm::dyn_cast_or_null<clang::VarDecl>(d))
            return {v, const_cast<clang::Expr*>(v->getInit())};
        if (const auto* m = llvm::dyn_cast_or_null<clang::FieldDecl>(d))
            return {m, m->getInClassInitializer()};
        if (const auto* f = llvm::dyn_cast_or_null<clang::FunctionDecl>(d))
            for (const clang::ParmVarDecl* p : f->parameters())
                if (holds_it(p) && p->hasDefaultArg() && !p->hasUnparsedDefaultArg() && !p->hasUninstantiatedDefaultArg())
                    return {p, const_cast<clang::Expr*>(p->getDefaultArg())};
    }
    return {llvm::dyn_cast_or_null<clang::NamedDecl>(closure->getLambdaContextDecl()), nullptr};
}

std::string lambda_name(const clang::CXXRecordDecl* closure) {
    const auto& sources = closure->getASTContext().getSourceManager();
    const unsigned mine = sources.getFileOffset(sources.getExpansionLoc(closure->getLocation()));
    lambdas_within all(sources);
    std::string around;
    if (const auto* f = function_around(closure)) {
        f = text_of_function(f);
        around = function_name(*f);
        if (const auto* c = llvm::dyn_cast<clang::CXXConstructorDecl>(f))
            for (const clang::CXXCtorInitializer* i : c->inits())
                all.over(i->getInit());
        all.over(f->getBody());
    } else if (const auto [of, init] = initialised_by(closure); of) {
        const auto* parameter = llvm::dyn_cast<clang::ParmVarDecl>(of);
        const auto* f = parameter ? llvm::dyn_cast<clang::FunctionDecl>(parameter->getDeclContext()) : nullptr;
        around = f ? function_name(*f) + "::" + (of->getName().empty() ? std::to_string(parameter->getFunctionScopeIndex()) : of->getName().str())
                   : checkpoint_name(*of);
        all.over(init);
    } else if (const auto* in = llvm::dyn_cast<clang::NamedDecl>(closure->getDeclContext())) {
        around = checkpoint_name(*in);
    }
    long number = 1 + std::distance(all.found.begin(), all.found.lower_bound(mine));
    return around + (around.empty() ? "lambda " : "::lambda ") + std::to_string(number);
}

}  // namespace

const clang::FunctionDecl* text_of_function(const clang::FunctionDecl* f) {
    if (closure_of(f)) {
        const auto* generic = f->getPrimaryTemplate();
        return generic ? generic->getTemplatedDecl() : f;
    }
    const auto* pattern = f->getTemplateInstantiationPattern();
    return pattern ? pattern : f;
}

std::string type_name_for_people(clang::QualType type) {
    clang::PrintingPolicy policy{clang::LangOptions()};
    policy.AnonymousTagLocations = false;
    return type.getAsString(policy);
}

std::string saved_lambda_name(const clang::CXXRecordDecl* closure) {
    return in_template(closure) ? lambda_name(closure) : function_name(*closure->getLambdaCallOperator());
}

std::string function_name(const clang::FunctionDecl& f) {
    clang::PrintingPolicy policy = policy_for(f.getASTContext());
    const auto* closure = closure_of(&f);
    std::string name = closure ? lambda_name(closure) : checkpoint_name(f);
    name += "(";
    bool first = true;
    for (const auto* p : f.parameters()) {
        if (!first)
            name += ", ";
        first = false;
        std::string type = p->getType().getUnqualifiedType().getAsString(policy);
        if (const auto at = type.find("auto:"); closure && at != std::string::npos)  // as written, not as numbered
            type.erase(at + 4, type.find_first_not_of("0123456789", at + 5) - at - 4);
        name += type;
    }
    if (f.isVariadic())
        name += first ? "..." : ", ...";
    name += ")";
    if (const auto* m = llvm::dyn_cast<clang::CXXMethodDecl>(&f); m && m->isConst() && !closure)
        name += " const";
    return name;
}

bool has_attribute(const clang::Decl& d, const char* which) {
    const std::string wanted = std::string("dome::") + which;
    for (const auto* a : d.specific_attrs<clang::AnnotateAttr>())
        if (a->getAnnotation() == wanted)
            return true;
    return false;
}

std::string old_name(const clang::Decl& d) {
    const llvm::StringRef start = "dome::was ";
    for (const auto* a : d.specific_attrs<clang::AnnotateAttr>())
        if (a->getAnnotation().starts_with(start))
            return a->getAnnotation().substr(start.size()).str();
    return "";
}

std::string type_catalog::details::spelled_in_full(clang::QualType type) const {
    const std::string qualifiers = type.isConstQualified() ? " const" : "";
    if (type->isPointerType())
        return spelling(type->getPointeeType()) + " *" + qualifiers;
    if (type->isReferenceType())
        return spelling(type->getPointeeType()) + (type->isLValueReferenceType() ? " &" : " &&");
    if (const auto* f = type->getAs<clang::FunctionProtoType>();
        f && !f->isVariadic() && !f->isVolatile() && f->getRefQualifier() == clang::RQ_None) {
        std::string parameters;
        for (const clang::QualType p : f->param_types())
            parameters += (parameters.empty() ? "" : ", ") + spelling(p);
        return spelling(f->getReturnType()) + " (" + parameters + ")" + (f->isConst() ? " const" : "") + (f->isNothrow() ? " noexcept" : "");
    }
    if (const auto* m = type->getAs<clang::MemberPointerType>()) {
        const std::string of = " (" + spelling(clang::QualType(m->getClass(), 0)) + "::*)";
        const auto* f = m->getPointeeType()->getAs<clang::FunctionProtoType>();
        if (!f)
            return spelling(m->getPointeeType()) + of.substr(0, 1) + of.substr(2, of.size() - 3) + qualifiers;
        std::string whole = spelled_in_full(m->getPointeeType());
        const std::size_t parameters = spelling(f->getReturnType()).size() + 1;
        if (whole.size() > parameters && whole[parameters] == '(')
            return whole.substr(0, parameters - 1) + of + whole.substr(parameters) + qualifiers;
    }
    const clang::CXXRecordDecl* r = type->getAsCXXRecordDecl();
    const auto* s = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(r);
    const clang::PrintingPolicy policy = policy_for(context);
    const auto* around = r ? llvm::dyn_cast<clang::CXXRecordDecl>(r->getDeclContext()) : nullptr;
    const clang::QualType outside = around ? clang::QualType(around->getTypeForDecl(), 0) : clang::QualType();
    const bool within = around && shortened_by_clang(outside);
    if (!s && !within)
        return clang::TypeName::getFullyQualifiedName(type, context, policy, true);
    std::string name = within ? spelled_in_full(outside) + "::" + r->getNameAsString() : "";
    if (!s)
        return name + qualifiers;
    std::string arguments;
    const std::function<void(const clang::TemplateArgument&)> each = [&](const clang::TemplateArgument& a) {
        if (a.getKind() == clang::TemplateArgument::Pack) {
            for (const auto& x : a.pack_elements())
                each(x);
            return;
        }
        std::string one;
        llvm::raw_string_ostream out(one);
        if (floating(a)) {
            char digits[64];
            a.getAsStructuralValue().getFloat().convertToHexString(digits, 0, false, llvm::APFloat::rmNearestTiesToEven);
            const clang::QualType of = a.getStructuralValueType();
            out << digits
                << (of->isSpecificBuiltinType(clang::BuiltinType::Float)        ? "f"
                    : of->isSpecificBuiltinType(clang::BuiltinType::LongDouble) ? "l"
                                                                                : "");
        } else if (a.getKind() == clang::TemplateArgument::Type)
            out << (a.getAsType()->isFunctionType() || a.getAsType()->isMemberPointerType() ? spelled_in_full(a.getAsType())
                                                                                            : spelling(a.getAsType()));
        else if (const auto* of = a.getKind() == clang::TemplateArgument::Template ? a.getAsTemplate().getAsTemplateDecl() : nullptr;
                 of && !llvm::isa<clang::TemplateTemplateParmDecl>(of)) {
            out << "::";
            of->printQualifiedName(out, policy);
        } else
            a.print(policy, out, /*IncludeType=*/true);
        arguments += (arguments.empty() ? "" : ", ") + one;
    };
    const auto* as_written = type->getAs<clang::TemplateSpecializationType>();
    for (const auto& a : as_written ? as_written->template_arguments() : s->getTemplateArgs().asArray())
        each(a);
    if (!within) {
        llvm::raw_string_ostream out(name);
        out << "::";
        s->printQualifiedName(out, policy);
    }
    return name + "<" + (arguments.rfind("::", 0) == 0 ? " " : "") + arguments + ">" + qualifiers;
}

// A function or variable hides the class of its name: `struct ::stat`.
std::string type_catalog::details::with_tags(std::string text) const {
    const auto word = [](char c) { return llvm::isAlnum(c) || c == '_'; };
    for (std::size_t at = text.find("::"); at != std::string::npos; at = text.find("::", at + 2)) {
        if (at > 0 && (word(text[at - 1]) || text[at - 1] == '>' || text[at - 1] == ')'))
            continue;
        std::size_t end = at + 2;
        while (end < text.size() && word(text[end]))
            ++end;
        const auto found = context.getTranslationUnitDecl()->lookup(&context.Idents.get(text.substr(at + 2, end - at - 2)));
        const auto tag = llvm::find_if(found, [](const clang::NamedDecl* d) { return llvm::isa<clang::TagDecl>(d); });
        if (tag == found.end() || llvm::none_of(found, [](const clang::NamedDecl* d) { return llvm::isa<clang::FunctionDecl, clang::VarDecl>(d); }))
            continue;
        const std::string kind = llvm::cast<clang::TagDecl>(*tag)->getKindName().str() + " ";
        if (!llvm::StringRef(text).take_front(at).ends_with(kind)) {
            text.insert(at, kind);
            at += kind.size();
        }
    }
    return text;
}

std::string type_catalog::details::function_pointer_in_full(clang::QualType pointer) const {
    const auto* f = pointer->getPointeeType()->getAs<clang::FunctionProtoType>();
    if (!f || f->isVariadic() || f->getReturnType()->isFunctionPointerType() || f->getReturnType()->isArrayType())
        return clang::QualType(context.getCanonicalType(pointer)).getAsString(policy_for(context));
    std::string parameters;
    for (const clang::QualType p : f->param_types())
        parameters += (parameters.empty() ? "" : ", ") + spelling(p);
    return spelling(f->getReturnType()) + (pointer.isConstQualified() ? " (*const)(" : " (*)(") + parameters + ")" +
           (f->isNothrow() ? " noexcept" : "");
}

namespace {

// Of an argument of a template that Clang writes as it is: &(anonymous namespace)::f, and a number that no signed type holds.
std::string as_argument(std::string text) {
    for (const std::string_view unnamed = "(anonymous namespace)::"; text.find(unnamed) != std::string::npos;)
        text.erase(text.find(unnamed), unnamed.size());
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && llvm::isAlnum(text[end]))
            ++end;
        const llvm::StringRef word(text.data() + at, end - at);
        unsigned long long value = 0;
        if (word.size() >= 19 && !word.getAsInteger(10, value) && value > 9223372036854775807ULL)
            text.insert(end, "ULL");
        at = std::max(end, at + 1);
    }
    return text;
}

}  // namespace

std::string type_catalog::details::spelling(clang::QualType type) const {
    const clang::PrintingPolicy policy = policy_for(context);
    // `auto` and decltype have no business in generated code; names the library keeps to itself neither.
    const clang::QualType plain = type->getContainedDeducedType() || through_alias(type) ? context.getCanonicalType(type) : type;
    std::string text = clang::TypeName::getFullyQualifiedName(plain, context, policy, /*WithGlobalNsPrefix=*/true);
    if (text.find("__") != std::string::npos || text.find("_M_") != std::string::npos || text.find("::tuple_element<") != std::string::npos)
        text = clang::TypeName::getFullyQualifiedName(context.getCanonicalType(plain), context, policy, true);
    if (text.find("decltype(") != std::string::npos) {  // of an expression that means nothing where the type is written, unless it has no other name
        const std::string named = clang::TypeName::getFullyQualifiedName(context.getCanonicalType(plain), context, policy, true);
        text = named.find("(lambda") == std::string::npos ? named : text;
    }
    if (shortened_by_clang(plain)) {
        const auto* alias = plain->getAs<clang::TypedefType>();
        const bool of_instance = alias && llvm::isa<clang::ClassTemplateSpecializationDecl>(alias->getDecl()->getDeclContext());
        if (of_instance || (!alias && !plain->getAs<clang::UsingType>()))
            text = spelled_in_full(of_instance ? context.getCanonicalType(plain) : plain);
    }
    // So it does within the types of methods.
    if (const auto* m = plain->getAs<clang::MemberPointerType>(); m && m->getPointeeType()->isFunctionType() && names_within(m->getPointeeType()))
        text = clang::QualType(context.getCanonicalType(plain)).getAsString(policy);
    // And within those of functions, where a parameter says `struct T *`; a variable may have the class's name.
    if (plain->isFunctionPointerType() && names_within(plain->getPointeeType()) && text.find("(lambda") == std::string::npos)
        text = function_pointer_in_full(plain);
    // Clang leaves out what is around the elements of an array, and those of one that is an argument of a template.
    if (const auto* a = context.getAsConstantArrayType(plain); a && named(context.getBaseElementType(plain)) && !plain->getAs<clang::TypedefType>()) {
        std::string bounds;
        for (; a != nullptr; a = context.getAsConstantArrayType(a->getElementType()))
            bounds += "[" + std::to_string(a->getSize().getZExtValue()) + "]";
        text = spelling(context.getBaseElementType(plain)) + bounds;
    }
    if (const auto* r = plain->getAsCXXRecordDecl(); r && !r->isLocalClass() && text.find('[') != std::string::npos)
        text = clang::QualType(context.getCanonicalType(plain)).getAsString(policy);
    text = with_tags(as_argument(std::move(text)));
    return text.find("::*") == std::string::npos ? text : with_member_pointers(std::move(text));
}

std::string type_catalog::details::base_name(clang::SourceLocation where) const {
    return llvm::sys::path::filename(sources().getFilename(sources().getExpansionLoc(where))).str();
}

macro_calls::value_type type_catalog::details::macro_call_at(clang::SourceLocation where) const {
    const clang::SourceLocation call = sources().getExpansionLoc(where);
    return {real_path(call), sources().getFileOffset(call)};
}

std::string type_catalog::details::real_path(clang::SourceLocation where) const {
    const auto file = sources().getFileEntryRefForID(sources().getFileID(sources().getExpansionLoc(where)));
    if (!file)
        return "";
    const auto real = file->getFileEntry().tryGetRealPathName();
    return real.empty() ? file->getName().str() : real.str();
}

bool type_catalog::details::in_main_file(clang::SourceLocation where) const { return sources().isInMainFile(sources().getExpansionLoc(where)); }

// A source that is included, as in builds that make one of several (CMake's UNITY_BUILD), is no header.
bool type_catalog::details::in_one_source(clang::SourceLocation where) const { return in_main_file(where) || is_cpp(real_path(where)); }

refusal type_catalog::details::refuse(clang::SourceLocation where, const trouble& t) const {
    const auto place = sources().getPresumedLoc(sources().getExpansionLoc(where));
    refusal r;
    if (place.isValid()) {
        r.file = place.getFilename();
        r.line = place.getLine();
        r.column = place.getColumn();
    }
    r.reason = t.reason;
    r.way_out = t.way_out;
    return r;
}

refusal type_catalog::details::warning(clang::SourceLocation where, const trouble& t) const {
    refusal r = refuse(where, t);
    r.warning = true;
    return r;
}

clang::SourceLocation type_catalog::details::after_include(clang::SourceLocation where) const {
    clang::SourceLocation at = sources().getExpansionLoc(where);
    while (at.isValid() && !is_program(at))
        at = sources().getIncludeLoc(sources().getFileID(at));
    if (at.isInvalid() || sources().getFileID(at) == sources().getFileID(sources().getExpansionLoc(where)))
        return {};
    const auto [file, offset] = sources().getDecomposedLoc(at);
    const llvm::StringRef text = sources().getBufferData(file);
    const std::size_t end = text.find('\n', offset);
    return end == llvm::StringRef::npos ? clang::SourceLocation() : at.getLocWithOffset(static_cast<int>(end - offset));
}

std::string type_catalog::details::words_of(clang::SourceRange range) const {
    const auto chars = clang::Lexer::makeFileCharRange(clang::CharSourceRange::getTokenRange(range), sources(), context.getLangOpts());
    return chars.isInvalid() ? "" : clang::Lexer::getSourceText(chars, sources(), context.getLangOpts()).str();
}

std::optional<edit> type_catalog::details::insertion(clang::SourceLocation where, std::string text) const {
    if (where.isInvalid() || where.isMacroID())
        return std::nullopt;
    const auto [file, offset] = sources().getDecomposedLoc(where);
    return edit{real_path(where), offset, 0, std::move(text)};
}

clang::SourceLocation type_catalog::details::after_semicolon(clang::SourceLocation where) const {
    return clang::Lexer::findLocationAfterToken(sources().getExpansionLoc(where), clang::tok::semi, sources(), context.getLangOpts(),
                                                /*SkipTrailingWhitespaceAndNewLine=*/false);
}

}  // namespace dome::cc
