// SPDX-License-Identifier: Apache-2.0
// Collects the program's classes behind the types that are saved, and answers for the catalogue.
// In: types. Out: membership in the sets that describe.cpp and derived.cpp write from.
// Tested by test/golden and test/golden/refused.
#include "tool/dome-cc/types/capture.hpp"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

void type_catalog::details::use(clang::QualType type) {
    const clang::QualType canonical = context.getCanonicalType(type.getNonReferenceType()).getUnqualifiedType();
    const clang::Type* t = canonical.getTypePtr();
    if (t->isDependentType() || (type->isReferenceType() && is_stream_base(canonical)) || !used.insert(t).second)
        return;
    if (const auto* p = llvm::dyn_cast<clang::PointerType>(t)) {
        if (p->getPointeeType()->isFunctionType()) {
            function_pointers.insert(context.getCanonicalType(without_noexcept(context, canonical)).getTypePtr());
        } else if (library_type_of_pointee(canonical)) {
            use(p->getPointeeType());
        } else {
            pointees.insert(context.getCanonicalType(p->getPointeeType()).getUnqualifiedType().getTypePtr());
            if (!is_stream_base(p->getPointeeType()))
                use(p->getPointeeType());
        }
    } else if (t->isMemberPointerType()) {
        function_pointers.insert(context.getCanonicalType(without_noexcept(context, canonical)).getTypePtr());
    } else if (const auto* a = context.getAsArrayType(canonical)) {
        use(a->getElementType());
    } else if (const auto* r = t->getAsCXXRecordDecl()) {
        use_class(r);
    }
}

namespace {

// The library's own comparisons and hashes come behind the elements and hold nothing.
std::vector<clang::QualType> with_values(std::vector<clang::QualType> arguments, const library_type* known) {
    const auto behind = std::min(arguments.size(), known == nullptr ? 0 : static_cast<std::size_t>(known->saved));      // -1: none are
    arguments.erase(std::remove_if(arguments.begin() + static_cast<std::ptrdiff_t>(behind), arguments.end(),
                                   [](clang::QualType a) {
                                       const auto* c = a->getAsCXXRecordDecl();
                                       return c && c->isInStdNamespace() && c->hasDefinition() && c->isEmpty() && c->getName() != "allocator";
                                   }),
                    arguments.end());
    return arguments;
}

}  // namespace

void type_catalog::details::use_class(const clang::CXXRecordDecl* r) {
    if (!r->hasDefinition())
        return;
    if (r->isLambda()) {
        if (lambdas.insert(r).second)
            for (const clang::QualType t : captures(r, false, true).saved)
                use(t);
        return;
    }
    r = r->getDefinition();
    if (const library_type* known = library_type_of(*r)) {
        if (known->header)
            headers.insert(known->header);
        if (known->header && library_name(*r) == "std::__exception_ptr::exception_ptr")
            handles_exceptions = true;
        if (library_name(*r) == "std::any")
            for (const clang::QualType inside : types_put_into_any(*r)) {
                inside_any.push_back(inside);
                use(inside);
            }
    }
    if (!describes_itself(r) && !library_type_of(*r) && sources().isInSystemHeader(sources().getExpansionLoc(r->getLocation())) &&
        plain_c_struct(r)) {
        describe_outside(r);
        return;
    }
    if (r->isInStdNamespace() || in_namespace_dome(r) || !is_program(sources().getExpansionLoc(r->getLocation()))) {
        if (r->isInStdNamespace() && r->getName() == "function")
            functions.insert(context.getRecordType(r).getCanonicalType().getAsString());
        for (const auto& a : with_values(type_arguments(r), library_type_of(*r)))
            use(a->isReferenceType() ? context.getPointerType(a.getNonReferenceType()) : a);
        if (r->isInStdNamespace() && r->getName() == "reference_wrapper")
            use(context.getPointerType(type_arguments(r)[0]));
        if (const std::string owner = library_name(*r); owner == "std::unique_ptr" || owner == "std::shared_ptr" || owner == "std::weak_ptr") {
            const clang::QualType owned = type_arguments(r)[0];
            if (library_type_of_pointee(context.getPointerType(owned)) || is_stream_base(owned))
                return use(owned);
            use(context.getPointerType(owned->isArrayType() ? context.getAsArrayType(owned)->getElementType() : owned));
            if (const auto* pointee = owned->getAsCXXRecordDecl())
                if (pointee->hasDefinition() && pointee->isPolymorphic())
                    own_through(pointee->getDefinition(), owner != "std::unique_ptr");
        }
        return;
    }
    if (!describes_itself(r)) {
        const auto* pattern = pattern_of(r);
        if (is_described_outside(r))
            describe_outside(r);
        else if (described_set.insert(pattern).second)
            described.push_back(pattern);
    }
    const std::string file = real_path(pattern_of(r)->getLocation());
    for (const auto& b : r->bases()) {
        use(b.getType());
        note_headers(b.getType(), file);
    }
    note_headers(r, file);
    use_fields(r);
}

bool type_catalog::details::saves(const char* library_class) const {
    return std::any_of(used.begin(), used.end(), [&](const clang::Type* t) {
        const auto* r = t->getAsCXXRecordDecl();
        return r && library_name(*r) == library_class;
    });
}

// What the description of a class needs is included where the class is defined: other sources see it there, too.
void type_catalog::details::note_headers(const clang::RecordDecl* r, const std::string& file) {
    for (const auto* f : r->fields()) {
        if (f->isAnonymousStructOrUnion())
            note_headers(f->getType()->getAsRecordDecl(), file);
        else if (!has_attribute(*f, "transient") && !has_attribute(*f, "recompute"))
            note_headers(f->getType(), file);
    }
}

