// SPDX-License-Identifier: Apache-2.0
// Control statements around sites: how each is entered again on the way back.
// Tested by test/tool/dome-cc/plan_test.cpp and the programs in test/golden.
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

using namespace clang;

block function_planner::plan_condition_variable(const DeclStmt* d) {
    step planned = plan_declaration(d);
    if (auto where = text_.of(d->getSourceRange()))
        planned.where = *where;
    else
        half_in_macro(d);
    std::tie(planned.first, planned.last) = sites_in(d);
    return {planned};
}

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
        for (step& planned : plan_condition_variable(d))
            out.init.push_back(std::move(planned));
        out.has_value = true;
        out.value.value = text(s->getConditionVariable()->getNameAsString());
    } else if (s->isConstexpr()) {
        out.has_value = true;
        out.value.value = source(s->getCond());
    } else if (s->isConsteval()) {
        out.consteval_if = true;
        out.value.value = text(s->isNegatedConsteval() ? "!consteval" : "consteval");
    } else {
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
        out.init = plan_condition_variable(d);
        out.has_value = true;
        out.value.value = text(s->getConditionVariable()->getNameAsString());
    } else {
        Expr::EvalResult always;
        out.endless = !s->getCond()->isValueDependent() && s->getCond()->EvaluateAsRValue(always, text_.context()) && always.Val.isInt() &&
                      always.Val.getInt().getBoolValue();
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
    if (const Stmt* init = s->getInit()) {
        out.init.push_back(plan_statement(init));
        if (isa<Expr>(init))
            out.init.back().where = *text_.statement(init);
        const step& i = out.init.back();
        out.hoist = i.first != 0 || i.what != step::kind::declare;
        for (const declared& d : i.variables)
            out.hoist = out.hoist || (d.how != form::scalar && d.how != form::as_written);
    }
    if (const DeclStmt* d = s->getConditionVariableDeclStmt()) {
        out.test = plan_condition_variable(d);
        out.has_value = true;
        out.value.value = text(s->getConditionVariable()->getNameAsString());
    } else {
        condition(s->getCond(), out);
    }
    if (s->getInc() && has_sites(s->getInc())) {
        out.after_sites = sites_in(s->getInc());
        text value = discarded(s->getInc(), out.after, /*next=*/true);
        if (!value.empty())
            out.after.value = value + text(";");
        save_temporaries(out.after);
    } else if (s->getInc()) {
        out.increment = source(s->getInc());
    }
    add_body(s->getBody(), out);
}

namespace {

// A view of the library over constants: its text means the same after a resume.
bool names_constants_only(const Stmt* s) {
    if (isa<LambdaExpr, CXXThisExpr>(s))
        return false;
    if (const auto* e = dyn_cast<DeclRefExpr>(s))
        if (const auto* v = dyn_cast<VarDecl>(e->getDecl()))
            return v->getType().isConstQualified();
    return std::all_of(s->child_begin(), s->child_end(), [](const Stmt* c) { return c == nullptr || names_constants_only(c); });
}
bool is_view(QualType t) {
    const auto* r = t->getAsCXXRecordDecl();
    return r && r->getIdentifier() && r->getName().ends_with("_view") &&
           llvm::StringRef(r->getQualifiedNameAsString()).starts_with("std::ranges::") &&
           t.getCanonicalType().getAsString().find("owning_view") == std::string::npos;
}

// What the head of a range-based for makes on the way to the range lives as long as the loop (P2718).
bool all_of_head_lives(const ASTContext& context) { return context.getLangOpts().CPlusPlus23; }

}  // namespace

