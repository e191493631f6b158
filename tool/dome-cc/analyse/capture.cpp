// SPDX-License-Identifier: Apache-2.0
// Escape: any use of a variable other than reading it, assigning it or naming its members. Liveness: backwards over
// Clang's control-flow graph, each site an observation point; what a handler uses is live in the whole try block. Where
// Clang makes no graph, all that is in scope counts as live.
// Tested by test/tool/dome-cc/plan_test.cpp.
#include "tool/dome-cc/analyse/capture.hpp"

#include "tool/dome-cc/clang_headers.hpp"
#include "tool/dome-cc/parse/syntax_walk.hpp"
#include "tool/dome-cc/types/capture.hpp"

#include "clang/Analysis/CFG.h"

namespace dome::cc {

using namespace clang;

void function_capture::merge(const function_capture& other) {
    for (const auto& [at, c] : other.variables) {
        captured& mine = variables[at];
        mine.escaped = mine.escaped || c.escaped;
        mine.assigned = mine.assigned || c.assigned;
        mine.handed = mine.handed || c.handed;
        mine.live.insert(c.live.begin(), c.live.end());
    }
}

namespace {

bool local(const VarDecl* v) { return v && v->hasLocalStorage(); }

// The variable behind a structured binding counts as the one that is used.
const VarDecl* variable_of(const ValueDecl* d) {
    if (auto* b = dyn_cast<BindingDecl>(d))
        return dyn_cast_or_null<VarDecl>(b->getDecomposedDecl());
    return dyn_cast<VarDecl>(d);
}

bool scalar(QualType t) { return t->isScalarType() && !t->isReferenceType(); }

// Whether a constructor may give the address of its object to somebody: an observer that registers itself.
class handing_this : public syntax_walk {
public:
    static bool in(const CXXConstructorDecl* c, int depth = 0) {
        if (c->getParent()->isInStdNamespace() || c->isTrivial() || c->isCopyOrMoveConstructor())
            return false;
        handing_this one(depth);
        return one.look(c);
    }

private:
    explicit handing_this(int depth) : syntax_walk(implicit), depth_(depth) {}
    using syntax_walk::enter;
    bool look(const FunctionDecl* f) {
        const FunctionDecl* with_body = nullptr;
        if (depth_ > 8 || !f->hasBody(with_body))
            return !f->isDefaulted();
        if (const auto* c = dyn_cast<CXXConstructorDecl>(with_body))
            for (const CXXCtorInitializer* i : c->inits())
                over(i->getInit());
        over(with_body->getBody());
        return found_;
    }
    bool enter(Stmt* s) override {
        if (const auto* m = dyn_cast<MemberExpr>(s); m && isa<CXXThisExpr>(m->getBase()->IgnoreParenImpCasts())) {
            const auto* method = dyn_cast<CXXMethodDecl>(m->getMemberDecl());
            if (method && !method->isStatic() && !method->getParent()->isInStdNamespace())
                found_ = found_ || method->isVirtual() || handing_this(depth_ + 1).look(method);
            return false;
        }
        if (const auto* c = dyn_cast<CXXConstructExpr>(s))
            found_ = found_ || in(c->getConstructor(), depth_ + 1);
        found_ = found_ || isa<CXXThisExpr>(s);
        return !found_;
    }
    const int depth_;
    bool found_ = false;
};

class uses : public syntax_walk {
public:
    uses(const Stmt* body, const source_text& t, function_capture& out) : syntax_walk(implicit), text_(t), out_(out) { note_parents(body); }

private:
    using syntax_walk::enter;
    bool enter(Stmt* s) override {
        if (auto* e = dyn_cast<DeclRefExpr>(s))
            used(e);
        else if (auto* l = dyn_cast<LambdaExpr>(s))
            made(l);
        else if (auto* declared = dyn_cast<DeclStmt>(s))
            for (const Decl* d : declared->decls())
                made(dyn_cast<VarDecl>(d));
        else if (auto* region = dyn_cast<CapturedStmt>(s))      // of OpenMP
            for (const CapturedStmt::Capture& c : region->captures())
                if (c.capturesVariable() || c.capturesVariableByCopy())
                    if (auto* v = variable_of(c.getCapturedVar()); local(v) && !v->getType()->isReferenceType()) {
                        captured& of = out_.variables[text_.offset(v->getLocation())];
                        of.escaped = of.assigned = of.handed = true;
                    }
        return true;
    }
    void made(const VarDecl* v) {
        const auto* c = local(v) && v->getInit() ? dyn_cast<CXXConstructExpr>(v->getInit()->IgnoreImplicit()) : nullptr;
        if (!c || !handing_this::in(c->getConstructor()))
            return;
        captured& of = out_.variables[text_.offset(v->getLocation())];
        of.escaped = of.handed = true;
    }
    void used(DeclRefExpr* e) {
        const VarDecl* v = variable_of(e->getDecl());
        if (!local(v))
            return;
        captured& c = out_.variables[text_.offset(v->getLocation())];
        if (isa<BindingDecl>(e->getDecl())) {
            captured use;
            classify(e, use);
            c.assigned = c.assigned || use.assigned;
            c.escaped = true;
            return;
        }
        if (v->getType()->isReferenceType())
            return;
        if (e->refersToEnclosingVariableOrCapture())
            return;  // inside a lambda: made() has seen the capture
        classify(e, c);
    }
    void made(LambdaExpr* l) {
        for (const LambdaCapture& k : l->captures())
            if (k.capturesVariable() && k.getCaptureKind() == LCK_ByRef)
                if (auto* v = variable_of(k.getCapturedVar()); local(v) && !v->getType()->isReferenceType()) {
                    captured& of = out_.variables[text_.offset(v->getLocation())];
                    of.escaped = of.handed = true;
                }
    }

