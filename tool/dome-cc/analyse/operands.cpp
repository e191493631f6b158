// SPDX-License-Identifier: Apache-2.0
// Which operands of an expression come before which, and what of them is named and saved so that it is the same after a
// site: values that have effects or may change. Orders that C++ leaves open are g++'s: arguments from right to left.
// Tested by test/tool/dome-cc/plan_test.cpp and the programs in test/golden.
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

using namespace clang;

namespace {

void collect_changed(const Stmt* s, const source_text& text, std::set<unsigned>& out) {
    if (!s)
        return;
    const Expr* target = nullptr;
    if (auto* u = dyn_cast<UnaryOperator>(s); u && u->isIncrementDecrementOp())
        target = u->getSubExpr();
    if (auto* b = dyn_cast<BinaryOperator>(s); b && b->isAssignmentOp())
        target = b->getLHS();
    while (target) {
        target = target->IgnoreParenImpCasts();
        if (auto* m = dyn_cast<MemberExpr>(target)) {
            target = m->getBase();
            continue;
        }
        if (auto* d = dyn_cast<DeclRefExpr>(target))
            out.insert(text.offset(d->getDecl()->getLocation()));
        break;
    }
    for (const Stmt* c : s->children())
        collect_changed(c, text, out);
}

}  // namespace

// The semantic form: it says of each element whether it is read or referred to.
void function_planner::flatten(const InitListExpr* l, std::vector<const Expr*>& out) const {
    // A member that the list leaves out, made of nothing, stands where the list ends.
    const auto unwritten = [&](const Expr* x) {
        const unsigned at = text_.offset(x->getBeginLoc());
        return text_.words({at, at + 1}, x->getBeginLoc()) == "}";
    };
    const InitListExpr* meant = l->isSyntacticForm() && l->getSemanticForm() ? l->getSemanticForm() : l;
    for (const Expr* x : meant->inits()) {
        while (auto* d = dyn_cast<DesignatedInitExpr>(x))
            x = d->getInit();
        if (isa<ImplicitValueInitExpr, NoInitExpr, CXXDefaultInitExpr>(x) || unwritten(x))
            continue;
        if (auto* inner = dyn_cast<InitListExpr>(x))
            flatten(inner, out);
        else
            out.push_back(x);
    }
}

// Braces without a type before them: they mean nothing where a variable is declared.
bool function_planner::braced(const Expr* e) {
    auto* c = dyn_cast<CXXConstructExpr>(e);
    return isa<InitListExpr>(e) || (c && c->isListInitialization() && !isa<CXXTemporaryObjectExpr>(c));
}

// What the full expression changes is noted once, when it is entered.
function_planner::full_expression::full_expression(function_planner& p, const Expr* e) : planner_(p), outer_(!p.inside_expression_) {
    if (outer_) {
        planner_.inside_expression_ = true;
        planner_.changed_.clear();
        collect_changed(e, planner_.text_, planner_.changed_);
    }
}
function_planner::full_expression::~full_expression() {
    if (outer_)
        planner_.inside_expression_ = false;
}

// In place of the list's own braces its elements, in the order in which they are evaluated.
void function_planner::arguments(llvm::ArrayRef<const Expr*> args, bool as_written, std::vector<const Expr*>& out) const {
    std::vector<const Expr*> mine;
    for (const Expr* a : args)
        if (!isa<CXXDefaultArgExpr>(a) && a->getBeginLoc().isValid())  // x++ of a class has an argument that nobody wrote
            mine.push_back(a);
    if (!as_written && !left_to_right_)
        std::reverse(mine.begin(), mine.end());
    for (const Expr* a : mine)
        if (auto* l = dyn_cast<InitListExpr>(bare(a)); l && has_sites(a))
            flatten(l, out);
        else
            out.push_back(a);
}

// More than one operand with a site where C++ leaves the order open.
void function_planner::note_open_order(const Expr* e, llvm::ArrayRef<const Expr*> args, const char* which) {
    int with_sites = 0;
    for (const Expr* a : args)
        with_sites += !isa<CXXDefaultArgExpr>(a) && has_sites(a);
    if (with_sites > 1)
        warn(e->getBeginLoc(),
             std::string("several ") + which + " may reach a checkpoint and C++ leaves open which is evaluated first; they are taken from " +
                 (left_to_right_ ? "left to right, as clang does" : "right to left, as g++ does"),
             "name them as variables first, in the order you want");
}

