// SPDX-License-Identifier: Apache-2.0
// Takes sites out of expressions: each becomes a named temporary before the statement, in evaluation order. What C++ may
// evaluate in any order is evaluated after the site, so it needs no saving; what C++ orders before it is named first.
// Tested by test/tool/dome-cc/plan_test.cpp and the programs in test/golden.
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

using namespace clang;

const Expr* function_planner::bare(const Expr* e) {
    for (;;) {
        if (auto* k = dyn_cast<ImplicitCastExpr>(e))
            e = k->getSubExpr();
        else if (auto* f = dyn_cast<FullExpr>(e))
            e = f->getSubExpr();
        else if (auto* m = dyn_cast<MaterializeTemporaryExpr>(e))
            e = m->getSubExpr();
        else if (auto* b = dyn_cast<CXXBindTemporaryExpr>(e))
            e = b->getSubExpr();
        else if (auto* s = dyn_cast<SubstNonTypeTemplateParmExpr>(e))
            e = s->getReplacement();
        else if (auto* c = dyn_cast<CXXConstructExpr>(e);
                 c && !isa<CXXTemporaryObjectExpr>(c) && c->getParenOrBraceRange().isInvalid() && c->getNumArgs() >= 1 && !c->isListInitialization())
            e = c->getArg(0);  // copies, moves and implicit conversions have no text of their own
        else if (auto* s = dyn_cast<CXXStdInitializerListExpr>(e))
            e = s->getSubExpr();
        else if (auto* d = dyn_cast<CXXDefaultArgExpr>(e))
            return d;
        else
            return e;
    }
}

void function_planner::refuse(SourceLocation at, std::string reason, std::string way_out) {
    place p = text_.where(at);
    if (complained_.insert({p.offset, reason}).second)
        refused_.push_back({p.file, p.line, p.column, std::move(reason), std::move(way_out)});
}

const function_planner::numbered* function_planner::site_of(const Expr* e) const {
    if (const CXXConstructExpr* c = construction_of(e))
        e = c;
    else if (!isa<CallExpr>(e))
        return nullptr;
    unsigned begin = text_.offset(e->getBeginLoc()), end = text_.offset(e->getEndLoc());
    for (const numbered& n : mine_)
        if (n.begin == begin && n.end == end)
            return &n;
    return nullptr;
}

std::pair<int, int> function_planner::sites_in(const Stmt* s) const {
    unsigned begin = text_.offset(s->getBeginLoc()), end = text_.offset(s->getEndLoc());
    std::pair<int, int> out{0, 0};
    for (const numbered& n : mine_)
        if (n.begin >= begin && n.end <= end) {
            out.first = out.first ? std::min(out.first, n.id) : n.id;
            out.second = std::max(out.second, n.id);
        }
    return out;
}

text function_planner::source(const Expr* e) {
    if (std::optional<span> s = text_.of(e->getSourceRange()))
        return text(*s);
    refuse(e->getBeginLoc(), "a macro expansion covers only part of a statement that may reach a checkpoint",
           "write the statement without the macro");
    return {};
}

text function_planner::splice(span whole, std::vector<std::pair<const Expr*, text>> replaced) {
    text out;
    unsigned at = whole.begin;
    std::vector<std::pair<span, text>> spans;
    for (auto& [e, t] : replaced)
        if (std::optional<span> s = text_.of(e->getSourceRange()))
            spans.push_back({*s, t});
        else
            source(e);  // refuses
    std::sort(spans.begin(), spans.end(), [](auto& a, auto& b) { return a.first.begin < b.first.begin; });
    for (auto& [s, t] : spans) {
        if (s.begin < at || s.end > whole.end)
            continue;
        out += text(span{at, s.begin});
        out += t;
        at = s.end;
    }
    out += text(span{at, whole.end});
    return out;
}

