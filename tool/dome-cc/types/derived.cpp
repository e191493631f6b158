// SPDX-License-Identifier: Apache-2.0
// Names the concrete classes whose objects are owned through a pointer to a polymorphic base, so that a checkpoint can
// say which class to make; and the types that a std::any may hold. In: the bases met behind smart pointers, the types put
// into std::any. Out: one registration for each (class, base), for each shared class, for each type.
// Tested by test/golden/{unique_ptr_polymorphic,any}.
#include "clang/AST/DeclTemplate.h"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

// The class itself, or the outermost class around it: the declaration that stands at namespace scope.
const clang::CXXRecordDecl* outermost(const clang::CXXRecordDecl* r) {
    while (const auto* outer = llvm::dyn_cast<clang::CXXRecordDecl>(r->getDeclContext()))
        r = outer;
    return r;
}

bool reachable_from_outside(const clang::CXXRecordDecl* r) {
    for (; llvm::isa<clang::CXXRecordDecl>(r->getDeclContext()); r = llvm::cast<clang::CXXRecordDecl>(r->getDeclContext()))
        if (r->getAccess() != clang::AS_public)
            return false;
    return true;
}

std::string without_root(const std::string& spelled) { return spelled.rfind("::", 0) == 0 ? spelled.substr(2) : spelled; }

bool is_instance(const clang::CXXRecordDecl* r) {
    return r->getTemplateInstantiationPattern() != nullptr || llvm::isa<clang::ClassTemplateSpecializationDecl>(outermost(r));
}

}  // namespace

bool type_catalog::details::nameless(const clang::CXXRecordDecl* r) const {
    return r->getParentFunctionOrMethod() || !reachable_from_outside(r) || spelling(context.getRecordType(r)).find("(lambda") != std::string::npos;
}

void type_catalog::details::name_derived(std::vector<edit>& out) {
    std::set<std::pair<const clang::CXXRecordDecl*, const clang::CXXRecordDecl*>> done;
    std::set<const clang::CXXRecordDecl*> shared;
    for (const auto* base : owned_bases) {
        for (const auto* d : concrete_classes_of(base)) {
            if (!done.insert({d, base}).second)
                continue;
            const std::string name = checkpoint_name(*d), spelled = spelling(context.getRecordType(d));
            if (nameless(d))
                continue;    // known where an object is made
            const auto behind = [&](const std::string& text, const char* header) {
                const std::string line = "\nstatic ::dome::gen::" + text + ";";
                std::optional<edit> e;
                if (!is_instance(d))
                    if (const auto where = after_semicolon(outermost(d)->getBraceRange().getEnd()); where.isValid()) {
                        e = insertion(where, line);
                        if (header)
                            file_headers[real_path(where)].insert(header);
                    }
                if (!e)     // instances of templates, and classes defined together with a variable
                    e = insertion(sources().getLocForEndOfFile(sources().getMainFileID()), line + "\n");
                out.push_back(std::move(*e));
            };
            behind("derived<" + spelled + ", " + spelling(context.getRecordType(base)) + "> dome_t_" + identifier(name) + "_as_" +
                       identifier(checkpoint_name(*base)),
                   nullptr);
            if (shared_bases.count(base) && shared.insert(d).second)
                behind("shared_class<" + spelled + "> dome_s_" + identifier(name), "dome/describe/std/memory.hpp");
        }
    }
}

// Known to the runtime from the end of the source on.
void type_catalog::details::name_type(const char* kind, const std::string& variable, const std::string& spelled, std::vector<edit>& out) const {
    const std::string line =
        std::string("\nstatic ::dome::gen::") + kind + "<" + spelled + "> " + variable + "(" + quoted(without_root(spelled)) + ");\n";
    if (auto e = insertion(sources().getLocForEndOfFile(sources().getMainFileID()), line))
        out.push_back(std::move(*e));
}

// A std::type_index, and the address of a std::type_info, is saved by the name of the type: those that the program asks for, and for polymorphic ones what may be behind them.
void type_catalog::details::name_types_asked_for(std::vector<edit>& out) {
    if (!saves("std::type_index") && !saves("std::type_info"))
        return;
    scan();
    std::set<std::string> done;
    const auto name = [&](clang::QualType type) {
        type = context.getCanonicalType(type.getNonReferenceType()).getUnqualifiedType();
        const auto* r = type->getAsCXXRecordDecl();
        if (const std::string spelled = spelling(type); !(r && nameless(r)) && done.insert(spelled).second)
            if (auto e =
                    insertion(sources().getLocForEndOfFile(sources().getMainFileID()),
                              "\nstatic const ::dome::gen::typed_name dome_i_" + identifier(without_root(spelled)) + "(typeid(" + spelled + "));\n"))
                out.push_back(std::move(*e));
    };
    for (const clang::QualType t : asked_for) {
        name(t);
        if (const auto* r = t.getNonReferenceType()->getAsCXXRecordDecl(); r && r->hasDefinition() && r->isPolymorphic())
            for (const auto* d : concrete_classes_of(r->getDefinition()))
                name(context.getRecordType(d));
    }
}

void type_catalog::details::name_inside_any(std::vector<edit>& out) {
    std::set<std::string> done;
    for (const clang::QualType type : inside_any) {
        const std::string spelled = spelling(type);
        if (!done.insert(spelled).second)
            continue;
        name_type("any_type", "dome_any_" + identifier(spelled), spelled, out);
    }
}

// Those that the runtime does not know.
void type_catalog::details::name_exceptions(std::vector<edit>& out, std::vector<refusal>& refused) {
    if (!handles_exceptions)
        return;
    headers.insert("dome/describe/std/exception.hpp");
    std::set<std::string> done;
    std::set<clang::SourceLocation> told;
    for (const thrown_value& t : thrown) {
        const clang::QualType type = context.getCanonicalType(t.type);
        const auto* r = type->getAsCXXRecordDecl();
        if (type->isBuiltinType() || (r && r->isInStdNamespace() && type_arguments(r).empty()))
            continue;
        auto why = examine(t.type);
        const auto* e = type->getAs<clang::EnumType>();
        const auto* inside = r && library_name(*r) == "std::_Nested_exception" ? type_arguments(r)[0]->getAsCXXRecordDecl() : r;
        if (!why && ((inside && nameless(inside)) || (e && e->getDecl()->getParentFunctionOrMethod())))
            why = trouble{"its class has no name outside the function or class around it", "define the class at namespace scope"};
        if (why) {
            if (told.insert(t.at).second)
                refused.push_back(warning(
                    t.at,
                    {"an exception of this type is not saved: no checkpoint is taken while it is handled (" + why->reason + ")", why->way_out}));
            continue;
        }
        const std::string spelled = spelling(type);
        if (done.insert(spelled).second)
            name_type("exception_type", "dome_x_" + identifier(without_root(spelled)), spelled, out);
    }
}

}  // namespace dome::cc
