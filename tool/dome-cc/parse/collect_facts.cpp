// SPDX-License-Identifier: Apache-2.0
// One visitor that only writes facts down; what they mean is decided by reach. Library code is walked as well: templates
// and inline functions show what they call back.
// Tested by test/tool/dome-cc/reach_test.cpp and refusal_test.cpp.
#include "tool/dome-cc/parse/collect_facts.hpp"

#include "tool/dome-cc/clang_headers.hpp"
#include "tool/dome-cc/parse/function_keys.hpp"
#include "tool/dome-cc/parse/library_calls.hpp"
#include "tool/dome-cc/parse/repeatable.hpp"
#include "tool/dome-cc/parse/source_text.hpp"
#include "tool/dome-cc/parse/syntax_walk.hpp"

namespace dome::cc {

using namespace clang;

unsigned initialiser_key(const CXXConstructorDecl* c, const CXXCtorInitializer* i, const source_text& text) {
    unsigned n = 1;
    for (const CXXCtorInitializer* x : c->inits()) {
        if (x == i)
            break;
        ++n;
    }
    return text.offset(c->getLocation()) + n;
}

namespace {

class collector : public syntax_walk {
public:
    explicit collector(const source_unit& unit)
        : syntax_walk(instances | implicit), context_(unit.ast->getASTContext()), text_(context_), keys_(unit.keys()) {}

    facts out;

private:
    bool enter(Decl* d) override {
        if (auto* f = dyn_cast<FunctionDecl>(d))
            note(f);
        else if (auto* v = dyn_cast<VarDecl>(d))
            note(v);
        else if (auto* a = dyn_cast<StaticAssertDecl>(d); a && text_.user(a->getLocation()))
            constant(a->getAssertExpr());
        return true;
    }
    bool enter(Stmt* s) override {
        if (auto* e = dyn_cast<LambdaExpr>(s)) {
            for (FunctionDecl* f : call_operators(*e))
                note(f);
        } else if (auto* c = dyn_cast<ConstantExpr>(s); c && text_.user(c->getBeginLoc())) {
            constant(c->getSubExpr());
        }
        return true;
    }
    void note(VarDecl* v) {
        if (v->hasInit() && !v->getType()->isDependentType() && !v->getInit()->isTypeDependent() && !v->getDeclContext()->isDependentContext() &&
            !v->getDescribedVarTemplate()) {
            if (v->isConstexpr())
                constant(v->getInit());
            if (v->isFileVarDecl()) {
                function_fact scratch;
                scratch.user = text_.user(v->getLocation());
                current_ = &scratch;
                around_ = {};
                if (scratch.user && (!v->getDeclContext()->isRecord() || v->isOutOfLine()))
                    if (auto end = text_.find_token(text_.end_offset(v->getEndLoc()), v->getLocation(), ";"); end && !v->getBeginLoc().isMacroID())
                        around_ = {held_text::kind::variable, text_.file(v->getLocation()), text_.offset(v->getOuterLocStart()), *end + 1};
                walk(v->getInit(), "");
                around_ = {};
                current_ = nullptr;
                if (scratch.user)  // a library's tables of functions count, its initialisers do not
                    for (call_fact& c : scratch.calls)
                        out.global_calls.push_back(c);
            }
        }
    }
    // Functions that are called to compute a constant.
    void constant(const Stmt* s) {
        if (!s || isa<LambdaExpr>(s))
            return;
        if (auto* e = dyn_cast<CallExpr>(s))
            if (const FunctionDecl* f = e->getDirectCallee(); f && !f->isDependentContext())
                out.constants.insert(keys_.key(f));
        if (auto* e = dyn_cast<CXXConstructExpr>(s); e && !e->getConstructor()->isDependentContext())
            out.constants.insert(keys_.key(e->getConstructor()));
        for (const Stmt* c : s->children())
            constant(c);
    }

