// SPDX-License-Identifier: Apache-2.0
// Writes the description and the blank constructor of every class whose objects are saved, before its closing brace.
// What comes from C's headers or from macros is described behind it instead. In: the classes that capture.cpp collected.
// Out: one insertion a class, the same from whichever source it is seen.
// Tested by test/golden (aggregate, private_members, bases, class_template, virtual_bases, anonymous_parts, c_structs, ...).
#include <algorithm>

#include "clang/AST/Attr.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "tool/dome-cc/types/details.hpp"

namespace dome::cc {

namespace {

constexpr unsigned longest_blank_array = 64;

// In bits, what a data member is aligned to at most where `packed` or #pragma pack says so.
unsigned packed_to(const clang::FieldDecl* f) {
    const clang::RecordDecl* in = f->getParent();
    if (f->hasAttr<clang::PackedAttr>() || in->hasAttr<clang::PackedAttr>())
        return 8;
    const auto* most = in->getAttr<clang::MaxFieldAlignmentAttr>();
    return most ? most->getAlignment() : ~0u;
}

class description {
public:
    description(const type_catalog::details& d, const clang::CXXRecordDecl* r) : d_(d), r_(r), name_(r->getNameAsString()) {}

    std::optional<trouble> problem() {
        for (const auto* f : r_->fields())
            if (const auto* a = array(f->getType()); a && !starts_empty(element(f->getType())) && array_length(f->getType()) > longest_blank_array)
                return trouble{"the elements of `" + name_ + "::" + f->getNameAsString() + "` have no default constructor", "use std::vector"};
        return std::nullopt;
    }

    // Behind a pointer of this class, or in a container of it, are objects of one that not every source sees. What ends such a pointer, and
    // a constructor that fails would, is written where that one is defined; so is the description of such a container.
    std::vector<const clang::FieldDecl*> opaque() const {
        std::vector<const clang::FieldDecl*> found;
        for (const auto* f : r_->fields())
            if (d_.held(*f) ||
                (elsewhere(f) && library_name(*f->getType()->getAsCXXRecordDecl()) == "std::unique_ptr"))      // a shared_ptr knows how it ends
                found.push_back(f);
        return found;
    }
    const clang::CXXRecordDecl* behind(const clang::FieldDecl* f) const {
        const auto* pointee = d_.pimpl(*f);
        return (pointee ? pointee : d_.held(*f))->getDefinition();
    }
    // `several`: others write it, too.
    std::string text_elsewhere(bool several) const {
        const std::string start = several ? "\n[[gnu::weak]] " : "\n";
        const std::string spelled = d_.spelling(d_.context.getRecordType(r_));
        std::string out;
        if (holds_elsewhere())
            out += start + "void " + spelled + "::dome_describe_" + parameters() + " {\n" + own_description() + "}";
        return out + start + spelled + "::" + blank_constructor().substr(std::string("    explicit ").size());
    }
    // Inside the class.
    std::string text() const {
        std::string out = "\npublic:\n    friend struct ::dome::detail::class_access;\n";
        if (name_.empty()) {    // has no name to take a parameter by
            out += "    void dome_describe_([[maybe_unused]] ::dome::archive& dome_a) {\n        [[maybe_unused]] auto& dome_x = *this;\n" +
                   fields(r_) + "    }\n";
            return out;
        }
        out += "    static void dome_describe_" + parameters() + (holds_elsewhere() ? ";\n" : " {\n");
        if (const auto shared = virtual_bases(r_); !shared.empty()) {    // once for the whole object; its bases leave them out
            for (const auto& b : shared)
                if (!of_library(b.getType()->getAsCXXRecordDecl()))      // a stream's: part of what the library's class is saved as
                    out += base(b, true);
            out += "        dome_describe_own_(dome_a, dome_x);\n    }\n    static void dome_describe_own_" + parameters() + " {\n";
        }
        if (!holds_elsewhere())
            out += own_description() + "    }\n";
        if (r_->isUnion()) {
            const clang::FieldDecl* first = r_->field_empty() ? nullptr : *r_->field_begin();
            if (r_->hasUserDeclaredConstructor() && first && first->getIdentifier() &&
                llvm::none_of(r_->fields(), [](const clang::FieldDecl* f) { return f->hasInClassInitializer(); }))      // all may want values
                out += "    explicit " + name_ + "(::dome::blank_t) : " + first->getNameAsString() + "() {}\n";
            return out;
        }
        if (!is_aggregate(r_)) {
            out += opaque().empty() ? blank_constructor() : "    explicit " + name_ + "(::dome::blank_t);\n";
            const bool without = std::any_of(r_->bases_begin(), r_->bases_end(), [](const clang::CXXBaseSpecifier& b) {
                const auto* base = b.getType()->getAsCXXRecordDecl();      // whose constructors are inherited
                return base && base->hasDefinition() && !base->isDependentContext() && !base->hasDefaultConstructor();
            });
            if (!r_->hasUserDeclaredConstructor() && !without)
                out += "    " + name_ + "() = default;\n";
        } else if (!starts_empty_class(r_) || runs_program(r_)) {
            out += blank_aggregate();
        }
        return out;
    }

