// SPDX-License-Identifier: Apache-2.0
// Plans one function: its sites, its blocks statement by statement, what each control statement becomes.
// Tested by test/tool/dome-cc/plan_test.cpp and the programs in test/golden.
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

using namespace clang;

function_planner::function_planner(const FunctionDecl* f, const source_text& text, const std::map<site_key, std::string>& sites,
                                   const std::vector<span>& bodies, const std::set<site_key>& held_loops, const function_capture& captured,
                                   type_catalog& types, std::vector<refusal>& refused)
    : function_(f), text_(text), sites_(sites), bodies_(bodies), held_loops_(held_loops), captured_(captured), types_(types), refused_(refused) {
    struct finder : RecursiveASTVisitor<finder> {
        std::map<unsigned, bool>& out;
        const source_text& text;
        finder(std::map<unsigned, bool>& o, const source_text& t) : out(o), text(t) {}
        bool VisitVarDecl(VarDecl* v) {
            QualType t = v->getType();
            out[text.offset(v->getLocation())] = t->isDependentType() || t->isUndeducedType() || t->isInstantiationDependentType();
            return true;
        }
    };
    // A lambda is part of a template where one of the functions around it is.
    for (const FunctionDecl* one = f; one;) {
        if (const FunctionDecl* pattern = text_of_function(one); pattern != one) {
            in_template_ = true;
            finder(dependent_, text_).TraverseDecl(const_cast<FunctionDecl*>(pattern));
        }
        auto* m = dyn_cast<CXXMethodDecl>(one);
        if (!m || !m->getParent()->isLambda())
            break;
        one = dyn_cast_or_null<FunctionDecl>(m->getParent()->getParentFunctionOrMethod());
        if (!one && isa<ClassTemplateSpecializationDecl>(m->getParent()->getDeclContext()))
            in_template_ = all_dependent_ = true;
    }
}

void function_planner::number_sites() {
    std::string file = text_.file(function_->getBody()->getBeginLoc());
    unsigned begin = text_.offset(function_->getBody()->getBeginLoc()), end = text_.offset(function_->getBody()->getEndLoc());
    if (isa<CXXConstructorDecl>(function_))
        begin = text_.offset(function_->getLocation());  // with its initialisers
    for (auto it = sites_.lower_bound({file, begin, 0}); it != sites_.end() && it->first.file == file && it->first.begin < end; ++it) {
        auto within = [&](span s) { return s.begin > begin && s.end < end && it->first.begin > s.begin && it->first.begin < s.end; };
        if (std::none_of(bodies_.begin(), bodies_.end(), within))
            mine_.push_back({it->first.begin, it->first.end, 0, it->second});
    }
    std::sort(mine_.begin(), mine_.end(), [](const numbered& a, const numbered& b) { return a.end != b.end ? a.end < b.end : a.begin > b.begin; });
    SourceManager& sm = text_.context().getSourceManager();
    FileID id = sm.getFileID(sm.getExpansionLoc(function_->getBody()->getBeginLoc()));
    int n = 0;
    for (numbered& s : mine_) {
        s.id = ++n;
        site_plan p;
        p.id = n;
        p.line = sm.getLineNumber(id, s.begin);
        p.column = sm.getColumnNumber(id, s.begin);
        p.callee = s.callee;
        out_.sites.push_back(p);
    }
}

