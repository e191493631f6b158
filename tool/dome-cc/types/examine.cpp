// SPDX-License-Identifier: Apache-2.0
// Decides which types can be saved. In: types. Out: nothing, or a trouble with its way out.
// Tested by test/golden and test/golden/refused.
#include "tool/dome-cc/types/details.hpp"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"

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
    // Dome's own headers hold descriptions of library classes for any arguments; which can be saved is told by examine_known().
    const auto& sources = context.getSourceManager();
    const auto of_the_program = [&](const clang::Decl* d) {
        return !sources.getFilename(sources.getExpansionLoc(d->getLocation())).contains("/dome/describe/");
    };
    for (const auto* s : describe->specializations())
        if (of_the_program(s) && s->getSpecializationKind() == clang::TSK_ExplicitSpecialization && s->getTemplateArgs().size() > 0 &&
            s->getTemplateArgs()[0].getKind() == clang::TemplateArgument::Type && s->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl() &&
            s->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl()->getCanonicalDecl() == r->getCanonicalDecl())
            return true;
    const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(r);
    if (!instance)
        return false;
    llvm::SmallVector<clang::ClassTemplatePartialSpecializationDecl*, 8> partial;
    const_cast<clang::ClassTemplateDecl*>(describe)->getPartialSpecializations(partial);
    for (const auto* p : partial) {
        if (!of_the_program(p) || p->getTemplateArgs().size() == 0 || p->getTemplateArgs()[0].getKind() != clang::TemplateArgument::Type)
            continue;
        const auto* t = p->getTemplateArgs()[0].getAsType()->getAs<clang::TemplateSpecializationType>();
        if (t && t->getTemplateName().getAsTemplateDecl() &&
            t->getTemplateName().getAsTemplateDecl()->getCanonicalDecl() == instance->getSpecializedTemplate()->getCanonicalDecl())
            return true;
    }
    return false;
}

// Whether `template <class Archive> void serialize(Archive&, T&)`, or load(Archive&, T&), stands beside the class.
bool serialized_beside(clang::ASTContext& context, const clang::CXXRecordDecl* r) {
    const clang::CXXRecordDecl* pattern = pattern_of(r);
    const clang::DeclContext* where = r->getDeclContext()->getRedeclContext();
    while (where->isRecord())
        where = where->getParent()->getRedeclContext();
    if (!where->isFileContext())
        return false;
    for (const char* name : {"serialize", "load"})
        for (const auto* d : where->lookup(clang::DeclarationName(&context.Idents.get(name)))) {
            const auto* t = llvm::dyn_cast<clang::FunctionTemplateDecl>(d);
            if (!t || t->getTemplatedDecl()->getNumParams() < 2)
                continue;
            const clang::QualType of = t->getTemplatedDecl()->getParamDecl(1)->getType().getNonReferenceType();
            const auto* c = of->getAsCXXRecordDecl();
            if (!c)
                if (const auto* s = of->getAs<clang::TemplateSpecializationType>())
                    if (const auto* of_template = llvm::dyn_cast_or_null<clang::ClassTemplateDecl>(s->getTemplateName().getAsTemplateDecl()))
                        c = of_template->getTemplatedDecl();
            if (c && pattern_of(c)->getCanonicalDecl() == pattern->getCanonicalDecl())
                return true;
        }
    return false;
}

}  // namespace

bool is_stream_base(clang::QualType type) {
    const auto* r = type->getAsCXXRecordDecl();
    return r && r->isInStdNamespace() &&
           one_of(r->getName(), {"basic_ostream", "basic_istream", "basic_streambuf", "basic_filebuf", "basic_stringbuf"});
}

bool is_facet(clang::QualType type) {
    const auto* r = type->getAsCXXRecordDecl();
    return r && r->hasDefinition() && r->isInStdNamespace() &&
           !r->forallBases([](const clang::CXXRecordDecl* b) { return b->getQualifiedNameAsString() != "std::locale::facet"; });
}

bool is_thread_handle(clang::QualType type) {
    const auto* named = type->getAs<clang::TypedefType>();
    return named && named->getDecl()->getName() == "pthread_t";
}

namespace {

bool is_type_info(const clang::CXXRecordDecl* r) { return r && r->isInStdNamespace() && r->getName() == "type_info"; }

}  // namespace