    // Behind a class that cannot be written into.
    std::string outside() const {
        const std::string spelled = d_.spelling(d_.context.getRecordType(r_));
        const std::string guard = "DOME_DESCRIBES_" + identifier(spelled.substr(2));
        return "\n#ifndef " + guard + "\n#define " + guard +
               "\nextern \"C++\" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, " + "[[maybe_unused]] " + spelled +
               "& dome_x) {\n" + fields(r_) + "}\n#endif\n";
    }

private:
    // Whether it, or a base of it, can be destroyed by derived classes only: a policy. It is never an object of its own.
    static bool only_a_base(const clang::CXXRecordDecl* r) {
        const clang::CXXRecordDecl* c = r ? r->getDefinition() : nullptr;
        if (c == nullptr)
            return false;
        const auto* end = c->getDestructor();
        return (end && end->getAccess() != clang::AS_public) ||
               llvm::any_of(c->bases(), [](const clang::CXXBaseSpecifier& b) { return only_a_base(b.getType()->getAsCXXRecordDecl()); });
    }
    // A class template whose base is an argument may have virtual functions in its instances only.
    static bool is_aggregate(const clang::CXXRecordDecl* r) {
        const auto* t = r->getDescribedClassTemplate();
        return r->isAggregate() && !only_a_base(r) && !(t && llvm::any_of(t->specializations(), [](const clang::ClassTemplateSpecializationDecl* s) {
                                                            return s->hasDefinition() && s->getTemplateInstantiationPattern() &&
                                                                   (!s->getDefinition()->isAggregate() || only_a_base(s));
                                                        }));
    }
    bool elsewhere(const clang::FieldDecl* f) const {
        const auto* behind = d_.pimpl(*f);
        return behind && d_.elsewhere.count(checkpoint_name(*behind)) != 0;
    }
    bool holds_elsewhere() const {
        return llvm::any_of(r_->fields(), [&](const clang::FieldDecl* f) { return d_.held(*f) != nullptr; });
    }
    std::string parameters() const { return "([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] " + type() + "& dome_x)"; }
    // What is not shared with others by a virtual base.
    std::string own_description() const {
        std::string out;
        for (const auto& b : r_->bases())
            if (!b.isVirtual())
                out += base(b, false);
        return out + fields(r_);
    }
    static std::string plain(const std::string& spelled) { return spelled.rfind("::", 0) == 0 ? spelled.substr(2) : spelled; }
    const clang::ConstantArrayType* array(clang::QualType t) const { return d_.context.getAsConstantArrayType(t); }
    clang::QualType element(clang::QualType t) const { return d_.context.getBaseElementType(t); }
    unsigned long array_length(clang::QualType t) const { return d_.context.getConstantArrayElementCount(array(t)); }

