// SPDX-License-Identifier: Apache-2.0
// Names the function objects that become a std::function of a type that is saved: lambdas where they stand, classes and
// functions behind the sources. In: captures of closures, the types std::function<...> in use. Out: their text; edits.
// Tested by test/golden/lambda_*, std_function*.
#include <algorithm>

#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Lex/Lexer.h"
#include "tool/dome-cc/parse/syntax_walk.hpp"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

// std::function<R(A...)> as R(A...), or nothing.
std::optional<clang::QualType> signature_of(const clang::CXXRecordDecl* r) {
    const auto* s = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(r);
    if (!s || !s->isInStdNamespace() || !s->getIdentifier() || s->getName() != "function" || s->getTemplateArgs().size() < 1 ||
        s->getTemplateArgs()[0].getKind() != clang::TemplateArgument::Type)
        return std::nullopt;
    return s->getTemplateArgs()[0].getAsType();
}

struct put_in {
    clang::QualType function, callable;
    clang::SourceLocation where;
};

// Every place where a std::function is made from something else; most of them lie in instances of the library's templates.
struct conversions : syntax_walk {
    std::vector<put_in> found;
    std::map<const clang::CXXRecordDecl*, const clang::LambdaExpr*> lambdas;
    conversions() : syntax_walk(instances | implicit) {}
    using syntax_walk::enter;
    bool enter(clang::Stmt* s) override {
        if (auto* lambda = llvm::dyn_cast<clang::LambdaExpr>(s); lambda && !in_type())
            lambdas[lambda->getLambdaClass()] = lambda;
        else if (auto* made = llvm::dyn_cast<clang::CXXConstructExpr>(s); made && made->getNumArgs() > 0)
            note(made->getConstructor(), made->getArg(0), made->getBeginLoc());
        else if (auto* e = llvm::dyn_cast<clang::CXXOperatorCallExpr>(s); e && e->getOperator() == clang::OO_Equal && e->getNumArgs() == 2)
            note(llvm::dyn_cast_or_null<clang::CXXMethodDecl>(e->getDirectCallee()), e->getArg(1), e->getBeginLoc());
        return true;
    }
    void note(const clang::CXXMethodDecl* m, const clang::Expr* value, clang::SourceLocation at) {
        if (!m || !m->getPrimaryTemplate() || !signature_of(m->getParent()) || value->isTypeDependent())
            return;
        clang::QualType t = value->getType().getNonReferenceType().getUnqualifiedType();
        if (t->isFunctionType() || t->isArrayType())
            t = m->getASTContext().getDecayedType(t);
        found.push_back({m->getASTContext().getRecordType(m->getParent()), t, at});
    }
};

// A reference of the function around that the lambda names and clang does not capture, its object's address being a constant;
// g++ captures it.
struct constant_reference : syntax_walk {
    const clang::CXXRecordDecl* closure;
    const clang::VarDecl* found = nullptr;
    explicit constant_reference(const clang::CXXRecordDecl* c) : closure(c) {
        if (const clang::CXXMethodDecl* call = c->getLambdaCallOperator(); c->getLambdaCaptureDefault() != clang::LCD_None && call)
            over(call->getBody());
    }
    using syntax_walk::enter;
    bool enter(clang::Stmt* s) override {
        const auto* e = llvm::dyn_cast<clang::DeclRefExpr>(s);
        const auto* v = e ? llvm::dyn_cast<clang::VarDecl>(e->getDecl()) : nullptr;
        if (v && !found && v->hasLocalStorage() && v->getType()->isReferenceType() && !llvm::isa<clang::ParmVarDecl>(v) &&
            v->getDeclContext()->Encloses(closure) &&
            llvm::none_of(closure->captures(), [&](const clang::LambdaCapture& c) { return c.capturesVariable() && c.getCapturedVar() == v; }))
            found = v;
        return !found;
    }
};

// Whether the type is written around the name of what has it: `int[3]`, `void (*)(int)`.
bool surrounds_names(clang::QualType t) {
    while (t->isPointerType() || t->isMemberPointerType())
        t = t->getPointeeType();
    return t->isArrayType() || t->isFunctionType();
}