bool library_type_of_pointee(clang::QualType type) {
    const auto* r = type->getPointeeType()->getAsCXXRecordDecl();
    return r && (r->getName() == "_IO_FILE" || is_type_info(r));
}

bool in_namespace_dome(const clang::Decl* d) {
    for (const auto* c = d->getDeclContext(); c; c = c->getParent())
        if (const auto* ns = llvm::dyn_cast<clang::NamespaceDecl>(c))
            if (ns->getName() == "dome" && ns->getParent()->getRedeclContext()->isTranslationUnit())
                return true;
    return false;
}

const clang::CXXRecordDecl* pattern_of(const clang::CXXRecordDecl* r) {
    if (const auto* pattern = r->getTemplateInstantiationPattern())
        r = pattern;
    return r->getDefinition() ? r->getDefinition() : r;
}

bool type_catalog::details::describes_itself(const clang::CXXRecordDecl* r) const {
    r = r->getDefinition() ? r->getDefinition() : r;
    for (const auto* d : r->decls()) {
        if (const auto* t = llvm::dyn_cast<clang::FunctionTemplateDecl>(d);
            t && t->getDeclName().isIdentifier() && t->getAccess() == clang::AS_public) {
            const unsigned n = t->getTemplatedDecl()->getNumParams();
            if ((t->getName() == "serialize" && (n == 1 || n == 2)) || (t->getName() == "load" && n == 1))
                return true;
        }
        if (const auto* f = llvm::dyn_cast<clang::FunctionDecl>(d))
            if (f->getDeclName().isIdentifier() && f->getName() == "dome_describe_")
                return true;
    }
    return specialises_describe(context, r) || serialized_beside(context, r);
}

std::optional<trouble> type_catalog::details::examine(clang::QualType type) {
    const clang::QualType canonical = context.getCanonicalType(type.getNonReferenceType()).getUnqualifiedType();
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
        if (b->getKind() == clang::BuiltinType::Float128)
            result = about("`" + canonical.getAsString() + "` has no portable form", "use long double or a struct of two");
        else if (!b->isInteger() && !b->isFloatingPoint() && !b->isNullPtrType())
            result = about("`" + canonical.getAsString() + "` cannot be saved");
    } else if (t->isEnumeralType()) {
    } else if (const auto* p = llvm::dyn_cast<clang::PointerType>(t)) {
        const clang::QualType pointee = p->getPointeeType();
        const auto* r = pointee->getAsCXXRecordDecl();
        const bool elsewhere = r && !r->hasDefinition() && is_program(sources().getExpansionLoc(r->getLocation()));      // another source's
        if (!pointee->isFunctionType() && !pointee->isVoidType() && !is_stream_base(pointee) && !elsewhere &&
            !(is_type_info(r) && pointee.isConstQualified()))
            result = examine(pointee);
    } else if (t->isMemberPointerType()) {
    } else if (const auto* a = llvm::dyn_cast<clang::ConstantArrayType>(t)) {
        result = examine(a->getElementType());
    } else if (const auto* c = llvm::dyn_cast<clang::ComplexType>(t)) {      // C's
        result = examine(c->getElementType());
    } else if (const auto* s = llvm::dyn_cast<clang::VectorType>(t)) {      // GNU's: several numbers at once
        result = examine(s->getElementType());
    } else if (const auto* v = llvm::dyn_cast<clang::VariableArrayType>(t)) {
        result = examine(v->getElementType());
    } else if (t->isArrayType()) {
        result = about("an array without a length cannot be saved", "use std::vector");
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
    if (in_namespace_dome(r)) {    // its headers are system headers when installed
        if (one_of(r->getName(), {"vector", "grid", "scalar", "persistent"}))
            return std::nullopt;
        return about(name + " cannot be saved", "keep the value it stands for, or give it a scope that holds no checkpoint");
    }
    if (r->isInStdNamespace() || sources().isInSystemHeader(sources().getExpansionLoc(r->getLocation())))
        return examine_library(r);
    if (!r->hasDefinition())
        return about(name + " is not complete here", "include the header that defines it, or move its definition into one");
    if (!is_program(sources().getExpansionLoc(r->getLocation())))
        return about(name + " belongs to a library that dome-cc does not rewrite",
                     "specialise dome::describe for it, or mark the variable [[dome::transient]]");
    return examine_class(r->getDefinition());
}