    // Clang knows expressions of equal parameters by the first template that has such a one, and by its names.
    static bool names_value(const clang::TemplateArgument& a) { return a.getKind() == clang::TemplateArgument::Expression && a.isDependent(); }
    // Bases from a parameter pack are numbered.
    std::string written(const clang::CXXBaseSpecifier& b) const {
        const auto* pack = llvm::dyn_cast<clang::PackExpansionType>(b.getType().getTypePtr());
        // A template that is an argument has its name only here.
        const clang::QualType one = pack ? pack->getPattern() : b.getType();
        if (const auto* s = one->getAs<clang::TemplateSpecializationType>();
            named_by_parameter(one) || (s && llvm::isa_and_nonnull<clang::TemplateTemplateParmDecl>(s->getTemplateName().getAsTemplateDecl())) ||
            (s && r_->isDependentContext() && llvm::any_of(s->template_arguments(), names_value)) ||
            (!s && r_->isDependentContext() && one->getAsCXXRecordDecl() && one->getAsCXXRecordDecl()->isDependentContext())) {
            std::string words = d_.words_of(b.getTypeSourceInfo()->getTypeLoc().getSourceRange());
            if (pack && words.size() > 3 && words.substr(words.size() - 3) == "...")
                words.resize(words.size() - 3);
            return words;
        }
        const std::string spelled = d_.spelling(pack ? pack->getPattern() : b.getType());
        // Clang takes a template among the parameters for a member.
        if (const auto* t = r_->getDescribedClassTemplate(); t && !pack && llvm::any_of(*t->getTemplateParameters(), [&](const clang::NamedDecl* p) {
                                                                 return llvm::isa<clang::TemplateTemplateParmDecl>(p) &&
                                                                        spelled.find("::" + p->getNameAsString()) != std::string::npos;
                                                             }))
            return d_.words_of(b.getTypeSourceInfo()->getTypeLoc().getSourceRange());
        // A parameter without a name has none to print, in a partial specialisation neither.
        if (spelled.find("type-parameter-") == std::string::npos && spelled.find("<>") == std::string::npos)
            return spelled;
        const std::string words = d_.words_of(b.getTypeSourceInfo()->getTypeLoc().getSourceRange());
        return words.empty() ? spelled : words;
    }
    // Where anything else than a class may stand, what depends on a parameter says that it is one.
    std::string written_as_type(const clang::CXXBaseSpecifier& b) const {
        const auto* pack = llvm::dyn_cast<clang::PackExpansionType>(b.getType().getTypePtr());
        return (named_by_parameter(pack ? pack->getPattern() : b.getType()) ? "typename " : "") + written(b);
    }
    static bool named_by_parameter(clang::QualType t) {
        return t->getAs<clang::DependentNameType>() != nullptr || t->getAs<clang::DependentTemplateSpecializationType>() != nullptr;
    }
    bool of_library(const clang::CXXRecordDecl* r) const { return r && !d_.is_program(d_.sources().getExpansionLoc(r->getLocation())); }
    std::string base(const clang::CXXBaseSpecifier& b, bool is_virtual) const {
        if (b.isPackExpansion())
            return "        dome_a.bases<" + written_as_type(b) + "...>(dome_x);\n";
        const std::string spelled = written_as_type(b);
        const auto* r = class_of_base(b.getType());
        const bool hidden = b.getAccessSpecifier() != clang::AS_public && !is_virtual;
        const bool shares = r && r->hasDefinition() && !virtual_bases(r->getDefinition()).empty() && !of_library(r);
        return "        dome_a." + std::string(shares ? "base_without_virtual" : "base") + "<" + spelled + ">(" + quoted(plain(written(b))) + ", " +
               (hidden ? "static_cast<" + spelled + "&>(dome_x)" : "dome_x") + ");\n";
    }

