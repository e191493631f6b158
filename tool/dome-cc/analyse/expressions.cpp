// SPDX-License-Identifier: Apache-2.0
// Takes sites out of expressions: each becomes a named temporary before the statement, in evaluation order. Which operands
// come before a site, and how they are held across it, is in operands.cpp.
// Tested by test/tool/dome-cc/plan_test.cpp and the programs in test/golden.
#include "tool/dome-cc/analyse/function_planner.hpp"
#include "tool/dome-cc/parse/syntax_walk.hpp"

#include "clang/AST/StmtOpenMP.h"

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
        else if (auto* c = dyn_cast<CXXConstructExpr>(e); c && !isa<CXXTemporaryObjectExpr>(c) && c->getParenOrBraceRange().isInvalid() &&
                                                          c->getNumArgs() >= 1 && !c->isListInitialization() && !isa<CXXDefaultArgExpr>(c->getArg(0)))
            e = c->getArg(0);  // copies, moves and implicit conversions have no text of their own
        else if (auto* s = dyn_cast<CXXStdInitializerListExpr>(e))
            e = s->getSubExpr();
        else
            return e;
    }
}

void function_planner::refuse(SourceLocation at, std::string reason, std::string way_out) {
    place p = text_.where(at);
    if (complained_.insert({p.offset, reason}).second)
        refused_.push_back({p.file, p.line, p.column, std::move(reason), std::move(way_out)});
}

void function_planner::warn(SourceLocation at, std::string reason, std::string way_out) {
    std::size_t before = refused_.size();
    refuse(at, std::move(reason), std::move(way_out));
    if (refused_.size() != before)
        refused_.back().warning = true;
}

// A macro call that must be replaced by what it stands for, because only a part of that is to be changed.
bool function_planner::wants_expansion(SourceLocation l) {
    if (!l.isMacroID())
        return false;
    place p = text_.where(l);
    out_.macros.insert({p.file, p.offset});
    return true;
}

// A conversion by a function has the text of what it converts.
bool function_planner::converts_implicitly(const Expr* e) {
    auto* c = dyn_cast<CXXMemberCallExpr>(e);
    return c && isa_and_nonnull<CXXConversionDecl>(c->getMethodDecl()) && c->getImplicitObjectArgument() &&
           c->getImplicitObjectArgument()->getEndLoc() == c->getEndLoc();
}

// The call of <=> or == that stands for `a < b` or `a != b`.
const CallExpr* function_planner::rewritten_call(const Expr* e) {
    auto* r = dyn_cast<CXXRewrittenBinaryOperator>(e);
    return r && !r->isReversed() ? dyn_cast<CXXOperatorCallExpr>(bare(r->getDecomposedForm().InnerBinOp)) : nullptr;
}

const function_planner::numbered* function_planner::site_of(const Expr* e) const {
    if (const CXXConstructExpr* c = construction_of(e))
        e = c;
    else if (const CallExpr* call = rewritten_call(e))
        e = call;
    else if (!isa<CallExpr>(e) || converts_implicitly(e))
        return nullptr;
    unsigned begin = text_.offset(e->getBeginLoc()), end = text_.offset(e->getEndLoc());
    for (const numbered& n : mine_)
        if (n.begin == begin && n.end == end)
            return &n;
    return nullptr;
}

// The statement an OpenMP directive is about; nullptr: it stands alone.
const Stmt* function_planner::region_of(const OMPExecutableDirective* d) {
    const Stmt* s = d->hasAssociatedStmt() ? d->getAssociatedStmt() : nullptr;
    while (const auto* c = dyn_cast_or_null<CapturedStmt>(s))
        s = c->getCapturedStmt();
    return s;
}

std::pair<int, int> function_planner::sites_in(const Stmt* s) const {
    if (auto* d = dyn_cast<OMPExecutableDirective>(s))      // its text is only the line of the pragma
        s = region_of(d);
    if (!s)
        return {0, 0};
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
    half_in_macro(e);
    return {};
}