// A parameter that is a pack in the text of its template.
bool is_pack(const clang::ValueDecl& v) {
    const auto* f = llvm::dyn_cast<clang::FunctionDecl>(v.getDeclContext());
    const auto* pattern = f ? text_of_function(f) : nullptr;
    return pattern && llvm::any_of(pattern->parameters(),
                                   [&](const clang::ParmVarDecl* p) { return p->isParameterPack() && p->getLocation() == v.getLocation(); });
}

// [... x = x]: the instance only has the elements, its text says what they are.
bool is_new_pack(const clang::ValueDecl& v) {
    const auto* variable = llvm::dyn_cast<clang::VarDecl>(&v);
    if (!variable || !variable->isInitCapture())
        return false;
    const auto& sources = v.getASTContext().getSourceManager();
    const auto [file, offset] = sources.getDecomposedExpansionLoc(v.getLocation());
    return sources.getBufferData(file).take_front(offset).rtrim().ends_with("...");
}

}  // namespace

capture_list type_catalog::details::captures(const clang::CXXRecordDecl* closure, bool in_template, bool whole) {
    capture_list out;
    if (const constant_reference named(closure); named.found) {
        out.of = named.found->getNameAsString();
        out.why = trouble{"it is a reference to an object of fixed address, which g++ captures and clang does not",
                          "capture its value, [=, " + out.of + " = " + out.of + "], or list all captures"};
    }
    std::set<clang::SourceLocation> packs;
    const auto unwritable = [&](clang::QualType t) { return spelling(t).find("(lambda") != std::string::npos; };      // a lambda is part of it
    auto field = closure->field_begin();
    for (const clang::LambdaCapture& c : closure->captures()) {
        if (field == closure->field_end())
            break;
        const clang::QualType type = (field++)->getType();
        const clang::QualType value = type.getNonReferenceType().getUnqualifiedType();
        const auto* variable = c.capturesVariable() ? c.getCapturedVar() : nullptr;
        const std::string name = variable ? variable->getNameAsString() : "this";
        const bool pack = in_template && variable && (is_pack(*variable) || is_new_pack(*variable));
        if (pack && !packs.insert(variable->getLocation()).second)
            continue;      // the first stands for all
        if (pack && packs.size() > 1) {
            out.why = trouble{"it and another one are parameter packs", "a std::tuple of one of them"};
            out.of = name;
        }
        std::string text = "::dome::gen::kept<void*>";
        bool save = false;
        if (const auto* inner = value->getAsCXXRecordDecl(); inner && inner->isLambda() && !type->isReferenceType()) {
            const capture_list within = captures(inner, in_template, whole);
            if (within.why ? true : in_template && !inner->field_empty()) {
                out.why = within.why ? within.why
                                     : trouble{"a lambda with captures within a lambda of a template cannot be saved",
                                               "capture it by reference, or make it a std::function"};
                out.of = name;
            }
            text = in_template ? "::std::remove_reference_t<decltype(" + name + ")>" : "::dome::gen::nested<" + within.types + ">";
            if (!in_template && !whole && !within.any_saved)
                text = "::dome::gen::kept<" + text + ">";
            out.any_saved = out.any_saved || within.any_saved;
            if (!within.named_there.empty())
                out.named_there = within.named_there;
            out.saved.insert(out.saved.end(), within.saved.begin(), within.saved.end());
            out.types += (out.types.empty() ? "" : ", ") + text + (pack ? "..." : "");
            out.names += (out.names.empty() ? "" : ", ") + name + (pack ? "..." : "(" + within.names + ")");
            continue;
        }
        if (!variable && c.getCaptureKind() == clang::LCK_This) {
            save = whole;
            if (whole)
                text = in_template ? "decltype(this)" : spelling(type);      // of which instance
        } else if (!variable) {  // *this
            save = true;
            text = in_template ? "::std::remove_reference_t<decltype(*this)>" : spelling(value);
        } else if (type->isReferenceType()) {
            save = whole;
            if (whole)
                text = in_template || unwritable(type.getNonReferenceType()) ? "::std::remove_reference_t<decltype((" + name + "))>&"
                       : surrounds_names(type.getNonReferenceType())         ? "::dome::gen::type<" + spelling(type.getNonReferenceType()) + ">&"
                                                                             : spelling(type.getNonReferenceType()) + "&";
        } else {
            save = true;
            const auto* v = llvm::dyn_cast<clang::VarDecl>(variable);
            if (unwritable(value))
                out.named_there = name;
            if (!in_template && !unwritable(value)) {
                text = spelling(value);
            } else if (v && v->isInitCapture() && v->getInit()) {
                const auto range = clang::Lexer::getAsCharRange(v->getInit()->getSourceRange(), sources(), context.getLangOpts());
                text = "::std::decay_t<decltype(" + clang::Lexer::getSourceText(range, sources(), context.getLangOpts()).str() + ")>";
            } else {
                text = "::std::remove_reference_t<decltype(" + name + ")>";
            }
        }
        if (save) {
            out.any_saved = true;
            if (type->isReferenceType() && is_stream_base(value)) {
                // Where it leads: std::cout, or a stream that is saved.
            } else if (auto t = examine(value); t && !out.why) {
                out.why = t;
                out.of = name;
            } else {
                out.saved.push_back(value);
            }
        }
        out.types += (out.types.empty() ? "" : ", ") + text + (pack ? "..." : "");
        out.names += (out.names.empty() ? "" : ", ") + name + (pack ? "..." : "");
    }
    return out;
}