// Values that may be computed again on the way back: no effects, no traps, nothing that another function could change.
bool function_planner::plain_value(const Expr* e) const {
    e = bare(e);
    if (isa<IntegerLiteral, FloatingLiteral, CharacterLiteral, StringLiteral, CXXBoolLiteralExpr, CXXNullPtrLiteralExpr, CXXThisExpr, GNUNullExpr,
            CXXScalarValueInitExpr, ImplicitValueInitExpr, UnaryExprOrTypeTraitExpr>(e))
        return true;
    if (auto* p = dyn_cast<ParenExpr>(e))
        return plain_value(p->getSubExpr());
    if (auto* d = dyn_cast<DeclRefExpr>(e))
        return isa<FunctionDecl, EnumConstantDecl, NonTypeTemplateParmDecl>(d->getDecl()) ||
               (d->getType()->isScalarType() && isa<VarDecl>(d->getDecl()));
    if (auto* u = dyn_cast<UnaryOperator>(e)) {
        if (u->getOpcode() == UO_AddrOf)
            return plain_place(u->getSubExpr()) || (isa<DeclRefExpr>(u->getSubExpr()->IgnoreParens()));
        return !u->isIncrementDecrementOp() && u->getOpcode() != UO_Deref && plain_value(u->getSubExpr());
    }
    if (auto* b = dyn_cast<BinaryOperator>(e))
        return !b->isAssignmentOp() && !b->isPtrMemOp() && b->getOpcode() != BO_Comma &&
               !((b->getOpcode() == BO_Div || b->getOpcode() == BO_Rem) && b->getType()->isIntegerType() &&
                 !isa<IntegerLiteral>(bare(b->getRHS()))) &&
               plain_value(b->getLHS()) && plain_value(b->getRHS());
    if (auto* c = dyn_cast<ConditionalOperator>(e))
        return plain_value(c->getCond()) && plain_value(c->getTrueExpr()) && plain_value(c->getFalseExpr());
    if (auto* k = dyn_cast<ExplicitCastExpr>(e))
        return k->getType()->isScalarType() && plain_value(k->getSubExpr());
    if (auto* m = dyn_cast<MemberExpr>(e))
        return m->getType()->isScalarType() && plain_place(m);
    if (auto* l = dyn_cast<LambdaExpr>(e)) {
        for (const LambdaCapture& c : l->captures())
            if (l->isInitCapture(&c))
                return false;
        return true;
    }
    return false;
}

// Objects that are named by the same text before and after a resume.
bool function_planner::plain_place(const Expr* e) const {
    e = bare(e);
    if (auto* p = dyn_cast<ParenExpr>(e))
        return plain_place(p->getSubExpr());
    if (isa<DeclRefExpr, StringLiteral>(e))
        return true;
    if (auto* m = dyn_cast<MemberExpr>(e)) {
        if (isa<VarDecl>(m->getMemberDecl()))
            return true;
        if (!isa<FieldDecl>(m->getMemberDecl()))
            return false;
        if (m->isArrow())
            return isa<CXXThisExpr>(bare(m->getBase()));
        return plain_place(m->getBase());
    }
    if (auto* u = dyn_cast<UnaryOperator>(e); u && u->getOpcode() == UO_Deref)
        return isa<CXXThisExpr>(bare(u->getSubExpr()));
    if (auto* c = dyn_cast<CallExpr>(e)) {  // std::move(x), std::forward<T>(x) of a plain place
        const FunctionDecl* f = c->getDirectCallee();
        return f && c->getNumArgs() == 1 && (f->getQualifiedNameAsString() == "std::move" || f->getQualifiedNameAsString() == "std::forward") &&
               plain_place(c->getArg(0));
    }
    return false;
}

namespace {

bool has_lambda(const Stmt* s) {
    return s && (isa<LambdaExpr>(s) || std::any_of(s->child_begin(), s->child_end(), [](const Stmt* c) { return has_lambda(c); }));
}

}  // namespace

