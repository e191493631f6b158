// SPDX-License-Identifier: Apache-2.0
// Decides which types can be saved and collects the program's classes behind them.
// In: types. Out: a trouble with its way out, or membership in the sets that describe.cpp and derived.cpp write from.
// Tested by test/golden and test/golden/refused.
#include "tool/dome-cc/types/capture.hpp"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

const char* const mark_transient = "mark it [[dome::transient]] if it can be made anew after a resume";

trouble about(const std::string& reason, const std::string& way_out = mark_transient) { return {reason, way_out}; }

bool one_of(llvm::StringRef name, std::initializer_list<const char*> names) {
    for (const char* n : names)
        if (name == n)
            return true;
    return false;
}

const clang::TemplateArgumentList* arguments_of(const clang::CXXRecordDecl* r) {
    const auto* s = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(r);
    return s ? &s->getTemplateArgs() : nullptr;
}

// The type arguments, packs opened.
std::vector<clang::QualType> type_arguments(const clang::CXXRecordDecl* r) {
    std::vector<clang::QualType> out;
    const auto* arguments = arguments_of(r);
    if (!arguments)
        return out;
    for (const auto& a : arguments->asArray()) {
        if (a.getKind() == clang::TemplateArgument::Type)
            out.push_back(a.getAsType());
        else if (a.getKind() == clang::TemplateArgument::Pack)
            for (const auto& p : a.pack_elements())
                if (p.getKind() == clang::TemplateArgument::Type)
                    out.push_back(p.getAsType());
    }
    return out;
}

// How many leading type arguments of a library template are values to save; -1: all; nullopt: not a known one.
std::optional<int> saved_arguments(llvm::StringRef name) {
    if (one_of(name, {"vector", "deque", "list", "forward_list", "array", "optional", "set", "multiset", "unordered_set", "unordered_multiset",
                      "unique_ptr", "shared_ptr", "weak_ptr", "enable_shared_from_this", "complex"}))
        return 1;
    if (one_of(name, {"pair", "map", "multimap", "unordered_map", "unordered_multimap"}))
        return 2;
    if (name == "tuple")
        return -1;
    return std::nullopt;
}

// Whether a specialisation of dome::describe written for a type or a template covers this class.
bool specialises_describe(clang::ASTContext& context, const clang::CXXRecordDecl* r) {
    const auto lookup_in = [&](const clang::DeclContext* where, const char* name) {
        return where->lookup(clang::DeclarationName(&context.Idents.get(name)));
    };
    const clang::ClassTemplateDecl* describe = nullptr;
    for (const auto* d : lookup_in(context.getTranslationUnitDecl(), "dome"))
        if (const auto* ns = llvm::dyn_cast<clang::NamespaceDecl>(d))
            for (const auto* t : lookup_in(ns, "describe"))
                if (const auto* c = llvm::dyn_cast<clang::ClassTemplateDecl>(t))
                    describe = c;
    if (!describe)
        return false;
    for (const auto* s : describe->specializations())
        if (s->getSpecializationKind() == clang::TSK_ExplicitSpecialization && s->getTemplateArgs().size() > 0 &&
            s->getTemplateArgs()[0].getKind() == clang::TemplateArgument::Type && s->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl() &&
            s->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl()->getCanonicalDecl() == r->getCanonicalDecl())
            return true;
    const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(r);
    if (!instance)
        return false;
    llvm::SmallVector<clang::ClassTemplatePartialSpecializationDecl*, 8> partial;
    const_cast<clang::ClassTemplateDecl*>(describe)->getPartialSpecializations(partial);
    for (const auto* p : partial) {
        if (p->getTemplateArgs().size() == 0 || p->getTemplateArgs()[0].getKind() != clang::TemplateArgument::Type)
            continue;
        const auto* t = p->getTemplateArgs()[0].getAsType()->getAs<clang::TemplateSpecializationType>();
        if (t && t->getTemplateName().getAsTemplateDecl() &&
            t->getTemplateName().getAsTemplateDecl()->getCanonicalDecl() == instance->getSpecializedTemplate()->getCanonicalDecl())
            return true;
    }
    return false;
}

bool in_namespace_dome(const clang::Decl* d) {
    for (const auto* c = d->getDeclContext(); c; c = c->getParent())
        if (const auto* ns = llvm::dyn_cast<clang::NamespaceDecl>(c))
            if (ns->getName() == "dome" && ns->getParent()->getRedeclContext()->isTranslationUnit())
                return true;
    return false;
}

