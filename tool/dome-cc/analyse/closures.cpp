// SPDX-License-Identifier: Apache-2.0
// Objects of lambdas. One that lives across a site is made again by its own text: references are bound to the restored
// variables; copies are part of the state, because what they were copied from may have changed since.
// Tested by test/golden/lambda*.
#include "tool/dome-cc/analyse/function_planner.hpp"
#include "tool/dome-cc/parse/syntax_walk.hpp"

namespace dome::cc {

using namespace clang;

// A compiler lays out what [=] and [&] capture in the order in which the body names it, and the rewritten body names it in another one.
std::string function_planner::captured_without_list() const {
    std::string out;
    const auto* method = dyn_cast<CXXMethodDecl>(function_);
    if (!method || !method->getParent()->isLambda())
        return out;
    std::set<SourceLocation> packs;
    int named = 0;
    for (const LambdaCapture& c : method->getParent()->captures()) {
        if (c.isExplicit() || c.capturesVLAType())
            continue;
        const ValueDecl* v = c.capturesVariable() ? c.getCapturedVar() : nullptr;
        if (v && (v->getType()->isVariablyModifiedType() || v->getName().empty()))
            return "";      // no template takes the one, nothing names the other
        const bool pack = v && packs_.count(text_.offset(v->getLocation()));
        if (pack && !packs.insert(v->getLocation()).second)
            continue;      // the first stands for all
        out += (named++ ? ", " : "") + (v ? v->getNameAsString() : "this") + (pack ? "..." : "");
    }
    return named > 1 ? out : "";
}

// Captures whose initialisers cannot simply be evaluated again, with the type to make blank.
std::vector<std::pair<const Expr*, std::string>> function_planner::computed_captures(const LambdaExpr* e) {
    std::vector<std::pair<const Expr*, std::string>> out;
    auto field = e->getLambdaClass()->field_begin();
    for (const LambdaCapture& c : e->captures()) {
        QualType type = (field++)->getType();
        if (!e->isInitCapture(&c))
            continue;
        const auto* v = cast<VarDecl>(c.getCapturedVar());
        const Expr* init = bare(v->getInit());
        if (type->isReferenceType()) {
            if (!plain_place(init))
                refuse(init->getBeginLoc(), "capture '" + v->getNameAsString() + "' refers to something that is not simply a variable",
                       "bind it to a reference variable first");
        } else if (!plain_value(init)) {
            out.push_back({init, in_template_ ? type_by_text(init) : types_.spelling(type.getUnqualifiedType())});
        }
    }
    return out;
}

// Initialisers of captures that may stop become temporaries before the lambda.
std::vector<std::pair<const Expr*, text>> function_planner::captures_in_order(const LambdaExpr* e, lowered& out) {
    full_expression entered(*this, e);
    std::vector<const Expr*> order;
    operands(e, order);
    return replacements(order, out, e);
}

// "::dome::gen::held<int, ...>(f, "n, ...")", empty where nothing of it needs saving. `needed`: refuse what cannot be saved.
std::string function_planner::held(const CXXRecordDecl* closure, const std::string& name, SourceLocation at, bool needed) {
    capture_list list = types_.captures(closure, in_template_, /*whole=*/false);
    if (list.why && needed)
        refuse(at, "the lambda is needed after a checkpoint and holds a copy of '" + list.of + "' that cannot be saved: " + list.why->reason,
               "capture it by reference; or " + list.why->way_out);
    if (!list.any_saved)
        return "";
    if (needed)
        for (QualType t : list.saved)
            types_.use(t);
    return "::dome::gen::held<" + list.types + ">(" + name + ", \"" + list.names + "\")";
}

void function_planner::plan_closure(const VarDecl* v, const CXXRecordDecl* closure, declared& d, lowered* into) {
    const Expr* init = v->getInit();
    const Expr* e = bare(init);
    d.how = form::as_written;
    bool needed = d.is_saved;
    d.is_saved = false;
    if (auto* l = dyn_cast<LambdaExpr>(e)) {
        std::vector<std::pair<const Expr*, text>> replaced;
        if (into)
            replaced = captures_in_order(l, *into);
        for (const auto& [expression, type] : computed_captures(l))
            if (auto s = text_.of(expression->getSourceRange())) {
                text value = splice(*s, replaced);
                d.elements.push_back({*s, type, value.parts.size() > 1 ? value : text()});
            }
    } else if (!plain_place(e)) {
        // The result of a call: blank on the way back, all its captures loaded.
        capture_list list = types_.captures(closure, in_template_, /*whole=*/true);
        if (in_template_ || list.why || v->getInitStyle() != VarDecl::CInit || v->getType()->isReferenceType()) {
            refuse(v->getLocation(),
                   "'" + d.name + "' is a lambda made elsewhere, in a function that may reach a checkpoint" +
                       (list.why ? ", and what it holds cannot be saved: " + list.why->reason : ""),
                   "make it a std::function, or write the lambda where it is used");
            return;
        }
        if (!list.named_there.empty()) {
            refuse(v->getLocation(),
                   "'" + d.name + "' is a lambda made elsewhere, and the type of what it holds in '" + list.named_there + "' has a name only there",
                   "write a class with operator() instead of the lambda that it holds");
            return;
        }
        const auto* maker = dyn_cast_or_null<FunctionDecl>(closure->getParentFunctionOrMethod());
        if (has_sites(init) && has_lambda(e) && maker && maker->isTemplateInstantiation()) {
            refuse(v->getLocation(), "the type of '" + d.name + "' has no name, and its initialiser may reach a checkpoint",
                   "make the lambda a variable of its own first");
            return;
        }
        const text named = into && !has_sites(init) ? without_lambdas(e, *into) : source(e);
        std::string type = "decltype(" + as_words(named, v->getLocation()) + ")";
        d.how = form::object;
        d.type = type;
        d.blank = "::dome::gen::blank_closure<" + type + (list.types.empty() ? "" : ", ") + list.types + ">()";
        unsigned name_end = text_.end_offset(v->getLocation());
        auto equals = text_.find_token(name_end, v->getLocation(), "=");
        d.init = {*equals, text_.end_offset(v->getEndLoc())};
        text value = has_sites(init) ? (site_of(e) ? lower_call(e, *site_of(e), *into) : lower(init, *into, /*next=*/true)) : named;
        d.value = text("(") + value + text(")");
        if (needed && list.any_saved) {
            for (QualType t : list.saved)
                types_.use(t);
            d.held = "::dome::gen::held<" + list.types + ">(" + d.name + ", \"" + list.names + "\")";
            d.is_saved = true;
        }
        return;
    } else if (in_template_ && needed && !isa<LambdaExpr>(e)) {
        // A copy of another lambda in each instance, which no list of captures can name; copied again, it is the same.
        if (const auto* call = closure->getLambdaCallOperator(); call && !call->isConst())
            refuse(v->getLocation(), "'" + d.name + "' is a copy of a mutable lambda, in a template", "make it a reference");
        return;
    }
    if (needed)
        d.held = held(closure, d.name, v->getLocation(), true);
    d.is_saved = !d.held.empty();
    if (const captured* facts = facts_of(v); needed && !d.is_saved && facts && facts->escaped && types_.may_lead_to(closure))
        d.placed = d.is_saved = true;
    if (d.is_saved || !d.elements.empty())
        d.how = form::closure;
}

// The lambdas within an expression get names; the text without them can be written twice.
std::vector<std::pair<const Expr*, text>> function_planner::name_lambdas(const Expr* e, lowered& out) {
    struct finder : syntax_walk {
        std::vector<const LambdaExpr*> found;
        using syntax_walk::enter;
        bool enter(Stmt* s) override {
            auto* l = dyn_cast<LambdaExpr>(s);
            if (l && !in_type())
                found.push_back(l);
            return !l;
        }
    } lambdas;
    lambdas.over(const_cast<Expr*>(e));
    std::vector<std::pair<const Expr*, text>> replaced;
    for (const LambdaExpr* l : lambdas.found) {
        text name = closure_temporary(l, out);
        replaced.push_back({l, text("static_cast<decltype(") + name + text(")&&>(") + name + text(")")});
    }
    return replaced;
}

text function_planner::without_lambdas(const Expr* e, lowered& out) {
    const auto replaced = name_lambdas(e, out);
    return replaced.empty() ? source(e) : splice(*text_.of(e->getSourceRange()), replaced);
}

std::string function_planner::as_words(const text& t, SourceLocation in) const {
    std::string out;
    for (const text::part& p : t.parts)
        out += p.from_source ? text_.words(p.source, in) : p.words;
    return out;
}

// A class with a lambda's type among its arguments has no spelling: the lambda gets a name, and the type is that of the
// initialiser.
bool function_planner::plan_unnamed(const VarDecl* v, declared& d, lowered* into) {
    const Expr* init = v->getInit();
    const Expr* e = bare(init);
    unsigned name_end = text_.end_offset(v->getLocation()), end = text_.end_offset(v->getEndLoc());
    bool written = v->getInitStyle() == VarDecl::CInit;
    auto equals = text_.find_token(name_end, v->getLocation(), "=");
    if (has_sites(init) && v->getType()->getContainedDeducedType() && !has_lambda(init)) {
        d.type = "";      // the initialiser's text says it
        return false;
    }
    if (has_sites(init) || (written && (!equals || isa<InitListExpr>(e)))) {
        refuse(v->getLocation(), "the type of '" + d.name + "' has no name, and its initialiser may reach a checkpoint",
               "make the lambda a variable of its own first");
        return true;
    }
    const auto replaced = name_lambdas(init, *into);
    text value = written ? splice(*text_.of(e->getSourceRange()), replaced) : splice({name_end, end}, replaced);
    if (!written && v->getTypeSourceInfo())
        value = text(text_.words(*text_.of(v->getTypeSourceInfo()->getTypeLoc().getUnqualifiedLoc().getSourceRange()), v->getLocation())) + value;
    d.how = form::object;
    d.type = "decltype(" + as_words(value, v->getLocation()) + ")";
    d.init = {written ? *equals : name_end, end};
    d.value = text("(") + value + text(")");
    return true;
}

// A lambda that is part of an expression gets a name, so that its copies can be saved.
text function_planner::closure_temporary(const LambdaExpr* e, lowered& out) {
    lowered::op op;
    op.what = lowered::op::kind::temporary;
    declared& d = op.variable;
    d.name = "dome_t" + std::to_string(++temporaries_);
    d.type = "lambda";
    d.how = form::closure;
    std::vector<std::pair<const Expr*, text>> replaced, first = captures_in_order(e, out);
    for (const auto& [expression, type] : computed_captures(e))
        if (auto s = text_.of(expression->getSourceRange()))
            replaced.push_back({expression, text("dome_at ? ::dome::gen::blank<" + type + ">() : ::dome::gen::type<" + type + ">(") +
                                                splice(*s, first) + text(")")});
    if (auto s = text_.of(e->getSourceRange()))
        d.value = splice(*s, replaced);
    else
        d.value = source(e);
    d.held = held(e->getLambdaClass(), d.name, e->getBeginLoc(), true);
    d.placed = d.held.empty() && types_.may_lead_to(e->getLambdaClass());
    out.ops.push_back(std::move(op));
    return text(out.ops.back().variable.name);
}

}  // namespace dome::cc