void type_catalog::details::note_headers(clang::QualType type, const std::string& file) {
    if (type->isReferenceType() && is_stream_base(type.getNonReferenceType()))      // which stream, not what it is made of
        return;
    type = context.getBaseElementType(context.getCanonicalType(type.getNonReferenceType()));
    if (type->isPointerType() && library_type_of_pointee(type))
        type = type->getPointeeType();
    const auto* r = type->getAsCXXRecordDecl();
    std::vector<clang::QualType> arguments;
    if (r) {
        arguments = type_arguments(r);
    } else if (const auto* s = type->getAs<clang::TemplateSpecializationType>()) {    // in a template
        if (const auto* of = llvm::dyn_cast_or_null<clang::ClassTemplateDecl>(s->getTemplateName().getAsTemplateDecl()))
            r = of->getTemplatedDecl();
        for (const auto& a : s->template_arguments())
            if (a.getKind() == clang::TemplateArgument::Type)
                arguments.push_back(a.getAsType());
    }
    const library_type* known = r ? library_type_of(*r) : nullptr;
    if (!known)
        return;
    if (known->header)
        file_headers[file].insert(known->header);
    for (const clang::QualType inside : with_values(arguments, known))
        note_headers(inside, file);
}

void type_catalog::details::use_fields(const clang::RecordDecl* r) {
    for (const auto* f : r->fields()) {
        if (has_attribute(*f, "transient") || has_attribute(*f, "recompute"))
            continue;
        if (f->isAnonymousStructOrUnion())
            use_fields(f->getType()->getAsRecordDecl());
        else if (f->getType()->isReferenceType())
            use(context.getPointerType(f->getType().getNonReferenceType()));
        else if (const auto* behind = pimpl(*f); behind && (!behind->hasDefinition() || elsewhere.count(checkpoint_name(*behind)))) {
            elsewhere.insert(checkpoint_name(*behind));
            headers.insert("dome/describe/std/memory.hpp");
            use(context.getPointerType(context.getRecordType(behind)));
        } else if (const auto* inside = held(*f)) {
            elsewhere.insert(checkpoint_name(*inside));
            if (inside->hasDefinition())
                use(f->getType());
        } else if (!r->isUnion())
            use(f->getType());
    }
}

void type_catalog::details::describe_outside(const clang::CXXRecordDecl* r) {
    if (described_set.insert(r).second)
        described_outside.push_back(r);
    use_fields(r);
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

std::optional<trouble> type_catalog::examine_variable(clang::QualType type) {
    if (!keeps_function(type))
        return details_->examine(type);
    const auto* r = type.getNonReferenceType()->getAsCXXRecordDecl();
    return details_->examine_known(r, *library_type_of(*r), false);
}

bool type_catalog::keeps_function(clang::QualType type) const {
    const auto* r = type.getNonReferenceType()->getAsCXXRecordDecl();
    if (!r || type->isDependentType())
        return false;
    for (const clang::QualType f : function_objects(r))
        if (stays_as_declared(f))
            return true;
    return false;
}

void type_catalog::use(clang::QualType type) { details_->use(type); }

const std::set<std::string>& type_catalog::headers() const { return details_->headers; }
void type_catalog::need_header(const std::string& name) { details_->headers.insert(name); }
const std::map<std::string, std::set<std::string>>& type_catalog::file_headers() const { return details_->file_headers; }

std::string type_catalog::spelling(clang::QualType type) const { return details_->spelling(type); }

capture_list type_catalog::captures(const clang::CXXRecordDecl* closure, bool in_template, bool whole) {
    return details_->captures(closure, in_template, whole);
}

bool type_catalog::may_lead_to(const clang::CXXRecordDecl* closure) const {
    details_->scan();
    const auto leads = [&](const clang::FieldDecl* f) {
        const clang::QualType t = f->getType();
        return t->isVoidPointerType() || ((t->isPointerType() || t->isReferenceType()) && t->getPointeeType()->getAsCXXRecordDecl() == closure);
    };
    return details_->led_to_lambdas.count(closure) != 0 ||
           std::any_of(details_->classes.begin(), details_->classes.end(),
                       [&](const clang::CXXRecordDecl* r) { return std::any_of(r->field_begin(), r->field_end(), leads); });
}
void type_catalog::use_exceptions() { details_->handles_exceptions = true; }
void type_catalog::point_to(clang::QualType type) { details_->use(details_->context.getPointerType(type)); }
void type_catalog::use_globals(std::vector<refusal>& refused) { details_->use_globals(refused); }
bool type_catalog::exchange(shared_types& all) { return details_->exchange(all); }

std::vector<edit> type_catalog::edits(const shared_types& all, std::vector<refusal>& refused, macro_calls& macros) {
    std::vector<edit> out;
    const auto note_macros = [&] { macros.insert(details_->macros_to_write_out.begin(), details_->macros_to_write_out.end()); };
    note_macros();
    if (!macros.empty())      // all is planned again, in the changed text
        return out;
    details_->find_constants(all);
    details_->name_callables(details_->functions, out, refused, macros);
    details_->describe(out, refused);
    details_->name_derived(out);
    details_->name_inside_any(out);
    details_->name_types_asked_for(out);
    details_->name_exceptions(out, refused);
    details_->register_globals(out, refused);
    details_->register_hidden_states(out);
    details_->warn_of_what_is_lost(refused);
    details_->refuse_shared_from_pools(refused);
    details_->record_allocations(all, out, refused, macros);
    shared_types known = all;  // and pointers within a std::function
    for (const clang::Type* t : details_->function_pointers)
        known.functions.insert(details_->type_name(clang::QualType(t, 0)));
    details_->follow_function_casts(known);
    details_->name_functions(known, out, refused);
    details_->name_instances(out, macros);
    note_macros();
    return out;
}

}  // namespace dome::cc