// The operands of an expression in their order; false for expressions that are not taken apart.
bool function_planner::operands(const Expr* e, std::vector<const Expr*>& out) {
    if (auto* b = dyn_cast<BinaryOperator>(e)) {
        if (b->isAssignmentOp())
            out = {b->getRHS(), b->getLHS()};
        else if (b->isLogicalOp() || b->getOpcode() == BO_Comma)
            out = {b->getLHS()};
        else if (!left_to_right_ && (b->isComparisonOp() || b->getOpcode() == BO_Add || b->getOpcode() == BO_Mul || b->isBitwiseOp()) &&
                 isa<DeclRefExpr>(bare(b->getLHS())))
            out = {b->getRHS(), b->getLHS()};  // a + f(): g++ reads a variable last where the sides may be swapped
        else
            out = {b->getLHS(), b->getRHS()};
        return true;
    }
    if (auto* r = dyn_cast<CXXRewrittenBinaryOperator>(e)) {
        auto form = r->getDecomposedForm();
        note_open_order(e, {form.LHS, form.RHS}, "operands");
        out = left_to_right_ ? std::vector<const Expr*>{form.LHS, form.RHS} : std::vector<const Expr*>{form.RHS, form.LHS};
        return true;
    }
    if (auto* o = dyn_cast<CXXOperatorCallExpr>(e)) {
        std::vector<const Expr*> args(o->arg_begin(), o->arg_end());
        operator_order(o, args, out);
        return true;
    }
    if (auto* c = dyn_cast<CallExpr>(e)) {
        if (auto* m = dyn_cast<CXXMemberCallExpr>(c)) {
            auto* member = dyn_cast<MemberExpr>(m->getCallee()->IgnoreParens());
            if (!member)
                out.push_back(m->getCallee());
            else if (!member->isImplicitAccess())
                out.push_back(member->getBase());
        } else if (!c->getDirectCallee()) {
            out.push_back(c->getCallee());
        }
        std::vector<const Expr*> args(c->arg_begin(), c->arg_end());
        note_open_order(e, args, "arguments of one call");
        arguments(args, false, out);
        return true;
    }
    if (auto* c = dyn_cast<CXXConstructExpr>(e)) {
        std::vector<const Expr*> args(c->arg_begin(), c->arg_end());
        if (!c->isListInitialization())
            note_open_order(e, args, "arguments of one call");
        arguments(args, c->isListInitialization(), out);
        return true;
    }
    if (auto* l = dyn_cast<InitListExpr>(e)) {
        flatten(l, out);
        return true;
    }
    if (auto* p = dyn_cast<CXXParenListInitExpr>(e)) {
        out.insert(out.end(), p->getInitExprs().begin(), p->getInitExprs().end());
        return true;
    }
    if (auto* p = dyn_cast<ParenListExpr>(e)) {
        std::vector<const Expr*> args(const_cast<ParenListExpr*>(p)->exprs().begin(), const_cast<ParenListExpr*>(p)->exprs().end());
        note_open_order(e, args, "arguments of one call");
        arguments(args, false, out);
        return true;
    }
    if (auto* n = dyn_cast<CXXNewExpr>(e)) {
        for (unsigned i = 0; i < n->getNumPlacementArgs(); ++i)
            out.push_back(n->getPlacementArg(i));
        if (auto size = n->getArraySize(); size && *size)
            out.push_back(*size);
        if (const Expr* i = n->getInitializer()) {
            const Expr* init = bare(i);
            if (isa<CXXConstructExpr, InitListExpr, ParenListExpr, CXXParenListInitExpr>(init))
                return operands(init, out);
            out.push_back(init);
        }
        return true;
    }
    if (auto* l = dyn_cast<LambdaExpr>(e)) {
        auto init = l->capture_init_begin();
        for (const LambdaCapture& c : l->captures()) {
            if (l->isInitCapture(&c))
                out.push_back(*init);
            ++init;
        }
        return true;
    }
    if (auto* a = dyn_cast<ArraySubscriptExpr>(e))
        out = {a->getLHS(), a->getRHS()};
    else if (auto* c = dyn_cast<ConditionalOperator>(e))
        out = {c->getCond()};
    else if (auto* u = dyn_cast<UnaryOperator>(e))
        out = {u->getSubExpr()};
    else if (auto* p = dyn_cast<ParenExpr>(e))
        out = {p->getSubExpr()};
    else if (auto* k = dyn_cast<ExplicitCastExpr>(e))
        out = {k->getSubExpr()};
    else if (auto* m = dyn_cast<MemberExpr>(e))
        out = {m->getBase()};
    else if (auto* t = dyn_cast<CXXThrowExpr>(e))
        out = {t->getSubExpr()};
    else if (auto* d = dyn_cast<CXXDeleteExpr>(e))
        out = {d->getArgument()};
    else
        return false;
    return true;
}