    void note_parents(const Stmt* s) {
        for (const Stmt* c : s->children())
            if (c) {
                parents_[c] = s;
                note_parents(c);
            }
    }

    void classify(const Expr* e, captured& c) {
        const Stmt* child = e;
        for (;;) {
            auto found = parents_.find(child);
            if (found == parents_.end())
                return;
            const Stmt* p = found->second;
            if (isa<ParenExpr, ConstantExpr, ExprWithCleanups>(p)) {
                child = p;
                continue;
            }
            if (auto* k = dyn_cast<ImplicitCastExpr>(p)) {
                if (k->getCastKind() == CK_LValueToRValue)
                    return;
                if (k->getCastKind() == CK_ArrayToPointerDecay) {
                    auto up = parents_.find(k);
                    if (up != parents_.end() && isa<ArraySubscriptExpr>(up->second)) {
                        child = up->second;  // a[i] alone does not let the address out
                        continue;
                    }
                    c.escaped = c.handed = true;
                    return;
                }
                child = p;
                continue;
            }
            if (auto* b = dyn_cast<BinaryOperator>(p)) {
                if (b->isAssignmentOp() && b->getLHS() == child)
                    c.assigned = true;
                else if (b->getOpcode() == BO_Comma && b->getRHS() == child) {
                    child = p;
                    continue;
                }
                if (b->isAssignmentOp() && b->getLHS() == child) {
                    child = p;  // (x = 1) may itself be bound
                    continue;
                }
                return;
            }
            if (auto* u = dyn_cast<UnaryOperator>(p)) {
                if (u->getOpcode() == UO_AddrOf)
                    c.escaped = c.handed = true;
                if (u->isIncrementDecrementOp()) {
                    c.assigned = true;
                    if (u->isPrefix()) {
                        child = p;
                        continue;
                    }
                }
                return;
            }
            if (auto* m = dyn_cast<MemberExpr>(p)) {
                if (auto* method = dyn_cast<CXXMethodDecl>(m->getMemberDecl())) {
                    c.escaped = true;
                    c.handed = c.handed || !method->getParent()->isInStdNamespace();
                    c.assigned = c.assigned || !method->isConst();
                    return;
                }
                child = p;  // what happens to the member happens to the whole
                continue;
            }
            if (isa<ConditionalOperator>(p)) {
                child = p;
                continue;
            }
            if (isa<CompoundStmt, IfStmt, WhileStmt, ForStmt, DoStmt, SwitchStmt, CaseStmt, DefaultStmt, ReturnStmt, AttributedStmt>(p)) {
                return;
            }
            if (auto* k = dyn_cast<CStyleCastExpr>(p); k && k->getCastKind() == CK_ToVoid)
                return;
            if (auto* d = dyn_cast<DeclStmt>(p)) {
                for (const Decl* x : d->decls())
                    if (auto* v = dyn_cast<VarDecl>(x); v && v->getInit() == child && v->getType()->isReferenceType())
                        c.escaped = c.handed = true;
                return;
            }
            c.escaped = c.assigned = true;  // bound to a reference parameter, captured, anything else
            auto* o = dyn_cast<CXXOperatorCallExpr>(p);
            auto* copy = dyn_cast<CXXConstructExpr>(p);
            const bool followed = o && (o->getOperator() == OO_Arrow || o->getOperator() == OO_Star || o->getOperator() == OO_Equal);
            const bool copied = copy && copy->getConstructor()->isCopyOrMoveConstructor();
            const CXXRecordDecl* r = e->getType()->getAsCXXRecordDecl();
            c.handed = c.handed || !(followed || copied) || !r || !r->isInStdNamespace();
            return;
        }
    }