function_plan function_planner::plan(const std::string& shown_file) {
    place at = text_.where(function_->getLocation());
    out_.file = text_.file(function_->getBody()->getBeginLoc());
    out_.shown_file = shown_file;
    out_.name = function_name(*text_of_function(function_));
    out_.line = at.line;
    out_.is_main = function_->isMain();
    auto* handled = dyn_cast<CXXTryStmt>(function_->getBody());  // a function try block
    auto* body = dyn_cast<CompoundStmt>(handled ? handled->getTryBlock() : function_->getBody());
    if (!body || body->getLBracLoc().isMacroID()) {
        refuse(function_->getLocation(), "the body of '" + out_.name + "' comes from a macro and may reach a checkpoint",
               "write the function without the macro");
        return out_;
    }
    out_.body = text_.offset(body->getLBracLoc()) + 1;
    out_.body_end = text_.offset(body->getRBracLoc());
    number_sites();
    for (const ParmVarDecl* p : function_->parameters()) {
        declared d;
        d.name = p->getNameAsString();
        d.is_saved = !d.name.empty() && !p->getType()->isReferenceType() && !out_.is_main && ever_saved(p);
        if (const captured* facts = facts_of(p); is_function_pointer(p->getType()) && facts && !facts->assigned)
            d.is_saved = false;
        if (auto* r = p->getType()->getAsCXXRecordDecl(); r && r->isInStdNamespace() && r->getName() == "initializer_list")
            d.is_saved = false;  // the caller makes it again
        d.how = form::load_only;
        if (d.is_saved)
            out_.parameters.push_back({d.name, p->getType().isConstQualified()});
        scope_.push_back({p, d});
    }
    if (out_.is_main && function_->getNumParams() >= 2)
        if (!function_->getParamDecl(0)->getNameAsString().empty() && !function_->getParamDecl(1)->getNameAsString().empty())
            out_.main_arguments = function_->getParamDecl(0)->getNameAsString() + ", " + function_->getParamDecl(1)->getNameAsString();
    std::vector<const Stmt*> statements(body->body_begin(), body->body_end());
    if (handled && !isa<CXXConstructorDecl>(function_)) {
        out_.body = text_.offset(handled->getTryLoc());
        out_.wrapped_end = text_.end_offset(handled->getEndLoc());
        statements = {handled};
    } else if (handled) {  // stays one: its handlers see what the initialisers throw
        step scratch;
        plan_try(handled, scratch);
        for (site_plan& s : out_.sites)
            s.list.clear();
        temporaries_ = loops_ = 0;
    }
    out_.steps = plan_block(statements);
    if (auto* c = dyn_cast<CXXConstructorDecl>(function_))
        plan_constructor(c);
    std::uint64_t h = 1469598103934665603ull;
    auto mix = [&](const std::string& s) {
        for (char c : s + "\n")
            h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    };
    mix(out_.name);
    for (const site_plan& s : out_.sites) {
        mix(std::to_string(s.id) + s.callee);
        for (const saved& v : s.list)
            mix(v.name + ":" + v.type);
    }
    out_.fingerprint = h;
    return out_;
}

block function_planner::plan_block(llvm::ArrayRef<const Stmt*> statements) {
    block out;
    std::size_t depth = scope_.size();
    std::size_t last = statements.size();
    for (std::size_t i = statements.size(); i-- > 0;)
        if (has_sites(statements[i])) {
            last = i;
            break;
        }
    for (std::size_t i = 0; i < statements.size() && last < statements.size() && i <= last; ++i) {
        const Stmt* s = statements[i];
        std::vector<const Stmt*> labels;
        while (auto* c = dyn_cast<SwitchCase>(s))
            s = c->getSubStmt();
        step one = plan_statement(s);
        if (s != statements[i])
            one.serial = one.serial ? one.serial : -1;  // starts after a label: no guard may begin before it
        one.guard = i != last && one.first != 0 && one.what != step::kind::declare;
        out.push_back(std::move(one));
    }
    scope_.resize(depth);
    return out;
}

block function_planner::plan_body(const Stmt* s, bool& braced, span& where) {
    braced = isa<CompoundStmt>(s);
    if (auto w = text_.statement(s))
        where = *w;
    else
        refuse(s->getBeginLoc(), "a macro expansion covers only part of a statement that may reach a checkpoint",
               "write the statement without the macro");
    if (auto* c = dyn_cast<CompoundStmt>(s))
        return plan_block(std::vector<const Stmt*>(c->body_begin(), c->body_end()));
    return plan_block({s});
}