// Overloaded operators: those that C++17 orders keep that order, the others are calls.
void function_planner::operator_order(const CXXOperatorCallExpr* o, llvm::ArrayRef<const Expr*> args, std::vector<const Expr*>& out) {
    switch (o->getOperator()) {
        case OO_LessLess:
        case OO_GreaterGreater:
        case OO_Subscript:
        case OO_ArrowStar:
        case OO_Comma:
        case OO_AmpAmp:
        case OO_PipePipe: arguments(args, true, out); return;
        case OO_Call:
            out.push_back(args[0]);
            note_open_order(o, args.drop_front(), "arguments of one call");
            arguments(args.drop_front(), false, out);
            return;
        default: break;
    }
    if (o->isAssignmentOp()) {
        arguments({args[1], args[0]}, true, out);
        return;
    }
    note_open_order(o, args, "operands");
    arguments(args, false, out);
}

// True when every variable this value reads is the same whenever the full expression reads it.
bool function_planner::reads_only_unchanging(const Stmt* s) const {
    if (!s || isa<LambdaExpr, UnaryExprOrTypeTraitExpr>(s))
        return true;
    if (auto* u = dyn_cast<UnaryOperator>(s); u && u->getOpcode() == UO_AddrOf)
        return plain_place(u->getSubExpr());
    if (auto* m = dyn_cast<MemberExpr>(s)) {
        if (m->getType().isConstQualified() && !m->getType()->isReferenceType() && plain_place(m))
            return true;
        if (m->isArrow())
            return false;
    }
    if (auto* d = dyn_cast<DeclRefExpr>(s)) {
        if (isa<FunctionDecl, EnumConstantDecl, NonTypeTemplateParmDecl>(d->getDecl()))
            return true;
        auto* v = dyn_cast<VarDecl>(d->getDecl());
        if (!v || v->getType()->isReferenceType())
            return false;
        if (v->getType().isConstQualified())
            return true;
        const captured* facts = facts_of(v);
        return v->hasLocalStorage() && !(facts && facts->escaped) && !changed_.count(text_.offset(v->getLocation()));
    }
    for (const Stmt* c : s->children())
        if (!reads_only_unchanging(c))
            return false;
    return true;
}

namespace {

// A glvalue that is read at this place: the value counts, not the object.
bool reads(const Expr* operand, const Expr* e) { return operand->isPRValue() && e->isGLValue() && !e->getType()->isArrayType(); }

}  // namespace

// Whether an operand's own text means the same before and after a site in the same expression.
bool function_planner::stable(const Expr* operand) const {
    const Expr* e = bare(operand);
    if (e->getType()->isFunctionType() || isa<LambdaExpr>(e))
        return plain_value(e) || plain_place(e);
    if (e->isGLValue() && !reads(operand, e))
        return plain_place(e) || (isa<UnaryOperator>(e) && cast<UnaryOperator>(e)->getOpcode() == UO_Deref &&
                                  plain_value(cast<UnaryOperator>(e)->getSubExpr()) && reads_only_unchanging(e));
    return (plain_value(e) || plain_place(e)) && reads_only_unchanging(e);
}