    std::string type_text(QualType function) const {
        if (auto* p = function->getAs<FunctionProtoType>())
            function = context_.getFunctionTypeWithExceptionSpec(QualType(p, 0), FunctionProtoType::ExceptionSpecInfo(EST_None));
        return function.getCanonicalType().getAsString();
    }

    function_fact& fact(const FunctionDecl* f) {
        std::string key = keys_.key(f);
        auto [it, fresh] = out.functions.emplace(key, function_fact{});
        if (fresh) {
            function_fact& x = it->second;
            x.key = key;
            llvm::raw_string_ostream os(x.name);
            PrintingPolicy policy = context_.getPrintingPolicy();
            policy.AnonymousTagLocations = false;  // the name goes into checkpoints: no paths, no lines
            f->getNameForDiagnostic(os, policy, true);
            x.at = text_.where(f->getLocation());
            x.user = text_.user(f->getLocation());
            x.checkpoint = f->getQualifiedNameAsString() == "dome::checkpoint";
            x.transparent = !x.user && is_transparent(f);
            x.constructor = isa<CXXConstructorDecl>(f);
            x.destructor = isa<CXXDestructorDecl>(f);
            x.unwritten = f->isImplicit() || f->isDefaulted();
            if (auto* c = dyn_cast<CXXConstructorDecl>(f)) {
                x.repeatable = repeatable(c);
                x.not_entered = c->isCopyOrMoveConstructor()         ? "it copies an object, which is not always written as a call"
                                : c->getParent()->getNumVBases() > 0 ? "its class has virtual bases"
                                                                     : "";
            }
            if (auto* m = dyn_cast<CXXMethodDecl>(f)) {
                for (const CXXMethodDecl* o : m->overridden_methods())
                    x.overridden.push_back(keys_.key(o));
            }
        }
        return it->second;
    }

    void note(FunctionDecl* f) {
        if (f->isDependentContext() || f->getType()->isDependentType())
            return;
        fact(f);
        const FunctionDecl* with_body = nullptr;
        if (!f->hasBody(with_body) || with_body != f || f->isDeleted() || !f->getBody())
            return;
        function_fact& x = fact(f);
        if (x.body)
            return;
        x.body = true;
        x.at = text_.where(f->getLocation());
        x.user = text_.user(f->getLocation());
        x.constexpr_ = f->isConstexprSpecified();
        function_fact* outer = current_;
        held_text outer_text = std::exchange(around_, held_text{});
        current_ = &x;  // std::map: stays put
        if (auto* c = dyn_cast<CXXConstructorDecl>(f))
            for (const CXXCtorInitializer* i : c->inits())
                initialiser(c, i);
        if (auto* d = dyn_cast<CXXDestructorDecl>(f)) {
            for (const FieldDecl* m : d->getParent()->fields())
                destroy(m->getType(), d->getLocation());
            for (const CXXBaseSpecifier& b : d->getParent()->bases())
                destroy(b.getType(), d->getLocation());
        }
        for (const ParmVarDecl* p : f->parameters())
            destroy(p->getType(), p->getLocation());
        walk(f->getBody(), "");
        current_ = outer;
        around_ = outer_text;
    }

    void initialiser(const CXXConstructorDecl* c, const CXXCtorInitializer* i) {
        std::size_t first = current_->calls.size();
        const Expr* init = i->getInit()->IgnoreImplicit();
        bool part = i->isBaseInitializer() || i->isDelegatingInitializer();
        walk(i->getInit(), i->isWritten() || isa<CXXConstructExpr>(init) ? "" : "member initialiser");
        for (std::size_t k = first; k < current_->calls.size(); ++k) {
            call_fact& call = current_->calls[k];
            call.initialiser = true;
            if (auto* e = dyn_cast<CXXConstructExpr>(init); e && k == first && !e->getType()->isArrayType()) {
                call.part = part;
                call.implicit.clear();
                if (!i->isWritten())
                    call.end = initialiser_key(c, i, text_);
            }
        }
    }

