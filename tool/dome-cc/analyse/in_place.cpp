// SPDX-License-Identifier: Apache-2.0
// Calls that make an object where it is wanted: a site that initialises a variable, a parameter, an element or what is returned may stay
// in the text that comes next, without a temporary that the object is moved out of. In: an expression and its operands in their order.
// Tested by test/golden/made_in_place.
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

using namespace clang;

namespace {

// In the order in which it is written, by all compilers.
bool ordered(const Expr* e) {
    if (const auto* n = dyn_cast<CXXNewExpr>(e); n && n->getInitializer())
        e = n->getInitializer()->IgnoreImplicit();
    const auto* c = dyn_cast<CXXConstructExpr>(e);
    return isa<InitListExpr, CXXParenListInitExpr>(e) || (c && c->isListInitialization());
}

// Its text may be evaluated once more on the way back: it makes no object. What has effects has a name by then.
bool makes_nothing(const Expr* operand) { return operand->isGLValue() ? !bound_temporary(operand) : operand->getType()->isScalarType(); }

bool copies_objects(const LambdaExpr* l, const Expr* but) {
    return std::any_of(l->capture_init_begin(), l->capture_init_end(),
                       [but](const Expr* value) { return value && value != but && value->isPRValue() && !value->getType()->isScalarType(); });
}

}  // namespace

bool can_be_moved(QualType t, bool by_all) {
    const auto* r = t->getAsCXXRecordDecl();
    if (!r || !r->hasDefinition())
        return true;
    if ((r->needsImplicitMoveConstructor() && !r->defaultedMoveConstructorIsDeleted()) ||
        (r->needsImplicitCopyConstructor() && !r->defaultedCopyConstructorIsDeleted()))
        return true;
    return llvm::any_of(r->ctors(), [by_all](const CXXConstructorDecl* c) {
        return c->isCopyOrMoveConstructor() && !c->isDeleted() && (!by_all || c->getAccess() == AS_public);
    });
}

// Whether this operand is the call of a site whose result is the object itself that the operand stands for.
bool function_planner::makes_object(const Expr* operand) const {
    for (;;) {
        if (auto* f = dyn_cast<FullExpr>(operand))
            operand = f->getSubExpr();
        else if (auto* b = dyn_cast<CXXBindTemporaryExpr>(operand))
            operand = b->getSubExpr();
        else if (auto* k = dyn_cast<ImplicitCastExpr>(operand); k && k->getCastKind() == CK_NoOp)
            operand = k->getSubExpr();
        else
            break;
    }
    return operand->isPRValue() && operand->getType()->isRecordType() && site_of(operand);
}

// An operand that gets a name before its place is there.
void function_planner::must_move(const Expr* operand) {
    if (operand->isPRValue() && !can_be_moved(operand->getType(), /*by_all=*/false))
        refuse(operand->getBeginLoc(), "a checkpoint may be reached between the making of this object and its use, and its class cannot be moved",
               "give the class a move constructor, or pass the object by reference, as a variable");
}

// C(f()), f() a C: the object that f makes.
const Expr* function_planner::cast_to_itself(const Expr* e) const {
    const auto* k = dyn_cast<ExplicitCastExpr>(e);
    const Expr* object = k && k->isPRValue() && k->getType()->isRecordType() ? bare(k->getSubExpr()) : nullptr;
    return object && isa<CallExpr>(object) && object->isPRValue() && text_.context().hasSameUnqualifiedType(object->getType(), k->getType())
               ? object
               : nullptr;
}

// C{f()}: the constructor that copies or moves is named in the tree, and left out by compilers.
const Expr* function_planner::made_of_itself(const Expr* e) const {
    const auto* c = dyn_cast<CXXConstructExpr>(e);
    const auto* m =
        c && c->getNumArgs() == 1 && c->getConstructor()->isCopyOrMoveConstructor() ? dyn_cast<MaterializeTemporaryExpr>(c->getArg(0)) : nullptr;
    return m && text_.context().hasSameUnqualifiedType(m->getType(), c->getType()) ? m->getSubExpr() : nullptr;
}

// Whether the last operand with a site may stay in the text of this expression, which is evaluated next: it must not be held there, and
// what stands beside it must neither come before it and be made again on the way back, nor be used up before it stops.
bool function_planner::may_stay(const Expr* e, llvm::ArrayRef<const Expr*> order, std::size_t last) const {
    if (is_held_ && is_held_(e))
        return false;
    if (const auto* n = dyn_cast<CXXNewExpr>(e); n && n->getOperatorNew() && text_.user(n->getOperatorNew()->getLocation()))
        return false;
    if (const auto* l = dyn_cast<LambdaExpr>(e); l && (!makes_object(order[last]) || copies_objects(l, order[last])))
        return false;
    if (!isa<CallExpr, CXXConstructExpr, CXXNewExpr, LambdaExpr, InitListExpr, CXXParenListInitExpr, ParenListExpr, ParenExpr, ExplicitCastExpr,
             CXXThrowExpr, MemberExpr, UnaryOperator, BinaryOperator>(e))
        return false;
    for (std::size_t i = 0; i < order.size(); ++i)
        if (i != last && !(i > last && ordered(e)) &&
            (!makes_nothing(order[i]) || (in_template_ && differs(order[i])) || (i > last && !stable(order[i]))))
            return false;
    return true;
}

}  // namespace dome::cc