// The same for an operand with sites, which are temporaries by now.
bool function_planner::stable_but_for_sites(const Expr* operand) const {
    const Expr* e = bare(operand);
    if (site_of(e))
        return true;
    if (!has_sites(e))
        return stable(operand);
    if (auto* p = dyn_cast<ParenExpr>(e))
        return stable_but_for_sites(p->getSubExpr());
    if (auto* k = dyn_cast<ExplicitCastExpr>(e))
        return k->getType()->isScalarType() && stable_but_for_sites(k->getSubExpr());
    if (auto* b = dyn_cast<BinaryOperator>(e))
        return (b->isAdditiveOp() || b->getOpcode() == BO_Mul || b->isComparisonOp()) && b->getType()->isScalarType() &&
               stable_but_for_sites(b->getLHS()) && stable_but_for_sites(b->getRHS());
    return false;
}

// Whether the value may be of use only as long as another object lives: a pointer, a place, a view, an iterator.
bool function_planner::leads(const Expr* operand) const {
    const Expr* e = bare(operand);
    auto* r = e->getType()->getAsCXXRecordDecl();
    return !braced(e) && (e->getType()->isPointerType() || (e->isGLValue() && !reads(operand, e)) ||
                          (r && r->hasDefinition() && (r->hasTrivialDestructor() || keeps_references(e->getType())) && !r->isLambda()));
}

// Whether an object of this type may refer to others: an expression to be evaluated later does.
bool function_planner::keeps_references(QualType t, int depth) const {
    const auto* r = t->getAsCXXRecordDecl();
    if (!r || !r->hasDefinition() || r->isInStdNamespace() || depth > 8 || !text_.user(r->getLocation()))
        return false;
    return std::any_of(r->field_begin(), r->field_end(),
                       [&](const FieldDecl* f) { return f->getType()->isReferenceType() || keeps_references(f->getType(), depth + 1); }) ||
           std::any_of(r->bases_begin(), r->bases_end(), [&](const CXXBaseSpecifier& b) { return keeps_references(b.getType(), depth + 1); });
}

// An operand that is evaluated before a later one with a site.
text function_planner::held_operand(const Expr* operand, text value, lowered& out) {
    const Expr* e = bare(operand);
    if (auto* arrow = dyn_cast<CXXOperatorCallExpr>(e); arrow && arrow->getOperator() == OO_Arrow) {  // its text ends with the arrow
        text name = temporary(e, lower(arrow->getArg(0), out) + text(".operator->()"), out);
        out.ops.back().variable.refers = true;
        return name + text("->");
    }
    if (braced(e)) {
        QualType t = operand->getType().getNonReferenceType().getUnqualifiedType();
        return temporary(e, text(named_here(t, e)) + value, out, t);
    }
    const bool refers = leads(operand);
    const bool part = e->isXValue() && isa<MemberExpr>(e);      // of an object that would end before the part is used
    if (std::vector<std::pair<const Expr*, text>> replaced; (refers || part) && !has_sites(e) && lift_temporaries(e, out, replaced, {.all = part}))
        value = splice(*text_.of(e->getSourceRange()), replaced);
    else if (!refers && !part && !has_sites(e) && lift_temporaries(e, out, replaced, {.visible = true}))
        value = splice(*text_.of(e->getSourceRange()), replaced);
    text name = temporary(e, std::move(value), out, reads(operand, e) ? e->getType().getNonReferenceType().getUnqualifiedType() : QualType());
    out.ops.back().variable.refers = refers;
    return name;
}

// Operands that are evaluated before a later one with a site.
void function_planner::hold(llvm::ArrayRef<const Expr*> before, lowered& out, std::vector<std::pair<const Expr*, text>>& replaced) {
    for (const Expr* c : before) {
        if (has_sites(c)) {
            const bool named = !stable_but_for_sites(c);
            text t = lower_leading(c, out);
            if (named)
                must_move(c);
            replaced.push_back({bare(c), named ? held_operand(c, t, out) : t});
        } else if (c && !stable(c)) {
            must_move(c);
            replaced.push_back({bare(c), held_operand(c, source(bare(c)), out)});
        }
    }
}

// How many operands come before the last one with a site; 0 where none has one.
std::size_t function_planner::before_last_site(llvm::ArrayRef<const Expr*> order) const {
    for (std::size_t i = order.size(); i-- > 0;)
        if (has_sites(order[i]))
            return i;
    return 0;
}