namespace {

trouble no_stream(const clang::CXXRecordDecl& r) {
    return about("a stream (`std::" + r.getNameAsString() + "`) cannot be saved",
                 "keep the text or the file's name and open the stream between two checkpoints, or mark it [[dome::transient]]");
}

}  // namespace

// unique_ptr, shared_ptr, weak_ptr.
std::optional<trouble> type_catalog::details::examine_owner(llvm::StringRef name, const std::vector<clang::QualType>& arguments) {
    if (name == "unique_ptr" && arguments.size() > 1) {
        if (arguments[1]->isReferenceType())
            return about("std::unique_ptr with a reference to its deleter cannot be saved",
                         "give it the deleter itself, or mark it [[dome::transient]]");
        if (auto t = examine(arguments[1]))
            return trouble{"the deleter of a std::unique_ptr: " + t->reason, t->way_out};
    }
    if (arguments[0]->isVoidType())
        return std::nullopt;
    const auto* held = arguments[0]->getAsCXXRecordDecl();
    const auto* taken = held && name == "unique_ptr" ? own_operator_new(held) : nullptr;
    if (taken && !takes_memory_for_one(taken))
        return about(
            "`" + held->getNameAsString() + "` takes its memory from a pool by an operator new of its own; a std::unique_ptr to it cannot be saved",
            "hold it by a plain pointer that `new` gives, or leave the memory to the global operator new");
    if (library_type_of_pointee(context.getPointerType(arguments[0]))) {
        if (name == "unique_ptr")
            return std::nullopt;
        return about("a FILE with shared owners cannot be saved",
                     "keep the FILE* itself, a std::unique_ptr with a class that closes it, or std::fstream");
    }
    if (const auto* array = context.getAsArrayType(arguments[0]))
        return examine(array->getElementType());
    if (const auto* pointee = arguments[0]->getAsCXXRecordDecl(); pointee && pointee->hasDefinition() && pointee->isPolymorphic())
        for (const auto* d : concrete_classes_of(pointee->getDefinition())) {
            if (auto t = examine(context.getRecordType(d)))
                return t;
        }
    return examine(arguments[0]);
}

namespace {

bool allocates(const clang::CXXRecordDecl& r) {
    return llvm::any_of(r.methods(), [](const clang::CXXMethodDecl* m) { return m->getIdentifier() && m->getName() == "allocate"; }) ||
           llvm::any_of(r.bases(), [](const clang::CXXBaseSpecifier& b) {
               const auto* base = b.getType()->getAsCXXRecordDecl();
               return base && base->hasDefinition() && allocates(*base->getDefinition());
           });
}

}  // namespace

std::optional<trouble> type_catalog::details::examine_known(const clang::CXXRecordDecl* r, const library_type& known, bool functions_too) {
    const llvm::StringRef name = r->getName();
    const auto arguments = type_arguments(r);
    if (one_of(name, {"unique_ptr", "shared_ptr", "weak_ptr"}))
        return examine_owner(name, arguments);
    if (name == "reference_wrapper" && !arguments.empty() && arguments[0]->isFunctionType())
        return about("a reference to a function cannot be saved", "call the function by its name");
    if (name.ends_with("fstream") && !arguments.empty() && !arguments[0]->isCharType())
        return about("a file stream of wide characters cannot be saved", "use a stream of char, or mark it [[dome::transient]]");
    if (name == "transform_view" && arguments.size() > 1)
        if (const auto* f = arguments[1]->getAsCXXRecordDecl(); !f || !f->hasDefinition() || !f->isEmpty())
            return about("a view that transforms by a function with state cannot be saved", "call the function in the body of the loop");
    if (name == "any")
        for (const clang::QualType inside : types_put_into_any(*r))
            if (auto t = examine(inside))
                return trouble{"`" + inside.getAsString() + "` inside a std::any: " + t->reason, t->way_out};
    for (const clang::QualType a : arguments)
        if (const auto* c = a->getAsCXXRecordDecl(); c && c->hasDefinition() && !c->isEmpty() && !c->isInStdNamespace() && allocates(*c))
            return about("the allocator of this `std::" + name.str() + "`, `" + type_name(a) + "`, has a state of its own, which is lost",
                         "use an allocator without members");
    const std::size_t n = known.saved < 0 ? arguments.size() : std::min(arguments.size(), static_cast<std::size_t>(known.saved));
    for (std::size_t i = 0; i < n; ++i)
        if (auto t = examine(arguments[i]); t && !(name == "reference_wrapper" && is_stream_base(arguments[i])))
            return t;
    if (functions_too)
        for (const clang::QualType f : function_objects(r)) {
            if (stays_as_declared(f))
                return about("the function inside `std::" + name.str() + "` is only known where the container was made",
                             "use a class with operator() for it, or make the container a local variable");
            if (const auto* c = f->getAsCXXRecordDecl(); c && c->hasDefinition() && !c->isLambda() && !c->isEmpty())
                if (auto t = examine(f))
                    return t;
        }
    return std::nullopt;
}