class program_scan : public clang::RecursiveASTVisitor<program_scan> {
public:
    explicit program_scan(std::function<bool(const clang::Decl*)> wanted) : wanted_(std::move(wanted)) {}
    bool shouldVisitTemplateInstantiations() const { return true; }
    bool TraverseDecl(clang::Decl* d) {
        // A library's header cannot hold declarations of the program, apart from instances, which are met at their templates.
        if (d && !llvm::isa<clang::TranslationUnitDecl, clang::NamespaceDecl, clang::LinkageSpecDecl>(d) && !wanted_(d))
            return true;
        return RecursiveASTVisitor::TraverseDecl(d);
    }
    bool VisitCXXRecordDecl(clang::CXXRecordDecl* r) {
        if (r->isThisDeclarationADefinition() && !r->isInjectedClassName())
            classes.push_back(r);
        return true;
    }
    bool VisitVarDecl(clang::VarDecl* v) {
        if (v->hasGlobalStorage())
            variables.push_back(v);
        return true;
    }
    std::vector<const clang::CXXRecordDecl*> classes;
    std::vector<const clang::VarDecl*> variables;

private:
    std::function<bool(const clang::Decl*)> wanted_;
};

}  // namespace

const clang::CXXRecordDecl* pattern_of(const clang::CXXRecordDecl* r) {
    if (const auto* pattern = r->getTemplateInstantiationPattern())
        r = pattern;
    return r->getDefinition() ? r->getDefinition() : r;
}

void type_catalog::details::scan() {
    if (scanned)
        return;
    scanned = true;
    program_scan visitor([this](const clang::Decl* d) { return is_program(sources().getExpansionLoc(d->getLocation())); });
    visitor.TraverseDecl(context.getTranslationUnitDecl());
    classes = std::move(visitor.classes);
    variables = std::move(visitor.variables);
}

bool type_catalog::details::describes_itself(const clang::CXXRecordDecl* r) const {
    r = r->getDefinition() ? r->getDefinition() : r;
    for (const auto* d : r->decls()) {
        if (const auto* t = llvm::dyn_cast<clang::FunctionTemplateDecl>(d))
            if (t->getName() == "serialize" && t->getTemplatedDecl()->getNumParams() == 1)
                return true;
        if (const auto* f = llvm::dyn_cast<clang::FunctionDecl>(d))
            if (f->getDeclName().isIdentifier() && f->getName() == "dome_describe_")
                return true;
    }
    return specialises_describe(context, r);
}

std::vector<const clang::CXXRecordDecl*> type_catalog::details::concrete_classes_of(const clang::CXXRecordDecl* base) {
    scan();
    std::vector<const clang::CXXRecordDecl*> out;
    for (const auto* r : classes) {
        if (r->isDependentContext() || r->isInvalidDecl() || r->isAbstract())
            continue;
        if (r->getCanonicalDecl() == base->getCanonicalDecl() || r->isDerivedFrom(base))
            out.push_back(r);
    }
    return out;
}

std::optional<trouble> type_catalog::details::examine(clang::QualType type) {
    if (type.isVolatileQualified())
        return about("a volatile object cannot be saved", "drop volatile, or mark it [[dome::transient]]");
    const clang::QualType canonical = context.getCanonicalType(type.getNonReferenceType()).getUnqualifiedType();
    if (canonical.isVolatileQualified())
        return about("a volatile object cannot be saved", "drop volatile, or mark it [[dome::transient]]");
    const clang::Type* t = canonical.getTypePtr();
    if (t->isDependentType())
        return std::nullopt;    // judged for each instance
    if (const auto known = examined.find(t); known != examined.end())
        return known->second;
    examined[t] = std::nullopt;  // recursive types: innocent until proven otherwise
    std::optional<trouble> result;
    if (t->isVoidType()) {
        result = about("void is not a value");
    } else if (const auto* b = llvm::dyn_cast<clang::BuiltinType>(t)) {
        if (one_of(b->getName(context.getPrintingPolicy()), {"__int128", "unsigned __int128", "__float128"}))
            result = about("`" + canonical.getAsString() + "` has no portable form", "use a 64-bit integer, a double, or a struct of two");
        else if (!b->isInteger() && !b->isFloatingPoint())
            result = about("`" + canonical.getAsString() + "` cannot be saved");
    } else if (t->isEnumeralType()) {
    } else if (const auto* p = llvm::dyn_cast<clang::PointerType>(t)) {
        const auto* r = p->getPointeeType()->getAsCXXRecordDecl();
        const bool elsewhere = r && !r->hasDefinition() && is_program(sources().getExpansionLoc(r->getLocation()));      // another source's
        if (!p->getPointeeType()->isFunctionType() && !p->getPointeeType()->isVoidType() && !elsewhere)
            result = examine(p->getPointeeType());
    } else if (t->isMemberPointerType()) {
    } else if (const auto* a = llvm::dyn_cast<clang::ConstantArrayType>(t)) {
        result = examine(a->getElementType());
    } else if (t->isArrayType()) {
        result = about("an array without a constant length cannot be saved", "use std::vector");
    } else if (t->isFunctionType()) {
        result = about("a reference to a function cannot be saved", "call the function by its name");
    } else if (const auto* r = t->getAsCXXRecordDecl()) {
        result = examine_record(r, canonical);
    } else {
        result = about("`" + canonical.getAsString() + "` cannot be saved");
    }
    examined[t] = result;
    return result;
}