    std::string fields(const clang::RecordDecl* r) const {
        std::string out;
        if (r->isUnion())
            return overlaid(r);
        for (const auto* f : r->fields())
            out += field(f);
        return out;
    }
    // Inside the class; C's structs may have a member of their own name.
    std::string type() const {
        const bool hidden = llvm::any_of(r_->fields(), [&](const clang::FieldDecl* f) { return f->getNameAsString() == name_; });
        return hidden ? "struct " + name_ : name_;
    }
    std::string field(const clang::FieldDecl* f) const {
        if (f->isUnnamedBitField() || has_attribute(*f, "transient") || has_attribute(*f, "recompute"))
            return "";
        if (f->isAnonymousStructOrUnion())
            return fields(f->getType()->getAsRecordDecl());
        const std::string n = f->getNameAsString();
        if (elsewhere(f))
            return "        ::dome::gen::owned_elsewhere(dome_a, \"" + n + "\", dome_x." + n + ");\n";
        if (f->isBitField())    // has no address: through a copy; a saved one may be in memory that cannot be written
            return "        { decltype(dome_x." + n + ") dome_v = dome_x." + n + "; dome_a.field(\"" + n +
                   "\", dome_v); if (dome_a.loading()) dome_x." + n + " = dome_v; }\n";
        if (!f->getType()->isDependentType() && f->getType().isTriviallyCopyableType(d_.context) &&
            d_.context.getTypeAlign(f->getType()) > packed_to(f))
            return "#pragma GCC diagnostic push\n#pragma GCC diagnostic ignored \"-Winvalid-offsetof\"\n        "
                   "::dome::gen::unaligned<decltype(dome_x." +
                   n + ")>(dome_a, \"" + n + "\", dome_x, __builtin_offsetof(::std::remove_reference_t<decltype(dome_x)>, " + n +
                   "));\n#pragma GCC diagnostic pop\n";
        const std::string bound = "#pragma GCC diagnostic push\n#pragma GCC diagnostic ignored \"-Winvalid-offsetof\"\n        dome_a.bound(\"" + n +
                                  "\", dome_x." + n + ", dome_x, __builtin_offsetof(" + name_ + ", " + n + "));\n#pragma GCC diagnostic pop\n";
        if (f->getType()->isReferenceType())
            return bound;
        if (may_be_reference(f->getType()))      // may be a reference in one instance and a value in another
            return "        if constexpr (::std::is_reference_v<decltype(" + name_ + "::" + n + ")>) {\n" + bound +
                   "        } else {\n            dome_a.field" + (keeps_default(f) ? "_or_default" : "") + "(\"" + n + "\", dome_x." + n +
                   ");\n        }\n";
        if (const std::string old = old_name(*f); !old.empty())
            return "        dome_a.field_was(\"" + n + "\", \"" + old + "\", dome_x." + n + ");\n";
        return std::string("        dome_a.field") + (keeps_default(f) ? "_or_default" : "") + "(\"" + n + "\", dome_x." + n + ");\n";
    }

    // In one instance of its template, or another.
    bool may_be_reference(clang::QualType t) const {
        t = d_.context.getCanonicalType(t);
        return t->isDependentType() && !t->isPointerType() && !t->isMemberPointerType() && !t->isArrayType() &&
               !llvm::isa<clang::TemplateSpecializationType, clang::InjectedClassNameType, clang::RecordType>(t.getTypePtr());
    }
    // A blank object has this member's value already: made by `T{}`, or its default initialiser is a constant, so that nothing
    // of the user's runs.
    bool keeps_default(const clang::FieldDecl* f) const {
        if (!f->hasInClassInitializer() || f->isBitField() || !f->getInClassInitializer())
            return false;
        if (is_aggregate(r_))
            return starts_empty_class(r_);
        const auto* r = f->getType()->getAsCXXRecordDecl();
        return (f->getType().isTrivialType(d_.context) || (r && r->isInStdNamespace())) && constants_only(f->getInClassInitializer());
    }
    static bool constants_only(const clang::Stmt* s) {
        if (const auto* d = llvm::dyn_cast<clang::DeclRefExpr>(s); d && !llvm::isa<clang::EnumConstantDecl>(d->getDecl()))
            return false;
        if (llvm::isa<clang::CallExpr, clang::CXXThisExpr, clang::CXXNewExpr, clang::LambdaExpr>(s))
            return false;
        if (const auto* e = llvm::dyn_cast<clang::Expr>(s); e && e->isValueDependent())
            return false;
        return std::all_of(s->child_begin(), s->child_end(), [](const clang::Stmt* c) { return !c || constants_only(c); });
    }
    // The members of a union share their bytes, and those are saved.
    std::string overlaid(const clang::RecordDecl* r) const {
        std::string names, members;
        const std::function<void(const clang::RecordDecl*)> each = [&](const clang::RecordDecl* of) {
            for (const auto* f : of->fields()) {
                if (f->isAnonymousStructOrUnion()) {
                    each(f->getType()->getAsRecordDecl());
                    continue;
                }
                names += (names.empty() ? "" : "|") + f->getNameAsString();
                members += (members.empty() ? "dome_x." : ", dome_x.") + f->getNameAsString();
            }
        };
        each(r);
        return members.empty()
                   ? ""
                   : "        { auto dome_v = ::dome::gen::overlaid(" + members + "); dome_a.field(\"" + names + "\", dome_v, false); }\n";
    }