std::optional<trouble> type_catalog::details::examine_library(const clang::CXXRecordDecl* r) {
    const llvm::StringRef name = r->getName();
    const std::string said = "`std::" + name.str() + "`";
    if (is_type_info(r))
        return about("a reference to a std::type_info cannot be saved", "keep its address or a std::type_index");
    if (const library_type* known = library_type_of(*r))
        return examine_known(r, *known, true);
    if (r->isInStdNamespace() && r->hasDefinition() && r->isEmpty() && r->isTrivial())      // std::identity, std::ranges::less
        return std::nullopt;
    if (r->isInStdNamespace()) {
        if (one_of(name,
                   {"lock_guard", "unique_lock", "scoped_lock", "shared_lock", "condition_variable_any", "counting_semaphore", "barrier", "latch"}))
            return about(said + " synchronises threads and cannot be saved");
        if (one_of(name, {"thread", "jthread", "future", "promise", "packaged_task", "shared_future"}))
            return about(said + " is a running thing of this process and cannot be saved");
        if (one_of(name, {"basic_iostream", "basic_streambuf", "basic_filebuf", "basic_stringbuf"}))
            return no_stream(*r);
        if (name == "initializer_list")
            return about(said + " points into memory that may be gone after a resume", "keep a std::string or std::vector");
    }
    if (r->isInStdNamespace() && name == "basic_regex")
        return about("a regular expression cannot be saved", "make it a const variable of a literal, which is made again, or a const global");
    if (name == "_Node_handle")
        return about("a node taken out of a container cannot be saved", "put it into a container again before the checkpoint");
    if (one_of(name, {"regex_iterator", "regex_token_iterator", "match_results", "sub_match"}))
        return about(said + " cannot be saved", "call std::regex_search in a loop, from a position that is saved, and copy the texts of a match");
    if (library_name(*r) == "std::bitset::reference")
        return about("a proxy for one bit cannot be saved", "keep the bitset and the index");
    if (name == "_Not_fn" || name.starts_with("_Bind") || name.starts_with("_Mem_fn"))
        return about("what std::not_fn, std::bind, std::bind_front and std::mem_fn make cannot be saved", "write a lambda that calls the function");
    if (llvm::StringRef(library_name(*r)).starts_with("std::pmr::"))
        return about("`" + library_name(*r) + "` cannot be saved", "give the containers their own memory");
    if (name.contains_insensitive("iterator"))
        return about("an iterator (`" + name.str() + "`) cannot be saved", "keep an index, a key or a pointer to the element");
    if (name.contains("va_list"))
        return about("va_list cannot be saved", "use a parameter pack or a std::vector");
    if (plain_c_struct(r))
        return examine_outside(r->getDefinition(), name.str());
    return about("`" + checkpoint_name(*r) + "` belongs to a library and cannot be saved",
                 "specialise dome::describe for it, or mark the variable [[dome::transient]]");
}

// Plain data: numbers, and arrays and structs of numbers, whose bytes are all there is to them.
bool type_catalog::details::plain_data(clang::QualType type) {
    type = context.getBaseElementType(context.getCanonicalType(type));
    if (type->isArithmeticType() || type->isEnumeralType())
        return true;
    const auto* r = type->getAsCXXRecordDecl();
    if (!r || !r->hasDefinition() || !r->isTriviallyCopyable() || r->isPolymorphic())
        return false;
    for (const auto& b : r->bases())
        if (!plain_data(b.getType()))
            return false;
    for (const auto* f : r->fields())
        if (f->getType()->isReferenceType() || !plain_data(f->getType()))
            return false;
    return true;
}