void function_planner::add_body(const Stmt* s, step& out) {
    bool braced = false;
    span where;
    out.body_sites.push_back(s ? sites_in(s) : std::pair{0, 0});
    out.bodies.push_back(s ? plan_body(s, braced, where) : block{});
    out.body_spans.push_back(where);
    out.braced.push_back(braced);
}

void function_planner::condition(const Expr* e, step& out) {
    out.has_value = e != nullptr;
    if (!e)
        return;
    out.value.value = lower(e, out.value);
    save_temporaries(out.value);
}

// From the statement's keyword to the parenthesis before its body.
span function_planner::head_of(const Stmt* s, const Stmt* body) {
    unsigned begin = text_.offset(s->getBeginLoc()), end = text_.offset(body->getBeginLoc());
    return {begin, end};
}

step function_planner::plan_statement(const Stmt* s) {
    step out;
    if (auto w = text_.statement(s))
        out.where = *w;
    else
        refuse(s->getBeginLoc(), "a macro expansion covers only part of a statement in a function that may reach a checkpoint",
               "write the statement without the macro");
    std::tie(out.first, out.last) = sites_in(s);
    if (auto* d = dyn_cast<DeclStmt>(s)) {
        bool variables = false;
        for (const Decl* x : d->decls())
            variables = variables || isa<VarDecl>(x);
        if (!variables)
            return out;
        step planned = plan_declaration(d);
        planned.where = out.where;
        std::tie(planned.first, planned.last) = std::pair(out.first, out.last);
        return planned;
    }
    if (isa<NullStmt>(s))
        return out;
    if (!out.first) {
        out.what = step::kind::skip;
        if (isa<LabelStmt, GotoStmt, IndirectGotoStmt>(s))
            refuse(s->getBeginLoc(), "goto in a function that may reach a checkpoint", "use a loop, break or a function of its own");
        return out;
    }
    std::size_t depth = scope_.size();
    if (auto* a = dyn_cast<AttributedStmt>(s)) {
        step inner = plan_statement(a->getSubStmt());
        return inner;
    }
    if (auto* c = dyn_cast<CompoundStmt>(s)) {
        out.what = step::kind::compound;
        add_body(c, out);
    } else if (auto* i = dyn_cast<IfStmt>(s)) {
        plan_if(i, out);
    } else if (auto* w = dyn_cast<WhileStmt>(s)) {
        plan_while(w, out);
    } else if (auto* d = dyn_cast<DoStmt>(s)) {
        plan_do(d, out);
    } else if (auto* f = dyn_cast<ForStmt>(s)) {
        plan_for(f, out);
    } else if (auto* r = dyn_cast<CXXForRangeStmt>(s)) {
        plan_range_for(r, out);
    } else if (auto* w2 = dyn_cast<SwitchStmt>(s)) {
        plan_switch(w2, out);
    } else if (auto* t = dyn_cast<CXXTryStmt>(s)) {
        plan_try(t, out);
    } else if (auto* r2 = dyn_cast<ReturnStmt>(s)) {
        out.what = step::kind::evaluate;
        const Expr* e = bare(r2->getRetValue());
        text value;
        if (const numbered* site = site_of(e))
            value = lower_call(e, *site, out.value);
        else
            value = lower(e, out.value);
        // A brace initialiser or a conversion keeps its own text around the value.
        out.value.value = text("return ") + value + text(";");
        save_temporaries(out.value);
    } else if (auto* e = dyn_cast<Expr>(s)) {
        out.what = step::kind::evaluate;
        const Expr* b = bare(e);
        if (const numbered* site = site_of(b))
            out.value.value = lower_call(b, *site, out.value) + text(";");
        else if (auto* k = dyn_cast<CStyleCastExpr>(b); k && k->getType()->isVoidType() && site_of(bare(k->getSubExpr())))
            out.value.value = text("(void)") + lower_call(bare(k->getSubExpr()), *site_of(bare(k->getSubExpr())), out.value) + text(";");
        else if (auto* c = dyn_cast<ConditionalOperator>(b); c && c->getType()->isVoidType()) {
            refuse(e->getBeginLoc(), "a branch of ?: may reach a checkpoint", "write it as if/else");
        } else
            out.value.value = lower(e, out.value) + text(";");
        save_temporaries(out.value);
    } else {
        refuse(s->getBeginLoc(), "a checkpoint may be reached inside this kind of statement, which dome-cc does not take apart",
               isa<LabelStmt>(s) ? "use a loop instead of goto" : "move the call into a statement of its own");
    }
    scope_.resize(depth);
    return out;
}