    call_fact& add(call_fact::how how, std::string callee, SourceLocation begin, SourceLocation end, const std::string& implicit,
                   SourceRange text = {}) {
        call_fact c;
        c.kind = how;
        c.callee = std::move(callee);
        c.at = text_.where(begin);
        c.end = text_.offset(end);
        c.implicit = implicit;
        c.in_macro = begin.isMacroID() || end.isMacroID();
        c.around = around_;
        c.argument_of = argument_of_;
        if (computed_ != held_text::kind::nothing) {  // braces without a type are no expression that a hold could go around
            const bool braces = !c.in_macro && text_.words({c.at.offset, c.at.offset + 1}, begin) == "{";
            c.around = c.in_macro || braces ? held_text{} : held_text{computed_, c.at.file, c.at.offset, text_.end_offset(end)};
        }
        if (auto s = text.isValid() && current_->user ? text_.of(text) : std::nullopt)
            std::tie(c.text_begin, c.text_end) = std::pair(s->begin, s->end);
        current_->calls.push_back(std::move(c));
        return current_->calls.back();
    }

    void destroy(QualType t, SourceLocation at) {
        t = context_.getBaseElementType(t);
        if (t->isReferenceType() || t->isDependentType())
            return;
        if (auto* r = t->getAsCXXRecordDecl(); r && r->hasDefinition())
            if (CXXDestructorDecl* d = r->getDestructor()) {
                fact(d);
                add(call_fact::how::direct, keys_.key(d), at, at, "destructor");
            }
    }

    // How a constructor is called, where no text of its own says so.
    std::string unwritten(const CXXConstructExpr* e) const {
        if (e->getType()->isArrayType())
            return "array of objects";
        if (isa<CXXTemporaryObjectExpr>(e) || e->getParenOrBraceRange().isValid() || e->isListInitialization())
            return "";
        if (e->getNumArgs() > 0 && !isa<CXXDefaultArgExpr>(e->getArg(0)))
            return "conversion";
        return written_.count(e) ? "" : "member initialiser";
    }

    // Everything that a value of this type may call: function objects, also those inside std::ref, std::bind, ...
    void callables(QualType t, call_fact& into, int depth = 0) {
        t = t.getNonReferenceType();
        if (t->isFunctionPointerType() || t->isFunctionType()) {
            into.handed_pointers.push_back(type_text(t->isFunctionType() ? t : t->getPointeeType()));
            return;
        }
        if (auto* p = t->getAs<MemberPointerType>(); p && p->isMemberFunctionPointer()) {
            into.handed_pointers.push_back("member " + type_text(p->getPointeeType()));
            return;
        }
        auto* r = t->getAsCXXRecordDecl();
        if (!r || !r->hasDefinition() || depth > 4)
            return;
        auto object = [&](CXXMethodDecl* m) {
            if (m->getOverloadedOperator() == OO_Call && !m->isDependentContext()) {
                fact(m);
                into.handed.push_back(keys_.key(m));
            }
        };
        for (CXXMethodDecl* m : r->methods())
            object(m);
        for (Decl* d : r->decls())
            if (auto* t = dyn_cast<FunctionTemplateDecl>(d))
                for (FunctionDecl* f : t->specializations())
                    if (auto* m = dyn_cast<CXXMethodDecl>(f))
                        object(m);
        auto* s = dyn_cast<ClassTemplateSpecializationDecl>(r);
        if (!s)
            return;
        for (const TemplateArgument& a : s->getTemplateArgs().asArray()) {
            if (a.getKind() == TemplateArgument::Type)
                callables(a.getAsType(), into, depth + 1);
            else if (a.getKind() == TemplateArgument::Pack)
                for (const TemplateArgument& p : a.pack_elements())
                    if (p.getKind() == TemplateArgument::Type)
                        callables(p.getAsType(), into, depth + 1);
        }
    }
    // The functions that an argument names, or what its type may call.
    void callables(const Expr* e, call_fact& into) {
        e = e->IgnoreParenImpCasts();
        if (auto* m = dyn_cast<MaterializeTemporaryExpr>(e))
            e = m->getSubExpr()->IgnoreParenImpCasts();
        if (auto* u = dyn_cast<UnaryOperator>(e); u && u->getOpcode() == UO_AddrOf)
            e = u->getSubExpr()->IgnoreParenImpCasts();
        if (auto* m = dyn_cast<CXXMemberCallExpr>(e); m && isa_and_nonnull<CXXConversionDecl>(m->getMethodDecl()))
            e = m->getImplicitObjectArgument()->IgnoreParenImpCasts();  // a lambda that becomes a pointer to function
        if (auto* d = dyn_cast<DeclRefExpr>(e))
            if (auto* f = dyn_cast<FunctionDecl>(d->getDecl())) {
                fact(f);
                into.handed.push_back(keys_.key(f));
                return;
            }
        callables(e->getType(), into);
    }

