// SPDX-License-Identifier: Apache-2.0
// Control statements around sites: how each is entered again on the way back.
// Tested by test/tool/dome-cc/plan_test.cpp and the programs in test/golden.
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

using namespace clang;

void function_planner::plan_if(const IfStmt* s, step& out) {
    out.what = step::kind::if_;
    out.constexpr_if = s->isConstexpr();
    out.head = head_of(s, s->getThen());
    if (const Stmt* init = s->getInit()) {
        out.init.push_back(plan_statement(init));
        if (auto* e = dyn_cast<Expr>(init); e && !has_sites(init))
            out.init.back().where = *text_.statement(e);
    }
    if (const DeclStmt* d = s->getConditionVariableDeclStmt()) {
        step planned = plan_declaration(d);
        planned.where = *text_.of(d->getSourceRange());
        std::tie(planned.first, planned.last) = sites_in(d);
        out.init.push_back(planned);
        out.has_value = true;
        out.value.value = text(s->getConditionVariable()->getNameAsString());
    } else if (s->isConstexpr()) {
        out.has_value = true;
        out.value.value = source(s->getCond());
    } else if (!s->isConsteval()) {
        condition(s->getCond(), out);
    }
    add_body(s->getThen(), out);
    if (s->getElse())
        add_body(s->getElse(), out);
}

void function_planner::plan_while(const WhileStmt* s, step& out) {
    out.what = step::kind::while_;
    out.head = head_of(s, s->getBody());
    if (const DeclStmt* d = s->getConditionVariableDeclStmt()) {
        step planned = plan_declaration(d);
        planned.where = *text_.of(d->getSourceRange());
        std::tie(planned.first, planned.last) = sites_in(d);
        out.init.push_back(planned);
        out.has_value = true;
        out.value.value = text(s->getConditionVariable()->getNameAsString());
    } else {
        condition(s->getCond(), out);
    }
    add_body(s->getBody(), out);
}

void function_planner::plan_do(const DoStmt* s, step& out) {
    out.what = step::kind::do_;
    out.head = head_of(s, s->getBody());
    add_body(s->getBody(), out);
    if (has_sites(s->getCond()))
        condition(s->getCond(), out);
    unsigned end = out.where.end;
    out.tail = {text_.offset(s->getWhileLoc()), end};
}

void function_planner::plan_for(const ForStmt* s, step& out) {
    out.what = step::kind::for_;
    out.head = head_of(s, s->getBody());
    if (s->getInc() && has_sites(s->getInc()))
        refuse(s->getInc()->getBeginLoc(), "the increment of a for loop may reach a checkpoint", "move it to the end of the loop's body");
    if (s->getConditionVariable())
        refuse(s->getConditionVariable()->getLocation(), "a variable is declared in the condition of a for loop around a checkpoint",
               "declare it in the body");
    if (const Stmt* init = s->getInit()) {
        out.init.push_back(plan_statement(init));
        if (isa<Expr>(init))
            out.init.back().where = *text_.statement(init);
        const step& i = out.init.back();
        out.hoist = i.first != 0 || i.what != step::kind::declare;
        for (const declared& d : i.variables)
            out.hoist = out.hoist || (d.how != form::scalar && d.how != form::as_written);
    }
    condition(s->getCond(), out);
    if (s->getInc())
        out.increment = source(s->getInc());
    add_body(s->getBody(), out);
}