// Names what has to be named so that the operands are evaluated in this order; the new text of those that change.
std::vector<std::pair<const Expr*, text>> function_planner::replacements(llvm::ArrayRef<const Expr*> order, lowered& out, const Expr* next) {
    std::vector<std::pair<const Expr*, text>> replaced;
    std::size_t reached = 0;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (has_sites(order[i]))
            reached = i + 1;
    if (reached == 0)
        return replaced;
    hold(order.take_front(reached - 1), out, replaced);
    const bool stays = next && may_stay(next, order, reached - 1);
    const Expr* itself = stays ? made_of_itself(next) : nullptr;
    const Expr* last = itself ? itself : order[reached - 1];
    replaced.push_back({bare(last), lower(last, out, stays)});
    for (auto& [e, t] : replaced)  // a temporary where an expiring value is wanted
        for (const Expr* c : order)
            if (auto* m = dyn_cast_or_null<MaterializeTemporaryExpr>(c ? c->IgnoreImpCasts() : nullptr);
                m && bare(c) == e && site_of(e) && e->getType()->isScalarType() && !in_template_ && !m->isBoundToLvalueReference())
                t = text("static_cast<decltype(") + t + text(")&&>(") + t + text(")");
    return replaced;
}

// A temporary of this type, which is not that of an expression; its name.
std::string function_planner::add_temporary(const std::string& type, text value, form how, lowered& out) {
    lowered::op op;
    op.what = lowered::op::kind::temporary;
    op.variable.name = "dome_t" + std::to_string(++temporaries_);
    op.variable.type = type;
    op.variable.how = how;
    op.variable.value = std::move(value);
    out.ops.push_back(op);
    return op.variable.name;
}

// Whether `return c ? x : y;` is to be `if (c) return x; else return y;`: an object is then made where the caller wants it.
bool function_planner::returns_choice(const Expr* e) const {
    auto* c = dyn_cast<ConditionalOperator>(e);
    if (!c || c->isGLValue() || !c->getType()->isRecordType() || !(has_sites(c->getTrueExpr()) || has_sites(c->getFalseExpr())))
        return false;
    const ASTContext& all = text_.context();
    const auto same = [&](const Expr* x) { return isa<CXXThrowExpr>(bare(x)) || all.hasSameUnqualifiedType(bare(x)->getType(), c->getType()); };
    return all.hasSameUnqualifiedType(function_->getReturnType(), c->getType()) && same(c->getTrueExpr()) && same(c->getFalseExpr());
}

void function_planner::return_value(const Expr* whole, lowered& out) {
    const Expr* e = bare(whole);
    if (!returns_choice(e)) {
        const numbered* site = site_of(e);
        // A brace initialiser or a conversion keeps its own text around the value.
        out.value = isa<CXXThrowExpr>(e) ? discarded(e, out, /*next=*/true) + text(";")
                                         : text("return ") + (site ? lower_call(e, *site, out) : lower(e, out, /*next=*/true)) + text(";");
        return;
    }
    auto* c = cast<ConditionalOperator>(e);
    const std::string flag = add_temporary("bool", text("static_cast<bool>(") + lower(c->getCond(), out) + text(")"), form::scalar, out);
    for (const Expr* x : {c->getTrueExpr(), c->getFalseExpr()}) {
        lowered::op op;
        op.what = lowered::op::kind::branch;
        std::tie(op.first, op.last) = sites_in(x);
        op.condition = text(x == c->getTrueExpr() ? flag : "!" + flag);
        lowered inner;
        return_value(x, inner);
        op.value = std::move(inner.value);
        op.then = std::move(inner.ops);
        out.ops.push_back(std::move(op));
    }
    out.value = text("__builtin_unreachable();");
}