    // What a callee is handed of which no body can be seen, or which runs elsewhere.
    void handed(const FunctionDecl* callee, llvm::ArrayRef<const Expr*> args, call_fact& into) {
        if (!callee || !current_->user || text_.user(callee->getLocation()))
            return;
        std::string in = callee->getQualifiedNameAsString();
        auto starts = [&](std::initializer_list<const char*> names) {
            return std::any_of(names.begin(), names.end(), [&](const char* n) { return in.rfind(n, 0) == 0; });
        };
        if (starts({"std::thread::thread", "std::jthread::jthread", "std::async", "pthread_create", "thrd_create", "std::execution"}))
            into.runs = call_fact::when::other_thread;
        else if (starts({"atexit", "std::atexit", "at_quick_exit", "std::at_quick_exit", "signal", "std::signal", "sigaction", "std::set_terminate",
                         "on_exit"}))
            into.runs = call_fact::when::after_main;
        else if (starts({"std::call_once"}) || !callee->hasBody())
            into.runs = call_fact::when::during;
        else
            return;
        if (in == "std::move" || in == "std::forward" || in.rfind("__builtin", 0) == 0)
            return;
        for (const Expr* a : args)
            callables(a, into);
    }

    void call(const CallExpr* e, const std::string& implicit) {
        const Expr* callee = e->getCallee()->IgnoreParenImpCasts();
        if (const FunctionDecl* f = e->getDirectCallee()) {
            fact(f);
            auto how = call_fact::how::direct;
            if (auto* m = dyn_cast<CXXMethodDecl>(f); m && m->isVirtual()) {
                auto* member = dyn_cast<MemberExpr>(callee);
                if (!(member && member->hasQualifier()) && !m->hasAttr<FinalAttr>() && !m->getParent()->hasAttr<FinalAttr>())
                    how = call_fact::how::virtual_;
            }
            bool conversion = isa<CXXConversionDecl>(f) && isa<CXXMemberCallExpr>(e) && e->getRParenLoc().isInvalid();
            bool unwritten = isa<CXXMemberCallExpr>(e) && isa<CXXConversionDecl>(f) &&
                             e->getEndLoc() == cast<CXXMemberCallExpr>(e)->getImplicitObjectArgument()->getEndLoc();
            // `1 < x` that x's operator computes, with the sides exchanged.
            unwritten = unwritten || (isa<CXXOperatorCallExpr>(e) && text_.offset(e->getBeginLoc()) > text_.offset(e->getEndLoc()));
            if (isa<CXXConversionDecl>(f) && cast<CXXMethodDecl>(f)->getParent()->isLambda())
                pointer_to_lambda(cast<CXXConversionDecl>(f));
            call_fact& c =
                add(how, keys_.key(f), e->getBeginLoc(), e->getEndLoc(), implicit.empty() && (conversion || unwritten) ? "conversion" : implicit,
                    implicit.empty() ? e->getSourceRange() : SourceRange());
            std::vector<const Expr*> args(e->arg_begin(), e->arg_end());
            handed(f, args, c);
            c.resumable_version = current_->user && implicit.empty() && !c.in_macro && resumable_algorithm(e) != 0;
        } else if (auto* b = dyn_cast<BinaryOperator>(callee); b && b->isPtrMemOp()) {
            if (auto* t = b->getRHS()->getType()->getAs<MemberPointerType>())
                add(call_fact::how::pointer, "member " + type_text(t->getPointeeType()), e->getBeginLoc(), e->getEndLoc(), implicit,
                    implicit.empty() ? e->getSourceRange() : SourceRange());
        } else {
            QualType t = callee->getType();
            if (t->isPointerType() || t->isReferenceType())
                t = t->getPointeeType();
            if (t->isPointerType())
                t = t->getPointeeType();
            if (t->isFunctionType())
                add(call_fact::how::pointer, type_text(t), e->getBeginLoc(), e->getEndLoc(), implicit,
                    implicit.empty() ? e->getSourceRange() : SourceRange());
        }
    }