    // Whether `T{}` is a value although the program may never make one.
    bool starts_empty(clang::QualType t) const {
        if (t->isDependentSizedArrayType())      // cannot be written out
            return true;
        t = d_.context.getBaseElementType(t);
        const auto* r = t->getAsCXXRecordDecl();
        if (t->isTemplateTypeParmType())      // may be a lambda
            return false;
        if (const auto* s = t->isDependentType() && !t->isPointerType() ? t->getAs<clang::TemplateSpecializationType>() : nullptr) {
            const auto* of = s->getTemplateName().getAsTemplateDecl();      // may have specialisations of all kinds
            if (!of || !of->isInStdNamespace())
                return false;
        }
        if (!r || !r->hasDefinition())
            return true;
        if (t->isDependentType())      // a class within a template
            return !needs_arguments(r->getDefinition());
        if (r->isLambda())
            return false;
        if (r->isInStdNamespace()) {
            if (const auto* s = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(r);
                s && (r->getName() == "pair" || r->getName() == "array" || r->getName() == "tuple")) {
                for (const auto& a : s->getTemplateArgs().asArray()) {
                    if (a.getKind() == clang::TemplateArgument::Type && !starts_empty(a.getAsType()))
                        return false;
                    if (a.getKind() == clang::TemplateArgument::Pack)
                        for (const auto& p : a.pack_elements())
                            if (p.getKind() == clang::TemplateArgument::Type && !starts_empty(p.getAsType()))
                                return false;
                }
                return true;
            }
            return r->getDefinition()->hasDefaultConstructor();      // type_index has none
        }
        return starts_empty_class(r->getDefinition());
    }
    static bool makes_empty(const clang::CXXConstructorDecl* c) {
        return c->isDefaultConstructor() && !c->isDeleted() && !c->isExplicit() && c->getAccess() == clang::AS_public;
    }
    static bool needs_arguments(const clang::CXXRecordDecl* r) {
        if (r->hasUserDeclaredConstructor())
            return llvm::none_of(r->ctors(), makes_empty);
        return llvm::any_of(r->fields(), [](const clang::FieldDecl* f) {
            const auto* of = f->getType()->getAsCXXRecordDecl();
            return of && of->isDependentContext() && of->hasDefinition() && needs_arguments(of->getDefinition());
        });
    }
    bool starts_empty_class(const clang::CXXRecordDecl* r) const {
        bool declared = false;
        for (const auto* c : r->ctors()) {
            if (c->isImplicit())
                continue;
            declared = true;
            if (makes_empty(c))
                return true;
        }
        if (declared || r->hasUserDeclaredConstructor())
            return false;
        for (const auto& b : r->bases())
            if (b.isPackExpansion() || !starts_empty(b.getType()))
                return false;
        for (const auto* f : r->fields())
            if (!f->hasInClassInitializer() && (f->getType()->isReferenceType() || !starts_empty(f->getType())))
                return false;
        return true;
    }