namespace {

// Lambdas by place in the file: one in a template stands once, whatever its instances. -> end, the words before it.
using named_lambdas = std::map<std::pair<std::string, unsigned>, std::pair<unsigned, std::map<std::string, std::string>>>;

// A class in a signature that is declared only behind this place.
const clang::TagDecl* declared_later(clang::QualType t, clang::SourceLocation where, const clang::SourceManager& sources) {
    t = t.getNonReferenceType().getCanonicalType();
    while (t->isPointerType())
        t = t->getPointeeType();
    if (const auto* f = t->getAs<clang::FunctionProtoType>()) {
        if (const auto* d = declared_later(f->getReturnType(), where, sources))
            return d;
        for (const clang::QualType p : f->param_types())
            if (const auto* d = declared_later(p, where, sources))
                return d;
    }
    const auto* tag = t->getAs<clang::TagType>();
    if (tag == nullptr)
        return nullptr;
    const clang::TagDecl* first = tag->getDecl()->getCanonicalDecl();
    if (const auto* s = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(first)) {
        for (const auto& a : s->getTemplateArgs().asArray())
            if (a.getKind() == clang::TemplateArgument::Type)
                if (const auto* d = declared_later(a.getAsType(), where, sources))
                    return d;
        return nullptr;
    }
    return sources.isBeforeInTranslationUnit(where, first->getLocation()) ? first : nullptr;
}

}  // namespace

bool in_template(const clang::CXXRecordDecl* closure) {
    for (const clang::CXXRecordDecl* r = closure; r;) {
        const auto* f = llvm::dyn_cast_or_null<clang::FunctionDecl>(r->getParentFunctionOrMethod());
        if (f && text_of_function(f) != f)
            return true;
        for (const clang::DeclContext* c = r->getDeclContext(); c != nullptr && !c->isFunctionOrMethod(); c = c->getParent())
            if (const auto* s = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(c); s && !s->isExplicitSpecialization())
                return true;      // initialises a member
        const auto* m = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(f);
        r = m && m->getParent()->isLambda() ? m->getParent() : nullptr;
    }
    return false;
}