    // Text that stands elsewhere: a default argument, a default initialiser of a member.
    void computed(const Expr* e, held_text::kind kind, const char* what) {
        held_text::kind outer = std::exchange(computed_, text_.user(e->getBeginLoc()) ? kind : held_text::kind::nothing);
        walk(e, what);
        computed_ = outer;
    }

    // Statements that stand by themselves: the hold goes around them.
    void statement(const Stmt* s, const std::string& implicit) {
        held_text outer = around_;
        const Stmt* x = s;
        while (auto* c = dyn_cast_or_null<SwitchCase>(x))
            x = c->getSubStmt();
        if (x && isa<Expr, ReturnStmt, DeclStmt>(x) && text_.user(x->getBeginLoc())) {
            around_ = {};
            if (auto where = text_.statement(x); where && !x->getBeginLoc().isMacroID())
                around_ = {isa<DeclStmt>(x) ? held_text::kind::declaration : held_text::kind::statement, text_.file(x->getBeginLoc()), where->begin,
                           where->end};
        } else {
            around_ = {};
        }
        walk(s, implicit);
        around_ = outer;
    }

    // The function behind the pointer is the call operator, of a generic lambda its instance of the same type.
    void pointer_to_lambda(const CXXConversionDecl* conversion) {
        const CXXRecordDecl* closure = conversion->getParent();
        QualType t = conversion->getConversionType()->getPointeeType();
        auto take = [&](FunctionDecl* f) {
            fact(f);
            out.address_taken[type_text(t)].insert(keys_.key(f));
        };
        if (auto* generic = closure->getDependentLambdaCallOperator())
            for (FunctionDecl* f : generic->specializations())
                take(f);
        else if (CXXMethodDecl* m = closure->getLambdaCallOperator())
            take(m);
    }

    // A cast between types of functions: a call through the one may end in a function of the other.
    void cast_between(QualType from, QualType to) {
        auto name = [&](QualType t) -> std::optional<std::string> {
            if (t->isFunctionPointerType())
                return type_text(t->getPointeeType());
            if (auto* p = t->getAs<MemberPointerType>(); p && p->isMemberFunctionPointer())
                return "member " + type_text(p->getPointeeType());
            if (t->isVoidPointerType() || t->isIntegerType())
                return "";
            return std::nullopt;
        };
        auto a = name(from), b = name(to);
        if (a && b && *a != *b)
            out.casts.insert({*a, *b});
    }