    bool calls_program(const clang::Stmt* s) const {
        const clang::FunctionDecl* f = nullptr;
        if (const auto* c = llvm::dyn_cast<clang::CallExpr>(s))
            f = c->getDirectCallee();
        else if (const auto* c = llvm::dyn_cast<clang::CXXConstructExpr>(s))
            f = c->getConstructor();
        if (f && !f->isImplicit() && !f->isDefaulted() && d_.is_program(d_.sources().getExpansionLoc(f->getLocation())))
            return true;
        return std::any_of(s->child_begin(), s->child_end(), [&](const clang::Stmt* x) { return x && calls_program(x); });
    }
    // Whether T{} would run functions of the program: constructors of members, their default initialisers.
    bool runs_program(const clang::CXXRecordDecl* r) const {
        for (const auto* f : r->fields()) {
            if (const auto* e = f->getInClassInitializer(); e && calls_program(e))
                return true;
            const auto* m = f->getType()->getAsCXXRecordDecl();
            if (!m || !m->hasDefinition() || m->isInStdNamespace())
                continue;
            for (const auto* c : m->ctors())
                if (c->isDefaultConstructor() && c->isUserProvided())
                    return true;
            if (m->isAggregate() && runs_program(m->getDefinition()))
                return true;
        }
        return false;
    }

    // "(...)" or "{...}" that starts this base without running the user's constructors.
    std::string base_start(clang::QualType t, const std::string& spelled) const {
        const clang::CXXRecordDecl* base = class_of_base(t);
        if (!base || !base->hasDefinition())
            return "(::dome::gen::blank<" + spelled + ">())";
        base = base->getDefinition();
        const bool ours = d_.is_program(d_.sources().getExpansionLoc(base->getLocation())) && !d_.describes_itself(base);
        if (!ours)
            return base->hasDefaultConstructor() ? "()" : "(::dome::gen::blank<" + spelled + ">())";
        if (is_aggregate(base))
            return starts_empty_class(base) ? "{}" : "(::dome::gen::blank<" + spelled + ">())";
        return "(dome_b)";
    }
    // A base that is a parameter of the template starts as what it is in the instances.
    std::string base_start(const clang::CXXBaseSpecifier& b) const {
        std::set<std::string> starts;
        const auto* t = b.getType()->isTemplateTypeParmType() && !b.isVirtual() ? r_->getDescribedClassTemplate() : nullptr;
        if (t == nullptr)
            return base_start(b.getType(), written_as_type(b));
        const auto index = std::distance(r_->bases_begin(), &b);
        for (const auto* s : t->specializations())
            if (s->hasDefinition() && s->getTemplateInstantiationPattern() == r_ && std::distance(s->bases_begin(), s->bases_end()) > index)
                starts.insert(base_start((s->bases_begin() + index)->getType(), written_as_type(b)));
        return starts.size() == 1 ? *starts.begin() : base_start(b.getType(), written_as_type(b));
    }
    // A reference is bound by its description; until then it refers to nothing that is used.
    std::string nowhere(const clang::FieldDecl* f) const { return "::dome::gen::unbound<decltype(" + name_ + "::" + f->getNameAsString() + ")>()"; }
    std::string member_start(const clang::FieldDecl* f) const {
        if (f->getType()->isReferenceType())
            return "(" + nowhere(f) + ")";
        if (array(f->getType())) {
            if (starts_empty(f->getType()))
                return "{}";
            const std::string one = "::dome::gen::blank<" + d_.spelling(element(f->getType())) + ">()";
            std::string all;
            for (unsigned long i = 0; i < array_length(f->getType()); ++i)
                all += (i ? ", " : "") + one;
            return "{" + all + "}";
        }
        if (f->getType()->isScalarType() || f->getType()->isArrayType())
            return "()";
        return "(::dome::gen::blank<decltype(" + f->getNameAsString() + ")>())";
    }
    std::string blank_constructor() const {
        std::string list;
        const auto start = [&](const clang::CXXBaseSpecifier& b) {
            list += (list.empty() ? " : " : ", ") + written(b) +
                    (b.isPackExpansion() ? "(::dome::gen::blank<" + written_as_type(b) + ">())..." : base_start(b));
        };
        for (const auto& b : virtual_bases(r_))
            if (!of_library(b.getType()->getAsCXXRecordDecl()))
                start(b);
        for (const auto& b : r_->bases())
            if (!b.isVirtual())
                start(b);
        for (const auto* f : r_->fields()) {
            if (f->isAnonymousStructOrUnion())
                continue;
            const bool kept = (has_attribute(*f, "transient") || has_attribute(*f, "recompute")) && f->hasInClassInitializer();
            if (!f->isUnnamedBitField() && !kept && !keeps_default(f))
                list += (list.empty() ? " : " : ", ") + f->getNameAsString() + member_start(f);
        }
        return "    explicit " + name_ + "([[maybe_unused]] ::dome::blank_t dome_b)" + list + " {}\n";
    }
    // An aggregate stays one, so it gets no constructor, but a member of it cannot be made by `{}`.
    std::string blank_aggregate() const {
        std::string list;
        for (const auto& b : r_->bases())
            list += (list.empty() ? "" : ", ") + ("::dome::gen::blank<" + written_as_type(b) + ">()") + (b.isPackExpansion() ? "..." : "");
        for (const auto* f : r_->fields()) {
            if (f->isUnnamedBitField())
                continue;
            const bool is_array = array(f->getType()) != nullptr;
            list += (list.empty() ? "" : ", ");
            if (f->getType()->isReferenceType()) {
                list += nowhere(f);
                continue;
            }
            if (f->isAnonymousStructOrUnion()) {
                list += "{}";
                continue;
            }
            list += is_array ? member_start(f)
                    : f->getType()->isScalarType() || f->getType()->isArrayType()
                        ? "{}"
                        : "::dome::gen::blank<decltype(" + name_ + "::" + f->getNameAsString() + ")>()";
        }
        return "    static " + type() + " dome_blank_() { return {" + list + "}; }\n";
    }