void type_catalog::details::name_callables(const std::set<std::string>& wanted, std::vector<edit>& out, std::vector<refusal>& refused,
                                           macro_calls& macros) {
    if (wanted.empty() && lambdas.empty())
        return;
    conversions all;
    all.over(context.getTranslationUnitDecl());
    named_lambdas wrapped;
    // signature: of the std::function it becomes; empty: its object is a member or an element.
    const auto name_lambda = [&](const clang::CXXRecordDecl* r, const std::string& signature) {
        const auto lambda = all.lambdas.find(r);
        if (lambda == all.lambdas.end() || !is_program(sources().getExpansionLoc(r->getLocation())))
            return;  // of a library: said when it is met in a checkpoint
        const clang::LambdaExpr* e = lambda->second;
        const std::string kept = signature.empty() ? "the lambda is part of what is needed after a checkpoint"
                                                   : "the lambda is kept in a std::function that is needed after a checkpoint";
        const capture_list list = captures(r, in_template(r), /*whole=*/true);
        if (list.why) {
            refused.push_back(refuse(e->getBeginLoc(),
                                     {kept + ", and '" + list.of + "' that it captures cannot be saved: " + list.why->reason, list.why->way_out}));
            return;
        }
        for (const clang::QualType t : list.saved)
            use(t);
        const auto range =
            clang::Lexer::makeFileCharRange(clang::CharSourceRange::getTokenRange(e->getSourceRange()), sources(), context.getLangOpts());
        if (range.isInvalid()) {      // part of what a macro stands for: that is written in its place
            macros.insert(macro_call_at(e->getBeginLoc()));
            return;
        }
        if (!signature.empty() && in_template(r))
            named_in_templates.insert(r);
        std::string words;
        if (signature.empty())
            words = "::dome::gen::lambda" + (list.types.empty() ? "" : "<" + list.types + ">") + "([] { return \"" + list.names + "\"; }, ";
        else
            words = "::dome::gen::callable<" + signature + (list.types.empty() ? "" : ", ") + list.types + ">([] { return \"" +
                    function_name(*text_of_function(r->getLambdaCallOperator())) + "|" + list.names + "\"; }, ";
        auto& place = wrapped[{real_path(range.getBegin()), sources().getFileOffset(range.getBegin())}];
        place.first = sources().getFileOffset(range.getEnd());
        // Where a pack has nothing in it, its captures are not there.
        if (std::string& all = place.second[signature]; all.size() < words.size())
            all = words;
    };
    std::set<std::string> behind;
    std::set<std::pair<const clang::Type*, const clang::Type*>> done;
    const auto put = [&](const put_in& p) {
        if (!wanted.count(p.function.getCanonicalType().getAsString()) ||
            !done.insert({p.function.getCanonicalType().getTypePtr(), p.callable.getCanonicalType().getTypePtr()}).second)
            return;
        const std::string signature = spelling(*signature_of(p.function->getAsCXXRecordDecl()));
        if (const auto* r = p.callable->getAsCXXRecordDecl(); r && r->isLambda()) {
            if (const auto* late =
                    in_template(r) ? declared_later(*signature_of(p.function->getAsCXXRecordDecl()), r->getBeginLoc(), sources()) : nullptr) {
                refused.push_back(refuse(r->getBeginLoc(), {"this lambda of a template becomes a std::function<" + signature + ">, and `" +
                                                                late->getNameAsString() + "` is declared only further down",
                                                            "declare `" + late->getNameAsString() + "` before the template"}));
                return;
            }
            name_lambda(r, signature);
            return;
        }
        if (p.callable->isNullPtrType())
            return;
        const auto* functor = p.callable->getAsCXXRecordDecl();
        const bool empty = functor && functor->hasDefinition() && functor->isEmpty() && functor->hasDefaultConstructor();
        if (auto t = empty ? std::nullopt : examine(p.callable)) {
            // Within the library, as for elements of a container, the place says nothing; then the source is named.
            const bool here = is_program(sources().getExpansionLoc(p.where));
            refused.push_back(refuse(here ? p.where : sources().getLocForStartOfFile(sources().getMainFileID()),
                                     {(here ? "this" : "`" + type_name(p.callable) + "`, which this source puts into a container,") +
                                          " is kept in a std::function that is needed after a checkpoint, and cannot be saved: " + t->reason,
                                      "write a lambda that calls it"}));
            return;
        }
        if (!empty)
            use(p.callable);
        const std::string type = spelling(p.callable);
        behind.insert("\nstatic ::dome::gen::callable_class<" + type + ", " + signature + "> dome_c_" + identifier(type) + "_as_" +
                      identifier(signature) + "(\"" + (type.rfind("::", 0) == 0 ? type.substr(2) : type) + "\");");
    };
    for (bool more = true; more;) {      // what a lambda has captured may be a std::function again
        const std::size_t known = wanted.size();
        std::for_each(all.found.begin(), all.found.end(), put);
        more = wanted.size() != known;
    }
    std::set<const clang::CXXRecordDecl*> named;
    for (bool more = true; more;) {
        more = false;
        for (const auto* r : std::set<const clang::CXXRecordDecl*>(lambdas))
            if (named.insert(r).second) {
                name_lambda(r, "");
                more = true;
            }
    }
    for (const auto& [at, what] : wrapped)
        for (const auto& [signature, words] : what.second) {
            out.push_back({at.first, at.second, 0, words});
            out.push_back({at.first, what.first, 0, ")", true});
        }
    for (const std::string& line : behind)
        if (auto e = insertion(sources().getLocForEndOfFile(sources().getMainFileID()), line + "\n"))
            out.push_back(std::move(*e));
}

}  // namespace dome::cc