void function_planner::half_in_macro(const Stmt* s) {
    wants_expansion(s->getBeginLoc());
    wants_expansion(s->getEndLoc());
    refuse(s->getBeginLoc(), "a macro expansion covers only part of a statement that may reach a checkpoint",
           "write the statement without the macro");
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

// Whether another instance of this template may call functions of a class where this one computes with numbers.
bool function_planner::differs(const Stmt* s) const {
    if (const auto* d = dyn_cast<DeclRefExpr>(s))
        if (const auto* v = dyn_cast<VarDecl>(d->getDecl()); v && dependent(v))
            return true;
    if (const auto* m = dyn_cast<MemberExpr>(s))
        if (const auto* f = dyn_cast<FieldDecl>(m->getMemberDecl()))
            if (const CXXRecordDecl* pattern = cast<CXXRecordDecl>(f->getParent())->getTemplateInstantiationPattern())
                for (const FieldDecl* x : pattern->fields())
                    if (x->getFieldIndex() == f->getFieldIndex() && x->getType()->isDependentType())
                        return true;
    return std::any_of(s->child_begin(), s->child_end(), [this](const Stmt* c) { return c && differs(c); });
}

// Values that may be computed again on the way back: no effects, no traps, nothing that another function could change.
bool function_planner::plain_value(const Expr* e) const {
    e = bare(e);
    if (in_template_ && isa<UnaryOperator, BinaryOperator, ConditionalOperator, ExplicitCastExpr>(e) && differs(e))
        return false;
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

// Whether destroying such an object runs functions of the program.
bool function_planner::ends_visibly(QualType t) const {
    std::set<const CXXRecordDecl*> looked;
    return ends_visibly(t, looked);
}
bool function_planner::ends_visibly(QualType t, std::set<const CXXRecordDecl*>& looked) const {
    const CXXRecordDecl* r = text_.context().getBaseElementType(t)->getAsCXXRecordDecl();
    if (!r || !r->hasDefinition() || r->hasTrivialDestructor() || !looked.insert(r->getCanonicalDecl()).second)
        return false;
    if (const auto* s = dyn_cast<ClassTemplateSpecializationDecl>(r); s && !text_.user(r->getLocation()))
        for (const TemplateArgument& a : s->getTemplateArgs().asArray())
            if (a.getKind() == TemplateArgument::Type && ends_visibly(a.getAsType(), looked))
                return true;
    if (!text_.user(r->getLocation()))
        return false;
    if (const auto* d = r->getDefinition()->getDestructor(); d && d->isUserProvided())
        return true;
    for (const CXXBaseSpecifier& b : r->bases())
        if (ends_visibly(b.getType(), looked))
            return true;
    return std::any_of(r->field_begin(), r->field_end(), [&](const FieldDecl* f) { return ends_visibly(f->getType(), looked); });
}

// Whether a class in this type is private to another class than the function's, or local to another function.
bool function_planner::hidden_here(QualType t) const {
    while (t->isPointerType() || t->isReferenceType())
        t = t->getPointeeType();
    const CXXRecordDecl* r = t->getAsCXXRecordDecl();
    if (!r)
        return false;
    const auto within = [this](const DeclContext* outer) {
        for (const DeclContext* c = function_; c; c = c->getParent())
            if (c->Equals(outer))
                return true;
        return false;
    };
    if (const auto* local = r->isLocalClass(); local && !r->isLambda() && !within(local))      // of another function
        return true;
    for (const DeclContext* c = r; const auto* inner = dyn_cast<CXXRecordDecl>(c); c = c->getParent()) {
        const auto* instance = dyn_cast<ClassTemplateSpecializationDecl>(inner);
        const AccessSpecifier access = instance ? instance->getSpecializedTemplate()->getAccess() : inner->getAccess();
        if ((access == AS_private || access == AS_protected) && !within(inner->getDeclContext()))
            return true;
    }
    if (const auto* s = dyn_cast<ClassTemplateSpecializationDecl>(r))
        for (const TemplateArgument& a : s->getTemplateArgs().asArray())
            if (a.getKind() == TemplateArgument::Type && hidden_here(a.getAsType()))
                return true;
    return false;
}

// The type that the compiler finds for this text, of a value and of what a reference refers to.
std::string function_planner::type_by_text(const Expr* e) const {
    return "::std::decay_t<decltype(" + text_.words(*text_.of(e->getSourceRange()), e->getBeginLoc()) + ")>";
}
std::string function_planner::place_by_text(const Expr* e) const {
    return "::std::remove_reference_t<decltype((" + text_.words(*text_.of(e->getSourceRange()), e->getBeginLoc()) + "))>";
}

// The type in the text of this function. In a template a class around it has its own name, whatever its arguments are.
std::string function_planner::named_here(QualType t, const Expr* e) const {
    if (const auto known = parameter_words_.find(e); known != parameter_words_.end())
        return known->second;
    if (in_template_)
        for (const DeclContext* c = function_; c; c = c->getLexicalParent())
            if (const auto* r = dyn_cast<CXXRecordDecl>(c);
                r && r->getIdentifier() && text_.context().hasSameType(text_.context().getRecordType(r), t))
                return r->getNameAsString();
    return types_.spelling(t);
}

// What an argument that is a list becomes, by the words of a class template around this function: they are right in all instances.
void function_planner::note_parameter(const FunctionDecl* f, unsigned i, const Expr* argument) {
    const FunctionDecl* pattern = in_template_ && f && braced(bare(argument)) ? f->getTemplateInstantiationPattern() : nullptr;
    if (!pattern || i >= pattern->getNumParams() || !pattern->getParamDecl(i)->getTypeSourceInfo())
        return;
    const auto* owner = dyn_cast<CXXRecordDecl>(pattern->getDeclContext());
    for (const DeclContext* c = function_; owner && c; c = c->getLexicalParent())
        if (const auto* r = dyn_cast<CXXRecordDecl>(c)) {
            const CXXRecordDecl* of = r->getTemplateInstantiationPattern();
            if (!declaresSameEntity(of ? of : r, owner))
                continue;
            const TypeLoc written = pattern->getParamDecl(i)->getTypeSourceInfo()->getTypeLoc();
            if (const auto s = text_.of(written.getSourceRange()))
                parameter_words_[bare(argument)] = "::std::decay_t<" + text_.words(*s, written.getBeginLoc()) + ">";
            return;
        }
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

bool runs(const Stmt* s, const source_text& text) {
    if (!s)
        return false;
    const FunctionDecl* f = nullptr;
    if (auto* c = dyn_cast<CallExpr>(s))
        f = c->getDirectCallee();
    else if (auto* c = dyn_cast<CXXConstructExpr>(s))
        f = c->getConstructor();
    if (f ? text.user(f->getLocation()) && !f->isImplicit() && !f->isDefaulted() : isa<CallExpr>(s))
        return true;
    if (auto* u = dyn_cast<UnaryOperator>(s); u && u->isIncrementDecrementOp())
        return true;
    if (auto* b = dyn_cast<BinaryOperator>(s); b && b->isAssignmentOp())
        return true;
    return std::any_of(s->child_begin(), s->child_end(), [&](const Stmt* c) { return runs(c, text); });
}

const MaterializeTemporaryExpr* bound_temporary(const Expr* e) {
    for (;;) {
        if (auto* full = dyn_cast<FullExpr>(e))
            e = full->getSubExpr();
        else if (auto* cast = dyn_cast<ImplicitCastExpr>(e))
            e = cast->getSubExpr();
        else
            return dyn_cast<MaterializeTemporaryExpr>(e);
    }
}

// In an argument of a template: each mention is another type.
bool has_lambda_in_type(const Expr* e) {
    struct finder : syntax_walk {
        bool found = false;
        using syntax_walk::enter;
        bool enter(Stmt* s) override {
            found = found || (in_type() && isa<LambdaExpr>(s));
            return !found;
        }
    } lambdas;
    lambdas.over(const_cast<Expr*>(e));
    return lambdas.found;
}

bool has_lambda(const Stmt* s) {
    return s && (isa<LambdaExpr>(s) || std::any_of(s->child_begin(), s->child_end(), [](const Stmt* c) { return has_lambda(c); }));
}

// What is wrong with a type is mended there, and told in one place of those where such a value is saved.
void function_planner::use_value(QualType t, SourceLocation at) {
    const auto trouble = types_.examine(t);
    if (!trouble)
        return types_.use(t);
    const std::string problem = "the value of this expression must be saved and cannot be: " + trouble->reason;
    const bool needs_name = !types_.examine_variable(t);
    if (std::none_of(refused_.begin(), refused_.end(), [&](const refusal& r) { return r.reason == problem; }))
        refuse(at, problem, needs_name ? "name it as a variable before" : trouble->way_out + "; or compute it after the call");
}

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
    if (place && !(in_template_ && e->isLValue()) && (t.isConstQualified() || e->isXValue()) &&
        t->isScalarType()) {  // the value will do, and outlives what a reference may be bound to
        place = false;
        t = as = t.getUnqualifiedType();
    }
    if (place && e->isXValue() && site_of(e))
        refuse(e->getBeginLoc(), "the result of this call is an rvalue reference, and is needed after a checkpoint",
               "name the object it leads to, and call its functions one statement each: std::move(object).f();");
    if (place && t->isArrayType() && t.isConstQualified()) {  // of a string literal
        place = false;
        t = as = text_.context().getArrayDecayedType(t);
    }
    const std::string spelled = types_.spelling(t.getNonReferenceType());
    const bool unnamed = spelled.find("(lambda") != std::string::npos || spelled.find("(unnamed") != std::string::npos || hidden_here(t);
    const bool braces = !place && !value.parts.empty() && value.parts[0].from_source &&
                        text_.words({value.parts[0].source.begin, value.parts[0].source.begin + 1}, e->getBeginLoc()) == "{";
    const bool names_lambdas = unnamed && !in_template_ && has_lambda(e) && !has_sites(e) && text_.of(e->getSourceRange());
    if (names_lambdas) {  // their names come before this temporary
        value = without_lambdas(e, out);
        d.name = "dome_t" + std::to_string(++temporaries_);
    }
    if ((in_template_ && !braces) || unnamed) {
        // The text depends on the template's arguments, or the type has no spelling: let the compiler name it.
        d.type = "";
        text type =
            place ? text("::std::remove_reference_t<decltype((") + value + text("))>") : text("::std::decay_t<decltype(") + value + text(")>");
        op.condition = type;
    } else {
        d.type = named_here(place ? t.getNonReferenceType() : t.getNonReferenceType().getUnqualifiedType(), e);
        if (t->isMemberPointerType() || t->isFunctionPointerType() || t->isFunctionType() ||
            t->isArrayType())  // their names would stand in the middle
            d.type = "::dome::gen::type<" + d.type + ">";
    }
    if (braces && !d.type.empty())
        value = text(d.type) + value;  // an element of a list that says what it is by its place alone
    const bool expiring = place && e->isXValue();
    d.value = expiring ? text("::dome::gen::lvalue(") + value + text(")") : std::move(value);
    d.how = place ? form::reference : (!in_template_ && t->isScalarType()) ? form::scalar : form::object;
    d.ends = d.how == form::object && ends_visibly(t);
    if (!place) {
        QualType bare_type = t.getNonReferenceType().getUnqualifiedType();
        if (unnamed && !in_template_ && has_lambda(e) && !names_lambdas)
            refuse(e->getBeginLoc(), "the value of this expression must be saved, and its type has no name", "name it as a variable first");
        else
            use_value(bare_type, e->getBeginLoc());
        if (e->getType().getCanonicalType().getUnqualifiedType() != bare_type.getCanonicalType().getUnqualifiedType() || e->isGLValue())
            d.value = text("<T>(") + d.value + text(")");
    } else if (t->isFunctionType()) {
        types_.point_to(t);
    }
    out.ops.push_back(std::move(op));
    if (expiring)
        return text("static_cast<::std::remove_reference_t<decltype(" + out.ops.back().variable.name + ")>&&>(" + out.ops.back().variable.name + ")");
    if (!place && (in_template_ || !t->isScalarType()))
        return text("static_cast<decltype(" + out.ops.back().variable.name + ")&&>(" + out.ops.back().variable.name + ")");
    return text(out.ops.back().variable.name);
}

// The value of a sub-expression in the statement's text, with the sites in it taken out.
text function_planner::lower(const Expr* whole, lowered& out, bool next) {
    const Expr* e = bare(whole);
    if (!has_sites(e) || isa<CXXScalarValueInitExpr>(e))      // T() of a number here, of a class in another instance
        return source(e);
    full_expression entered(*this, e);
    if (const numbered* site = site_of(e)) {
        if (auto* arrow = dyn_cast<CXXOperatorCallExpr>(e); arrow && arrow->getOperator() == OO_Arrow)
            if (auto* inner = dyn_cast<CXXOperatorCallExpr>(bare(arrow->getArg(0)));
                inner && inner->getOperator() == OO_Arrow && site_of(inner) == site)
                refuse(e->getBeginLoc(), "a checkpoint may be reached in one of several operator-> behind one arrow",
                       "name what the first one returns");
        text call = lower_call(e, *site, out);
        if (e->getType()->isVoidType() || (next && makes_object(whole)))
            return call;
        must_move(whole);
        auto* arrow = dyn_cast<CXXOperatorCallExpr>(e);  // its text ends with the arrow
        return arrow && arrow->getOperator() == OO_Arrow ? temporary(e, call, out) + text("->") : temporary(e, call, out);
    }
    if (const Expr* object = !next && !in_template_ ? cast_to_itself(e) : nullptr)
        return lower(object, out);
    if (const CXXFoldExpr* fold = fold_of(e))
        return lower_fold(fold, e, out);
    if (auto* l = dyn_cast<InitListExpr>(e))
        if (const auto [pack, first] = done_in_list(l); pack) {
            const text element = lower_in_list(pack, first, out);
            return splice(*text_.of(l->getSourceRange()), {{first, element}});
        }
    if (auto* b = dyn_cast<BinaryOperator>(e)) {
        if (b->isLogicalOp() && has_sites(b->getRHS()))
            return lower_choice(b, b->getLHS(), b->getRHS(), nullptr, out);
        if (b->getOpcode() == BO_Comma) {
            lowered::op op;
            op.what = lowered::op::kind::statement;
            op.value = discarded(b->getLHS(), out);
            out.ops.push_back(op);
            return lower(b->getRHS(), out, next);
        }
    }
    if (auto* c = dyn_cast<ConditionalOperator>(e); c && (has_sites(c->getTrueExpr()) || has_sites(c->getFalseExpr()))) {
        must_move(whole);
        return lower_choice(c, c->getCond(), c->getTrueExpr(), c->getFalseExpr(), out);
    }
    if (auto* o = dyn_cast<CXXOperatorCallExpr>(e); o && has_sites(o->getArg(o->getNumArgs() - 1)) && splits_stream(o))
        return lower_stream(o, out);
    std::vector<const Expr*> order;
    if (!operands(e, order)) {
        refuse(e->getBeginLoc(), "a checkpoint may be reached inside this kind of expression, which dome-cc does not take apart",
               "write the call in a statement of its own and use its result");
        return source(e);
    }
    std::optional<span> all = text_.of(e->getSourceRange());
    return all ? splice(*all, replacements(order, out, next ? e : nullptr)) : source(e);
}

// An expression whose value is not used, as a statement without its semicolon; empty when the sites were all of it.
text function_planner::discarded(const Expr* whole, lowered& out, bool next) {
    const Expr* e = bare(whole);
    if (!has_sites(e))
        return source(e);
    if (const CXXFoldExpr* fold = fold_of(e))
        return lower_fold(fold, e, out), text();
    full_expression entered(*this, e);
    if (auto* p = dyn_cast<ParenExpr>(e))
        return discarded(p->getSubExpr(), out, next);
    if (const numbered* site = site_of(e))
        return lower_call(e, *site, out);
    if (auto* k = dyn_cast<ExplicitCastExpr>(e); k && k->getType()->isVoidType()) {
        text inner = discarded(k->getSubExpr(), out, next);
        if (inner.empty() || k->getSubExpr()->getType()->isVoidType())
            return inner;
        auto* o = dyn_cast<CXXOperatorCallExpr>(k->getSubExpr()->IgnoreParenImpCasts());  // its parentheses are gone
        return o && o->getOperator() != OO_Call && o->getOperator() != OO_Subscript ? text("(void)(") + inner + text(")") : text("(void)") + inner;
    }
    if (auto* c = dyn_cast<ConditionalOperator>(e); c && (has_sites(c->getTrueExpr()) || has_sites(c->getFalseExpr())))
        return lower_choice(c, c->getCond(), c->getTrueExpr(), c->getFalseExpr(), out, false);
    if (auto* b = dyn_cast<BinaryOperator>(e)) {
        if (b->isLogicalOp() && has_sites(b->getRHS()))
            return lower_choice(b, b->getLHS(), b->getRHS(), nullptr, out, false);
        if (b->getOpcode() == BO_Comma) {
            lowered::op op;
            op.what = lowered::op::kind::statement;
            op.value = discarded(b->getLHS(), out);
            out.ops.push_back(op);
            return discarded(b->getRHS(), out, next);
        }
    }
    text value = lower(e, out, next);
    auto* b = dyn_cast<BinaryOperator>(e);
    auto* u = dyn_cast<UnaryOperator>(e);
    bool does_something = e->getType()->isVoidType() || (b && b->isAssignmentOp()) || (u && u->isIncrementDecrementOp()) ||
                          isa<CallExpr, CXXDeleteExpr, CXXThrowExpr, ConditionalOperator>(e);
    return does_something ? value : text("static_cast<void>(") + value + text(")");
}

}  // namespace dome::cc