std::optional<trouble> type_catalog::details::examine_record(const clang::CXXRecordDecl* r, clang::QualType type) {
    const std::string name = "`" + spelling(type).substr(spelling(type).rfind("::", 0) == 0 ? 2 : 0) + "`";
    if (r->isLambda()) {
        const capture_list list = captures(r, false, true);
        if (list.why)
            return about("a lambda holds '" + list.of + "', which cannot be saved: " + list.why->reason, list.why->way_out);
        return std::nullopt;
    }
    if (r->hasDefinition() && describes_itself(r->getDefinition()))
        return std::nullopt;
    if (r->isUnion())
        return about("a union does not say which of its members is alive", "use a struct or std::optional members");
    if (in_namespace_dome(r)) {    // its headers are system headers when installed
        if (one_of(r->getName(), {"vector", "grid", "scalar", "persistent"}))
            return std::nullopt;
        return about(name + " cannot be saved", "keep the value it stands for, or give it a scope that holds no checkpoint");
    }
    if (r->isInStdNamespace() || sources().isInSystemHeader(sources().getExpansionLoc(r->getLocation())))
        return examine_library(r, type);
    if (!r->hasDefinition())
        return about(name + " is not complete here", "include the header that defines it");
    if (!is_program(sources().getExpansionLoc(r->getLocation())))
        return about(name + " belongs to a library that dome-cc does not rewrite",
                     "specialise dome::describe for it, or mark the variable [[dome::transient]]");
    return examine_class(r->getDefinition(), type);
}

