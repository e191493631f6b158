// SPDX-License-Identifier: Apache-2.0
// Expansions of parameter packs with sites in them: folds, and lists of which something is done for each element. Each element becomes a
// closure that is passed over when it has been done. In: expressions. Out: steps before the statement, and what stands in their place.
// Tested by test/golden/{folds,forwarded_packs,lambda_packs,lists_of_packs,packs_of_both}.
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

using namespace clang;

// The fold whose expansion `e` is: of ',', '&&' or '||', without another operand.
const CXXFoldExpr* function_planner::fold_of(const Expr* e) const {
    const unsigned begin = text_.offset(e->getBeginLoc()), end = text_.offset(e->getEndLoc());
    for (const Expr* x : expanded_)
        if (auto* fold = dyn_cast<CXXFoldExpr>(x); fold && !fold->getInit() && has_sites(fold->getPattern())) {
            const BinaryOperatorKind o = fold->getOperator();
            if ((o == BO_Comma || o == BO_LAnd || o == BO_LOr) && begin == text_.offset(fold->getPattern()->getBeginLoc()) &&
                end == text_.offset(fold->getPattern()->getEndLoc()))
                return fold;
        }
    return nullptr;
}

namespace {

bool captures_pack(const Stmt* s) {
    auto* d = dyn_cast<DeclRefExpr>(s);
    return (d && d->refersToEnclosingVariableOrCapture() && d->getDecl()->isParameterPack()) ||
           std::any_of(s->child_begin(), s->child_end(), [](const Stmt* c) { return c && captures_pack(c); });
}

}  // namespace

// It is no expansion any more of which a call that may stop is refused; in each level of the templates around it.
void function_planner::taken_apart(const Expr* expansion) {
    const unsigned begin = text_.offset(expansion->getBeginLoc()), end = text_.offset(expansion->getEndLoc());
    std::erase_if(expanded_, [&](const Expr* x) { return text_.offset(x->getBeginLoc()) == begin && text_.offset(x->getEndLoc()) == end; });
}

// What is done for each element, with what it needs before: entered again where one of its sites is the one.
void function_planner::add_elements(lowered::op each, lowered within, std::pair<int, int> sites, lowered& out) {
    lowered::op branch;
    branch.what = lowered::op::kind::branch;
    branch.condition = text("true");
    branch.target = each.target;
    std::tie(branch.first, branch.last) = sites;
    within.ops.push_back(std::move(each));
    branch.then = std::move(within.ops);
    out.ops.push_back(std::move(branch));
}

// What cannot be taken from an expansion is refused.
bool function_planner::unexpandable(const Expr* pattern, span where, const Expr* e) {
    for (const span& body : bodies_)
        if (body.begin > where.begin && body.end < where.end) {
            refuse(e->getBeginLoc(), "a lambda that may reach a checkpoint stands within the expansion of a parameter pack",
                   "name it as a variable first");
            return true;
        }
    if (!captures_pack(pattern))
        return false;
    refuse(e->getBeginLoc(), "this fold over a pack that the lambda has captured may stop between the elements, which g++ does not compile",
           "hand the pack to another lambda in it as parameters: [](const auto&... x) { ...; }(captured...)");
    return true;
}

// The expansion in a list of constants, each of which something is done before: {0, (f(x), 0)...}; the first of its elements.
std::pair<const PackExpansionExpr*, const Expr*> function_planner::done_in_list(const InitListExpr* l) const {
    for (const Expr* x : expanded_) {
        auto* pack = dyn_cast<PackExpansionExpr>(x);
        if (!pack || !has_sites(pack->getPattern()) || has_lambda(pack->getPattern()))
            continue;
        const Expr* first = nullptr;
        bool constants = true;
        for (const Expr* i : l->inits()) {
            auto* comma = dyn_cast<BinaryOperator>(i->IgnoreParenImpCasts());
            const bool done =
                comma && comma->getOpcode() == BO_Comma && text_.offset(i->getBeginLoc()) == text_.offset(pack->getPattern()->getBeginLoc());
            first = first || !done ? first : i->IgnoreImplicit();
            constants = constants && (done ? comma->getRHS() : i)->isCXX11ConstantExpr(text_.context());
        }
        if (first && constants)
            return {pack, first};
    }
    return {};
}

// As a fold, before a list of the constants; the new text of the element.
text function_planner::lower_in_list(const PackExpansionExpr* pack, const Expr* element, lowered& out) {
    const std::optional<span> pattern = text_.of(element->getSourceRange());
    if (!pattern)
        return source(element);
    taken_apart(pack);
    if (unexpandable(pack->getPattern(), *pattern, element))
        return source(element);
    auto* comma = cast<BinaryOperator>(element->IgnoreParenImpCasts());
    lowered within, inner;
    lowered::op each;
    each.what = lowered::op::kind::fold;
    each.count = add_temporary("int", text("0"), form::scalar, within);
    each.value = discarded(comma->getLHS(), inner);
    each.then = std::move(inner.ops);
    each.operation = text(", ...");
    add_elements(std::move(each), std::move(within), sites_in(element), out);
    return text("(static_cast<void>(sizeof(") + text(*pattern) + text(")), ") + source(comma->getRHS()) + text(")");
}

// Whether a call that may stop stands in the expansion in this instance of the template: packs may be empty.
bool function_planner::expands(const Expr* expansion, const Stmt* within) const {
    const unsigned begin = text_.offset(expansion->getBeginLoc()), end = text_.offset(expansion->getEndLoc());
    return std::any_of(within->child_begin(), within->child_end(), [&](const Stmt* c) {
        auto* e = dyn_cast_or_null<Expr>(c);
        return c && ((e && site_of(e) && text_.offset(e->getBeginLoc()) >= begin && text_.offset(e->getBeginLoc()) < end) || expands(expansion, c));
    });
}

// (f(x), ...) with a site in f: each element becomes a closure that is passed over when it has been done, by a count that is saved.
text function_planner::lower_fold(const CXXFoldExpr* fold, const Expr* e, lowered& out) {
    const BinaryOperatorKind o = fold->getOperator();
    const Expr* element = e->IgnoreImplicit();
    for (auto* b = dyn_cast<BinaryOperator>(element); b && b->getOpcode() == o; b = dyn_cast<BinaryOperator>(element))
        element = b->getLHS()->IgnoreImplicit();
    std::optional<span> all = text_.of(fold->getSourceRange()), pattern;
    taken_apart(fold);
    if (all) {
        text_.narrow(*all);
        pattern = text_.of(fold->getPattern()->getSourceRange());
    }
    if (!all || !pattern) {
        half_in_macro(e);
        return {};
    }
    if (unexpandable(fold->getPattern(), *pattern, e))
        return source(e);
    const bool logical = o != BO_Comma;
    lowered within, inner;
    lowered::op each;
    each.what = lowered::op::kind::fold;
    each.count = add_temporary("int", text("0"), form::scalar, within);
    if (logical) {
        each.target = add_temporary("bool", text("false"), form::scalar, out);
        each.skipped = o == BO_LAnd ? "true" : "false";
    }
    each.value = logical ? text("static_cast<bool>(") + lower(element, inner) + text(")") : discarded(element, inner);
    each.then = std::move(inner.ops);
    each.leads = fold->isLeftFold();
    each.operation = each.leads ? text(span{all->begin + 1, pattern->begin}) : text(span{pattern->end, all->end - 1});
    const text result(each.target);
    add_elements(std::move(each), std::move(within), sites_in(fold->getPattern()), out);
    text_.widen(*all);
    return result;
}

}  // namespace dome::cc
