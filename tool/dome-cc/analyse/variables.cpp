// SPDX-License-Identifier: Apache-2.0
// How each local variable is declared so that it can take its value from a checkpoint.
// Tested by test/tool/dome-cc/plan_test.cpp and the programs in test/golden.
#include "tool/dome-cc/analyse/function_planner.hpp"

#include <cstring>

namespace dome::cc {

using namespace clang;

namespace {

bool names_function(const Expr* e) {
    e = e->IgnoreParenImpCasts();
    if (auto* u = dyn_cast<UnaryOperator>(e); u && u->getOpcode() == UO_AddrOf)
        e = u->getSubExpr()->IgnoreParenImpCasts();
    auto* d = dyn_cast<DeclRefExpr>(e);
    return d && isa<FunctionDecl>(d->getDecl());
}

// A std::initializer_list of constants, a constant std::regex of a literal: the same text makes the same value again.
bool constant_text(const VarDecl* v) {
    auto* r = v->getType()->getAsCXXRecordDecl();
    if (!r || !r->isInStdNamespace() || !v->getInit())
        return false;
    if (r->getName() == "basic_regex" && v->getType().isConstQualified())
        if (auto* c = dyn_cast<CXXConstructExpr>(v->getInit()->IgnoreUnlessSpelledInSource()))
            return llvm::all_of(c->arguments(), [&](const Expr* x) {
                return isa<StringLiteral, CXXDefaultArgExpr>(x->IgnoreUnlessSpelledInSource()) || x->isCXX11ConstantExpr(v->getASTContext());
            });
    if (r->getName() != "initializer_list")
        return false;
    const Expr* e = v->getInit()->IgnoreUnlessSpelledInSource();
    if (auto* l = dyn_cast<CXXStdInitializerListExpr>(e))
        e = l->getSubExpr()->IgnoreUnlessSpelledInSource();
    auto* list = dyn_cast<InitListExpr>(e);
    return list && llvm::all_of(list->inits(), [&](const Expr* x) {
               return isa<StringLiteral>(x->IgnoreUnlessSpelledInSource()) || x->isCXX11ConstantExpr(v->getASTContext());
           });
}

// A template of the library with a class of the program among its arguments that nothing makes without arguments.
bool holds_undefaulted(QualType t, const source_text& text) {
    const auto* s = dyn_cast_or_null<ClassTemplateSpecializationDecl>(t->getAsCXXRecordDecl());
    return s && llvm::any_of(s->getTemplateArgs().asArray(), [&](const TemplateArgument& a) {
               const auto* r = a.getKind() == TemplateArgument::Type ? a.getAsType()->getAsCXXRecordDecl() : nullptr;
               return r && r->hasDefinition() &&
                      (text.user(r->getLocation()) ? !r->isLambda() && !r->hasDefaultConstructor() : holds_undefaulted(a.getAsType(), text));
           });
}

// Whether evaluating the arguments of a constructor a second time changes nothing: names, lambdas, begin() and end().
bool made_again(const Expr* e) {
    if (isa<DeclRefExpr, LambdaExpr, IntegerLiteral, FloatingLiteral, CharacterLiteral, StringLiteral, CXXBoolLiteralExpr>(e))
        return true;
    if (auto* c = dyn_cast<CallExpr>(e)) {
        const FunctionDecl* f = c->getDirectCallee();
        if (auto* to = dyn_cast_or_null<CXXConversionDecl>(f); to && to->getParent()->isLambda())
            return true;
        if (!f || !f->getIdentifier() || !(f->getName() == "begin" || f->getName() == "end" || f->getName() == "size"))
            return false;
    } else if (!isa<CXXConstructExpr, FullExpr, CastExpr, MaterializeTemporaryExpr, CXXBindTemporaryExpr, CXXDefaultArgExpr, InitListExpr, MemberExpr,
                    ParenExpr, CXXThisExpr>(e) &&
               !(isa<UnaryOperator>(e) && cast<UnaryOperator>(e)->getOpcode() == UO_AddrOf)) {
        return false;
    }
    for (const Stmt* s : e->children())
        if (s && !(isa<Expr>(s) && made_again(cast<Expr>(s))))
            return false;
    return true;
}

}  // namespace

// A std::initializer_list that is made again and whose elements pointers may lead to.
bool function_planner::elements_stay(const VarDecl* v) {
    const auto* r = dyn_cast_or_null<ClassTemplateSpecializationDecl>(v->getType()->getAsCXXRecordDecl());
    return r && r->isInStdNamespace() && r->getName() == "initializer_list" && constant_text(v) &&
           !types_.examine(r->getTemplateArgs()[0].getAsType());
}

bool is_function_pointer(QualType t) { return t->isFunctionPointerType() || t->isMemberFunctionPointerType(); }

const captured* function_planner::facts_of(const VarDecl* v) const {
    auto it = captured_.variables.find(text_.offset(v->getLocation()));
    return it == captured_.variables.end() ? nullptr : &it->second;
}

bool function_planner::ever_saved(const VarDecl* v) const {
    const captured* c = facts_of(v);
    return c && !c->live.empty() && !has_attribute(*v, "transient") && !has_attribute(*v, "recompute");
}

bool function_planner::dependent(const VarDecl* v) const {
    if (all_dependent_)
        return true;
    auto it = dependent_.find(text_.offset(v->getLocation()));
    return it != dependent_.end() && it->second;
}

std::string function_planner::type_of(const VarDecl* v) {
    if (const auto* r = v->getType().getNonReferenceType()->getAsCXXRecordDecl(); r && !r->getIdentifier() && !r->getTypedefNameForAnonDecl())
        return v->getType()->getContainedDeducedType() ? ""
                                                       : "::std::remove_reference_t<decltype(" + v->getNameAsString() + ")>";  // has no other name
    if (!dependent(v)) {
        std::string spelled = types_.spelling(v->getType().getNonReferenceType().getUnqualifiedType());
        if (spelled.find("(unnamed") == std::string::npos)
            return spelled;
        return v->getType()->getContainedDeducedType() ? "" : "::std::remove_cvref_t<decltype(" + v->getNameAsString() + ")>";
    }
    // In a template the declaration's own words are the type, unless it says auto.
    if (!v->getType()->getContainedDeducedType() && v->getTypeSourceInfo()) {
        TypeLoc loc = v->getTypeSourceInfo()->getTypeLoc().getUnqualifiedLoc();
        if (loc.getAs<PointerTypeLoc>())
            return "::std::remove_cv_t<decltype(" + v->getNameAsString() + ")>";
        if (!loc.getAs<ReferenceTypeLoc>() && !loc.getAs<ArrayTypeLoc>())
            if (auto s = text_.of(loc.getSourceRange()))
                return text_.words(*s, v->getLocation());
    }
    return "";
}

// `const T` of `const T *a = x, b = y;`
span function_planner::specifiers_of(const VarDecl* v) {
    TypeLoc t = v->getTypeSourceInfo()->getTypeLoc();
    for (;;) {
        t = t.getUnqualifiedLoc();
        if (auto p = t.getAs<PointerTypeLoc>())
            t = p.getPointeeLoc();
        else if (auto r = t.getAs<ReferenceTypeLoc>())
            t = r.getPointeeLoc();
        else if (auto a = t.getAs<ArrayTypeLoc>())
            t = a.getElementLoc();
        else if (auto f = t.getAs<FunctionTypeLoc>())
            t = f.getReturnLoc();
        else if (auto p2 = t.getAs<ParenTypeLoc>())
            t = p2.getInnerLoc();
        else if (auto m = t.getAs<MemberPointerTypeLoc>())
            t = m.getPointeeLoc();
        else
            break;
    }
    unsigned end = text_.end_offset(t.getEndLoc());
    for (std::string after = text_.words({end, end + 64}, v->getLocation());;) {  // int const a = ...
        std::size_t word = after.find_first_not_of(" \t\n"), length = 0;
        for (const char* w : {"const", "volatile"})
            if (word != std::string::npos && after.compare(word, std::strlen(w), w) == 0)
                length = word + std::strlen(w);
        if (length == 0)
            break;
        end += static_cast<unsigned>(length);
        after.erase(0, length);
    }
    return {text_.offset(v->getBeginLoc()), end};
}

text function_planner::initial_value(const VarDecl* v, declared& d, lowered* into) {
    const Expr* init = v->getInit();
    unsigned name_end = text_.end_offset(v->getLocation());
    unsigned end = text_.end_offset(v->getEndLoc());
    const Expr* e = bare(init);
    bool unwritten = end <= name_end || init->getSourceRange().isInvalid() ||
                     (isa<CXXConstructExpr>(e) && text_.offset(e->getBeginLoc()) == text_.offset(v->getLocation()) &&
                      v->getInitStyle() == VarDecl::CallInit && cast<CXXConstructExpr>(e)->getParenOrBraceRange().isInvalid());
    if (unwritten && v->getInitStyle() == VarDecl::CallInit) {
        d.init = {name_end, name_end};
        if (const numbered* site = into && v->getType()->isRecordType() ? site_of(e) : nullptr) {
            std::vector<std::pair<const Expr*, text>> none;
            construct(construction_of(e), *site, *into, none);
        }
        return v->getType()->isRecordType() ? text("<T>()") : text();
    }
    if (v->getInitStyle() == VarDecl::CInit) {
        auto equals = text_.find_token(name_end, v->getLocation(), "=");
        if (!equals)
            return {};
        d.init = {*equals, end};
        text t;
        if (into && has_sites(init)) {
            if (const numbered* site = site_of(e))
                t = lower_call(e, *site, *into);  // its result becomes the variable, without a temporary between
            else
                t = lower(init, *into, /*next=*/true);
        } else {
            t = text(span{*equals + 1, end});
        }
        const auto* made = dyn_cast<CXXConstructExpr>(init->IgnoreImplicit());
        const bool list = made && made->isListInitialization() && !isa<CXXTemporaryObjectExpr>(made);      // its braces may be a macro's
        bool braces = isa<InitListExpr>(e) || isa<InitListExpr>(init->IgnoreImplicit()) || list ||
                      text_.words(span{text_.offset(init->getBeginLoc()), text_.offset(init->getBeginLoc()) + 1}, v->getLocation()) == "{";
        QualType mine = v->getType().getNonReferenceType();
        auto* converts = dyn_cast<CXXMemberCallExpr>(e);  // by a function that is not written
        bool same = !(converts && isa_and_nonnull<CXXConversionDecl>(converts->getMethodDecl())) &&
                    (e->getType().getCanonicalType().getUnqualifiedType() == mine.getCanonicalType().getUnqualifiedType() ||
                     (v->getType()->isReferenceType() && d.how == form::reference));
        if (braces)
            return text("<T>") + t;
        if (d.how == form::reference && dependent(v))
            return text("(") + t + text(")");
        if (d.how == form::reference && converts && !same)  // to a reference: std::reference_wrapper
            return text("static_cast<" + types_.spelling(mine) + "&>(") + t + text(")");
        return same && !dependent(v) ? text("(") + t + text(")") : text("<T>(") + t + text(")");
    }
    d.init = {name_end, end};
    text inner;
    if (into && has_sites(init)) {
        full_expression entered(*this, init);
        std::vector<std::pair<const Expr*, text>> replaced;
        const Expr* made = init->IgnoreImplicit();
        if (const numbered* own = construction_of(init) ? site_of(init) : nullptr) {
            construct(construction_of(init), *own, *into, replaced);
        } else {
            std::vector<const Expr*> order;
            if (isa<CXXConstructExpr, InitListExpr, CXXParenListInitExpr>(made)) {
                operands(made, order);
                replaced = replacements(order, *into, made);
            } else {
                replaced.push_back({bare(init), lower(init, *into, /*next=*/true)});
            }
        }
        inner = splice({name_end, end}, replaced);
    } else {
        inner = text(span{name_end, end});
    }
    return text("<T>") + inner;
}

// The elements of an array are blank on the way back, one by one: an array has no value of its own.
void function_planner::plan_array(const VarDecl* v, const ArrayType* a, declared& d, lowered* into) {
    d.how = form::load_only;
    d.is_const = text_.context().getBaseElementType(v->getType().getNonReferenceType()).isConstQualified();
    const Expr* init = v->getInit();
    if (v->getType()->isVariablyModifiedType())
        plan_variable_array(v, d);
    if (init && isa<InitListExpr>(bare(init)) && !init->isConstantInitializer(text_.context(), false)) {
        d.how = form::array;
        full_expression entered(*this, init);
        std::vector<const Expr*> elements, order;
        std::function<void(const InitListExpr*, QualType)> each = [&](const InitListExpr* l, QualType array) {
            const InitListExpr* written = l->isSemanticForm() && l->getSyntacticForm() ? l->getSyntacticForm() : l;
            const ArrayType* of = text_.context().getAsArrayType(array);
            for (const Expr* x : written->inits()) {
                if (isa<ImplicitValueInitExpr>(x))
                    continue;
                if (auto* nested = dyn_cast<InitListExpr>(bare(x)); nested && of && of->getElementType()->isArrayType())
                    each(nested, of->getElementType());
                else if (isa<DesignatedInitExpr>(x))
                    refuse(x->getBeginLoc(), "an element of array '" + d.name + "' is initialised in a way that cannot be skipped",
                           "name its type: T{...}");
                else
                    elements.push_back(x);
            }
        };
        each(cast<InitListExpr>(bare(init)), v->getType().getNonReferenceType());
        std::vector<std::pair<const Expr*, text>> replaced;
        if (const auto [pack, first] = done_in_list(cast<InitListExpr>(bare(init))); into && pack) {
            replaced = {{first, lower_in_list(pack, first, *into)}};
            std::erase_if(elements, [&, first = first](const Expr* x) { return bare(x) != first && x->getBeginLoc() == first->getBeginLoc(); });
        } else if (into && has_sites(init)) {
            arguments({init}, true, order);
            replaced = replacements(order, *into, bare(init));
        }
        QualType element = text_.context().getBaseElementType(a->getElementType()).getUnqualifiedType();
        if (const auto* written = dyn_cast<ElaboratedType>(element); written && written->getOwnedTagDecl())  // struct S { ... } a[]
            element = written->getNamedType();
        const auto* record = element->getAsCXXRecordDecl();
        std::string type = types_.spelling(element);
        if (record && !record->getIdentifier() && !record->getTypedefNameForAnonDecl())  // has no other name
            type = "::std::remove_cv_t<::std::remove_reference_t<decltype(" + d.name + "[0])>>";
        else if (dependent(v))
            type = "::std::remove_cv_t<::std::remove_all_extents_t<decltype(" + d.name + ")>>";
        for (const Expr* x : elements) {
            const Expr* e = bare(x);
            std::optional<span> where = text_.of(e->getSourceRange());
            if (!where) {
                half_in_macro(e);
                continue;
            }
            text value = splice(*where, replaced);  // as written where nothing in it was replaced
            const bool changed = value.parts.size() > 1 || !value.parts[0].from_source;
            if (isa<InitListExpr>(e))
                d.elements.push_back({*where, type, text(type) + value});
            else if (changed || !plain_value(e))
                d.elements.push_back({*where, type, changed ? value : text()});
        }
    } else if (init && has_sites(init) && !init->isConstantInitializer(text_.context(), false)) {
        refuse(init->getBeginLoc(), "the initialiser of array '" + d.name + "' may reach a checkpoint",
               "assign the elements in statements of their own");
    }
    if (!d.is_saved && d.how == form::load_only)
        d.how = form::as_written;
}

// An array that a reference keeps alive has that name: without the `&` it is declared like others.
void function_planner::plan_bound_array(const VarDecl* v, const ArrayType* a, declared& d, lowered* into) {
    const auto reference = v->getTypeSourceInfo() ? v->getTypeSourceInfo()->getTypeLoc().getAs<ReferenceTypeLoc>() : ReferenceTypeLoc();
    const Expr* list = bare(v->getInit());
    const bool named = isa<CXXFunctionalCastExpr, CXXBindTemporaryExpr>(v->getInit()->IgnoreImplicit());      // A{1, 2}
    if (!reference || v->getType()->getContainedDeducedType() || dependent(v) || !isa<InitListExpr>(list) || named) {
        refuse(v->getLocation(), "reference '" + d.name + "' holds an array that has no other name", "make it a variable by value");
        return;
    }
    if (d.type.empty())
        d.type = types_.spelling(v->getType().getNonReferenceType());
    const unsigned at = text_.offset(reference.getSigilLoc());
    plan_array(v, a, d, into);
    if (d.how != form::as_written || d.is_saved)
        d.specifiers = {at, at + (v->getType()->isRValueReferenceType() ? 2 : 1)};
}

// Names in the checkpoint are those of the source; a variable that hides another is told apart by its line.
std::string function_planner::key_of(const std::string& name, const VarDecl* v) const {
    std::string key = name;
    auto taken = [&] {
        return std::any_of(scope_.begin(), scope_.end(), [&](const visible& o) { return (o.how.key.empty() ? o.how.name : o.how.key) == key; });
    };
    if (taken())
        key += "@" + std::to_string(text_.where(v->getLocation()).line);
    if (taken())
        key += ":" + std::to_string(text_.where(v->getLocation()).column);
    return key;
}

// An array whose length is computed: the lengths are saved too, and known before the declaration is reached again.
void function_planner::plan_variable_array(const VarDecl* v, declared& d) {
    if (!d.is_saved)
        return;
    std::string element = d.name;  // a, *a, **a, ...
    std::string first = d.name;
    std::string name = d.name;
    for (QualType t = v->getType(); const ArrayType* a = text_.context().getAsArrayType(t); t = a->getElementType()) {
        name += "[]";
        first += "[0]";
        if (auto* n = dyn_cast<VariableArrayType>(a))
            if (auto where = text_.of(n->getSizeExpr()->getSourceRange()))
                d.bounds.push_back({*where, name, "sizeof(" + element + ") / sizeof(*" + element + ")"});
        element = "*" + element;
    }
    d.elements_of = "::dome::gen::elements(&" + first + ", sizeof(" + d.name + ") / sizeof(" + first + "))";
}

// One that is not saved is blank on the way back all the same: its class needs a blank constructor that runs none of its own.
void function_planner::use_for_blank(QualType t) {
    const auto* r = t->getAsCXXRecordDecl();
    if (!r || r->isLambda() || types_.examine(t))
        return;
    if (text_.user(r->getLocation()) ? !r->hasTrivialDefaultConstructor() : holds_undefaulted(t, text_))      // a std::pair of such a class
        types_.use(t);
}

declared function_planner::plan_variable(const VarDecl* v, lowered* into) {
    declared d;
    d.name = v->getNameAsString();
    d.key = key_of(d.name, v);
    d.id = text_.offset(v->getLocation());
    if (wants_expansion(v->getLocation()))
        half_in_macro(v->getInit() ? static_cast<const Stmt*>(v->getInit()) : function_->getBody());
    else
        respell(v);
    QualType t = v->getType();
    d.is_const = t.getNonReferenceType().isConstQualified() && !t->isReferenceType();
    const Expr* init = v->getInit();
    const captured* facts = facts_of(v);
    d.is_saved = ever_saved(v);
    bool sites = init && has_sites(init);

    // Its address may be kept: pointers lead to it by its name in the checkpoint, whatever makes its value again.
    const bool pointed_to = d.is_saved && facts && facts->escaped;
    if (v->isConstexpr() && v->hasLocalStorage() && pointed_to) {
        d.type = type_of(v);
        d.how = form::load_only;
        return d;
    }
    if (v->isStaticLocal() || v->hasExternalStorage() || v->getTLSKind() != VarDecl::TLS_None || v->isConstexpr()) {
        d.is_saved = false;
        return d;  // it is held, if it stops
    }
    if (has_attribute(*v, "recompute") && !sites) {
        d.is_saved = false;
        return d;
    }
    if (auto* r = t.getNonReferenceType()->getAsCXXRecordDecl();
        r && r->isLambda() && init && (!t->isReferenceType() || isa<LambdaExpr>(bare(init)))) {
        plan_closure(v, r, d, into);
        return d;
    }
    if (t->isReferenceType()) {
        const Expr* e = bare(init);
        const bool holds_value = bound_temporary(init) != nullptr;
        d.type = type_of(v);
        if (d.type.empty() && v->getType()->getContainedDeducedType())
            d.type = "::std::remove_reference_t<decltype((" +
                     text_.words({text_.offset(e->getBeginLoc()), text_.end_offset(e->getEndLoc())}, v->getLocation()) + "))>";
        if (d.type.empty())
            d.type = "::std::remove_reference_t<decltype(" + d.name + ")>";
        if (!holds_value) {
            if (plain_place(e) && !sites) {
                d.is_saved = false;
                return d;
            }
            d.how = form::reference;
            d.expires = e->isXValue() && t->isRValueReferenceType();
            if (std::string spelled = dependent(v) ? "" : types_.spelling(t.getNonReferenceType());
                !spelled.empty() && spelled.find("(unnamed") == std::string::npos)
                d.type = spelled;
            d.value = initial_value(v, d, into);
            return d;
        }
        if (const ArrayType* a = text_.context().getAsArrayType(t.getNonReferenceType())) {
            plan_bound_array(v, a, d, into);
            return d;
        }
        d.how = form::bound_value;
        d.is_const = t.getNonReferenceType().isConstQualified();
        QualType value_type = t.getNonReferenceType().getUnqualifiedType();
        if (dependent(v)) {
            refuse(v->getLocation(), "reference '" + d.name + "' holds a temporary whose type depends on the template",
                   "make it a variable by value");
            return d;
        }
        d.type = types_.spelling(value_type);
        d.stays = !can_be_moved(value_type, /*by_all=*/true);
        if (!d.is_saved)
            use_for_blank(value_type);
        d.value = initial_value(v, d, into);
        d.specifiers = {text_.offset(v->getBeginLoc()), text_.offset(v->getLocation())};
        return d;
    }
    if (is_function_pointer(t) && init && names_function(init) && !(facts && facts->assigned) && !pointed_to) {
        d.is_saved = false;
        return d;  // names the same function again
    }
    if (!sites && pointed_to && elements_stay(v)) {
        d.how = form::load_only;
        return d;
    }
    if (!sites && constant_text(v) && (!pointed_to || types_.examine(t))) {  // some can only be made again
        d.is_saved = false;
        return d;
    }
    if (d.is_saved && t->isPointerType() && t->isVariablyModifiedType()) {
        refuse(v->getLocation(), "'" + d.name + "' points to arrays of a length that is computed",
               "keep a pointer to the elements, and compute indices");
        return d;
    }
    d.type = type_of(v);
    if (const ArrayType* a = text_.context().getAsArrayType(t)) {
        plan_array(v, a, d, into);
        return d;
    }
    bool scalar = t->isScalarType() && !dependent(v);
    if (scalar && d.is_const && init && !sites && !init->isValueDependent() && init->isCXX11ConstantExpr(text_.context())) {
        d.is_saved = pointed_to;  // a named constant stays one
        d.how = pointed_to ? form::load_only : d.how;
        return d;
    }
    auto trivially_blank = [&] {
        auto* r = t->getAsCXXRecordDecl();
        return !init ||
               (r && isa<CXXConstructExpr>(bare(init)) && cast<CXXConstructExpr>(bare(init))->getConstructor()->isTrivial() &&
                cast<CXXConstructExpr>(bare(init))->getNumArgs() == 0 && v->getInitStyle() == VarDecl::CallInit && r->hasTrivialDestructor());
    };
    if (trivially_blank()) {
        d.how = d.is_saved ? form::load_only : form::as_written;
        return d;
    }
    // A lambda in the type, each mention of which is another type.
    const bool fresh = !v->getType()->getContainedDeducedType() && d.type.find("(lambda") != std::string::npos;
    if (d.is_saved && fresh && (sites || (init && !made_again(init)))) {
        refuse(v->getLocation(), "the type of '" + d.name + "' contains a lambda, and is another one wherever it is written",
               "a class with operator() in place of the lambda");
        return d;
    }
    if (d.is_saved && (fresh || types_.keeps_function(t))) {
        // Made again as written, its function object with it; the elements are loaded.
        if (sites || !init || !made_again(init))
            refuse(v->getLocation(), "the function inside '" + d.name + "' cannot be saved, and its declaration cannot be repeated",
                   "give the constructor names only, or use a class with operator()");
        d.how = form::load_only;
        return d;
    }
    // Loaded in place where others may point to it: a pointer restored next must find it there.
    d.how = !pointed_to && (scalar || (d.is_const && d.is_saved && can_be_moved(t, /*by_all=*/true))) ? form::scalar : form::object;
    if (d.how == form::object && !d.is_saved)
        use_for_blank(t);
    const auto* record = t.getNonReferenceType()->getAsCXXRecordDecl();
    const bool elsewhere = record && !record->isLambda() && record->isLocalClass() && record->isLocalClass() != function_ &&
                           v->getType()->getContainedDeducedType();  // a class of another function, which has no name here
    const bool hidden = v->getType()->getContainedDeducedType() && hidden_here(t);
    if ((elsewhere || hidden || d.type.find("(lambda") != std::string::npos) && into && plan_unnamed(v, d, into))
        return d;
    text value = initial_value(v, d, into);
    if (d.type.empty()) {
        // auto in a template: the initialiser names the type
        const Expr* named = sites ? bare(init) : init;
        const auto between = [&](SourceLocation from, unsigned to) { return text_.words({text_.offset(from), to}, v->getLocation()); };
        std::string words = between(named->getBeginLoc(), text_.end_offset(named->getEndLoc()));
        // A template whose arguments the initialiser says: what it makes has that type, where the variable stands.
        if (isa_and_nonnull<DeducedTemplateSpecializationType>(v->getType()->getContainedDeducedType())) {
            const TypeLoc written = v->getTypeSourceInfo()->getTypeLoc().getUnqualifiedLoc();
            const unsigned name_end = text_.end_offset(v->getLocation());
            const auto equals = v->getInitStyle() == VarDecl::CInit ? text_.find_token(name_end, v->getLocation(), "=") : std::nullopt;
            words = text_.words({equals ? *equals + 1 : name_end, text_.end_offset(v->getEndLoc())}, v->getLocation());
            const bool list = words.find_first_not_of(" \t\n") != std::string::npos && words[words.find_first_not_of(" \t\n")] == '{';
            words = between(written.getBeginLoc(), text_.end_offset(written.getEndLoc())) + (equals && !list ? "(" + words + ")" : words);
        }
        d.type = "::std::decay_t<decltype(" + words + ")>";
    }
    // g++ 12 wants a copy for `? :` in a template, but none for the result of a call.
    const bool copied_by_address = record && !record->hasCopyConstructorWithConstParam() && !record->hasMoveConstructor();
    d.value =
        in_template_ && copied_by_address && !record->isLambda() && d.how == form::object ? text("[&] { return ") + value + text("; }()") : value;
    return d;
}

}  // namespace dome::cc