// Names a value (or, for lvalues, binds a reference); both are part of the state at later sites.
text function_planner::temporary(const Expr* e, text value, lowered& out, QualType as) {
    if (auto* l = dyn_cast<LambdaExpr>(e); l && (as.isNull() || as->getAsCXXRecordDecl() == l->getLambdaClass()))
        return closure_temporary(l, out);
    lowered::op op;
    op.what = lowered::op::kind::temporary;
    declared& d = op.variable;
    d.name = "dome_t" + std::to_string(++temporaries_);
    QualType t = as.isNull() ? e->getType() : as;
    bool place = as.isNull() && e->isGLValue();
    const bool unnamed = types_.spelling(t.getNonReferenceType()).find("(lambda") != std::string::npos;
    if (in_template_ || unnamed) {
        // The text depends on the template's arguments, or the type has no spelling: let the compiler name it.
        d.type = "";
        text type =
            place ? text("::std::remove_reference_t<decltype((") + value + text("))>") : text("::std::decay_t<decltype(") + value + text(")>");
        op.condition = type;
    } else {
        d.type = types_.spelling(place ? t.getNonReferenceType() : t.getNonReferenceType().getUnqualifiedType());
    }
    d.value = std::move(value);
    d.how = place ? form::reference : (!in_template_ && t->isScalarType()) ? form::scalar : form::object;
    if (!place) {
        QualType bare_type = t.getNonReferenceType().getUnqualifiedType();
        if (unnamed && !in_template_ && has_lambda(e))
            refuse(e->getBeginLoc(), "the value of this expression must be saved, and its type has no name", "name it as a variable first");
        else if (auto why = types_.why_not(bare_type))
            refuse(e->getBeginLoc(), "the value of this expression must be saved and cannot be: " + *why,
                   "name it as a variable or compute it after the call");
        else
            types_.use(bare_type);
        if (e->getType().getCanonicalType().getUnqualifiedType() != bare_type.getCanonicalType().getUnqualifiedType() || e->isGLValue())
            d.value = text("<T>(") + d.value + text(")");
    }
    out.ops.push_back(std::move(op));
    if (!place && !t->isScalarType())
        return text("static_cast<decltype(" + out.ops.back().variable.name + ")&&>(" + out.ops.back().variable.name + ")");
    return text(out.ops.back().variable.name);
}

text function_planner::lower_children(const Expr* e, llvm::ArrayRef<const Expr*> children, bool ordered, lowered& out) {
    std::optional<span> whole = text_.of(e->getSourceRange());
    if (!whole)
        return source(e);
    std::vector<std::pair<const Expr*, text>> replaced;
    int last = -1, with_sites = 0;
    for (std::size_t i = 0; i < children.size(); ++i)
        if (children[i] && has_sites(children[i])) {
            last = static_cast<int>(i);
            ++with_sites;
        }
    if (!ordered && with_sites > 1)
        refuse(e->getBeginLoc(), "two arguments of one call may reach a checkpoint, and C++ leaves open which is evaluated first",
               "name them as variables first, in the order you want");
    for (int i = 0; i <= last; ++i) {
        const Expr* c = children[static_cast<std::size_t>(i)];
        if (!c)
            continue;
        if (has_sites(c)) {
            text t = lower(c, out);
            if (ordered && i != last && !site_of(bare(c)))
                t = temporary(bare(c), t, out);
            replaced.push_back({bare(c), t});
        } else if (ordered && i != last && !plain_value(c) && !plain_place(c)) {
            replaced.push_back({bare(c), temporary(bare(c), source(bare(c)), out)});
        }
    }
    return splice(*whole, replaced);
}

// a && b, a || b, c ? x : y with a site in what is evaluated conditionally.
text function_planner::lower_choice(const Expr* e, const Expr* cond, const Expr* yes, const Expr* no, lowered& out) {
    bool logical = isa<BinaryOperator>(e);
    if (!e->getType()->isScalarType() || e->isGLValue()) {
        refuse(e->getBeginLoc(), "a branch of ?: may reach a checkpoint and its value is not a scalar", "write it as if/else");
        return source(e);
    }
    bool is_or = logical && cast<BinaryOperator>(e)->getOpcode() == BO_LOr;
    // The value of the condition is itself part of the state once a branch has stopped.
    lowered::op result;
    result.what = lowered::op::kind::temporary;
    declared& d = result.variable;
    d.name = "dome_t" + std::to_string(++temporaries_);
    d.type = types_.spelling(e->getType().getUnqualifiedType());
    d.how = form::scalar;
    std::string name = d.name;
    text chosen;
    if (logical) {
        d.value = text("static_cast<bool>(") + lower(cond, out) + text(")");
        chosen = is_or ? text("!" + name) : text(name);
        out.ops.push_back(result);
    } else {
        lowered::op flag = result;
        flag.variable.name = "dome_t" + std::to_string(++temporaries_);
        flag.variable.type = "bool";
        flag.variable.value = text("static_cast<bool>(") + lower(cond, out) + text(")");
        chosen = text(flag.variable.name);
        out.ops.push_back(flag);
        d.value = text(d.type + "{}");
        if (e->getType()->isPointerType())
            d.value = text("nullptr");
        out.ops.push_back(result);
    }
    auto branch = [&](const Expr* x, text when) {
        lowered::op op;
        op.what = lowered::op::kind::branch;
        std::tie(op.first, op.last) = sites_in(x);
        op.condition = std::move(when);
        op.target = name;
        lowered inner;
        inner.value = lower(x, inner);
        op.value = logical ? text("static_cast<bool>(") + inner.value + text(")") : inner.value;
        op.then = std::move(inner.ops);
        out.ops.push_back(std::move(op));
    };
    branch(yes, chosen);
    if (no)
        branch(no, text("!") + chosen);
    return text(name);
}