    void walk(const Stmt* s, const std::string& implicit, bool called = false) {
        if (!s)
            return;
        if (auto* c = dyn_cast<CompoundStmt>(s)) {
            for (const Stmt* x : c->body())
                statement(x, implicit);
            return;
        }
        if (auto* region = dyn_cast<CapturedStmt>(s))      // of OpenMP
            return statement(region->getCapturedStmt(), implicit);
        if (auto* i = dyn_cast<IfStmt>(s)) {
            for (const Stmt* x : {i->getInit(), static_cast<const Stmt*>(i->getConditionVariableDeclStmt()), static_cast<const Stmt*>(i->getCond())})
                walk(x, implicit);
            if (!i->isNonNegatedConsteval())      // never run: what may stop is no constant
                statement(i->getThen(), implicit);
            if (!i->isNegatedConsteval())
                statement(i->getElse(), implicit);
            return;
        }
        if (auto* w = dyn_cast<WhileStmt>(s)) {
            walk(w->getConditionVariableDeclStmt(), implicit);
            walk(w->getCond(), implicit);
            statement(w->getBody(), implicit);
            return;
        }
        if (auto* d = dyn_cast<DoStmt>(s)) {
            statement(d->getBody(), implicit);
            walk(d->getCond(), implicit);
            return;
        }
        if (auto* f = dyn_cast<ForStmt>(s)) {
            for (const Stmt* x : {f->getInit(), static_cast<const Stmt*>(f->getConditionVariableDeclStmt()), static_cast<const Stmt*>(f->getCond()),
                                  static_cast<const Stmt*>(f->getInc())})
                walk(x, implicit);
            statement(f->getBody(), implicit);
            return;
        }
        if (auto* e = dyn_cast<CallExpr>(s)) {
            call(e, implicit);
            const Expr* callee = e->getCallee();
            walk(callee, implicit, true);
            for (const Expr* a : e->arguments())
                walk(a, implicit);
            return;
        }
        if (auto* e = dyn_cast<CXXConstructExpr>(s)) {
            const CXXConstructorDecl* called = e->getConstructor();
            while (called->isInheritingConstructor())  // `using Base::Base;`: nothing but the base's may stop
                called = called->getInheritedConstructor().getConstructor();
            fact(called);
            call_fact& c = add(call_fact::how::direct, keys_.key(called), e->getBeginLoc(), e->getEndLoc(),
                               implicit.empty() ? unwritten(e) : implicit, isa<CXXTemporaryObjectExpr>(e) ? e->getSourceRange() : SourceRange());
            std::vector<const Expr*> args(e->arg_begin(), e->arg_end());
            handed(e->getConstructor(), args, c);
        } else if (auto* e = dyn_cast<CXXBindTemporaryExpr>(s)) {
            if (const CXXDestructorDecl* d = e->getTemporary()->getDestructor()) {
                fact(d);
                add(call_fact::how::direct, keys_.key(d), e->getBeginLoc(), e->getEndLoc(), "destructor");
            }
        } else if (auto* e = dyn_cast<CXXDeleteExpr>(s)) {
            QualType t = e->getDestroyedType();
            if (const FunctionDecl* f = e->getOperatorDelete(); f && text_.user(f->getLocation())) {
                fact(f);
                add(call_fact::how::direct, keys_.key(f), e->getBeginLoc(), e->getEndLoc(), "operator delete");
            }
            if (auto* r = t.isNull() ? nullptr : t->getAsCXXRecordDecl(); r && r->hasDefinition())
                if (const CXXDestructorDecl* d = r->getDestructor()) {
                    fact(d);
                    add(d->isVirtual() ? call_fact::how::virtual_ : call_fact::how::direct, keys_.key(d), e->getBeginLoc(), e->getEndLoc(),
                        "destructor");
                }
        } else if (auto* e = dyn_cast<DeclRefExpr>(s)) {
            auto* f = dyn_cast<FunctionDecl>(e->getDecl());
            if (f && !called && !f->isDependentContext()) {
                fact(f);
                auto* m = dyn_cast<CXXMethodDecl>(f);
                out.address_taken[(m && !m->isStatic() ? "member " : "") + type_text(f->getType())].insert(keys_.key(f));
            }
        } else if (auto* e = dyn_cast<CXXDefaultArgExpr>(s)) {
            const ParmVarDecl* p = e->getParam();
            const bool bound = p->getType()->isReferenceType();
            const auto* of = dyn_cast<FunctionDecl>(p->getDeclContext());
            std::string outer = std::exchange(argument_of_, of && !bound ? keys_.key(of) : "");
            computed(e->getExpr(), bound ? held_text::kind::bound_argument : held_text::kind::argument, "default argument");
            argument_of_ = std::move(outer);
            return;
        } else if (auto* e = dyn_cast<CXXDefaultInitExpr>(s)) {
            computed(e->getExpr(), held_text::kind::member, "member initialiser");
            return;
        } else if (auto* e = dyn_cast<LambdaExpr>(s)) {
            for (const Expr* i : const_cast<LambdaExpr*>(e)->capture_inits())
                walk(i, implicit);
            return;
        } else if (isa<CoroutineBodyStmt, CoawaitExpr, CoyieldExpr, CoreturnStmt>(s)) {
            current_->coroutine = true;
        } else if (auto* k = dyn_cast<ExplicitCastExpr>(s)) {
            cast_between(k->getSubExpr()->IgnoreParenImpCasts()->getType(), k->getType());
            QualType from = k->getSubExpr()->IgnoreParenImpCasts()->getType();
            if (from->isFunctionType())
                cast_between(context_.getPointerType(from), k->getType());
        } else if (auto* d = dyn_cast<DeclStmt>(s)) {
            for (const Decl* x : d->decls())
                if (auto* v = dyn_cast<VarDecl>(x)) {
                    if (!v->isStaticLocal())
                        destroy(v->getType(), v->getLocation());
                    if (v->hasInit())
                        written_.insert(v->getInit()->IgnoreImplicit());
                    if (v->hasInit())
                        walk(v->getInit(), v->isStaticLocal() && implicit.empty() ? "initialiser of a static variable" : implicit);
                }
            return;
        } else if (auto* n = dyn_cast<CXXNewExpr>(s)) {
            if (n->getConstructExpr())
                written_.insert(n->getConstructExpr());
            if (const FunctionDecl* f = n->getOperatorNew(); f && text_.user(f->getLocation())) {
                fact(f);
                add(call_fact::how::direct, keys_.key(f), n->getBeginLoc(), n->getEndLoc(), "operator new");
            }
        } else if (auto* r = dyn_cast<CXXForRangeStmt>(s)) {
            walk(r->getInit(), implicit);
            walk(r->getRangeInit(), implicit);
            std::size_t before = current_->calls.size();
            for (const Stmt* part :
                 {static_cast<const Stmt*>(r->getBeginStmt()), static_cast<const Stmt*>(r->getEndStmt()), static_cast<const Stmt*>(r->getCond()),
                  static_cast<const Stmt*>(r->getInc()), static_cast<const Stmt*>(r->getLoopVarStmt())})
                walk(part, "range-based for");
            for (; before < current_->calls.size(); ++before)  // have no text of their own: the loop stands for them
                if (current_->user && !r->getForLoc().isMacroID()) {
                    current_->calls[before].at = text_.where(r->getForLoc());
                    current_->calls[before].text_begin = text_.offset(r->getForLoc());
                }
            statement(r->getBody(), implicit);
            return;
        } else if (isa<UnaryExprOrTypeTraitExpr, CXXNoexceptExpr>(s)) {
            return;  // not evaluated
        }
        bool still = called && isa<ImplicitCastExpr, ParenExpr, MemberExpr>(s);
        for (const Stmt* c : s->children())
            walk(c, implicit, still);
    }

    ASTContext& context_;
    source_text text_;
    function_keys& keys_;
    std::set<const Expr*> written_;  // initialisers of variables and of `new`: their constructor's call is that text
    held_text around_;               // the statement or declaration being walked
    held_text::kind computed_ = held_text::kind::nothing;  // within a default argument or default initialiser
    std::string argument_of_;        // key of the function, within a default argument by value
    function_fact* current_ = nullptr;
};

}  // namespace

facts collect_facts(const source_unit& unit) {
    collector c(unit);
    c.over(unit.ast->getASTContext().getTranslationUnitDecl());
    return std::move(c.out);
}

}  // namespace dome::cc