std::optional<trouble> type_catalog::details::examine_library(const clang::CXXRecordDecl* r, clang::QualType type) {
    const llvm::StringRef name = r->getName();
    const std::string said = "`std::" + name.str() + "`";
    if (r->isInStdNamespace()) {
        if (name == "basic_string") {
            const auto of = type_arguments(r);
            if (!of.empty() && of[0]->isCharType())
                return std::nullopt;
            return about("a string of wide characters cannot be saved yet", "keep the text in a std::string, as UTF-8");
        }
        if (const auto count = saved_arguments(name)) {
            const auto arguments = type_arguments(r);
            if (name == "unique_ptr") {
                if (arguments.size() > 1)
                    if (const auto* deleter = arguments[1]->getAsCXXRecordDecl();
                        !deleter || !deleter->hasDefinition() || !deleter->isEmpty() || !deleter->hasDefaultConstructor())
                        return about("std::unique_ptr with a deleter that is a value cannot be saved",
                                     "make the deleter a class without members, or mark it [[dome::transient]]");
                if (arguments[0]->isArrayType())
                    return examine(context.getAsArrayType(arguments[0])->getElementType());
            }
            if (name == "enable_shared_from_this")
                return std::nullopt;
            if (name == "unique_ptr" || name == "shared_ptr" || name == "weak_ptr") {
                if (arguments[0]->isVoidType())
                    return std::nullopt;
                if (const auto* array = context.getAsArrayType(arguments[0]))
                    return examine(array->getElementType());
                if (const auto* pointee = arguments[0]->getAsCXXRecordDecl(); pointee && pointee->hasDefinition() && pointee->isPolymorphic())
                    for (const auto* d : concrete_classes_of(pointee->getDefinition())) {
                        if (d->isLocalClass())
                            return about("`" + d->getNameAsString() + "` is a local class behind a pointer to its base",
                                         "define it at namespace scope");
                        if (auto t = examine(context.getRecordType(d)))
                            return t;
                    }
            }
            const std::size_t n = *count < 0 ? arguments.size() : std::min<std::size_t>(arguments.size(), *count);
            for (std::size_t i = 0; i < n; ++i)
                if (auto t = examine(arguments[i]))
                    return t;
            return std::nullopt;
        }
        if (one_of(name, {"mutex", "recursive_mutex", "timed_mutex", "shared_mutex", "lock_guard", "unique_lock", "scoped_lock", "condition_variable",
                          "once_flag", "atomic", "atomic_flag", "counting_semaphore", "barrier", "latch"}))
            return about(said + " synchronises threads and cannot be saved");
        if (one_of(name, {"thread", "jthread", "future", "promise", "packaged_task", "shared_future"}))
            return about(said + " is a running thing of this process and cannot be saved");
        if (one_of(name, {"basic_ostream", "basic_istream", "basic_iostream", "basic_ofstream", "basic_ifstream", "basic_fstream",
                          "basic_stringstream", "basic_ostringstream", "basic_istringstream", "basic_filebuf"}))
            return about("a stream (" + said + ") cannot be saved",
                         "keep the text or the file's name and open the stream between two checkpoints, or mark it "
                         "[[dome::transient]]");
        if (name == "function")
            return std::nullopt;  // what it may hold is judged where it is put in
        if (name == "basic_string_view" || name == "span") {
            const auto of = type_arguments(r);
            return of.empty() ? std::nullopt : examine(of[0]);
        }
        if (name == "initializer_list")
            return about(said + " points into memory that may be gone after a resume", "keep a std::string or std::vector");
        if (one_of(name, {"variant", "any"}))
            return about(said + " cannot be saved yet", "use std::optional members or a class with virtual functions");
    }
    // As the standard library of GCC names them.
    if (one_of(name,
               {"__normal_iterator", "_List_iterator", "_List_const_iterator", "_Fwd_list_iterator", "_Fwd_list_const_iterator", "_Rb_tree_iterator",
                "_Rb_tree_const_iterator", "_Node_iterator", "_Node_const_iterator", "_Deque_iterator", "_Bit_iterator", "_Bit_const_iterator",
                "_Bit_reference", "reverse_iterator", "back_insert_iterator", "front_insert_iterator", "insert_iterator"})) {
        for (const clang::QualType of : type_arguments(r))
            if (auto t = examine(of))
                return t;
        return std::nullopt;
    }
    if (name.contains("iterator"))
        return about("an iterator (`" + name.str() + "`) cannot be saved yet", "keep an index, a key or a pointer to the element");
    if (name.contains("va_list"))
        return about("va_list cannot be saved", "use a parameter pack or a std::vector");
    (void)type;
    return about("`" + checkpoint_name(*r) + "` belongs to a library and cannot be saved",
                 "specialise dome::describe for it, or mark the variable [[dome::transient]]");
}

std::optional<trouble> type_catalog::details::examine_class(const clang::CXXRecordDecl* r, clang::QualType) {
    const std::string name = r->getNameAsString();
    if (name.empty())
        return about("a class without a name cannot be described", "give it a name");
    if (r->getLocation().isMacroID())
        return about("`" + name + "` is defined by a macro", "write the class out, or specialise dome::describe for it");
    for (const auto& b : r->bases()) {
        if (b.isVirtual())
            return about("`" + name + "` has a virtual base", "make the base a member, or write a member serialize(Archive&)");
        if (auto t = examine(b.getType()))
            return trouble{"base of `" + name + "`: " + t->reason, t->way_out};
    }
    for (const auto* f : r->fields()) {
        if (has_attribute(*f, "transient") || has_attribute(*f, "recompute"))
            continue;
        const std::string member = "`" + name + "::" + f->getNameAsString() + "`";
        if (f->isUnnamedBitField())
            continue;
        if (f->isAnonymousStructOrUnion())
            return about("`" + name + "` has an anonymous struct or union", "give its members names of their own");
        if (f->getType()->isReferenceType())
            return about("the reference member " + member + " cannot be bound again", "make it a pointer");
        if (f->getType().isConstQualified() || context.getBaseElementType(f->getType()).isConstQualified())
            return about("the const member " + member + " cannot be restored",
                         "drop const, make it static constexpr, or mark it [[dome::transient]]");
        if (auto t = examine(f->getType()))
            return trouble{"member " + member + ": " + t->reason, t->way_out};
    }
    return std::nullopt;
}