step function_planner::plan_declaration(const DeclStmt* s) {
    step out;
    out.what = step::kind::declare;
    unsigned first_name = 0;
    for (const Decl* x : s->decls()) {
        auto* v = dyn_cast<VarDecl>(x);
        if (!v)
            continue;
        if (isa<DecompositionDecl>(v)) {
            declared d;
            d.name = "dome_d" + std::to_string(++temporaries_);
            QualType t = v->getType();
            d.is_saved = ever_saved(v);
            unsigned open = *text_.find_token(text_.offset(v->getBeginLoc()), v->getLocation(), "[");
            unsigned close = *text_.find_token(open, v->getLocation(), "]") + 1;
            lowered& into = out.value;
            if (t->isReferenceType() && plain_place(bare(v->getInit())) && !has_sites(v->getInit())) {
                d.is_saved = false;
                out.variables.push_back(d);
                scope_.push_back({v, d});
                continue;
            }
            bool value =
                !t->isReferenceType() || isa<MaterializeTemporaryExpr>(v->getInit()->IgnoreImpCasts()) || isa<ExprWithCleanups>(v->getInit());
            d.how = value ? form::object : form::reference;
            d.is_const = t.getNonReferenceType().isConstQualified();
            d.type =
                dependent(v) || in_template_ ? "" : types_.spelling(value ? t.getNonReferenceType().getUnqualifiedType() : t.getNonReferenceType());
            const Expr* init = v->getInit();
            const Expr* e = bare(init);
            text t_init = has_sites(init) ? (site_of(e) ? lower_call(e, *site_of(e), into) : lower(init, into)) : source(e);
            if (d.type.empty())
                d.type = std::string(value ? "::std::decay_t" : "::std::remove_reference_t") + "<decltype((" +
                         text_.words(*text_.of(e->getSourceRange()), v->getLocation()) + "))>";
            bool same = e->getType().getCanonicalType().getUnqualifiedType() == t.getNonReferenceType().getCanonicalType().getUnqualifiedType();
            d.value = value && !same ? text(d.type + "(") + t_init + text(")") : text("(") + t_init + text(")");
            d.specifiers = {open, close};
            d.init = {close, text_.end_offset(v->getEndLoc())};
            out.variables.push_back(d);
            scope_.push_back({v, d});
            save_temporaries(out.value);
            out.serial = -2;  // structured binding
            continue;
        }
        (void)first_name;
        lowered into;
        declared d = plan_variable(v, &into);
        out.value.ops.insert(out.value.ops.end(), into.ops.begin(), into.ops.end());
        if (!into.ops.empty()) {
            lowered probe = out.value;
            out.value.value = d.value;
            save_temporaries(out.value);
            out.value.value = {};
            if (!s->isSingleDecl())
                refuse(v->getLocation(),
                       "several variables are declared in one statement and the initialiser of '" + d.name + "' may reach a checkpoint",
                       "declare each in a statement of its own");
        }
        out.variables.push_back(d);
        scope_.push_back({v, d});
    }
    if (s->isSingleDecl() && !out.variables.empty() && out.variables[0].how == form::bound_value) {
        // keep
    } else {
        for (const declared& d : out.variables)
            if (d.how == form::bound_value && !s->isSingleDecl())
                refuse(s->getBeginLoc(), "reference '" + d.name + "' holds a temporary and is declared together with other variables",
                       "declare it in a statement of its own");
    }
    return out;
}

}  // namespace dome::cc
