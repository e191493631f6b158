// SPDX-License-Identifier: Apache-2.0
// The call of a site itself: arguments that can be repeated on the way back, and temporaries that a site must save.
// Tested by test/tool/dome-cc/plan_test.cpp and the programs in test/golden.
#include "tool/dome-cc/analyse/function_planner.hpp"
#include "tool/dome-cc/parse/library_calls.hpp"
#include "tool/dome-cc/parse/repeatable.hpp"

namespace dome::cc {

using namespace clang;

namespace {

bool changes_variable(const Stmt* s) {
    if (!s || isa<LambdaExpr>(s))
        return false;
    if (auto* u = dyn_cast<UnaryOperator>(s); u && u->isIncrementDecrementOp())
        return true;
    if (auto* b = dyn_cast<BinaryOperator>(s); b && b->isAssignmentOp())
        return true;
    for (const Stmt* c : s->children())
        if (changes_variable(c))
            return true;
    return false;
}

// p-> of a class.
bool follows(const Expr* e) {
    auto* o = dyn_cast<CXXOperatorCallExpr>(e);
    return o && o->getOperator() == OO_Arrow;
}

// A lambda whose captured copies its calls may change.
bool changes_itself(const Expr* e) {
    const CXXRecordDecl* r = e->getType()->getAsCXXRecordDecl();
    return r && r->isLambda() && r->getLambdaCallOperator() && !r->getLambdaCallOperator()->isConst() &&
           std::any_of(r->field_begin(), r->field_end(), [](const FieldDecl* f) { return !f->getType()->isReferenceType(); });
}

// Whether a parameter of this type, as the template has it, is a value in every instance.
bool always_value(QualType t) {
    t = t.getCanonicalType();
    return !t->isReferenceType() &&
           (!t->isDependentType() || isa<TemplateTypeParmType, TemplateSpecializationType, InjectedClassNameType, PointerType>(t));
}

// Whether what is called by this name takes such an argument by value, in whichever instance of the template around the call:
// functions outside of classes, and those of the classes around it.
bool takes_value(const CallExpr* call, unsigned i, const FunctionDecl* around) {
    const Expr* callee = call->getCallee();
    while (auto* cast = dyn_cast<ImplicitCastExpr>(callee))
        callee = cast->getSubExpr();
    const FunctionDecl* f = call->getDirectCallee();
    if (!f || isa<CXXOperatorCallExpr>(call) || !isa<DeclRefExpr, MemberExpr>(callee))
        return false;
    bool known = f->getDeclContext()->getRedeclContext()->isFileContext();
    for (const DeclContext* c = around; c && !known; c = c->getParent())
        known = isa<CXXRecordDecl>(c) && c->Equals(f->getDeclContext());
    const auto by_value = [i](const NamedDecl* d) {
        const auto* one = dyn_cast_or_null<FunctionDecl>(d->getUnderlyingDecl()->getAsFunction());
        if (const FunctionDecl* pattern = one ? one->getTemplateInstantiationPattern() : nullptr)
            one = pattern;
        return one && (i >= one->getNumParams() || (!one->getParamDecl(i)->isParameterPack() && always_value(one->getParamDecl(i)->getType())));
    };
    return known && llvm::all_of(f->getDeclContext()->getRedeclContext()->lookup(f->getDeclName()), by_value);
}

}  // namespace

bool function_planner::in_expansion(const Expr* e) const {
    const unsigned at = text_.offset(e->getBeginLoc());
    return std::any_of(expanded_.begin(), expanded_.end(), [&](const Expr* x) {
        return isa<PackExpansionExpr>(x) && text_.offset(x->getBeginLoc()) <= at && at < text_.end_offset(x->getEndLoc()) &&
               text_.file(x->getBeginLoc()) == text_.file(e->getBeginLoc());
    });
}

// std::ref(x), std::bind(f, x): an object of the library's around plain values, made again.
bool function_planner::remade(const Expr* e) const {
    auto* c = dyn_cast<CallExpr>(e);
    const FunctionDecl* f = c ? c->getDirectCallee() : nullptr;
    if (!f || !f->isInStdNamespace() || !f->getIdentifier())
        return false;
    bool known = false;
    for (const char* name : {"ref", "cref", "bind", "bind_front", "bind_back", "mem_fn", "not_fn"})
        known = known || f->getIdentifier()->isStr(name);
    return known && std::all_of(c->arg_begin(), c->arg_end(), [&](const Expr* a) { return plain_value(a) || plain_place(a); });
}

// overloaded{[&](int) {...}, [&](double) {...}}: lambdas that hold nothing but references, in a class that holds nothing else.
bool function_planner::made_of_lambdas(const Expr* e) {
    const Expr* list = e;
    if (auto* typed = dyn_cast<CXXFunctionalCastExpr>(e))
        list = bare(typed->getSubExpr());
    const auto again = [&](const Stmt* s) {
        auto* l = dyn_cast_or_null<LambdaExpr>(s ? bare(cast<Expr>(s)) : nullptr);
        return l && computed_captures(l).empty() && held(l->getLambdaClass(), "", l->getBeginLoc(), false).empty();
    };
    return isa<CXXFunctionalCastExpr, CXXTemporaryObjectExpr>(e) && isa<InitListExpr, CXXConstructExpr>(list) && !list->children().empty() &&
           std::all_of(list->child_begin(), list->child_end(), again);
}

// What is blank on the way back must not be turned into an object by a function: std::string(nullptr).
bool function_planner::made_by_function(const Expr* e, QualType parameter) const {
    return parameter.getNonReferenceType()->isRecordType() && e->getType()->isScalarType() && !in_template_ && !e->isEvaluatable(text_.context());
}

// The object that the library's class is made of on the way to a parameter: a view of a text, a span of a vector.
const Expr* converted_by_library(const Expr* e, QualType parameter) {
    const auto* to = parameter->getAsCXXRecordDecl();
    if (!to || !to->isInStdNamespace())
        return nullptr;
    if (const auto* call = dyn_cast<CXXMemberCallExpr>(e); call && isa_and_nonnull<CXXConversionDecl>(call->getMethodDecl()))
        e = call->getImplicitObjectArgument()->IgnoreParenImpCasts();
    const auto* from = e->getType()->getAsCXXRecordDecl();
    return e->isGLValue() && from && to->getCanonicalDecl() != from->getCanonicalDecl() ? e : nullptr;
}

bool may_be_copied(QualType t) {
    const auto* r = t->getAsCXXRecordDecl();
    if (!r || !r->hasDefinition())
        return true;
    for (const CXXConstructorDecl* c : r->getDefinition()->ctors())
        if (c->isCopyConstructor())
            return !c->isDeleted();
    return !r->getDefinition()->defaultedCopyConstructorIsDeleted();
}

// One argument of a site, so that the call can be repeated on the way back without repeating its effects. `returned`: the
// call gives a reference, perhaps to a value made for it.
text function_planner::argument(const Expr* arg, QualType parameter, const numbered& site, bool returned, lowered& out) {
    const Expr* e = bare(arg);
    if (isa<CXXDefaultArgExpr>(arg) || isa<CXXDefaultArgExpr>(e))
        return {};
    if (auto* l = dyn_cast<LambdaExpr>(e)) {
        // Made again from what it refers to. Its copies are saved, unless the callee saves the object they end up in.
        const CXXRecordDecl* made = parameter.getNonReferenceType()->getAsCXXRecordDecl();
        const bool led_to = parameter->isReferenceType() && made == l->getLambdaClass() && types_.may_lead_to(made);      // by a pointer
        if (!led_to &&
            (held(l->getLambdaClass(), "", l->getBeginLoc(), false).empty() || (!parameter->isReferenceType() && made != l->getLambdaClass())))
            return computed_captures(l).empty() ? source(e) : closure_temporary(l, out);
        // What it becomes has a copy of it, and that copy changes.
        const bool copied = changes_itself(l) && made && made != l->getLambdaClass() && made->isInStdNamespace();
        if (copied && in_template_)
            refuse(l->getBeginLoc(), "this lambda changes what it has copied, in an object that is made for a call that may reach a checkpoint",
                   "make the std::function a variable first");
        if (copied)
            return temporary(l, source(l), out, parameter.getNonReferenceType().getUnqualifiedType());
        text name = closure_temporary(l, out);
        if (parameter->isRValueReferenceType())
            return text("static_cast<decltype(") + name + text(")&&>(") + name + text(")");
        return name;
    }
    if (made_of_lambdas(e))
        return source(e);
    if (auto* r = e->getType()->getAsCXXRecordDecl();
        r && r->isInStdNamespace() && r->getIdentifier() && r->getName() == "reference_wrapper" && remade(e))
        return source(e);
    // A std::initializer_list refers to its elements: the list is written again, of elements that are saved.
    if (auto* r = parameter.getNonReferenceType()->getAsCXXRecordDecl(); r && r->isInStdNamespace() && r->getName() == "initializer_list")
        if (auto* l = dyn_cast<InitListExpr>(e)) {
            std::vector<const Expr*> elements;
            std::vector<std::pair<const Expr*, text>> replaced;
            flatten(l, elements);
            for (const Expr* x : elements)
                if (!isa<StringLiteral>(bare(x)) && !x->isCXX11ConstantExpr(text_.context())) {
                    const std::size_t before = out.ops.size();
                    text held = has_sites(x) ? lower(x, out) : held_operand(x, source(bare(x)), out);
                    if (out.ops.size() > before && may_be_copied(x->getType()))      // the list must not take it away: it is saved meanwhile
                        held = text(out.ops.back().variable.name);
                    replaced.push_back({bare(x), held});
                }
            return splice(*text_.of(e->getSourceRange()), replaced);
        }
    const bool sites = has_sites(e);
    text value = sites ? lower_leading(arg, out) : source(e);
    // The callee may keep what leads into an object without a name: then that object is part of the state.
    if (std::vector<std::pair<const Expr*, text>> replaced; !sites && leads(arg) && lift_temporaries(e, out, replaced, {})) {
        const span all = *text_.of(e->getSourceRange());
        const std::optional<span> lifted = text_.of(replaced[0].first->getSourceRange());
        value = splice(all, replaced);
        // All of it: what it becomes is for the call to say.
        if (in_template_ && replaced.size() == 1 && lifted && lifted->begin == all.begin && lifted->end == all.end)
            return value;
    }
    bool all_named = sites || leads(arg);
    if (std::vector<std::pair<const Expr*, text>> ending;
        !all_named && !bound_temporary(arg) && lift_temporaries(e, out, ending, {.visible = true})) {
        value = splice(*text_.of(e->getSourceRange()), ending);
        all_named = true;
    }
    // No variable can stand for the elements of an expansion: what they name is there again on the way back.
    if (!sites && in_template_ && in_expansion(e)) {
        if (!runs(e, text_) || (e->isGLValue() && parameter->isReferenceType()))
            return value;
        if (parameter->isReferenceType())
            refuse(e->getBeginLoc(),
                   "the results of these calls in the expansion of a parameter pack are passed by reference to a function that may stop",
                   "call a function template with them that takes each by value");
    }
    const bool braces = braced(e);
    QualType t = parameter.getNonReferenceType().getUnqualifiedType();
    if (auto* list = dyn_cast<InitListExpr>(e); list && t->isArrayType()) {      // f({1, 2}), f takes an array by reference
        std::vector<const Expr*> elements;
        flatten(list, elements);
        if (sites || !std::all_of(elements.begin(), elements.end(), [&](const Expr* x) { return plain_value(x); }))
            refuse(e->getBeginLoc(), "the elements of this list, which becomes an array, are computed", "name the array as a variable first");
        return value;
    }
    if (site_of(e))  // a temporary already
        return parameter->isRValueReferenceType() && e->getType()->isScalarType() && !in_template_      // where it has expired already
                   ? text("static_cast<") + text(types_.spelling(t)) + text("&&>(") + value + text(")")
                   : value;
    if (parameter->isReferenceType()) {
        bool temporary_bound = arg->isPRValue() || isa<MaterializeTemporaryExpr>(arg->IgnoreImpCasts()) || isa<MaterializeTemporaryExpr>(arg) ||
                               (isa<ExprWithCleanups>(arg));
        if (!temporary_bound)
            return plain_place(e) ? value : temporary(e, value, out);
        // A value made for this call: it lives in a variable, so that it can be saved and restored.
        if (isa<LambdaExpr>(e) || (isa<StringLiteral>(e) && !t->isRecordType()))
            return value;
        if (t->isScalarType() && plain_value(e) && !returned)
            return value;
        // What is made, not the base of it that the parameter refers to.
        if (const MaterializeTemporaryExpr* m = bound_temporary(arg))
            t = m->getType().getUnqualifiedType();
        text name = temporary(e, braces ? text(named_here(t, e)) + value : value, out, t);
        out.ops.back().variable.refers = leads(arg);
        if (!parameter->isRValueReferenceType())
            return text(out.ops.back().variable.name);
        return text("static_cast<decltype(" + out.ops.back().variable.name + ")&&>(" + out.ops.back().variable.name + ")");
    }
    const bool made = made_by_function(e, t);
    if ((plain_value(e) && !made) || is_function_pointer(parameter))
        return value;
    // A copy of a named object: the callee takes its own from the checkpoint. Another instance, and another element of a pack, may
    // take by reference what this one is moved from.
    // A copy that the class would notice is not made again.
    if (plain_place(e) && !made && (e->isLValue() || in_template_) && !(e->isLValue() && ends_visibly(t) && (!in_template_ || !is_element(e))))
        return value;
    // What the library makes of a named object may lead into it, not into a copy of it: a view of a text.
    if (const Expr* object = in_template_ && !sites ? converted_by_library(e, t) : nullptr)
        return runs(object, text_) ? temporary(object, value, out) : value;
    // A variable that the argument changes must be saved as changed: the argument is computed before the site.
    // So is one that leaves something to end: on the way back it is not there.
    if (changes_variable(e) || (!all_named && !ends_visibly(t) && leaves_something_to_end(e)))
        return temporary(e, braces ? text(named_here(t, e)) + value : value, out, t);
    if (in_template_ && !made && is_element(e) && !by_value_.count(arg))
        return temporary(e, value, out);      // another instance may take it by reference
    const bool unnamed = !in_template_ && types_.spelling(t).find("(lambda") != std::string::npos;
    if (unnamed && has_lambda_in_type(e)) {
        if (!e->getType()->isRecordType() || !e->getType()->getAsCXXRecordDecl()->isEmpty() || !repeatable(e))
            refuse(e->getBeginLoc(), "the type of this value contains a lambda, and is another one wherever it is written",
                   "a class with operator() instead of the lambda");
        return value;
    }
    std::string r = "(dome_r" + std::to_string(site.id) + " ? ::dome::gen::blank<";
    const bool same = e->getType().getCanonicalType().getUnqualifiedType() == t.getCanonicalType() && !converts_implicitly(e);
    text type =
        (in_template_ || hidden_here(t) || unnamed) && !braces ? text("::std::decay_t<decltype(") + value + text(")>") : text(named_here(t, e));
    text whole = braces ? type + value : same ? text("(") + value + text(")") : text("static_cast<") + type + text(">(") + value + text(")");
    return text(r) + type + text(">() : ") + whole + text(")");
}

// Whether what is called cannot change meanwhile which object or function it was: a state that sets its successor does that.
bool function_planner::stays(const Expr* callee) const {
    const Expr* e = bare(callee);
    if (in_template_ && differs(e))      // a pointer here, an object in another instance, which must not be copied
        return true;
    if (e->isPRValue() && e->getType()->isRecordType())      // nobody else knows it
        return true;
    if (auto* d = dyn_cast<DeclRefExpr>(e)) {
        if (d->getType()->isFunctionType())
            return true;
        if (auto* v = dyn_cast<VarDecl>(d->getDecl()); v && v->hasLocalStorage() && v->getType()->isRecordType()) {
            const captured* facts = facts_of(v);
            return v->getType().isConstQualified() || !(facts && facts->handed);
        }
    }
    return reads_only_unchanging(e);
}

// The object or function pointer of a call, named again by the same text on the way back.
text function_planner::call_object(const Expr* object, lowered& out) {
    const Expr* e = bare(object);
    if (auto* l = dyn_cast<LambdaExpr>(e); l && !computed_captures(l).empty())
        return closure_temporary(l, out);      // what its captures are made of may be gone
    if (follows(e) && !site_of(e))
        return held_operand(object, {}, out);
    if (has_sites(object)) {
        const text value = lower(object, out);
        return stable_but_for_sites(object) ? value : held_operand(object, value, out);
    }
    if (auto* l = dyn_cast<LambdaExpr>(e); (l && held(l->getLambdaClass(), "", l->getBeginLoc(), false).empty()) || remade(e))
        return {};  // called at once, made again
    bool pointer =
        object->isPRValue() && (object->getType()->isPointerType() || object->getType()->isMemberPointerType());  // its value is what counts
    if (pointer ? plain_value(e) && stays(e) : plain_place(e))
        return source(e);
    if (e->getType()->isFunctionType())      // chosen by a condition: a pointer to it can be saved
        return temporary(e, source(e), out, text_.context().getPointerType(e->getType()));
    return held_operand(object, source(e), out);
}

text function_planner::lower_call(const Expr* whole, const numbered& site, lowered& out) {
    if (const CXXConstructExpr* c = construction_of(whole))
        return lower_construction(whole, c, site, out);
    const CallExpr* e = rewritten_call(whole);
    if (e == nullptr)
        e = cast<CallExpr>(whole);
    full_expression entered(*this, e);
    std::optional<span> s = text_.of(e->getSourceRange());
    if (!s)
        return source(e);
    const FunctionProtoType* proto = nullptr;
    const FunctionDecl* f = e->getDirectCallee();
    if (f) {
        proto = f->getType()->getAs<FunctionProtoType>();
    } else {
        QualType t = bare(e->getCallee())->getType();
        if (auto* b = dyn_cast<BinaryOperator>(e->getCallee()->IgnoreParens()))
            t = b->getRHS()->getType()->castAs<MemberPointerType>()->getPointeeType();
        while (t->isPointerType() || t->isReferenceType())
            t = t->getPointeeType();
        proto = t->getAs<FunctionProtoType>();
    }
    // An algorithm of the library becomes our version of it; the iterators are made again on the way back.
    std::vector<std::pair<const Expr*, text>> replaced;
    const unsigned iterators = resumable_algorithm(e);
    if (iterators) {
        replaced.push_back({bare(e->getCallee()), text("::dome::gen::algorithm::" + f->getNameAsString())});
        for (unsigned i = 0; i < e->getNumArgs(); ++i)
            if (QualType t = e->getArg(i)->getType().getNonReferenceType().getUnqualifiedType(); i >= iterators && t->isRecordType())
                if (auto* r = t->getAsCXXRecordDecl(); r && !r->isLambda()) {
                    if (auto trouble = types_.examine(t))
                        refuse(e->getArg(i)->getBeginLoc(),
                               "this is part of the state of '" + f->getQualifiedNameAsString() +
                                   "' at a checkpoint and cannot be saved: " + trouble->reason,
                               trouble->way_out);
                    else
                        types_.use(t);
                }
    }
    // What is evaluated, in its order; the object of the call is a place, what has a parameter an argument.
    std::vector<const Expr*> order;
    std::map<const Expr*, QualType> parameter;
    auto* as_operator = dyn_cast<CXXOperatorCallExpr>(e);
    bool method_operator = as_operator && isa_and_nonnull<CXXMethodDecl>(f);
    std::vector<const Expr*> args;
    for (unsigned i = iterators; i < e->getNumArgs(); ++i) {
        const Expr* a = e->getArg(i);
        args.push_back(a);
        if (method_operator && i == 0)
            continue;
        unsigned p = method_operator ? i - 1 : i;
        parameter[a] = proto && p < proto->getNumParams() ? proto->getParamType(p) : a->getType();
        note_parameter(f, p, a);
        if (in_template_ && takes_value(e, p, function_))
            by_value_.insert(a);
    }
    if (as_operator) {
        operator_order(as_operator, args, order);
    } else {
        if (auto* m = dyn_cast<CXXMemberCallExpr>(e)) {
            auto* member = dyn_cast<MemberExpr>(m->getCallee()->IgnoreParens());
            if (member && !member->isImplicitAccess()) {
                const Expr* base = member->getBase();
                // p->f() through a smart pointer: the text before -> is the pointer, a place of its own.
                if (auto* through = dyn_cast<CXXOperatorCallExpr>(bare(base));
                    member->isArrow() && through && through->getOperator() == OO_Arrow && !site_of(through) &&
                    (stays(through->getArg(0)) || !through->getType()->isPointerType() || follows(bare(through->getArg(0)))))
                    base = through->getArg(0);
                order.push_back(base);
            } else if (!member && has_sites(m->getCallee())) {
                order.push_back(m->getCallee());
            } else if (auto* through = member ? nullptr : dyn_cast<BinaryOperator>(m->getCallee()->IgnoreParens());
                       through && (through->getRHS()->HasSideEffects(text_.context()) || !stays(through->getRHS()))) {
                order.push_back(through->getRHS());      // which of the member functions it was
            }
        } else if (!f && (has_sites(e->getCallee()) || e->getCallee()->HasSideEffects(text_.context()) || !stays(e->getCallee()))) {
            order.push_back(e->getCallee());
        }
        note_open_order(e, args, "arguments of one call");
        std::vector<const Expr*> backwards;
        for (const Expr* a : args)
            if (!isa<CXXDefaultArgExpr>(a))
                backwards.push_back(a);
        if (!left_to_right_)
            std::reverse(backwards.begin(), backwards.end());
        order.insert(order.end(), backwards.begin(), backwards.end());
    }
    // All before the last operand with a site is held; that one and those after it are evaluated at this site.
    const std::size_t before = before_last_site(order);
    hold({order.data(), before}, out, replaced);
    for (std::size_t i = before; i < order.size(); ++i) {
        const Expr* a = order[i];
        auto p = parameter.find(a);
        text value = p == parameter.end() ? call_object(a, out) : argument(a, p->second, site, e->isGLValue(), out);
        if (iterators && changes_itself(bare(a))) {      // the algorithm's copy would be out of everybody's reach
            if (!isa<LambdaExpr>(bare(a)))
                refuse(a->getBeginLoc(), "'" + f->getQualifiedNameAsString() + "' may reach a checkpoint with a copy of this mutable lambda",
                       "pass std::ref(...) of it, or write the loop");
            value = text("::std::ref(") + value + text(")");
        }
        if (!value.empty())
            replaced.push_back({bare(a), value});
    }
    lowered::op op;
    op.what = lowered::op::kind::site;
    op.site = site.id;
    out.ops.push_back(op);
    list_saved(site);
    if (as_operator && as_operator->getOperator() == OO_Arrow)  // `b->`
        return splice({s->begin, text_.offset(as_operator->getOperatorLoc())}, replaced) + text(".operator->()");
    return splice(*s, replaced);
}

namespace {

bool mentions(const text& t, const std::string& name) {
    for (const text::part& p : t.parts)
        if (!p.from_source)
            for (std::size_t at = p.words.find(name); at != std::string::npos; at = p.words.find(name, at + 1)) {
                std::size_t after = at + name.size();
                if (after >= p.words.size() || !(isalnum(static_cast<unsigned char>(p.words[after])) || p.words[after] == '_'))
                    return true;
            }
    return false;
}

bool mentions(const lowered::op& op, const std::string& name) {
    if (mentions(op.value, name) || mentions(op.condition, name) || mentions(op.variable.value, name))
        return true;
    return std::any_of(op.then.begin(), op.then.end(), [&](const lowered::op& o) { return mentions(o, name); });
}

}  // namespace

saved_as function_planner::saved_as_of(const declared& temporary) {
    return temporary.how == form::reference ? saved_as::path
           : temporary.placed               ? saved_as::place
           : temporary.how == form::scalar  ? saved_as::value
           : temporary.how == form::closure ? saved_as::captures
                                            : saved_as::address;
}

// Temporaries that are named after a site are part of what it saves.
void function_planner::save_temporaries(lowered& out) {
    auto visit = [&](auto&& self, std::vector<lowered::op>& ops, std::vector<declared*> before,
                     const std::function<bool(const std::string&)>& later) -> void {
        for (std::size_t i = 0; i < ops.size(); ++i) {
            std::function<bool(const std::string&)> used_after = [&](const std::string& name) {
                for (std::size_t j = i + 1; j < ops.size(); ++j)
                    if (mentions(ops[j], name))
                        return true;
                for (std::size_t j = 0; j <= i; ++j)
                    if (const declared& d = ops[j].variable; (d.refers || d.how == form::reference || (!d.type.empty() && d.type.back() == '*')) &&
                                                             mentions(d.value, name) && used_after(d.name))
                        return true;
                return later(name);
            };
            if (ops[i].what == lowered::op::kind::temporary)
                before.push_back(&ops[i].variable);
            else if (ops[i].what == lowered::op::kind::branch)  // what the branch itself assigns is of no use before that
                self(self, ops[i].then, before,
                     [&](const std::string& name) { return mentions(ops[i].value, name) || (ops[i].target != name && used_after(name)); });
            else if (ops[i].what == lowered::op::kind::fold)  // its other elements are still to come, and count
                self(self, ops[i].then, before, [&](const std::string& name) {
                    return name == ops[i].count || mentions(ops[i], name) || (ops[i].target != name && used_after(name));
                });
            else if (ops[i].what == lowered::op::kind::site)
                for (declared* d : before)
                    if ((used_after(d->name) || d->ends) && (d->how != form::closure || !d->held.empty() || d->placed)) {
                        d->is_saved = true;
                        for (site_plan& s : out_.sites)
                            if (s.id == ops[i].site)
                                s.list.push_back({d->name, saved_as_of(*d), d->type, "part of the same expression", d->held});
                    }
        }
    };
    visit(visit, out.ops, {}, [&](const std::string& name) { return mentions(out.value, name); });
}

}  // namespace dome::cc