void function_planner::plan_range_for(const CXXForRangeStmt* s, step& out) {
    out.what = step::kind::range_for;
    respell_part(s);
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
    const Expr* const whole = e;
    if (auto* typed = dyn_cast<CXXFunctionalCastExpr>(e); typed && isa<InitListExpr>(bare(typed->getSubExpr())))  // std::initializer_list<T>{...}
        if (auto* r = typed->getType()->getAsCXXRecordDecl(); r && r->isInStdNamespace() && r->getName() == "initializer_list")
            e = bare(typed->getSubExpr());
    declared range;
    range.name = "dome_g" + n;
    auto all_sites = sites_in(s->getBody());
    auto save_at_body = [&](const std::string& name, saved_as how, const std::string& type) {
        for (site_plan& p : out_.sites)
            if (p.id >= all_sites.first && p.id <= all_sites.second)
                p.list.push_back({name, how, type, "the loop goes on"});
    };
    if (has_sites(init)) {
        text t = site_of(e) ? lower_call(e, *site_of(e), out.value) : lower(init, out.value, /*next=*/true);
        range.value = isa<InitListExpr>(e) ? t : text("(") + t + text(")");
    } else if (isa<InitListExpr>(e)) {
        range.value = source(whole);
    } else {
        std::vector<std::pair<const Expr*, text>> lasting;
        if (all_of_head_lives(text_.context()))
            lift_temporaries(e, out.value, lasting, {});
        for (lowered::op& op : out.value.ops)
            if (op.what == lowered::op::kind::temporary) {
                op.variable.is_saved = true;
                save_at_body(op.variable.name, saved_as_of(op.variable), op.variable.type);
            }
        range.value = text("(") + (lasting.empty() ? source(e) : splice(*text_.of(e->getSourceRange()), lasting)) + text(")");
    }
    bool list = isa<InitListExpr>(e) || isa<CXXStdInitializerListExpr>(init->IgnoreImplicit());
    const InitListExpr* elements = dyn_cast<InitListExpr>(e);
    bool computed = has_sites(init);
    if (list && elements)
        for (const Expr* x : elements->inits())  // what its text means must not have changed, and be there
            computed = computed || !(isa<StringLiteral>(bare(x)) || x->isCXX11ConstantExpr(text_.context()));
    if (list && computed && elements && elements->getNumInits()) {
        // std::initializer_list cannot be saved; what it stands for can.
        QualType t = elements->getInit(0)->getType().getUnqualifiedType();
        range.how = form::object;
        const Expr* first = (elements->isSemanticForm() && elements->getSyntacticForm() ? elements->getSyntacticForm() : elements)->getInit(0);
        // The first may stand for all of a pack, whose text is no expression by itself.
        const bool pack =
            in_template_ &&
            text_.words({text_.end_offset(first->getEndLoc()), text_.end_offset(e->getEndLoc())}, e->getBeginLoc()).find("...") != std::string::npos;
        const std::string element = pack           ? "decltype(::dome::gen::one_of(" + as_words(source(e), s->getBeginLoc()) + "))"
                                    : in_template_ ? type_by_text(first)
                                                   : types_.spelling(t);
        range.type = (t->isBooleanType() ? "::std::deque<" : "::std::vector<") + element + ">";
        types_.need_header(t->isBooleanType() ? "dome/describe/std/deque.hpp" : "dome/describe/std/vector.hpp");
        range.value = text(range.type) + (has_sites(init) ? range.value : source(e));
        range.is_saved = true;
        if (auto why = types_.why_not(t))
            refuse(e->getBeginLoc(), "the range of this loop must be saved and cannot be: " + *why, "loop over a named container");
        else
            types_.use(t);
        if (all_sites.first)
            save_at_body(range.name, saved_as::address, range.type);
    } else if (list) {
        range.how = form::as_written;
        if (computed)
            refuse(e->getBeginLoc(), "a loop over a braced list around a checkpoint computes its elements",
                   "name the list as a std::vector or std::array first");
    } else if (!has_sites(init) && (plain_place(e) || (is_view(e->getType()) && names_constants_only(e)))) {
        range.how = form::as_written;
    } else if (has_sites(init) && e->isXValue() && ends_visibly(e->getType())) {
        refuse(e->getBeginLoc(), "a loop around a checkpoint goes over part of an object that a call returns", "name that object first");
    } else if (e->isGLValue() && !(has_sites(init) && e->isXValue())) {
        range.how = form::reference;
        const bool named = !in_template_ && !hidden_here(e->getType());
        range.type = named ? types_.spelling(e->getType()) : place_by_text(e);
        if (e->getType()->isArrayType() && named)
            range.type = "::dome::gen::type<" + range.type + ">";
        range.is_saved = true;
        if (all_sites.first)
            save_at_body(range.name, saved_as::path, type_name_for_people(e->getType()));
    } else {
        range.how = form::object;
        QualType t = e->getType().getUnqualifiedType();
        range.type = in_template_ || hidden_here(t) ? type_by_text(e) : types_.spelling(t);
        if (has_sites(init) && has_lambda(e) && (hidden_here(t) || range.type.find("(lambda") != std::string::npos))
            refuse(e->getBeginLoc(), "the type of this range has no name, and the call that makes it may reach a checkpoint",
                   "make the lambda a variable of its own first");
        if (!has_sites(init) && (in_template_ ? has_lambda(e) : range.type.find("(lambda") != std::string::npos)) {
            const text named = without_lambdas(e, out.value);
            range.type = "decltype(" + as_words(named, s->getBeginLoc()) + ")";
            range.value = text("(") + named + text(")");
        }
        range.is_saved = all_sites.first != 0;      // else nothing comes back into the loop: it need not even have a description
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
    // An iterator of the program's own may change its range with every step: it is not found again by counting.
    if (const DeclStmt* b = s->getBeginStmt(); b && b->isSingleDecl() && !in_template_) {
        const QualType t = cast<VarDecl>(b->getSingleDecl())->getType();
        auto* r = t->getAsCXXRecordDecl();
        if (r && text_.user(r->getLocation()) && !types_.examine(t)) {
            out.keeps_iterator = true;
            types_.use(t);
            if (all_sites.first)
                save_at_body("dome_b" + n, saved_as::address, type_name_for_people(t));
        }
    }
    if (all_sites.first && !out.keeps_iterator)
        save_at_body("dome_k" + n, saved_as::value, "long");
    // The element: bound again from the iterator when it is a reference, a saved variable when it is a value.
    const VarDecl* v = s->getLoopVariable();
    unsigned begin = text_.offset(v->getBeginLoc());
    unsigned colon = text_.offset(s->getColonLoc());
    out.element = text(span{begin, colon});
    declared d;
    d.name = v->getNameAsString();
    d.key = key_of(d.name, v);
    d.id = text_.offset(v->getLocation());
    wants_expansion(v->getLocation());
    std::vector<std::string> names;
    bool decomposed = isa<DecompositionDecl>(v);
    if (decomposed)
        for (const BindingDecl* b : cast<DecompositionDecl>(v)->bindings())
            names.push_back(b->getNameAsString());
    if (!v->getType()->isReferenceType() && !decomposed) {
        d.is_saved = ever_saved(v);
        d.how = form::load_only;
        d.is_const = v->getType().isConstQualified();
        // const elements are not changed by the body: the iterator gives them again
        if (d.is_const)
            d.is_saved = false;
    } else if (decomposed && !v->getType()->isReferenceType()) {
        const captured* facts = facts_of(v);
        if (facts && facts->assigned && !v->getType().isConstQualified() && ever_saved(v)) {
            // The body may change it: an object of its own, which the names refer to.
            unsigned open = *text_.find_token(begin, v->getLocation(), "[");
            d.name = d.key = "dome_d" + std::to_string(++temporaries_);
            d.is_saved = true;
            d.how = form::load_only;
            out.names = "auto& " + text_.words({open, colon}, v->getLocation());
            out.element = text("::std::decay_t<decltype(*dome_b" + n + ")> " + d.name + " ");
        }
    }
    out.variables.push_back(d);
    scope_.push_back({v, d, names});
    add_body(s->getBody(), out);
}

void function_planner::plan_switch(const SwitchStmt* s, step& out) {
    out.what = step::kind::switch_;
    out.head = head_of(s, s->getBody());
    if (s->getInit())
        out.init.push_back(plan_statement(s->getInit()));
    if (const DeclStmt* d = s->getConditionVariableDeclStmt()) {
        for (step& planned : plan_condition_variable(d))
            out.init.push_back(std::move(planned));
        out.has_value = true;
        out.value.value = text(s->getConditionVariable()->getNameAsString());
    } else {
        condition(s->getCond(), out);
    }
    QualType type = bare(s->getCond())->getType().getNonReferenceType().getUnqualifiedType();
    if (type->isRecordType() || type->isDependentType())
        type = s->getCond()->getType();
    if (!in_template_)
        out.switch_type = types_.spelling(type);
    if (out.switch_type.find("(unnamed") != std::string::npos)
        out.switch_type = type_by_text(bare(s->getCond()));
    add_body(s->getBody(), out);
    if (!out.body_sites[0].first)
        return;
    // The way back enters at the first label, from where all that is not on the way is skipped, labels between included.
    const SwitchCase* first = nullptr;
    std::set<std::int64_t> used;
    bool unknown = in_template_;
    for (const SwitchCase* c = s->getSwitchCaseList(); c; c = c->getNextSwitchCase()) {
        if (!first || text_.offset(c->getBeginLoc()) < text_.offset(first->getBeginLoc()))
            first = c;
        auto* k = dyn_cast<CaseStmt>(c);
        if (!k)
            continue;
        Expr::EvalResult low, high;
        if (unknown || !k->getLHS()->EvaluateAsInt(low, text_.context()) || (k->getRHS() && !k->getRHS()->EvaluateAsInt(high, text_.context()))) {
            unknown = true;
            continue;
        }
        std::int64_t from = low.Val.getInt().getExtValue(), to = k->getRHS() ? high.Val.getInt().getExtValue() : from;
        unknown = to - from > 1 << 16;
        for (std::int64_t value = from; value <= to && !unknown; ++value)
            used.insert(value);
    }
    const Stmt* outermost = s->getBody();
    if (auto* c = dyn_cast<CompoundStmt>(outermost))
        for (const Stmt* x : c->body())
            if (isa<SwitchCase>(x)) {
                outermost = x;
                break;
            }
    if (!first || first != outermost) {
        refuse(s->getBeginLoc(), "the first label of a switch around a checkpoint lies inside another statement", "put it directly into the switch");
        return;
    }
    if (auto* k = dyn_cast<CaseStmt>(first)) {
        // `using enum` in the switch itself: the name means nothing before it.
        const auto* name = dyn_cast<DeclRefExpr>(bare(k->getLHS()));
        const auto* shadow = name ? dyn_cast<UsingShadowDecl>(name->getFoundDecl()) : nullptr;
        const auto* constant = name ? dyn_cast<EnumConstantDecl>(name->getDecl()) : nullptr;
        if (shadow && constant && text_.offset(shadow->getIntroducer()->getLocation()) > text_.offset(s->getBeginLoc()))
            out.entry = "(" + types_.spelling(constant->getType()) + "::" + constant->getNameAsString() + ")";
        else if (auto where = text_.of(k->getLHS()->getSourceRange()))
            out.entry = "(" + text_.words(*where, k->getBeginLoc()) + ")";
        else
            half_in_macro(k->getLHS());
    } else {
        std::int64_t value = 0;
        while (used.count(value))
            ++value;
        if (unknown)
            refuse(first->getBeginLoc(), "a switch around a checkpoint begins with default, and its cases are not known here", "put default last");
        out.entry = std::to_string(value);
    }
    // What is declared before that label is loaded behind it.
    for (block& steps : out.bodies) {
        std::vector<declared> late;
        for (step& x : steps) {
            if (x.after_label) {
                x.late = late;
                break;
            }
            for (declared& d : x.variables)
                if (d.how == form::load_only && d.is_saved) {
                    late.push_back(d);
                    d.how = form::as_written;
                }
        }
    }
}

void function_planner::plan_try(const CXXTryStmt* s, step& out) {
    out.what = step::kind::try_;
    out.head = {out.where.begin, text_.offset(s->getTryBlock()->getBeginLoc())};
    add_body(s->getTryBlock(), out);
    for (unsigned i = 0; i < s->getNumHandlers() && !is_around_initialisers(s); ++i)
        if (has_sites(s->getHandler(i)->getHandlerBlock()))
            plan_handler(s->getHandler(i), out);
}

void function_planner::plan_handler(const CXXCatchStmt* s, step& out) {
    auto* body = cast<CompoundStmt>(s->getHandlerBlock());
    const std::pair<int, int> sites = sites_in(body);
    if (out.handlers.empty())
        out.exception = caught_.empty() ? "exception" : "exception@" + std::to_string(text_.where(s->getCatchLoc()).line);
    out.handled = {out.handlers.empty() ? sites.first : out.handled.first, sites.second};
    wants_expansion(body->getLBracLoc());
    handler h;
    h.begin = text_.offset(body->getLBracLoc()) + 1;
    h.name = "dome_caught" + std::to_string(++handlers_);
    types_.use_exceptions();
    types_.need_header("dome/describe/std/exception.hpp");
    saved exception;
    exception.name = out.exception;
    exception.type = "std::exception_ptr";
    exception.why = "it is being handled";
    exception.how = saved_as::address;
    exception.object = h.name + ".what";
    caught_.push_back(std::move(exception));
    const std::size_t depth = scope_.size();
    if (const VarDecl* v = s->getExceptionDecl(); v && !v->getName().empty()) {
        declared d;
        d.name = v->getNameAsString();
        d.key = key_of(d.name, v);
        d.id = text_.offset(v->getLocation());
        d.how = form::load_only;
        d.is_const = v->getType().isConstQualified();
        d.is_saved = !v->getType()->isReferenceType() && ever_saved(v);
        scope_.push_back({v, d});
        h.variable.push_back(std::move(d));
    }
    out.handlers.push_back(std::move(h));
    add_body(body, out);
    scope_.resize(depth);
    caught_.pop_back();
}

}  // namespace dome::cc
