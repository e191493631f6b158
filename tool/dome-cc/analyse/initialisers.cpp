// SPDX-License-Identifier: Apache-2.0
// Initialisers of constructors that may be entered again: members stay blank on the way back, bases are told so, and what stops
// itself becomes a closure with the site in it. In: a constructor's definition. Out: what is replaced and added in its list.
// Tested by test/golden/constructor_initialisers, constructor_bases, constructor_delegating.
#include "tool/dome-cc/analyse/function_planner.hpp"
#include "tool/dome-cc/parse/collect_facts.hpp"
#include "tool/dome-cc/parse/repeatable.hpp"

namespace dome::cc {

using namespace clang;

// Variables and members that the sites of this range have saved.
std::string function_planner::loads_of(int first, int last) {
    std::string out;
    std::set<std::string> seen;
    for (const site_plan& s : out_.sites)
        for (const saved& v : s.list) {
            if (s.id < first || s.id > last || v.name.rfind("dome_", 0) == 0 || !seen.insert(v.name).second)
                continue;
            const std::string& object = v.object.empty() ? v.name : v.object;
            out += v.how == saved_as::place ? "dome_f.place(\"" + v.name + "\", *this); "
                                            : "dome_f.load(\"" + v.name + "\", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((" +
                                                  object + "))>>&>(" + object + ")); ";
        }
    return out.empty() ? "" : "if (dome_at) { " + out + "} ";
}

// Once the sites of an initialiser are planned: what of the object is there already is part of the state.
void function_planner::list_built(int first, int last) {
    for (site_plan& s : out_.sites)
        if (s.id >= first && s.id <= last) {
            s.list.push_back({"this", saved_as::place, "the object", "it is under construction", "*this"});
            s.list.insert(s.list.end(), built_.begin(), built_.end());
        }
}

// The value of `e` as a piece; a closure that is called at once where it may stop.
void function_planner::add_value(const Expr* e, const std::string& type, text written, initialiser& out,
                                 const std::function<text(lowered&)>& lower_it) {
    auto [first, last] = sites_in(e);
    if (!first) {
        out += text("dome_f.at ? ::dome::gen::blank<" + type + ">() : ") + written;
        return;
    }
    initialiser::piece p;
    p.closure = true;
    p.words = text(type);
    p.body.value = lower_it(p.body);
    save_temporaries(p.body);
    list_built(first, last);
    p.loads = loads_of(first, last);
    out += text("dome_f.at && !(dome_f.at >= " + std::to_string(first) + " && dome_f.at <= " + std::to_string(last) + ") ? ::dome::gen::blank<" +
                type + ">() : ");
    out.pieces.push_back(std::move(p));
}

void function_planner::add_argument(const Expr* a, QualType parameter, initialiser& out) {
    const Expr* e = bare(a);
    if (!has_sites(e) && !made_by_function(e, parameter) && (plain_value(e) || plain_place(e) || is_function_pointer(parameter))) {
        out += source(e);
        return;
    }
    bool place = parameter->isReferenceType() && !(a->isPRValue() || isa<MaterializeTemporaryExpr>(a->IgnoreImpCasts()) || isa<ExprWithCleanups>(a));
    QualType t = parameter.getNonReferenceType().getUnqualifiedType();
    const bool braces = isa<InitListExpr>(e);
    std::string type = in_template_ && !braces ? type_by_text(e) : named_here(t, e);
    if (place) {
        if (has_sites(e))
            refuse(e->getBeginLoc(), "an argument of this initialiser is bound to a reference and may reach a checkpoint",
                   "name it as a variable before, or pass it by value");
        out += text("dome_f.at ? ::dome::gen::nowhere<::std::remove_reference_t<decltype((") + source(e) + text("))>>() : (") + source(e) + text(")");
        return;
    }
    out += text("(");
    add_value(e, type, text("::dome::gen::type<" + type + ">") + (braces ? source(e) : text("(") + source(e) + text(")")), out, [&](lowered& into) {
        const numbered* site = site_of(e);
        return text("(") + (site ? lower_call(e, *site, into) : lower(e, into, /*next=*/true)) + text(")");
    });
    out += text(")");
}

static bool names_value_parameter(const Expr* e) {
    e = e->IgnoreParenImpCasts();
    if (auto* c = dyn_cast<CallExpr>(e); c && c->getNumArgs() == 1)  // std::move(x)
        e = c->getArg(0)->IgnoreParenImpCasts();
    auto* d = dyn_cast<DeclRefExpr>(e);
    return d && isa<ParmVarDecl>(d->getDecl()) && !d->getDecl()->getType()->isReferenceType();
}

bool function_planner::calls_program(const Stmt* s) const {
    const FunctionDecl* f = nullptr;
    if (auto* c = dyn_cast<CallExpr>(s))
        f = c->getDirectCallee();
    else if (auto* c = dyn_cast<CXXConstructExpr>(s))
        f = c->getConstructor();
    if (f && text_.user(f->getLocation()))
        return true;
    return std::any_of(s->child_begin(), s->child_end(), [&](const Stmt* x) { return x && calls_program(x); });
}

// Of a member: its value between the parentheses; nothing where it may stay as written.
std::optional<initialiser> function_planner::plan_member(const CXXCtorInitializer* i, span inner, const numbered* own) {
    const FieldDecl* m = i->getAnyMember();
    const Expr* init = i->getInit();
    const Expr* e = bare(init);
    QualType t = m->getType();
    bool sites = own || (i->isWritten() && has_sites(init));
    auto* construction = dyn_cast<CXXConstructExpr>(init->IgnoreImplicit());
    // Out of a parameter by value, usually by std::move; what a reference is bound to may be blank.
    bool copies = construction && construction->getNumArgs() == 1 && construction->getConstructor()->isCopyOrMoveConstructor() &&
                  plain_place(construction->getArg(0)) && names_value_parameter(construction->getArg(0));
    if (!sites && repeatable(init) && (t->isScalarType() || t->isArrayType() || t->isReferenceType() || !i->isWritten() || copies))
        return std::nullopt;
    // Arrays of the library's classes are made empty once more: `std::string names[2];`.
    if (!sites && t->isArrayType() && construction && construction->getNumArgs() == 0 &&
        construction->getConstructor()->getParent()->isInStdNamespace())
        return std::nullopt;
    if (t->isReferenceType() || t->isArrayType()) {
        refuse(i->isWritten() ? i->getSourceLocation() : function_->getLocation(),
               "this constructor may reach a checkpoint, and the initialiser of '" + m->getNameAsString() + "' cannot be repeated",
               "compute the value before and hand it over, or assign it in the body");
        return std::nullopt;
    }
    std::string type = "decltype(" + cast<CXXConstructorDecl>(function_)->getParent()->getNameAsString() + "::" + m->getNameAsString() + ")";
    text written = text("::dome::gen::type<" + type + ">");
    if (i->isWritten()) {
        written += text(inner);
    } else if (auto* d = dyn_cast<CXXDefaultInitExpr>(init)) {
        const Expr* x = bare(d->getExpr());
        std::optional<span> s = text_.of(x->getSourceRange());
        if (!s) {
            refuse(x->getBeginLoc(), "this initialiser comes from a macro and its constructor may reach a checkpoint", "write it without the macro");
            return std::nullopt;
        }
        std::string words = text_.words(*s, x->getBeginLoc());
        if (words.empty() || words.front() != '{')  // what it calls is no site here: it is written for all constructors
            words = calls_program(d->getExpr()) ? "((static_cast<void>(::dome::gen::hold()), " + words + "))" : "(" + words + ")";
        written += text(words);
    } else {
        written += text("()");
    }
    initialiser out;
    out += text("(");
    if (!sites) {
        out += text("dome_f.at ? ::dome::gen::blank<" + type + ">() : ") + written;
        return out += text(")");
    }
    // An initialiser without text has its site under a key of its own.
    auto lower_it = [&](lowered& into) {
        std::vector<std::pair<const Expr*, text>> replaced;
        if (own) {
            construct(i->isWritten() ? construction_of(init) : construction, *own, into, replaced);
        } else if (auto* c = dyn_cast<CXXConstructExpr>(e)) {
            for (const Expr* a : c->arguments())
                if (has_sites(a))
                    replaced.push_back({bare(a), lower(a, into)});
        } else if (auto* l = dyn_cast<InitListExpr>(e)) {
            for (const Expr* a : l->inits())
                if (has_sites(a))
                    replaced.push_back({bare(a), lower(a, into)});
        } else {
            replaced.push_back({e, site_of(e) ? lower_call(e, *site_of(e), into) : lower(init, into, /*next=*/true)});
        }
        return i->isWritten() ? text("<T>") + splice(inner, replaced) : text("<T>()");
    };
    if (own && !i->isWritten()) {
        initialiser::piece p;
        p.closure = true;
        p.words = text(type);
        p.body.value = lower_it(p.body);
        save_temporaries(p.body);
        list_built(own->id, own->id);
        p.loads = loads_of(own->id, own->id);
        out += text("dome_f.at && dome_f.at != " + std::to_string(own->id) + " ? ::dome::gen::blank<" + type + ">() : ");
        out.pieces.push_back(std::move(p));
    } else {
        add_value(init, type, written, out, lower_it);
    }
    return out += text(")");
}

// Of a base, or of the constructor that is delegated to: its arguments with parentheses, and first whether it is built already.
std::optional<initialiser> function_planner::plan_part_of(const CXXCtorInitializer* i, span inner, const numbered* own) {
    auto* c = dyn_cast<CXXConstructExpr>(bare(i->getInit()));
    if (!c)
        c = dyn_cast<CXXConstructExpr>(i->getInit()->IgnoreImplicit());
    bool part = c && is_part_ && is_part_(c->getConstructor());
    if (!c || (!part && !own && !has_sites(i->getInit()) && repeatable(i->getInit())))
        return std::nullopt;
    auto* proto = c->getConstructor()->getType()->castAs<FunctionProtoType>();
    char open = i->isWritten() ? text_.words({inner.begin, inner.begin + 1}, function_->getLocation())[0] : '(';
    initialiser arguments;
    bool any = false;
    for (unsigned k = 0; k < c->getNumArgs(); ++k) {
        if (isa<CXXDefaultArgExpr>(c->getArg(k)))
            continue;
        if (any)
            arguments += text(", ");
        any = true;
        add_argument(c->getArg(k), k < proto->getNumParams() ? proto->getParamType(k) : c->getArg(k)->getType(), arguments);
    }
    initialiser out;
    out += text(std::string(1, open));
    if (own) {
        list_saved(*own);
        list_built(own->id, own->id);
        initialiser::piece p;
        p.part_site = own->id;
        p.first = i->isWritten() ? sites_in(i->getInit()).first : own->id;
        p.loads = loads_of(own->id, own->id);
        out.pieces.push_back(std::move(p));
    } else if (part) {
        out += text("::dome::gen::part(dome_f.at != 0)");
    }
    if (any && (own || part))
        out += text(", ");
    out.pieces.insert(out.pieces.end(), arguments.pieces.begin(), arguments.pieces.end());
    return out += text(open == '{' ? "}" : ")");
}

// As the class names it: in a template the type may depend on its arguments.
std::string function_planner::written_base(const CXXRecordDecl* r, QualType t) {
    for (const CXXBaseSpecifier& b : r->bases())
        if (b.getType().getCanonicalType() == t.getCanonicalType())
            if (std::optional<span> s = text_.of(b.getTypeSourceInfo()->getTypeLoc().getSourceRange()))
                return text_.words(*s, b.getBeginLoc());
    return types_.spelling(t);
}

// From parenthesis to parenthesis. An instance of a template does not know where they are, only its text does.
span function_planner::parentheses_of(const CXXConstructorDecl* c, const CXXCtorInitializer* i) const {
    const auto* pattern = dyn_cast_or_null<CXXConstructorDecl>(c->getTemplateInstantiationPattern());
    if (pattern && pattern->getDefinition())
        for (const CXXCtorInitializer* x : cast<CXXConstructorDecl>(pattern->getDefinition())->inits())
            if (x->isWritten() && text_.offset(x->getSourceLocation()) == text_.offset(i->getSourceLocation()))
                i = x;
    return {text_.offset(i->getLParenLoc()), text_.end_offset(i->getRParenLoc())};
}

void function_planner::plan_initialisers(const CXXConstructorDecl* c) {
    unsigned added_at = 0;
    for (const CXXCtorInitializer* i : c->inits())
        if (i->isWritten())
            added_at = std::max(added_at, parentheses_of(c, i).end);
    bool any = added_at != 0;
    if (!any)
        added_at = isa<CXXTryStmt>(c->getBody()) ? text_.end_offset(cast<CXXTryStmt>(c->getBody())->getTryLoc()) : out_.body - 1;
    // In the order in which they run, which is the order of c->inits(): compilers warn of another one.
    initialiser added;
    const auto write_added_before = [&](unsigned at) {
        if (!added.pieces.empty()) {
            added += text(", ");
            added.where = {at, at};
            out_.initialisers.push_back(std::exchange(added, {}));
        }
    };
    for (const CXXCtorInitializer* i : c->inits()) {
        if (i->isWritten())
            write_added_before(text_.offset(i->getSourceRange().getBegin()));
        span inner;
        const numbered* own = nullptr;
        if (i->isWritten()) {
            inner = parentheses_of(c, i);
            own = site_of(i->getInit());
            if (own && !construction_of(i->getInit()))
                own = nullptr;  // the call of a function: an argument
        } else {
            for (const numbered& n : mine_)
                if (n.begin == text_.offset(c->getLocation()) && n.end == initialiser_key(c, i, text_))
                    own = &n;
        }
        bool base = !i->isAnyMemberInitializer();
        std::optional<initialiser> planned = base ? plan_part_of(i, inner, own) : plan_member(i, inner, own);
        QualType t = base ? (i->isBaseInitializer() ? QualType(i->getBaseClass(), 0) : QualType()) : i->getAnyMember()->getType();
        if (planned && i->isWritten()) {
            planned->where = inner;
            out_.initialisers.push_back(*planned);
        } else if (planned) {
            std::string name = base ? written_base(c->getParent(), t) : i->getAnyMember()->getNameAsString();
            added += text(added.pieces.empty() ? name : ", " + name);
            added.pieces.insert(added.pieces.end(), planned->pieces.begin(), planned->pieces.end());
        }
        if (t.isNull() || mine_.empty() || mine_.front().end >= out_.body)
            continue;  // no initialiser stops: nobody saves what is built so far
        bool later = std::any_of(mine_.begin(), mine_.end(), [&](const numbered& n) { return n.begin < out_.body; });
        if (!later)
            continue;
        if (auto trouble = types_.examine(t)) {
            refuse(i->isWritten() ? i->getSourceLocation() : c->getLocation(),
                   "an initialiser of this constructor may reach a checkpoint and what is built before cannot be saved: " + trouble->reason,
                   trouble->way_out + "; or move the work into a member function called after construction");
            continue;
        }
        types_.use(t);
        const std::string spelled = !base ? "" : in_template_ ? written_base(c->getParent(), t) : types_.spelling(t);
        built_.push_back({"this." + (base ? spelled : i->getAnyMember()->getNameAsString()), saved_as::address, type_name_for_people(t),
                          "it is built already", base ? "static_cast<" + spelled + "&>(*this)" : "this->" + i->getAnyMember()->getNameAsString()});
    }
    if (!added.pieces.empty()) {
        added.where = {added_at, added_at};
        added.pieces.insert(added.pieces.begin(), {text(any ? ", " : ": ")});
        if (!any)
            added += text(" ");
        out_.initialisers.push_back(added);
    }
}

}  // namespace dome::cc
