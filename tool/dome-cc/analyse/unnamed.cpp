// SPDX-License-Identifier: Apache-2.0
// Objects without a name in expressions with sites: they live as long as the whole expression, so that what leads into them stays right and
// their ends come where they are seen in the program as written. In: an operand, what is to come of it. Out: places for such objects.
// Tested by test/golden/argument_temporaries, branches_end, references_to_parts.
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

using namespace clang;

// The object without a name that this expression stands for, if it is one that others may lead into, or whose end can be seen (`seen`: only
// such), and that can be named; nullptr otherwise. all: also those whose destruction does nothing.
const Expr* function_planner::unnamed_object(const Expr* e, bool all, bool seen) const {
    auto* m = dyn_cast<MaterializeTemporaryExpr>(e);
    const Expr* made = m ? bare(m->getSubExpr()) : nullptr;
    auto* r = made ? made->getType()->getAsCXXRecordDecl() : nullptr;
    const bool wanted = r && r->hasDefinition() && !r->isLambda() && (all || (seen ? ends_visibly(made->getType()) : !r->hasTrivialDestructor()));
    return wanted && text_.of(made->getSourceRange()) ? made : nullptr;
}

// Whether all that stands in this expression is evaluated with it.
bool function_planner::evaluates_all(const Expr* e) {
    return !isa<LambdaExpr, AbstractConditionalOperator>(e) && !(isa<BinaryOperator>(e) && cast<BinaryOperator>(e)->isLogicalOp());
}

// Objects without a name that an operand makes on the way to what it refers to, as in `name().c_str()`: they must live as long.
bool function_planner::lift_temporaries(const Expr* operand, lowered& out, std::vector<std::pair<const Expr*, text>>& replaced, lifting how) {
    bool found = false;
    how.all = how.all || keeps_references(bare(operand)->getType());
    const Expr* e = operand->IgnoreImpCasts();
    if (const Expr* made = unnamed_object(e, how.all, how.visible)) {
        std::vector<std::pair<const Expr*, text>> within;
        std::optional<span> whole = text_.of(made->getSourceRange());
        lift_temporaries(made, out, within, how);
        text value = within.empty() ? source(made) : splice(*whole, within);
        replaced.push_back({made, how.perhaps ? lifted(made, std::move(value), out) : temporary(made, std::move(value), out)});
        return true;
    }
    if (auto* c = dyn_cast<ConditionalOperator>(e)) {
        found = lift_temporaries(c->getCond(), out, replaced, how);
        how.perhaps = true;
        found = lift_temporaries(c->getTrueExpr(), out, replaced, how) || found;
        return lift_temporaries(c->getFalseExpr(), out, replaced, how) || found;
    }
    if (!evaluates_all(e))
        return false;
    const auto others_run = [&](const Stmt* but) {
        return std::any_of(e->child_begin(), e->child_end(), [&](const Stmt* c) { return c != but && runs(c, text_); });
    };
    for (const Stmt* c : e->children())
        if (auto* x = dyn_cast_or_null<Expr>(c); x && !isa<CXXDefaultArgExpr>(x) && !(how.visible && others_run(x)))
            found = lift_temporaries(x, out, replaced, how) || found;
    return found;
}

// Whether objects without a name end with this expression whose end runs functions of the program, those of parameters by value included:
// they end, in the ABI of all these compilers, with the expression of the caller.
bool function_planner::leaves_something_to_end(const Stmt* s) const {
    if (!s || isa<LambdaExpr>(s))
        return false;
    if (auto* m = dyn_cast<MaterializeTemporaryExpr>(s); m && ends_visibly(m->getType()))
        return true;
    const auto takes = [&](const FunctionDecl* f) {
        return f && std::any_of(f->param_begin(), f->param_end(), [&](const ParmVarDecl* p) { return ends_visibly(p->getType()); });
    };
    if (auto* c = dyn_cast<CallExpr>(s); c && takes(c->getDirectCallee()))
        return true;
    if (auto* c = dyn_cast<CXXConstructExpr>(s); c && takes(c->getConstructor()))
        return true;
    return std::any_of(s->child_begin(), s->child_end(), [&](const Stmt* c) { return leaves_something_to_end(c); });
}

// The object without a name that has all these sites in what makes it, and is not the result of one of them; nullptr: there is none, or
// something with effects may come before it. seen: only one whose end is.
const Expr* function_planner::owner_of_sites(const Expr* operand, std::pair<int, int> sites, bool seen) const {
    const Expr* e = operand->IgnoreImpCasts();
    if (const Expr* made = unnamed_object(e, /*all=*/false, seen)) {
        const Expr* itself = cast_to_itself(made);
        if (!site_of(itself ? itself : made) && sites_in(made) == sites)
            return made;
    }
    if (!evaluates_all(e))
        return nullptr;
    const Expr* owner = nullptr;
    for (const Stmt* c : e->children())
        if (auto* x = dyn_cast_or_null<Expr>(c); x && !isa<CXXDefaultArgExpr>(x)) {
            const Expr* found = has_sites(x) ? owner_of_sites(x, sites, seen) : nullptr;
            if (found == nullptr && runs(x, text_))
                return nullptr;
            owner = found ? found : owner;
        }
    return owner;
}

// As lower(). An object that is made with the help of sites lives as long as the whole expression, and what leads into it needs it.
text function_planner::lower_leading(const Expr* operand, lowered& out) {
    const Expr* e = bare(operand);
    const Expr* made = text_.of(e->getSourceRange()) ? owner_of_sites(e, sites_in(e), !leads(operand)) : nullptr;
    if (made == nullptr)
        return lower(operand, out);
    text value = lower(made, out);
    return splice(*text_.of(e->getSourceRange()), {{made, temporary(made, std::move(value), out)}});
}

// A place for an object that may be made later; the words that make it there.
text function_planner::lifted(const Expr* made, text value, lowered& out) {
    const QualType t = made->getType().getUnqualifiedType();
    use_value(t, made->getBeginLoc());
    return made_later(in_template_ ? type_by_text(made) : types_.spelling(t), std::move(value), ends_visibly(t), out);
}

text function_planner::made_later(const std::string& type, text value, bool ends, lowered& out) {
    types_.need_header("dome/describe/std/optional.hpp");
    const std::string place = add_temporary("::std::optional<" + type + ">", text("<T>()"), form::object, out);
    out.ops.back().variable.ends = ends;
    return text("static_cast<" + type + "&&>(::dome::gen::emplace(" + place + ", [&]() -> " + type + " { return ") + value + text("; }))");
}

// What ends with the full expression must not end with the branch that makes it: it is made in a place before the branch. So are the places
// that branches within the branch have.
void function_planner::keep_beyond_branch(lowered& branch, lowered& out) {
    const auto ends = [](const lowered::op& op) {
        return op.what == lowered::op::kind::temporary && op.variable.ends && op.variable.how == form::object && !op.variable.type.empty();
    };
    const auto is_place = [&](const lowered::op& op) {
        const text& value = op.variable.value;
        return ends(op) && value.parts.size() == 1 && value.parts[0].words == "<T>()";
    };
    std::vector<lowered::op> left;
    for (lowered::op& op : branch.ops) {
        declared& d = op.variable;
        if (is_place(op)) {
            out.ops.push_back(std::move(op));
            continue;
        }
        if (ends(op)) {
            d.value = made_later(d.type, std::move(d.value), /*ends=*/true, out);
            d.how = form::reference;
            d.expires = true;
            d.ends = false;
        }
        left.push_back(std::move(op));
    }
    branch.ops = std::move(left);
}

}  // namespace dome::cc