    std::map<const Stmt*, const Stmt*> parents_;
    const source_text& text_;
    function_capture& out_;
};

using live_set = std::set<const VarDecl*>;

// The local variables that are named within.
template <class Each>
void each_local(const Stmt* s, const Each& each) {
    if (!s)
        return;
    if (auto* e = dyn_cast<DeclRefExpr>(s))
        if (const VarDecl* v = variable_of(e->getDecl()); local(v))
            each(v);
    for (const Stmt* c : s->children())
        each_local(c, each);
}

// What each variable refers to by a lambda or by being bound again: needed as long as it is itself.
class loans {
public:
    explicit loans(const FunctionDecl* f) { walk(f->getBody(), nullptr); }

    // Calls each with v and, however indirectly, all that it borrows.
    template <class Each>
    void with(const VarDecl* v, Each each) const {
        std::vector<const VarDecl*> pending{v};
        for (live_set seen{v}; !pending.empty();) {
            const VarDecl* next = pending.back();
            pending.pop_back();
            each(next);
            if (const auto lent = of_.find(next); lent != of_.end())
                for (const VarDecl* w : lent->second)
                    if (seen.insert(w).second)
                        pending.push_back(w);
        }
    }
    static void captured(const LambdaExpr* l, live_set& into) {
        auto init = l->capture_init_begin();
        for (const LambdaCapture& k : l->captures()) {
            const Expr* from = *init++;
            if (!k.capturesVariable() || k.getCaptureKind() != LCK_ByRef)
                continue;
            if (l->isInitCapture(&k))
                each_local(from, [&](const VarDecl* v) { into.insert(v); });
            else if (const VarDecl* v = variable_of(k.getCapturedVar()); local(v))
                into.insert(v);
        }
    }

private:
    void walk(const Stmt* s, const VarDecl* keeper) {
        if (!s)
            return;
        if (auto* l = dyn_cast<LambdaExpr>(s)) {
            if (keeper)
                captured(l, of_[keeper]);
            return;
        }
        if (auto* d = dyn_cast<DeclStmt>(s)) {
            for (const Decl* x : d->decls())
                if (auto* v = dyn_cast<VarDecl>(x)) {
                    walk(v->getInit(), v);
                    if (const VarDecl* whole = v->getType()->isReferenceType() && v->getInit() ? named_in(v->getInit()) : nullptr)
                        of_[v].insert(whole);
                }
            return;
        }
        // Assigned to a variable, or handed to one of its functions, which may keep it.
        const Expr* object = nullptr;
        if (auto* m = dyn_cast<CXXMemberCallExpr>(s))
            object = m->getImplicitObjectArgument();
        else if (auto* o = dyn_cast<CXXOperatorCallExpr>(s))
            object = o->getArg(0);
        if (object)
            if (auto* named = dyn_cast<DeclRefExpr>(object->IgnoreParenImpCasts()))
                if (const VarDecl* v = variable_of(named->getDecl()); local(v))
                    keeper = v;
        for (const Stmt* c : s->children())
            walk(c, keeper);
    }
    // The variable that a reference to it, or to a member of it, is bound through again.
    static const VarDecl* named_in(const Expr* e) {
        for (;;) {
            e = e->IgnoreParenImpCasts();
            if (auto* full = dyn_cast<FullExpr>(e)) {
                e = full->getSubExpr();
            } else if (auto* m = dyn_cast<MemberExpr>(e); m && !m->isArrow()) {
                e = m->getBase();
            } else if (auto* c = dyn_cast<CallExpr>(e); c && c->getNumArgs() == 1 && c->isCallToStdMove()) {
                e = c->getArg(0);
            } else {
                auto* d = dyn_cast<DeclRefExpr>(e);
                const VarDecl* v = d ? variable_of(d->getDecl()) : nullptr;
                return local(v) ? v : nullptr;
            }
        }
    }
    std::map<const VarDecl*, live_set> of_;
};

// Clang makes no graph of a function with an `if consteval`, which has no condition: here it gets one.
class conditions_of_consteval : public syntax_walk {
public:
    conditions_of_consteval(const FunctionDecl* f, ASTContext& context) : syntax_walk(implicit), context_(context) { over(f->getBody()); }

private:
    using syntax_walk::enter;
    bool enter(Stmt* s) override {
        if (auto* i = dyn_cast<IfStmt>(s); i && i->isConsteval() && !i->getCond())
            i->setCond(CXXBoolLiteralExpr::Create(context_, i->isNegatedConsteval(), context_.BoolTy, i->getIfLoc()));
        return true;
    }
    ASTContext& context_;
};

class liveness {
public:
    liveness(const FunctionDecl* f, const source_text& text, const std::map<site_key, std::string>& sites, const loans& lent, function_capture& out)
        : text_(text), sites_(sites), lent_(lent), out_(out) {
        CFG::BuildOptions options;
        options.setAllAlwaysAdd();
        options.AddEHEdges = true;
        options.PruneTriviallyFalseEdges = false;
        conditions_of_consteval(f, text.context());
        graph_ = CFG::buildCFG(f, f->getBody(), &text.context(), options);
    }
    bool usable() const { return graph_ != nullptr; }
    void run() {
        std::map<unsigned, live_set> at_entry;
        bool changed = true;
        while (changed) {
            changed = false;
            for (const CFGBlock* b : *graph_) {
                live_set live;
                for (const CFGBlock* s : b->succs())
                    if (s) {
                        const live_set& l = at_entry[s->getBlockID()];
                        live.insert(l.begin(), l.end());
                    }
                transfer(*b, live, false);
                live_set& old = at_entry[b->getBlockID()];
                if (live != old) {
                    old.insert(live.begin(), live.end());
                    changed = true;
                }
            }
        }
        for (const CFGBlock* b : *graph_) {
            live_set live;
            for (const CFGBlock* s : b->succs())
                if (s) {
                    const live_set& l = at_entry[s->getBlockID()];
                    live.insert(l.begin(), l.end());
                }
            transfer(*b, live, true);
        }
    }

private:
    void use(const Stmt* s, live_set& live) {
        if (auto* e = dyn_cast<DeclRefExpr>(s)) {
            if (const VarDecl* v = variable_of(e->getDecl()); local(v))
                lent_.with(v, [&](const VarDecl* needed) { live.insert(needed); });
        } else if (auto* l = dyn_cast<LambdaExpr>(s)) {
            for (const LambdaCapture& k : l->captures())
                if (k.capturesVariable())
                    if (const VarDecl* v = variable_of(k.getCapturedVar()); local(v))
                        lent_.with(v, [&](const VarDecl* needed) { live.insert(needed); });
        }
    }