void type_catalog::details::use(clang::QualType type) {
    const clang::QualType canonical = context.getCanonicalType(type.getNonReferenceType()).getUnqualifiedType();
    const clang::Type* t = canonical.getTypePtr();
    if (t->isDependentType() || !used.insert(t).second)
        return;
    if (const auto* p = llvm::dyn_cast<clang::PointerType>(t)) {
        if (p->getPointeeType()->isFunctionType()) {
            function_pointers.insert(t);
        } else {
            pointees.insert(context.getCanonicalType(p->getPointeeType()).getUnqualifiedType().getTypePtr());
            use(p->getPointeeType());
        }
    } else if (t->isMemberPointerType()) {
        function_pointers.insert(t);
    } else if (const auto* a = context.getAsArrayType(canonical)) {
        use(a->getElementType());
    } else if (const auto* r = t->getAsCXXRecordDecl()) {
        use_class(r);
    }
}

void type_catalog::details::use_class(const clang::CXXRecordDecl* r) {
    if (!r->hasDefinition() || r->isUnion())
        return;
    if (r->isLambda()) {
        if (lambdas.insert(r).second)
            for (const clang::QualType t : captures(r, false, true).saved)
                use(t);
        return;
    }
    r = r->getDefinition();
    if (r->isInStdNamespace() || in_namespace_dome(r) || !is_program(sources().getExpansionLoc(r->getLocation()))) {
        if (r->isInStdNamespace() && r->getName() == "function")
            functions.insert(context.getRecordType(r).getCanonicalType().getAsString());
        for (const auto& a : type_arguments(r))
            use(a);
        if (r->isInStdNamespace() && one_of(r->getName(), {"unique_ptr", "shared_ptr", "weak_ptr"})) {
            const clang::QualType owned = type_arguments(r)[0];
            use(context.getPointerType(owned->isArrayType() ? context.getAsArrayType(owned)->getElementType() : owned));
            if (const auto* pointee = owned->getAsCXXRecordDecl())
                if (pointee->hasDefinition() && pointee->isPolymorphic()) {
                    owned_bases.push_back(pointee->getDefinition());
                    for (const auto* d : concrete_classes_of(pointee->getDefinition()))
                        use(context.getRecordType(d));
                }
        }
        return;
    }
    if (!describes_itself(r)) {
        const auto* pattern = pattern_of(r);
        if (described_set.insert(pattern).second)
            described.push_back(pattern);
    }
    for (const auto& b : r->bases())
        use(b.getType());
    for (const auto* f : r->fields())
        if (!has_attribute(*f, "transient") && !has_attribute(*f, "recompute"))
            use(f->getType());
}

type_catalog::type_catalog(clang::ASTContext& context, std::function<bool(clang::SourceLocation)> is_program)
    : details_(new details{context, std::move(is_program)}) {}
type_catalog::~type_catalog() = default;

std::optional<trouble> type_catalog::examine(clang::QualType type) { return details_->examine(type); }

std::optional<std::string> type_catalog::why_not(clang::QualType type) {
    if (const auto t = details_->examine(type))
        return t->reason + "; " + t->way_out;
    return std::nullopt;
}

void type_catalog::use(clang::QualType type) { details_->use(type); }

std::string type_catalog::spelling(clang::QualType type) const { return details_->spelling(type); }

capture_list type_catalog::captures(const clang::CXXRecordDecl* closure, bool in_template, bool whole) {
    return details_->captures(closure, in_template, whole);
}

void type_catalog::point_to(clang::QualType type) { details_->use(details_->context.getPointerType(type)); }
void type_catalog::use_globals(std::vector<refusal>& refused) { details_->use_globals(refused); }
bool type_catalog::exchange(shared_types& all) { return details_->exchange(all); }

std::vector<edit> type_catalog::edits(const shared_types& all, std::vector<refusal>& refused) {
    std::vector<edit> out;
    details_->name_callables(details_->functions, out, refused);
    details_->describe(out, refused);
    details_->name_derived(out, refused);
    details_->register_globals(out);
    details_->record_allocations(all, out, refused);
    details_->name_functions(all, out, refused);
    return out;
}

}  // namespace dome::cc