text function_planner::lower(const Expr* whole, lowered& out) {
    const Expr* e = bare(whole);
    if (!has_sites(e))
        return source(e);
    if (const numbered* site = site_of(e)) {
        text call = lower_call(e, *site, out);
        return temporary(e, call, out);
    }
    auto single = [&](std::initializer_list<const Expr*> children, bool ordered) {
        std::vector<const Expr*> c(children);
        return lower_children(e, c, ordered, out);
    };
    if (auto* b = dyn_cast<BinaryOperator>(e)) {
        if (b->isLogicalOp() && has_sites(b->getRHS()))
            return lower_choice(b, b->getLHS(), b->getRHS(), nullptr, out);
        if (b->isAssignmentOp()) {
            // The right side is evaluated first; where the left side stops, the value of the right is part of the state.
            return single({b->getRHS(), b->getLHS()}, has_sites(b->getLHS()));
        }
        if (b->getOpcode() == BO_Comma && has_sites(b->getRHS())) {
            lowered::op op;
            op.what = lowered::op::kind::statement;
            op.value = lower(b->getLHS(), out);
            out.ops.push_back(op);
            return lower(b->getRHS(), out);
        }
        std::optional<span> span_of = text_.of(e->getSourceRange());
        if (!span_of)
            return source(e);
        std::vector<std::pair<const Expr*, text>> replaced;
        for (const Expr* side : {b->getLHS(), b->getRHS()})  // left to right, one of the orders C++ allows
            if (has_sites(side))
                replaced.push_back({bare(side), lower(side, out)});
        return splice(*span_of, replaced);
    }
    if (auto* c = dyn_cast<ConditionalOperator>(e)) {
        if (has_sites(c->getTrueExpr()) || has_sites(c->getFalseExpr()))
            return lower_choice(c, c->getCond(), c->getTrueExpr(), c->getFalseExpr(), out);
        return single({c->getCond()}, true);
    }
    if (auto* u = dyn_cast<UnaryOperator>(e))
        return single({u->getSubExpr()}, true);
    if (auto* p = dyn_cast<ParenExpr>(e))
        return single({p->getSubExpr()}, true);
    if (auto* k = dyn_cast<ExplicitCastExpr>(e))
        return single({k->getSubExpr()}, true);
    if (auto* m = dyn_cast<MemberExpr>(e))
        return single({m->getBase()}, true);
    if (auto* t = dyn_cast<CXXThrowExpr>(e))
        return single({t->getSubExpr()}, true);
    if (auto* d = dyn_cast<CXXDeleteExpr>(e))
        return single({d->getArgument()}, true);
    if (auto* a = dyn_cast<ArraySubscriptExpr>(e))
        return single({a->getLHS(), a->getRHS()}, true);
    if (auto* o = dyn_cast<CXXOperatorCallExpr>(e)) {
        if (o->isAssignmentOp()) {
            // The right side is evaluated first; where the left side stops, the value of the right is part of the state.
            return single({o->getArg(1), o->getArg(0)}, has_sites(o->getArg(0)));
        }
        bool shift = o->getOperator() == OO_LessLess || o->getOperator() == OO_GreaterGreater;
        if (shift && has_sites(o->getArg(1)) && !plain_place(o->getArg(0))) {
            // a << b << f(): what stands before f() is a statement of its own, and the stream is named again after it.
            const Expr* left = bare(o->getArg(0));
            const Expr* first = left;
            while (auto* inner = dyn_cast<CXXOperatorCallExpr>(first)) {
                if (inner->getOperator() != o->getOperator())
                    break;
                first = bare(inner->getArg(0));
            }
            std::string type = o->getType().getNonReferenceType().getCanonicalType().getAsString();
            bool stream = type.find("basic_ostream") != std::string::npos || type.find("basic_istream") != std::string::npos;
            if (!stream || !plain_place(first)) {
                refuse(o->getBeginLoc(), "what is evaluated before this call would have to be saved", "name the call's result as a variable first");
                return source(e);
            }
            lowered::op op;
            op.what = lowered::op::kind::statement;
            op.value = lower(left, out);
            out.ops.push_back(op);
            text right = lower(o->getArg(1), out);
            std::optional<span> operand = text_.of(o->getSourceRange());
            std::optional<span> left_span = text_.of(left->getSourceRange());
            if (!operand || !left_span)
                return source(e);
            return splice(*operand, {{left, source(first)}, {bare(o->getArg(1)), right}});
        }
        std::vector<const Expr*> args(o->arg_begin(), o->arg_end());
        bool ordered = shift || o->getOperator() == OO_Subscript || o->getNumArgs() <= 2;
        if (o->getOperator() == OO_Call && o->getNumArgs() > 2)
            ordered = false;
        return lower_children(e, args, ordered, out);
    }
    if (auto* c = dyn_cast<CallExpr>(e)) {
        std::vector<const Expr*> args(c->arg_begin(), c->arg_end());
        std::size_t in_args = 0;
        for (const Expr* a : args)
            in_args += has_sites(a);
        std::optional<span> s = text_.of(e->getSourceRange());
        if (!s)
            return source(e);
        std::vector<std::pair<const Expr*, text>> replaced;
        if (auto* m = dyn_cast<CXXMemberCallExpr>(c)) {
            const Expr* object = m->getImplicitObjectArgument();
            auto* member = dyn_cast<MemberExpr>(m->getCallee()->IgnoreParens());
            const Expr* base = member ? member->getBase() : object;
            if (has_sites(base)) {
                replaced.push_back({bare(base), lower(base, out)});
            } else if (in_args && !plain_place(base) && !plain_value(base)) {
                replaced.push_back({bare(base), temporary(bare(base), source(bare(base)), out)});
            }
        } else if (has_sites(c->getCallee())) {
            replaced.push_back({bare(c->getCallee()), lower(c->getCallee(), out)});
        }
        if (in_args > 1)
            refuse(e->getBeginLoc(), "two arguments of one call may reach a checkpoint, and C++ leaves open which is evaluated first",
                   "name them as variables first, in the order you want");
        for (const Expr* a : args)
            if (has_sites(a))
                replaced.push_back({bare(a), lower(a, out)});
        return splice(*s, replaced);
    }
    if (auto* c = dyn_cast<CXXConstructExpr>(e)) {
        std::vector<const Expr*> args(c->arg_begin(), c->arg_end());
        return lower_children(e, args, c->isListInitialization() || args.size() == 1, out);
    }
    if (auto* l = dyn_cast<InitListExpr>(e)) {
        const InitListExpr* written = l->isSemanticForm() && l->getSyntacticForm() ? l->getSyntacticForm() : l;
        std::vector<const Expr*> args(written->inits().begin(), written->inits().end());
        return lower_children(e, args, true, out);
    }
    if (auto* n = dyn_cast<CXXNewExpr>(e)) {
        std::vector<const Expr*> args;
        if (const Expr* i = n->getInitializer())
            args.push_back(i);
        return lower_children(e, args, true, out);
    }
    if (auto* p = dyn_cast<ParenListExpr>(e)) {
        std::vector<const Expr*> args;
        for (unsigned i = 0; i < p->getNumExprs(); ++i)
            args.push_back(p->getExpr(i));
        return lower_children(e, args, false, out);
    }
    refuse(e->getBeginLoc(), "a checkpoint may be reached inside this kind of expression, which dome-cc does not take apart",
           "write the call in a statement of its own and use its result");
    return source(e);
}

}  // namespace dome::cc