std::optional<trouble> type_catalog::details::examine_union(const clang::RecordDecl* r) {
    for (const auto* f : r->fields())
        if (f->isBitField() || !plain_data(f->getType()))
            return about("the union member `" + f->getNameAsString() + "` is no plain number, and a union does not say which of its members is alive",
                         "use std::variant, or a member serialize(Archive&) that asks which one it is");
    return std::nullopt;
}

std::optional<trouble> type_catalog::details::examine_fields(const clang::RecordDecl* r, const std::string& name) {
    for (const auto* f : r->fields()) {
        if (has_attribute(*f, "transient") || has_attribute(*f, "recompute") || f->isUnnamedBitField())
            continue;
        const std::string member = "`" + name + "::" + f->getNameAsString() + "`";
        if (f->isAnonymousStructOrUnion()) {
            const auto* inner = f->getType()->getAsRecordDecl();
            if (auto t = inner->isUnion() ? examine_union(inner) : examine_fields(inner, name))
                return trouble{"anonymous part of `" + name + "`: " + t->reason, t->way_out};
            continue;
        }
        if (f->isBitField() && f->getType().isConstQualified())
            return about("the const bit-field " + member + " cannot be restored", "drop const, or mark it [[dome::transient]]");
        if (f->getType()->isIncompleteArrayType())
            return about("the member " + member + " has no length of its own", "use std::vector");
        if (f->getType()->isReferenceType() && is_stream_base(f->getType().getNonReferenceType()))
            continue;
        if (f->getType()->isReferenceType() && f->getType()->getPointeeType()->isFunctionType())      // g++ does not say where it lies
            return about("the member " + member + " is a reference to a function", "make it a pointer to the function, which is saved by name");
        if (const auto* behind = pimpl(*f); behind && !behind->hasDefinition())
            continue;
        if (const auto* behind = held(*f); behind && !behind->hasDefinition())
            continue;
        if (auto t = examine(f->getType()))
            return trouble{"member " + member + ": " + t->reason, t->way_out};
    }
    return std::nullopt;
}

const clang::CXXRecordDecl* type_catalog::details::pimpl(const clang::FieldDecl& f) const {
    const auto* owner = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(f.getType()->getAsCXXRecordDecl());
    const std::string kind = owner ? library_name(*owner) : "";
    if (kind != "std::unique_ptr" && kind != "std::shared_ptr")
        return nullptr;
    const auto* deleter = kind == "std::unique_ptr" ? owner->getTemplateArgs()[1].getAsType()->getAsCXXRecordDecl() : nullptr;
    const auto* behind = owner->getTemplateArgs()[0].getAsType()->getAsCXXRecordDecl();
    const bool plain = (deleter ? library_name(*deleter) == "std::default_delete" : kind == "std::shared_ptr") && behind &&
                       !llvm::isa<clang::ClassTemplateSpecializationDecl>(behind);
    return plain && is_program(sources().getExpansionLoc(behind->getLocation())) ? behind : nullptr;
}

namespace {

// Whether its objects are made and ended by functions of the program, which another source may define: by none that the compiler writes.
bool made_and_ended_out_of_sight(const clang::CXXRecordDecl& r) {
    const auto* end = r.getDestructor();
    return r.hasUserDeclaredConstructor() && end && end->isUserProvided() && llvm::none_of(r.ctors(), [](const clang::CXXConstructorDecl* c) {
               return c->isDefaultConstructor() && c->isDefaulted() && !c->isUserProvided();
           });
}

}  // namespace

const clang::CXXRecordDecl* type_catalog::details::held(const clang::FieldDecl& f) const {
    const auto* in = llvm::dyn_cast<clang::CXXRecordDecl>(f.getParent());
    if (!in || !in->getIdentifier() || in->isDependentContext() || llvm::isa<clang::ClassTemplateSpecializationDecl>(in) || in->isLocalClass() ||
        in->getNumVBases() > 0 || !made_and_ended_out_of_sight(*in) || is_described_outside(in) || pimpl(f))
        return nullptr;
    const clang::CXXRecordDecl* found = nullptr;
    const auto of_library = [&](clang::QualType t) {
        const auto* r = t->getAsCXXRecordDecl();
        return r && library_type_of(*r);
    };
    const std::function<void(clang::QualType)> look = [&](clang::QualType t) {
        t = context.getBaseElementType(t);
        if (t->isPointerType() && of_library(t->getPointeeType()))
            t = t->getPointeeType();
        const auto* r = t->getAsCXXRecordDecl();
        if (!r || found)
            return;
        if (library_type_of(*r))
            for (const clang::QualType a : type_arguments(r))
                look(a);
        else if (!llvm::isa<clang::ClassTemplateSpecializationDecl>(r) && is_program(sources().getExpansionLoc(r->getLocation())) &&
                 (!r->hasDefinition() || elsewhere.count(checkpoint_name(*r))))
            found = r;
    };
    if (const clang::QualType t = context.getBaseElementType(f.getType()); of_library(t) || (t->isPointerType() && of_library(t->getPointeeType())))
        look(t);
    return found;
}