    void transfer(const CFGBlock& b, live_set& live, bool observe) {
        // In evaluation order an assignment follows its operands, so backwards it kills before they are seen; the
        // name on its left side is no use.
        std::set<const Stmt*> written;
        for (auto it = b.rbegin(); it != b.rend(); ++it) {
            auto stmt = it->getAs<CFGStmt>();
            if (!stmt)
                continue;
            const Stmt* s = stmt->getStmt();
            if (observe && isa<Expr>(s))
                if (auto found = sites_.find({text_.file(s->getBeginLoc()), text_.offset(s->getBeginLoc()), text_.offset(s->getEndLoc())});
                    found != sites_.end() && may_be_site(s))
                    for (const VarDecl* v : live)
                        out_.variables[text_.offset(v->getLocation())].live.emplace(std::pair(found->first.begin, found->first.end), "used later");
            if (auto* a = dyn_cast<BinaryOperator>(s); a && a->getOpcode() == BO_Assign) {
                if (auto* d = dyn_cast<DeclRefExpr>(a->getLHS()->IgnoreParens()))
                    if (auto* v = dyn_cast<VarDecl>(d->getDecl()); local(v) && scalar(v->getType())) {
                        live.erase(v);
                        written.insert(d);
                    }
            } else if (auto* d = dyn_cast<DeclStmt>(s)) {
                for (const Decl* x : d->decls())
                    if (auto* v = dyn_cast<VarDecl>(x))
                        live.erase(v);
            } else if (!written.count(s))
                use(s, live);
        }
        // Not reached by the loop above: terminators' conditions are elements of their own blocks.
    }