// a && b, a || b, c ? x : y with a site in what is evaluated conditionally: a temporary, and branches that assign it.
text function_planner::lower_choice(const Expr* e, const Expr* cond, const Expr* yes, const Expr* no, lowered& out, bool used) {
    bool logical = isa<BinaryOperator>(e);
    used = used && !e->getType()->isVoidType();
    if (used && e->isXValue()) {
        refuse(e->getBeginLoc(), "a branch of ?: may reach a checkpoint and its value is an expiring object", "write it as if/else");
        return source(e);
    }
    bool is_or = logical && cast<BinaryOperator>(e)->getOpcode() == BO_LOr;
    QualType t = e->getType().getUnqualifiedType();
    auto add = [&](const std::string& type, text value, form how) { return add_temporary(type, std::move(value), how, out); };
    // The condition is itself part of the state once a branch has stopped.
    text condition = text("static_cast<bool>(") + lower(cond, out) + text(")");
    std::string flag = add("bool", condition, form::scalar), name = flag;
    bool pointer = false, emplaced = false;
    if (used && !logical) {
        std::string own = in_template_ ? type_by_text(e) : types_.spelling(e->isGLValue() ? e->getType() : t);
        pointer = e->isGLValue();
        emplaced = !pointer && t->isRecordType();
        const QualType kept = pointer ? text_.context().getPointerType(t) : t;
        if (auto why = types_.why_not(kept))
            refuse(e->getBeginLoc(), "the value of this ?: must be saved and cannot be: " + *why, "write it as if/else");
        else
            types_.use(kept);
        if (pointer) {
            if (in_template_)
                own = place_by_text(e);
            name = add("::dome::gen::type<" + own + ">*", text("nullptr"), form::scalar);
        } else if (emplaced) {
            types_.need_header("dome/describe/std/optional.hpp");
            name = add("::std::optional<" + own + ">", text("<T>()"), form::object);
            out.ops.back().variable.ends = ends_visibly(t);
        } else {
            name = add(own, text("<T>()"), in_template_ ? form::object : form::scalar);
        }
    }
    auto branch = [&](const Expr* x, text when) {
        lowered::op op;
        op.what = lowered::op::kind::branch;
        std::tie(op.first, op.last) = sites_in(x);
        op.condition = std::move(when);
        lowered inner;
        if (!used || isa<CXXThrowExpr>(bare(x))) {
            op.value = discarded(x, inner);
        } else {
            op.target = name;
            op.emplaced = emplaced;
            const numbered* own = emplaced ? site_of(bare(x)) : nullptr;      // made in its place, without a temporary between
            op.value = own ? lower_call(bare(x), *own, inner) : lower(x, inner);
            if (logical)
                op.value = text("static_cast<bool>(") + op.value + text(")");
            else if (pointer)
                op.value = text("&(") + op.value + text(")");
        }
        keep_beyond_branch(inner, out);
        op.then = std::move(inner.ops);
        out.ops.push_back(std::move(op));
    };
    branch(yes, is_or ? text("!" + flag) : text(flag));
    if (no)
        branch(no, text("!" + flag));
    if (!used)
        return {};
    return pointer ? text("(*" + name + ")") : emplaced ? text("*::std::move(" + name + ")") : text(name);
}

// a << b << f() on a stream: what stands before f() becomes a statement of its own, and the stream is named again after it.
bool function_planner::splits_stream(const CXXOperatorCallExpr* o) const {
    if (o->getNumArgs() != 2 || (o->getOperator() != OO_LessLess && o->getOperator() != OO_GreaterGreater) || stable(o->getArg(0)))
        return false;
    std::string type = o->getType().getNonReferenceType().getCanonicalType().getAsString();
    return (type.find("basic_ostream") != std::string::npos || type.find("basic_istream") != std::string::npos) && stable(first_of_chain(o));
}

const Expr* function_planner::first_of_chain(const CXXOperatorCallExpr* o) {
    const Expr* first = o->getArg(0);
    while (auto* inner = dyn_cast<CXXOperatorCallExpr>(bare(first))) {
        if (inner->getOperator() != o->getOperator())
            break;
        first = inner->getArg(0);
    }
    return first;
}

text function_planner::lower_stream(const CXXOperatorCallExpr* o, lowered& out) {
    const Expr* left = bare(o->getArg(0));
    lowered::op op;
    op.what = lowered::op::kind::statement;
    op.value = discarded(left, out);
    out.ops.push_back(op);
    text right = lower(o->getArg(1), out);
    std::optional<span> all = text_.of(o->getSourceRange());
    if (!all)
        return source(o);
    return splice(*all, {{left, source(bare(first_of_chain(o)))}, {bare(o->getArg(1)), right}});
}

}  // namespace dome::cc
