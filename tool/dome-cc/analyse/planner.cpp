// SPDX-License-Identifier: Apache-2.0
// Plans one function: its sites, its blocks statement by statement, what each control statement becomes.
// Tested by test/tool/dome-cc/plan_test.cpp and the programs in test/golden.
#include "tool/dome-cc/analyse/function_planner.hpp"
#include "tool/dome-cc/parse/syntax_walk.hpp"

#include "clang/AST/StmtOpenMP.h"

namespace dome::cc {

using namespace clang;

namespace {

// Whether a lambda within refers to this one by reference, or its address is taken.
bool keeps(const Stmt* s, const VarDecl* v) {
    if (const auto* address = dyn_cast<UnaryOperator>(s); address && address->getOpcode() == UO_AddrOf)
        if (const auto* named = dyn_cast<DeclRefExpr>(address->getSubExpr()->IgnoreParens()); named && named->getDecl() == v)
            return true;
    if (const auto* l = dyn_cast<LambdaExpr>(s))
        if (llvm::any_of(l->captures(),
                         [&](const LambdaCapture& c) { return c.capturesVariable() && c.getCaptureKind() == LCK_ByRef && c.getCapturedVar() == v; }))
            return true;
    return std::any_of(s->child_begin(), s->child_end(), [&](const Stmt* c) { return c && keeps(c, v); });
}

// `struct { int a, b; } x, *p;`
bool has_no_name(const Decl* d) {
    const auto* r = dyn_cast<TagDecl>(d);
    return r && !r->getIdentifier() && !r->getTypedefNameForAnonDecl();
}

}  // namespace

function_planner::function_planner(const FunctionDecl* f, const source_text& text, const std::map<site_key, std::string>& sites,
                                   const std::vector<span>& bodies, const std::set<site_key>& held_loops, const function_capture& captured,
                                   type_catalog& types, std::vector<refusal>& refused, bool left_to_right)
    : function_(f), text_(text), sites_(sites), bodies_(bodies), held_loops_(held_loops), captured_(captured), types_(types), refused_(refused),
      left_to_right_(left_to_right) {
    struct finder : syntax_walk {
        std::map<unsigned, bool>& out;
        std::vector<const Expr*>& expanded;
        std::vector<span> news;
        std::vector<unsigned> packs;
        const source_text& text;
        finder(std::map<unsigned, bool>& o, std::vector<const Expr*>& e, const source_text& t) : out(o), expanded(e), text(t) {}
        bool enter(Decl* d) override {
            if (auto* v = dyn_cast<VarDecl>(d)) {
                if (v->isParameterPack())      // of a lambda within
                    packs.push_back(text.offset(v->getLocation()));
                QualType t = v->getType();
                out[text.offset(v->getLocation())] = t->isDependentType() || t->isUndeducedType() || t->isInstantiationDependentType();
            }
            return true;
        }
        bool enter(Stmt* s) override {
            if (isa<CXXFoldExpr, PackExpansionExpr>(s))
                expanded.push_back(cast<Expr>(s));
            else if (auto* e = dyn_cast<CXXNewExpr>(s))
                if (std::optional<span> all = text.of(e->getSourceRange()))
                    news.push_back(*all);
            return true;
        }
    };
    // A lambda is part of a template where one of the functions around it is.
    for (const FunctionDecl* one = f; one;) {
        if (const FunctionDecl* pattern = text_of_function(one); pattern != one) {
            in_template_ = true;
            finder f(dependent_, expanded_, text);
            f.over(const_cast<FunctionDecl*>(pattern));
            for (const span& s : f.news)
                text_.complete(s);
            for (const ParmVarDecl* p : pattern->parameters())
                if (p->isParameterPack())
                    packs_.insert(text_.offset(p->getLocation()));
            for (const unsigned at : f.packs)
                packs_.insert(at);
        }
        auto* m = dyn_cast<CXXMethodDecl>(one);
        if (!m || !m->getParent()->isLambda())
            break;
        one = dyn_cast_or_null<FunctionDecl>(m->getParent()->getParentFunctionOrMethod());
        if (!one && isa<ClassTemplateSpecializationDecl>(m->getParent()->getDeclContext()))
            in_template_ = all_dependent_ = true;
    }
    for (const Expr* e : expanded_)
        if (isa<CXXFoldExpr>(e))
            if (std::optional<span> all = text.of(e->getSourceRange()))
                text_.widen(*all);
}

void function_planner::number_sites() {
    std::string file = text_.file(function_->getBody()->getBeginLoc());
    unsigned begin = text_.offset(function_->getBody()->getBeginLoc()), end = text_.offset(function_->getBody()->getEndLoc());
    if (isa<CXXConstructorDecl>(function_))
        begin = text_.offset(function_->getLocation());  // with its initialisers
    for (auto it = sites_.lower_bound({file, begin, 0}); it != sites_.end() && it->first.file == file && it->first.begin < end; ++it) {
        auto within = [&](span s) { return s.begin > begin && s.end < end && it->first.begin > s.begin && it->first.begin < s.end; };
        if (std::none_of(bodies_.begin(), bodies_.end(), within))
            mine_.push_back({it->first.begin, it->first.end, 1, it->second});
    }
    find_held(function_->getBody());
    std::erase_if(mine_, [&](const numbered& n) {
        return std::any_of(held_.begin(), held_.end(), [&](span s) { return n.begin >= s.begin && n.end <= s.end; });
    });
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

// The handlers of a constructor's function try block work on half an object.
void function_planner::find_held(const Stmt* s, bool in_initialisers) {
    if (!s || isa<LambdaExpr>(s))
        return;
    auto* handler = dyn_cast<CXXCatchStmt>(s);
    auto* block = handler ? dyn_cast<CompoundStmt>(handler->getHandlerBlock()) : nullptr;
    if (block && has_sites(block) && in_initialisers) {
        wants_expansion(block->getLBracLoc());
        held_.push_back({text_.offset(block->getLBracLoc()), text_.offset(block->getRBracLoc())});
        out_.holds.push_back(held_.back().begin + 1);
        warn(s->getBeginLoc(), "checkpoints reached in this exception handler are passed over: the program cannot be stopped there",
             "note what happened in a variable and go on after the handler");
        return;
    }
    if (isa<IndirectGotoStmt>(s))
        refuse(s->getBeginLoc(), "a computed goto in a function that may reach a checkpoint", "use a switch");
    for (const Stmt* c : s->children())
        find_held(c, is_around_initialisers(s));
}

// The function try block of a constructor.
bool function_planner::is_around_initialisers(const Stmt* s) const {
    return isa<CXXTryStmt>(s) && s == function_->getBody() && isa<CXXConstructorDecl>(function_);
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
    if (!body || wants_expansion(body->getLBracLoc()) || wants_expansion(body->getRBracLoc())) {
        refuse(function_->getLocation(), "the body of '" + out_.name + "' comes from a macro and may reach a checkpoint",
               "write the function without the macro");
        return out_;
    }
    if (auto* m = dyn_cast<CXXMethodDecl>(function_); m && m->isExplicitObjectMemberFunction()) {
        refuse(function_->getLocation(), "'" + out_.name + "' names its object as a parameter (`this auto&& self`) and may reach a checkpoint",
               "write it with `this`; a lambda that calls itself, as a function or std::function");
        return out_;
    }
    out_.body = text_.offset(body->getLBracLoc()) + 1;
    out_.body_end = text_.offset(body->getRBracLoc());
    find_first_pragmas();
    number_sites();
    for (const ParmVarDecl* p : function_->parameters()) {
        declared d;
        d.name = p->getNameAsString();
        d.is_saved = !d.name.empty() && !p->getType()->isReferenceType() && ever_saved(p);
        const captured* const facts = facts_of(p);
        if (out_.is_main && !(facts && (facts->assigned || facts->escaped)))
            d.is_saved = false;      // a resumed run has its own command line
        if (is_function_pointer(p->getType()) && facts && !facts->assigned)
            d.is_saved = false;
        if (auto* r = p->getType()->getAsCXXRecordDecl(); r && r->isInStdNamespace() && r->getName() == "initializer_list")
            d.is_saved = false;  // the caller makes it again
        d.how = form::load_only;
        d.id = text_.offset(p->getLocation());
        const bool pack = packs_.count(d.id) != 0;
        if (pack) {      // one stands for all: one that is saved, if any is
            const auto same = std::find_if(scope_.begin(), scope_.end(), [&](const visible& v) { return v.how.id == d.id; });
            if (same != scope_.end() && (same->how.is_saved || !d.is_saved))
                continue;
            if (same != scope_.end())
                scope_.erase(same);
            const bool mixed = std::any_of(function_->param_begin(), function_->param_end(), [&](const ParmVarDecl* other) {
                return other->getLocation() == p->getLocation() && other->getType()->isReferenceType();
            });
            d.held =
                mixed ? "::dome::gen::values_among<decltype(" + d.name + ")...>(" + d.name + "...)" : "::dome::gen::parameters(" + d.name + "...)";
        }
        if (d.is_saved)
            out_.parameters.push_back({d.name, p->getType().isConstQualified(), d.held, false});
        else if (!pack && !d.name.empty() && p->getType()->isReferenceType() && keeps(function_->getBody(), p)) {
            out_.parameters.push_back({d.name, false, "", true});
            placed_.push_back({d.name, saved_as::place, type_name_for_people(p->getType().getNonReferenceType()), "something leads to it"});
        }
        scope_.push_back({p, d});
    }
    if (out_.is_main && function_->getNumParams() >= 2)
        if (!function_->getParamDecl(0)->getNameAsString().empty() && !function_->getParamDecl(1)->getNameAsString().empty())
            out_.main_arguments = function_->getParamDecl(0)->getNameAsString() + ", " + function_->getParamDecl(1)->getNameAsString();
    out_.named_first = captured_without_list();
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
    for (const Expr* e : expanded_)  // folds have been taken out as they were planned
        if (const auto all = text_.of(e->getSourceRange());
            all && llvm::any_of(bodies_, [&](const span& body) { return body.begin > all->begin && body.end < all->end; }))
            refuse(e->getBeginLoc(), "a lambda that may reach a checkpoint stands within the expansion of a parameter pack",
                   "name it as a variable first");
        else if (has_sites(e) && function_->getNumParams() > 0 && expands(e, function_->getBody()))
            refuse(e->getBeginLoc(), "the expansion of a parameter pack may reach several checkpoints",
                   "call a function template that takes the first argument and passes the others on");
    if (!aliases_.empty()) {
        for (const ParmVarDecl* p : function_->parameters())
            if (auto alias = aliases_.find(text_.offset(p->getLocation())); alias != aliases_.end())
                out_.aliases.push_back({p->getNameAsString(), alias->second});
        name_hidden(out_.steps);
    }
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

namespace {

bool discards(const Stmt* s) {
    const auto* i = dyn_cast<IfStmt>(s);
    return (i && i->isConstexpr()) ||
           std::any_of(s->child_begin(), s->child_end(), [](const Stmt* c) { return c && !isa<LambdaExpr>(c) && discards(c); });
}

bool falls_through(const Stmt* s) {
    auto* a = dyn_cast<AttributedStmt>(s);
    return a && isa<NullStmt>(a->getSubStmt());
}

}  // namespace

block function_planner::plan_block(llvm::ArrayRef<const Stmt*> statements) {
    block out;
    std::size_t depth = scope_.size();
    std::size_t last = statements.size();
    for (std::size_t i = statements.size(); i-- > 0;)
        if (has_sites(statements[i])) {
            last = i;
            break;
        }
    bool labelled = false;  // by a label of a switch
    for (std::size_t i = 0; i < statements.size() && last < statements.size() && i <= last; ++i) {
        const Stmt* s = statements[i];
        bool label_of_switch = isa<SwitchCase>(s);
        for (;;)
            if (auto* c = dyn_cast<SwitchCase>(s))
                s = c->getSubStmt();
            else if (auto* l = dyn_cast<LabelStmt>(s))
                s = l->getSubStmt();
            else
                break;
        step one = plan_statement(s);
        one.after_label = s != statements[i];
        // What stood before was put into a guard, from where the compilers see a way to this label.
        if (label_of_switch && labelled && !falls_through(statements[i - 1]))
            one.notes.push_back({text_.offset(statements[i]->getBeginLoc()), "[[fallthrough]]; "});
        labelled = labelled || label_of_switch;
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
        half_in_macro(s);
    if (isa<CompoundStmt>(s))
        wants_expansion(s->getBeginLoc());
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
    out.value.value = lower(e, out.value, /*next=*/true);
    save_temporaries(out.value);
}

namespace {

// What must be followed by a loop or by the region it is about.
bool is_about_what_follows(llvm::StringRef pragma) {
    static const char* const kinds[] = {"omp ",       "acc ",   "GCC ivdep", "GCC unroll", "GCC novector",
                                        "clang loop", "unroll", "nounroll",  "ivdep",      "simd"};
    return std::any_of(std::begin(kinds), std::end(kinds), [&](const char* k) { return pragma.starts_with(k); });
}

}  // namespace

// `#pragma GCC unroll 4` says of the loop behind it how to compile it. Before one that becomes another loop it turns into a comment;
// before one that only gets a guard it goes with it, as _Pragma.
void function_planner::take_pragmas(step& of) const {
    const SourceLocation in = function_->getBody()->getBeginLoc();
    for (unsigned end = of.where.begin;;) {
        const llvm::StringRef before = text_.before(end, in).rtrim();
        std::size_t begin = before.rfind('\n');
        while (begin != llvm::StringRef::npos && before.substr(0, begin).ends_with("\\"))      // continued lines
            begin = before.rfind('\n', begin);
        llvm::StringRef line = begin == llvm::StringRef::npos ? "" : before.substr(begin + 1).ltrim();
        if (!line.consume_front("#") || !(line = line.ltrim()).consume_front("pragma") || !is_about_what_follows(line = line.trim()) ||
            (of.first != 0 && line.starts_with("omp ")))      // without OpenMP, nobody's business
            return;
        end = static_cast<unsigned>(begin) + 1;
        of.notes.push_back({end, "// "});
        if (of.first != 0)
            continue;
        std::string words = line.str();
        for (std::size_t at = words.find("\\\n"); at != std::string::npos; at = words.find("\\\n"))
            words.replace(at, 2, " ");
        of.pragmas = "_Pragma(" + quoted(words) + ") " + of.pragmas;
    }
}

// `#pragma STDC FENV_ACCESS ON` at the start of a body: must come before anything else there, so it is written before what dome-cc writes.
void function_planner::find_first_pragmas() {
    const SourceLocation in = function_->getBody()->getBeginLoc();
    llvm::StringRef rest = text_.before(out_.body_end, in).drop_front(out_.body);
    for (;;) {
        const std::size_t space = rest.size() - rest.ltrim().size();
        const std::size_t begin = out_.body_end - rest.size() + space;
        const auto [line, others] = rest.ltrim().split('\n');
        llvm::StringRef words = line;
        if (!words.consume_front("#") || !(words = words.ltrim()).consume_front("pragma") || !(words = words.trim()).starts_with("STDC "))
            return;
        out_.first_pragmas += " _Pragma(" + quoted(words.str()) + ")";
        out_.insertions.push_back({out_.file, static_cast<unsigned>(begin), "// ", 0});
        rest = others;
    }
}

// From the statement's keyword to the parenthesis before its body.
span function_planner::head_of(const Stmt* s, const Stmt* body) {
    unsigned begin = text_.offset(s->getBeginLoc()), end = text_.offset(body->getBeginLoc());
    return {begin, end};
}

step function_planner::plan_statement(const Stmt* s) {
    step out;
    while (auto* a = dyn_cast<AttributedStmt>(s)) {      // begins with the line of a pragma
        if (!hasSpecificAttr<LoopHintAttr>(a->getAttrs()))
            break;
        s = a->getSubStmt();
    }
    if (auto* d = dyn_cast<OMPExecutableDirective>(s)) {
        if (has_sites(d))
            refuse(d->getBeginLoc(), "a checkpoint may be reached within an OpenMP region, whose threads cannot be saved",
                   "take it after the region");
        s = region_of(d);
        if (!s || has_sites(s))
            return out;
    }
    if (auto w = text_.statement(s))
        out.where = *w;
    else
        half_in_macro(s);
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
    if (isa<NullStmt>(s) || falls_through(s))
        return out;
    if (!out.first) {
        out.what = step::kind::skip;
        out.constexpr_if = discards(s);      // another instance knows how far it goes
        take_pragmas(out);
        return out;
    }
    if (!isa<Expr, ReturnStmt>(s))
        wants_expansion(s->getBeginLoc());
    std::size_t depth = scope_.size();
    if (auto* a = dyn_cast<AttributedStmt>(s))
        return plan_statement(a->getSubStmt());
    if (isa<WhileStmt, DoStmt, ForStmt, CXXForRangeStmt>(s))
        take_pragmas(out);
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
        if (e->getType()->isVoidType()) {
            text value = discarded(e, out.value, /*next=*/true);
            out.value.value = value.empty() ? text("return;") : text("return ") + value + text(";");
        } else {
            return_value(e, out.value);
        }
        save_temporaries(out.value);
    } else if (auto* e = dyn_cast<Expr>(s)) {
        out.what = step::kind::evaluate;
        text value = discarded(e, out.value, /*next=*/true);
        if (!value.empty())
            out.value.value = value + text(";");
        save_temporaries(out.value);
    } else {
        refuse(s->getBeginLoc(), "a checkpoint may be reached inside this kind of statement, which dome-cc does not take apart",
               "move the call into a statement of its own");
    }
    scope_.resize(depth);
    return out;
}

step function_planner::plan_declaration(const DeclStmt* s) {
    step out;
    out.what = step::kind::declare;
    respell_part(s);
    std::vector<const VarDecl*> variables;
    for (const Decl* x : s->decls()) {
        auto* v = dyn_cast<VarDecl>(x);
        if (!v)
            continue;
        if (auto* binding = dyn_cast<DecompositionDecl>(v)) {
            plan_binding(binding, out);
            continue;
        }
        lowered into;
        declared d = plan_variable(v, &into);
        into.value = d.value;
        for (const declared::element& e : d.elements)
            into.value += e.value;
        save_temporaries(into);
        // It may be bound to a part of one: then they live as long.
        if (v->getType()->isReferenceType() && v->getInit() && !bound_temporary(v->getInit()))
            for (lowered::op& op : into.ops)
                op.variable.ends = false;
        if (d.how == form::bound_value && !s->isSingleDecl())
            refuse(s->getBeginLoc(), "reference '" + d.name + "' holds a temporary and is declared together with other variables",
                   "declare it in a statement of its own");
        out.variables.push_back(d);
        out.before.push_back(into);
        variables.push_back(v);
        scope_.push_back({v, d});
    }
    bool cut = false;
    for (std::size_t i = 1; i < variables.size(); ++i)  // what is loaded must be there before it is pointed to
        cut = cut || !out.before[i].ops.empty() ||
              (out.variables[i - 1].is_saved && out.variables[i - 1].how != form::scalar && out.variables[i].is_saved);
    if (cut) {
        out.specifiers = specifiers_of(variables[0]);
        if (!s->isSingleDecl() && has_no_name(*s->decl_begin()))
            out.type_words = "::dome::gen::innermost<decltype(" + variables[0]->getNameAsString() + ")>";
        for (std::size_t i = 1; i < variables.size(); ++i)
            out.cuts.push_back(*text_.find_token(text_.end_offset(variables[i - 1]->getEndLoc()), s->getBeginLoc(), ","));
    }
    return out;
}

void function_planner::plan_binding(const DecompositionDecl* v, step& out) {
    out.binding = true;
    respell(v);
    declared d;
    d.name = "dome_d" + std::to_string(++temporaries_);
    d.id = text_.offset(v->getLocation());
    std::vector<std::string> names;
    for (const BindingDecl* b : v->bindings())
        names.push_back(b->getNameAsString());
    QualType t = v->getType();
    d.is_saved = ever_saved(v);
    const ConstantArrayType* copied = text_.context().getAsConstantArrayType(t);
    if (copied && copied->getElementType()->isArrayType())
        refuse(v->getLocation(), "a structured binding copies an array of arrays", "bind it by reference, or copy it into a variable first");
    unsigned open = *text_.find_token(text_.offset(v->getBeginLoc()), v->getLocation(), "[");
    unsigned close = *text_.find_token(open, v->getLocation(), "]") + 1;
    lowered into;
    const Expr* init = v->getInit();
    if (t->isReferenceType() && plain_place(bare(init)) && !has_sites(init)) {
        d.is_saved = false;
    } else {
        bool value = !t->isReferenceType() || bound_temporary(init) != nullptr;
        d.how = value ? form::object : form::reference;
        d.is_const = t.getNonReferenceType().isConstQualified();
        const Expr* e = bare(init);
        const QualType all = t.getNonReferenceType().getUnqualifiedType();
        if (value)
            use_for_blank(all);
        d.type = dependent(v) || in_template_ || hidden_here(all) ? "" : types_.spelling(all);
        if (d.type.find("(lambda") != std::string::npos || d.type.find("(unnamed") != std::string::npos) {
            d.type = "";
            if (has_lambda(e))
                refuse(v->getLocation(), "a structured binding takes apart what is made of lambdas here", "make it a variable first, and bind that");
        }
        text t_init = has_sites(init) ? (site_of(e) ? lower_call(e, *site_of(e), into) : lower(init, into, /*next=*/true)) : source(e);
        if (copied && !d.type.empty()) {
            const QualType element = copied->getElementType();
            d.type = "::std::array<" + types_.spelling(element.getUnqualifiedType()) + ", " + std::to_string(copied->getSize().getZExtValue()) + ">";
            types_.need_header("dome/describe/std/array.hpp");
            types_.use(element.getUnqualifiedType());
            t_init = text("::std::to_array(") + t_init + text(")");
        }
        if (d.type.empty())
            d.type = std::string(value ? "::std::decay_t" : "::std::remove_reference_t") + "<decltype((" +
                     text_.words(*text_.of(e->getSourceRange()), v->getLocation()) + "))>";
        bool same = copied || e->getType().getCanonicalType().getUnqualifiedType() == t.getNonReferenceType().getCanonicalType().getUnqualifiedType();
        d.value = value && !same ? text(d.type + "(") + t_init + text(")") : text("(") + t_init + text(")");
        d.specifiers = {open, close};
        d.init = {close, text_.end_offset(v->getEndLoc())};
    }
    into.value = d.value;
    save_temporaries(into);
    out.variables.push_back(d);
    out.before.push_back(into);
    scope_.push_back({v, d, names});
}

// A second name where the variable is declared, for the sites where another of its name is nearer.
void function_planner::name_hidden(block& steps) {
    auto name = [&](std::vector<declared>& variables) {
        for (declared& d : variables)
            if (auto alias = aliases_.find(d.id); d.id && alias != aliases_.end())
                d.alias = alias->second;
    };
    for (step& s : steps) {
        name(s.variables);
        name(s.late);
        name_hidden(s.init);
        name_hidden(s.test);
        for (handler& h : s.handlers)
            name(h.variable);
        for (block& b : s.bodies)
            name_hidden(b);
    }
}

}  // namespace dome::cc