    const type_catalog::details& d_;
    const clang::CXXRecordDecl* r_;
    std::string name_;
};

}  // namespace

// In the sources that see what others do not.
template <class Description>
void type_catalog::details::describe_elsewhere(const Description& text, std::vector<edit>& out, std::vector<refusal>& refused) {
    const std::vector<const clang::FieldDecl*> members = text.opaque();
    const auto defined = [&](const clang::FieldDecl* f) { return text.behind(f) != nullptr; };
    const auto of_this_source = [&](const clang::FieldDecl* f) { return in_one_source(text.behind(f)->getLocation()); };
    if (llvm::none_of(members, defined))
        return;
    if (const auto hidden = llvm::find_if_not(members, defined); hidden != members.end()) {
        const std::string name = (*hidden)->getNameAsString();
        refused.push_back(refuse((*hidden)->getLocation(),
                                 {"`" + name + "` holds objects of a class that is defined in another source than those of the members beside it",
                                  "define these classes in one source, or in a header"}));
    } else if (auto e =
                   insertion(sources().getLocForEndOfFile(sources().getMainFileID()), text.text_elsewhere(llvm::none_of(members, of_this_source)))) {
        out.push_back(std::move(*e));
    }
}

void type_catalog::details::describe(std::vector<edit>& out, std::vector<refusal>& refused) {
    for (const auto* r : described) {
        description text(*this, r);
        if (const auto t = text.problem()) {
            refused.push_back(refuse(r->getLocation(), *t));
            continue;
        }
        if (auto e = insertion(r->getBraceRange().getEnd(), text.text()))
            out.push_back(std::move(*e));
        describe_elsewhere(text, out, refused);
    }
    for (const auto* r : described_outside) {
        clang::SourceLocation where = after_include(r->getLocation());
        if (where.isInvalid()) {
            const clang::DeclContext* outer = r;
            while (llvm::isa<clang::CXXRecordDecl>(outer->getParent()))
                outer = outer->getParent();
            const auto* record = llvm::cast<clang::CXXRecordDecl>(outer);
            where = after_declaration(record->getLocation(), record->getBraceRange().getEnd());
        }
        if (auto e = insertion(where, description(*this, r).outside()))
            out.push_back(std::move(*e));
        else
            refused.push_back(refuse(r->getLocation(), {"`" + r->getNameAsString() + "` stands where nothing can be written behind it",
                                                        "write the class out, or specialise dome::describe for it"}));
    }
}

}  // namespace dome::cc