    const source_text& text_;
    const std::map<site_key, std::string>& sites_;
    const loans& lent_;
    function_capture& out_;
    std::unique_ptr<CFG> graph_;
};

// Whether its text is that of a template, or of a lambda within one: other instances share it.
bool shares_its_text(const FunctionDecl* f) {
    while (f && text_of_function(f) == f) {
        auto* m = dyn_cast<CXXMethodDecl>(f);
        f = m && m->getParent()->isLambda() ? dyn_cast_or_null<FunctionDecl>(m->getParent()->getParentFunctionOrMethod()) : nullptr;
    }
    return f != nullptr;
}

// Sites with the variables around them: those with destructors, escaped ones, those a handler uses.
class around {
public:
    around(const FunctionDecl* f, const source_text& text, const std::map<site_key, std::string>& sites, const loans& lent, bool all,
           function_capture& out)
        : shared_(shares_its_text(f)), all_(all), text_(text), sites_(sites), lent_(lent), out_(out) {}

    void walk(const Stmt* s) {
        if (!s)
            return;
        if (auto* l = dyn_cast<LambdaExpr>(s)) {  // its body is a function of its own
            for (const Expr* i : const_cast<LambdaExpr*>(l)->capture_inits())
                walk(i);
            return;
        }
        std::size_t depth = scope_.size();
        if (auto* t = dyn_cast<CXXTryStmt>(s)) {
            std::size_t handled = handlers_.size();
            for (unsigned i = 0; i < t->getNumHandlers(); ++i)
                collect(t->getHandler(i), handlers_);
            walk(t->getTryBlock());
            handlers_.resize(handled);
            for (unsigned i = 0; i < t->getNumHandlers(); ++i) {
                if (const VarDecl* v = t->getHandler(i)->getExceptionDecl())
                    scope_.push_back(v);
                walk(t->getHandler(i)->getHandlerBlock());
                scope_.resize(depth);
            }
            return;
        }
        if (auto* r = dyn_cast<CXXForRangeStmt>(s)) {
            walk(r->getInit());
            {
                const Expr* outer = full_;
                full_ = r->getRangeInit();
                walk(full_);
                full_ = outer;
            }
            scope_.push_back(r->getLoopVariable());
            const std::size_t held = ranges_.size();      // a range that is named again on the way back needs what it is reached through
            collect(r->getRangeInit(), ranges_);
            walk(r->getBody());
            ranges_.resize(held);
            scope_.resize(depth);
            return;
        }
        if (auto* d = dyn_cast<DeclStmt>(s)) {
            for (const Decl* x : d->decls())
                if (auto* v = dyn_cast<VarDecl>(x)) {
                    const Expr* outer = full_;
                    full_ = v->getInit();
                    walk(v->getInit());
                    full_ = outer;
                    scope_.push_back(v);
                }
            return;  // stays in the enclosing scope
        }
        const Expr* outer = full_;
        if (auto* e = dyn_cast<Expr>(s); e && !full_)
            full_ = e;
        for (const Stmt* c : s->children())
            walk(c);
        if (auto* e = dyn_cast<Expr>(s); e && may_be_site(e))
            if (auto found = sites_.find({text_.file(e->getBeginLoc()), text_.offset(e->getBeginLoc()), text_.offset(e->getEndLoc())});
                found != sites_.end())
                observe({found->first.begin, found->first.end}, e);
        full_ = outer;
        if (isa<CompoundStmt, IfStmt, WhileStmt, ForStmt, DoStmt, SwitchStmt, CXXCatchStmt>(s))
            scope_.resize(depth);
    }
    void declare(const VarDecl* v) { scope_.push_back(v); }

private:
    static void collect(const Stmt* s, std::vector<const VarDecl*>& into) {
        each_local(s, [&](const VarDecl* v) { into.push_back(v); });
    }
    static void in_lambdas(const Stmt* s, std::vector<const VarDecl*>& into) {
        if (auto* l = dyn_cast<LambdaExpr>(s)) {
            live_set found;
            loans::captured(l, found);
            into.insert(into.end(), found.begin(), found.end());
        } else {
            for (const Stmt* c : s->children())
                if (c)
                    in_lambdas(c, into);
        }
    }
    // Variables read in the expression, without the arguments the site takes by value.
    void beside_of(const Stmt* s, const Expr* site, std::vector<const VarDecl*>& into) {
        if (!s)
            return;
        if (s == site) {
            auto* call = dyn_cast<CallExpr>(site);
            if (!call) {
                auto* c = cast<CXXConstructExpr>(site);
                for (unsigned i = 0; i < c->getNumArgs(); ++i)
                    if (i < c->getConstructor()->getNumParams() && c->getConstructor()->getParamDecl(i)->getType()->isReferenceType())
                        beside_of(c->getArg(i), site, into);
                return;
            }
            const FunctionDecl* f = call->getDirectCallee();
            unsigned skip = isa<CXXOperatorCallExpr>(site) && isa_and_nonnull<CXXMethodDecl>(f) ? 1 : 0;
            beside_of(call->getCallee(), site, into);
            for (unsigned i = 0; i < call->getNumArgs(); ++i) {
                bool by_value = f && !f->isInStdNamespace() && i >= skip && i - skip < f->getNumParams() &&
                                !f->getParamDecl(i - skip)->getType()->isReferenceType();
                if (by_value && !(shared_ && is_element(call->getArg(i)->IgnoreImplicit())))      // another instance may take that by reference
                    in_lambdas(call->getArg(i), into);      // made again, of what it refers to
                else
                    beside_of(call->getArg(i), site, into);
            }
            return;
        }
        if (auto* b = dyn_cast<BinaryOperator>(s); b && b->getOpcode() == BO_Assign)
            if (auto* d = dyn_cast<DeclRefExpr>(b->getLHS()->IgnoreParens()); d && scalar(d->getType())) {
                beside_of(b->getRHS(), site, into);
                return;
            }
        if (auto* e = dyn_cast<DeclRefExpr>(s))
            if (const VarDecl* v = variable_of(e->getDecl()); local(v))
                into.push_back(v);
        for (const Stmt* c : s->children())
            beside_of(c, site, into);
    }
    void observe(std::pair<unsigned, unsigned> site, const Expr* call) {
        // The rest of its full expression is evaluated after the site, whatever the order of evaluation was.
        std::vector<const VarDecl*> beside;
        if (full_)
            beside_of(full_, call, beside);
        for (const VarDecl* v : beside)
            needed(v, site, "used in the same expression");
        for (const VarDecl* v : scope_) {
            if (!local(v))
                continue;
            if (all_)
                needed(v, site, "in scope");
            captured& c = out_.variables[text_.offset(v->getLocation())];
            QualType t = v->getType();
            if (t->isReferenceType()) {      // what it is bound to may end with it
                const MaterializeTemporaryExpr* own = v->getInit() ? bound_temporary(v->getInit()) : nullptr;
                if (own != nullptr && own->getType().isDestructedType() == QualType::DK_cxx_destructor)
                    needed(v, site, "has a destructor");
                continue;
            }
            const char* why = t.isDestructedType() == QualType::DK_cxx_destructor ? "has a destructor" : c.escaped ? "its address is taken" : nullptr;
            if (why != nullptr)
                needed(v, site, why);
        }
        for (const VarDecl* v : ranges_)
            if (v->getType()->isReferenceType())
                needed(v, site, "the loop goes on");
        for (const VarDecl* v : handlers_)
            if (std::find(scope_.begin(), scope_.end(), v) != scope_.end())
                needed(v, site, "used by a handler");
    }
    void needed(const VarDecl* v, std::pair<unsigned, unsigned> site, const char* why) {
        lent_.with(v, [&](const VarDecl* through) {
            out_.variables[text_.offset(through->getLocation())].live.emplace(site, through == v ? why : "what is needed refers to it");
        });
    }

