// SPDX-License-Identifier: Apache-2.0
// Tables of names of the standard library; see library_calls.hpp. Tested by test/golden/transparent_calls, algorithms*.
#include "tool/dome-cc/parse/library_calls.hpp"

#include "tool/dome-cc/clang_headers.hpp"

namespace dome::cc {

using namespace clang;

namespace {

const Expr* stripped(const Expr* e) {
    for (;;) {
        if (auto* k = dyn_cast<ImplicitCastExpr>(e))
            e = k->getSubExpr();
        else if (auto* f = dyn_cast<FullExpr>(e))
            e = f->getSubExpr();
        else if (auto* m = dyn_cast<MaterializeTemporaryExpr>(e))
            e = m->getSubExpr();
        else if (auto* b = dyn_cast<CXXBindTemporaryExpr>(e))
            e = b->getSubExpr();
        else if (auto* p = dyn_cast<ParenExpr>(e))
            e = p->getSubExpr();
        else if (auto* c = dyn_cast<CXXConstructExpr>(e);
                 c && !isa<CXXTemporaryObjectExpr>(c) && c->getParenOrBraceRange().isInvalid() && c->getNumArgs() == 1)
            e = c->getArg(0);
        else
            return e;
    }
}

bool one_of(const IdentifierInfo* id, std::initializer_list<const char*> names) {
    return id && std::any_of(names.begin(), names.end(), [&](const char* n) { return id->isStr(n); });
}

// A variable, a member of one, or of what one points to.
bool named_object(const Expr* e) {
    e = stripped(e);
    if (auto* d = dyn_cast<DeclRefExpr>(e))
        return isa<VarDecl>(d->getDecl());
    if (auto* through = dyn_cast<CXXOperatorCallExpr>(e); through && (through->getOperator() == OO_Arrow || through->getOperator() == OO_Star)) {
        const auto* r = through->getArg(0)->getType()->getAsCXXRecordDecl();
        return r && r->isInStdNamespace() && one_of(r->getIdentifier(), {"unique_ptr", "shared_ptr"}) && named_object(through->getArg(0));
    }
    if (auto* m = dyn_cast<MemberExpr>(e))
        return isa<FieldDecl>(m->getMemberDecl()) && (isa<CXXThisExpr>(stripped(m->getBase())) || named_object(m->getBase()));
    return false;
}

// Made again from restored variables by the same text: ends of named containers, pointers, numbers, and sums of these.
bool repeatable(const Expr* e) {
    e = stripped(e);
    if (isa<IntegerLiteral>(e))
        return true;
    if (isa<DeclRefExpr, MemberExpr>(e))
        return named_object(e) && (e->getType()->isScalarType() || e->getType()->isArrayType());
    if (auto* m = dyn_cast<CXXMemberCallExpr>(e))
        return m->getNumArgs() == 0 && m->getMethodDecl() &&
               one_of(m->getMethodDecl()->getIdentifier(),
                      {"begin", "end", "cbegin", "cend", "rbegin", "rend", "crbegin", "crend", "data", "size"}) &&
               named_object(m->getImplicitObjectArgument());
    if (auto* o = dyn_cast<CXXOperatorCallExpr>(e))
        return (o->getOperator() == OO_Plus || o->getOperator() == OO_Minus) && o->getNumArgs() == 2 && repeatable(o->getArg(0)) &&
               repeatable(o->getArg(1));
    if (auto* b = dyn_cast<BinaryOperator>(e))
        return (b->isAdditiveOp() || b->getOpcode() == BO_Mul) && repeatable(b->getLHS()) && repeatable(b->getRHS());
    if (auto* c = dyn_cast<CallExpr>(e)) {
        const FunctionDecl* f = c->getDirectCallee();
        if (!f || !f->isInStdNamespace() || c->getNumArgs() == 0)
            return false;
        if (one_of(f->getIdentifier(), {"begin", "end", "cbegin", "cend", "rbegin", "rend", "data", "size", "back_inserter", "front_inserter"}))
            return named_object(c->getArg(0));
        if (one_of(f->getIdentifier(), {"next", "prev"}))
            return repeatable(c->getArg(0)) && (c->getNumArgs() < 2 || isa<CXXDefaultArgExpr>(c->getArg(1)) || repeatable(c->getArg(1)));
        return one_of(f->getIdentifier(), {"inserter"}) && c->getNumArgs() == 2 && named_object(c->getArg(0)) && repeatable(c->getArg(1));
    }
    return false;
}

}  // namespace

bool is_transparent(const FunctionDecl* f) {
    if (auto* m = dyn_cast<CXXMethodDecl>(f)) {
        const CXXRecordDecl* r = m->getParent();
        const IdentifierInfo* id = r->getIdentifier();
        if (!r->isInStdNamespace() || !id)
            return false;
        if (f->getOverloadedOperator() == OO_LessLess || f->getOverloadedOperator() == OO_GreaterGreater)      // std::cout << manipulator
            return one_of(id, {"basic_ostream", "basic_istream"}) && f->getNumParams() == 1 && f->getParamDecl(0)->getType()->isFunctionPointerType();
        if (f->getOverloadedOperator() == OO_Call)
            return id->getName().starts_with("_Bind") || id->getName().starts_with("_Mem_fn") || id->getName().starts_with("_Not_fn") ||
                   one_of(id, {"function", "move_only_function", "reference_wrapper", "less", "greater", "less_equal", "greater_equal", "equal_to",
                               "not_equal_to", "plus", "minus", "multiplies", "divides", "modulus", "negate", "logical_and", "logical_or",
                               "logical_not"});
        return id->isStr("optional") && one_of(f->getIdentifier(), {"transform", "and_then", "or_else"});
    }
    return f->isInStdNamespace() &&
           one_of(f->getIdentifier(), {"invoke", "invoke_r", "apply", "visit", "max", "min", "make_unique", "make_shared", "make_from_tuple"});
}

unsigned resumable_algorithm(const CallExpr* e) {
    const FunctionDecl* f = e->getDirectCallee();
    if (!f || isa<CXXMethodDecl>(f) || !f->isInStdNamespace() || !f->getIdentifier())
        return 0;
    static const struct {
        const char* name;
        unsigned arguments, iterators;
    } known[] = {{"for_each", 3, 2}, {"for_each_n", 3, 2}, {"transform", 4, 3}, {"transform", 5, 4},   {"accumulate", 3, 2}, {"accumulate", 4, 2},
                 {"generate", 3, 2}, {"generate_n", 3, 2}, {"find_if", 3, 2},   {"find_if_not", 3, 2}, {"count_if", 3, 2},   {"all_of", 3, 2},
                 {"any_of", 3, 2},   {"none_of", 3, 2},    {"copy_if", 4, 3},   {"remove_if", 3, 2}};
    for (const auto& k : known) {
        if (!f->getIdentifier()->isStr(k.name) || e->getNumArgs() != k.arguments)
            continue;
        auto* name = dyn_cast<DeclRefExpr>(e->getCallee()->IgnoreParenImpCasts());
        bool good = name && !name->hasExplicitTemplateArgs() && !name->getBeginLoc().isMacroID();
        for (unsigned i = 0; i < k.iterators; ++i)
            good = good && repeatable(e->getArg(i));
        return good ? k.iterators : 0;
    }
    return 0;
}

}  // namespace dome::cc