void function_planner::plan_range_for(const CXXForRangeStmt* s, step& out) {
    out.what = step::kind::range_for;
    unsigned keyword = text_.offset(s->getForLoc());
    out.held = held_loops_.count({text_.file(s->getForLoc()), keyword, keyword}) != 0;
    out.serial = ++loops_;
    out.head = head_of(s, s->getBody());
    if (s->getInit())
        out.init.push_back(plan_statement(s->getInit()));
    std::string n = std::to_string(out.serial);
    // The range: named again where its text is plain, else part of the state.
    const Expr* init = s->getRangeInit();
    const Expr* e = bare(init);
    declared range;
    range.name = "dome_g" + n;
    std::size_t before = out_.sites.size();
    (void)before;
    if (has_sites(init)) {
        text t = site_of(e) ? lower_call(e, *site_of(e), out.value) : lower(init, out.value);
        range.value = text("(") + t + text(")");
    } else if (isa<InitListExpr>(e)) {
        range.value = source(e);
    } else {
        range.value = text("(") + source(e) + text(")");
    }
    bool list = isa<InitListExpr>(e) || isa<CXXStdInitializerListExpr>(init->IgnoreImplicit());
    auto all_sites = sites_in(s->getBody());
    auto save_at_body = [&](const std::string& name, saved_as how, const std::string& type) {
        for (site_plan& p : out_.sites)
            if (p.id >= all_sites.first && p.id <= all_sites.second)
                p.list.push_back({name, how, type, "the loop goes on"});
    };
    if (list) {
        range.how = form::as_written;
        if (auto* l = dyn_cast<InitListExpr>(e))
            for (const Expr* x : l->inits())
                if (!plain_value(x))
                    refuse(x->getBeginLoc(), "a loop over a braced list around a checkpoint computes its elements",
                           "name the list as a std::vector or std::array first");
    } else if (plain_place(e) && !has_sites(init)) {
        range.how = form::as_written;
    } else if (e->isGLValue()) {
        range.how = form::reference;
        range.type = in_template_ ? "::std::remove_reference_t<decltype((" + text_.words(*text_.of(e->getSourceRange()), s->getBeginLoc()) + "))>"
                                  : types_.spelling(e->getType());
        range.is_saved = true;
        if (all_sites.first)
            save_at_body(range.name, saved_as::path, type_name_for_people(e->getType()));
    } else {
        range.how = form::object;
        QualType t = e->getType().getUnqualifiedType();
        range.type =
            in_template_ ? "::std::decay_t<decltype(" + text_.words(*text_.of(e->getSourceRange()), s->getBeginLoc()) + ")>" : types_.spelling(t);
        range.is_saved = true;
        if (all_sites.first) {
            if (auto why = types_.why_not(t))
                refuse(e->getBeginLoc(), "the range of this loop must be saved and cannot be: " + *why, "loop over a named container");
            else
                types_.use(t);
            save_at_body(range.name, saved_as::address, type_name_for_people(t));
        }
    }
    out.value.value = range.value;
    save_temporaries(out.value);
    out.range.push_back(range);
    if (all_sites.first)
        save_at_body("dome_k" + n, saved_as::value, "long");
    // The element: bound again from the iterator when it is a reference, a saved variable when it is a value.
    const VarDecl* v = s->getLoopVariable();
    unsigned begin = text_.offset(v->getBeginLoc());
    unsigned colon = text_.offset(s->getColonLoc());
    out.element = text(span{begin, colon});
    declared d;
    d.name = v->getNameAsString();
    bool decomposed = isa<DecompositionDecl>(v);
    if (!v->getType()->isReferenceType() && !decomposed) {
        d.is_saved = ever_saved(v);
        d.how = form::load_only;
        d.is_const = v->getType().isConstQualified();
        // const elements are not changed by the body: the iterator gives them again
        if (d.is_const)
            d.is_saved = false;
    } else if (decomposed && !v->getType()->isReferenceType()) {
        const captured* facts = facts_of(v);
        if (facts && facts->assigned && !v->getType().isConstQualified() && facts->live.size())
            refuse(v->getLocation(), "a structured binding by value is changed in a loop around a checkpoint",
                   "bind it by reference or name the element first");
    }
    out.variables.push_back(d);
    scope_.push_back({v, d});
    add_body(s->getBody(), out);
}

void function_planner::plan_switch(const SwitchStmt* s, step& out) {
    out.what = step::kind::switch_;
    auto* body = dyn_cast<CompoundStmt>(s->getBody());
    out.head = head_of(s, s->getBody());
    if (!body) {
        refuse(s->getBeginLoc(), "a switch around a checkpoint has no braces", "put braces around its body");
        return;
    }
    if (s->getInit())
        out.init.push_back(plan_statement(s->getInit()));
    if (const DeclStmt* d = s->getConditionVariableDeclStmt()) {
        step planned = plan_declaration(d);
        planned.where = *text_.of(d->getSourceRange());
        out.init.push_back(planned);
        out.has_value = true;
        out.value.value = text(s->getConditionVariable()->getNameAsString());
    } else {
        condition(s->getCond(), out);
    }
    QualType type = bare(s->getCond())->getType().getNonReferenceType().getUnqualifiedType();
    if (type->isRecordType())
        type = s->getCond()->getType();
    out.switch_type = types_.spelling(type);
    std::set<const SwitchCase*> all;
    for (const SwitchCase* c = s->getSwitchCaseList(); c; c = c->getNextSwitchCase())
        all.insert(c);
    std::set<std::int64_t> used;
    bool unknown = false;
    for (const SwitchCase* c : all)
        if (auto* k = dyn_cast<CaseStmt>(c)) {
            if (k->getRHS())
                refuse(k->getBeginLoc(), "a case range around a checkpoint", "write the cases one by one");
            Expr::EvalResult r;
            if (k->getLHS()->EvaluateAsInt(r, text_.context()))
                used.insert(r.Val.getInt().getExtValue());
            else
                unknown = true;
        }
    // Each site is reached from the label before it; what lies between is skipped.
    std::string label;
    std::size_t top_level = 0;
    for (const Stmt* x : body->body()) {
        while (auto* c = dyn_cast<SwitchCase>(x)) {
            ++top_level;
            if (auto* k = dyn_cast<CaseStmt>(c)) {
                label = "(" + text_.words(*text_.of(k->getLHS()->getSourceRange()), k->getBeginLoc()) + ")";
            } else {
                std::int64_t value = 0;
                while (used.count(value))
                    ++value;
                if (unknown || in_template_)
                    refuse(c->getBeginLoc(), "a default label before a checkpoint in a template", "write the case as an if");
                label = std::to_string(value);
            }
            x = c->getSubStmt();
        }
        auto range = sites_in(x);
        if (range.first)
            out.regions.push_back({range, label});
    }
    if (top_level != all.size())
        refuse(s->getBeginLoc(), "a case label lies inside another statement of a switch around a checkpoint",
               "put the labels directly into the switch");
    add_body(s->getBody(), out);
}

void function_planner::plan_try(const CXXTryStmt* s, step& out) {
    out.what = step::kind::try_;
    for (unsigned i = 0; i < s->getNumHandlers(); ++i)
        if (has_sites(s->getHandler(i)))
            refuse(s->getHandler(i)->getBeginLoc(), "an exception handler may reach a checkpoint; the exception being handled cannot be saved",
                   "note what happened in a variable and go on after the handler");
    out.head = {out.where.begin, text_.offset(s->getTryBlock()->getBeginLoc())};
    add_body(s->getTryBlock(), out);
}

}  // namespace dome::cc