    const bool shared_;
    const bool all_;      // whatever is in scope is needed: it is not known what comes later
    const source_text& text_;
    const std::map<site_key, std::string>& sites_;
    const loans& lent_;
    function_capture& out_;
    std::vector<const VarDecl*> scope_, handlers_, ranges_;
    const Expr* full_ = nullptr;  // the full expression being walked
};

}  // namespace

bool may_be_site(const Stmt* s) {
    if (auto* c = dyn_cast<CXXConstructExpr>(s))
        return isa<CXXTemporaryObjectExpr>(c) || c->getParenOrBraceRange().isValid() || c->isListInitialization() || c->getNumArgs() == 0 ||
               isa<CXXDefaultArgExpr>(c->getArg(0));      // an implicit conversion otherwise
    return isa<CallExpr>(s);
}

bool is_element(const Expr* e) {
    e = e->IgnoreParens();
    const auto* u = dyn_cast<UnaryOperator>(e);
    return e->isLValue() && (isa<ArraySubscriptExpr, CXXOperatorCallExpr, CXXMemberCallExpr, MemberExpr>(e) || (u && u->getOpcode() == UO_Deref));
}

function_capture capture(const FunctionDecl* f, const source_text& text, const std::map<site_key, std::string>& sites) {
    function_capture out;
    uses(f->getBody(), text, out).over(f->getBody());
    if (auto* c = dyn_cast<CXXConstructorDecl>(f))
        for (const CXXCtorInitializer* i : c->inits())
            uses(i->getInit(), text, out).over(i->getInit());
    // At a site in the initialisers all parameters are needed still.
    if (isa<CXXConstructorDecl>(f)) {
        unsigned body = text.offset(f->getBody()->getBeginLoc());
        site_key from{text.file(f->getBody()->getBeginLoc()), text.offset(f->getLocation()), 0};
        for (auto it = sites.lower_bound(from); it != sites.end() && it->first.file == from.file && it->first.begin < body; ++it)
            for (const ParmVarDecl* p : f->parameters())
                if (!p->getType()->isReferenceType())
                    out.variables[text.offset(p->getLocation())].live.emplace(std::pair(it->first.begin, it->first.end), "used later");
    }
    const loans lent(f);
    liveness live(f, text, sites, lent, out);
    if (live.usable())
        live.run();
    around a(f, text, sites, lent, !live.usable(), out);
    for (const ParmVarDecl* p : f->parameters())
        a.declare(p);
    a.walk(f->getBody());
    return out;
}

}  // namespace dome::cc