// A class into which nothing can be written (it comes from a macro, or has only a typedef's name) is described behind it, by its
// public members.
bool type_catalog::details::is_described_outside(const clang::CXXRecordDecl* r) const {
    return r->getBraceRange().getEnd().isMacroID() || r->getLocation().isMacroID() || r->getTypedefNameForAnonDecl() ||
           sources().isInSystemHeader(sources().getExpansionLoc(r->getLocation()));
}

std::optional<trouble> type_catalog::details::examine_outside(const clang::CXXRecordDecl* r, const std::string& name) {
    const auto no = [&](const char* why) {
        return about(name + " cannot be described from outside: " + why, "write the class out, or specialise dome::describe for it");
    };
    if (r->isLocalClass())
        return no("it is local to a function");
    if (llvm::isa<clang::ClassTemplateSpecializationDecl>(r) || r->isDependentContext())
        return no("it is a template");
    if (r->getNumBases() > 0)
        return no("it has bases");
    for (const clang::DeclContext* c = r; const auto* outer = llvm::dyn_cast<clang::CXXRecordDecl>(c); c = c->getParent())
        if (outer->getAccess() == clang::AS_private || outer->getAccess() == clang::AS_protected)
            return no("it is private to another class");
    for (const auto* f : r->fields())
        if (f->getAccess() != clang::AS_public && f->getAccess() != clang::AS_none)
            return no("it has private members");
    if (!r->isAggregate() && !r->hasDefaultConstructor())
        return no("it has no default constructor");
    return std::nullopt;
}

// Where a class comes from a macro, what that stands for can take its place, and be described inside.
bool type_catalog::details::write_out(const clang::CXXRecordDecl* r) {
    bool any = false;
    for (const clang::SourceLocation part : {r->getLocation(), r->getBraceRange().getEnd()})
        if (part.isMacroID() && is_program(sources().getExpansionLoc(part))) {
            macros_to_write_out.insert(macro_call_at(part));
            any = true;
        }
    return any && !r->getTypedefNameForAnonDecl();
}

std::optional<trouble> type_catalog::details::examine_class(const clang::CXXRecordDecl* r) {
    const std::string name = r->getIdentifier()               ? r->getNameAsString()
                             : r->getTypedefNameForAnonDecl() ? r->getTypedefNameForAnonDecl()->getNameAsString()
                                                              : "(unnamed)";
    if (is_described_outside(r))
        if (auto t = examine_outside(r, "`" + name + "`"); t && !write_out(r))
            return t;
    if (r->isUnion())
        return examine_union(r);
    for (const auto& b : r->bases())
        if (auto t = is_stream_base(b.getType()) ? no_stream(*b.getType()->getAsCXXRecordDecl()) : examine(b.getType()))
            return trouble{"base of `" + name + "`: " + t->reason, t->way_out};
    if (const auto* pattern = pattern_of(r); pattern != r && r->getNumVBases() > virtual_bases(pattern).size())
        return about("the template `" + name + "` has a virtual base behind a base that depends on its parameters",
                     "name the virtual base among the template's own bases, too");
    return examine_fields(r, name);
}

// What C's headers call a struct and the program can see into.
bool type_catalog::details::plain_c_struct(const clang::CXXRecordDecl* r) {
    if (!r->hasDefinition() || r->isUnion() || r->isInStdNamespace())
        return false;
    r = r->getDefinition();
    const auto* alias = r->getTypedefNameForAnonDecl();
    const llvm::StringRef name = r->getIdentifier() ? r->getName() : alias ? alias->getName() : "_";
    return !name.starts_with("_") && r->getDeclContext()->getRedeclContext()->isTranslationUnit() && plain_data(context.getRecordType(r)) &&
           r->field_begin() != r->field_end();
}

}  // namespace dome::cc
