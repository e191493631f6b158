// SPDX-License-Identifier: Apache-2.0
// Constructors that may reach a checkpoint: the calls of them as sites, and their forms (docs/generated_code.md, "Constructors").
// In: a definition, or an expression that constructs. Out: the insertions that make a second form of the program's text.
// Tested by test/golden/constructor_*.
#include "tool/dome-cc/analyse/function_planner.hpp"

namespace dome::cc {

namespace {

// Comments, which end with their line or stand between stars, are left out.
std::string on_one_line(const std::string& words) {
    std::string line;
    char quote = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char c = words[i];
        if (quote == 0 && (words.compare(i, 2, "//") == 0 || words.compare(i, 2, "/*") == 0)) {
            const bool stars = words[i + 1] == '*';
            i = std::min(words.find(stars ? "*/" : "\n", i + 2), words.size());
            i += stars ? 1 : 0;
            line += ' ';
            continue;
        }
        if (quote != 0 ? c == quote : c == '"' || (c == '\'' && (line.empty() || !std::isalnum(static_cast<unsigned char>(line.back())))))
            quote = quote != 0 ? 0 : c;
        line += c == '\n' ? ' ' : c;
        if (quote != 0 && c == '\\' && i + 1 < words.size())
            line += words[++i];
    }
    return line;
}

}  // namespace

using namespace clang;

const CXXConstructExpr* function_planner::construction_of(const Expr* e) {
    e = bare(e);
    if (auto* f = dyn_cast<CXXFunctionalCastExpr>(e))
        e = bare(f->getSubExpr());
    else if (auto* n = dyn_cast<CXXNewExpr>(e))
        e = n->getConstructExpr();
    auto* c = dyn_cast_or_null<CXXConstructExpr>(e);
    return c && may_be_site(c) ? c : nullptr;
}

// The arguments of a constructor that is a site, and the site.
void function_planner::construct(const CXXConstructExpr* c, const numbered& site, lowered& out, std::vector<std::pair<const Expr*, text>>& replaced) {
    full_expression entered(*this, c);
    auto* proto = c->getConstructor()->getType()->castAs<FunctionProtoType>();
    std::vector<const Expr*> args, order;
    std::map<const Expr*, QualType> parameter;
    for (unsigned i = 0; i < c->getNumArgs(); ++i) {
        args.push_back(c->getArg(i));
        parameter[c->getArg(i)] = i < proto->getNumParams() ? proto->getParamType(i) : c->getArg(i)->getType();
        note_parameter(c->getConstructor(), i, c->getArg(i));
    }
    if (!c->isListInitialization()) {
        note_open_order(c, args, "arguments of one call");
        if (!left_to_right_)
            std::reverse(args.begin(), args.end());
    }
    // The elements of a list, of a list of lists too.
    const std::function<void(const Expr*)> spread = [&](const Expr* a) {
        if (auto* list = dyn_cast<InitListExpr>(bare(a)); list && isa<CXXStdInitializerListExpr>(a->IgnoreImplicit()))
            std::for_each(list->inits().begin(), list->inits().end(), spread);
        else if (!isa<CXXDefaultArgExpr>(a))
            order.push_back(a);
    };
    std::for_each(args.begin(), args.end(), spread);
    const std::size_t before = before_last_site(order);
    hold({order.data(), before}, out, replaced);
    for (std::size_t i = before; i < order.size(); ++i) {
        const Expr* a = order[i];
        auto p = parameter.find(a);
        if (p != parameter.end()) {
            if (text value = argument(a, p->second, site, false, out); !value.empty())
                replaced.push_back({bare(a), value});
        } else if (has_sites(a) || (!plain_value(a) && !plain_place(a))) {
            // Made again for the callee, which cannot save a list that is not its own: each value that is computed has a name.
            replaced.push_back({bare(a), has_sites(a) ? lower(a, out) : temporary(bare(a), source(bare(a)), out)});
        }
    }
    lowered::op op;
    op.what = lowered::op::kind::site;
    op.site = site.id;
    out.ops.push_back(op);
    list_saved(site);
}

text function_planner::lower_construction(const Expr* whole, const CXXConstructExpr* c, const numbered& site, lowered& out) {
    std::optional<span> s = text_.of(whole->getSourceRange());
    if (!s)
        return source(whole);
    std::vector<std::pair<const Expr*, text>> replaced;
    construct(c, site, out, replaced);
    return splice(*s, replaced);
}

// The object itself is part of the state at every site of the body.
void function_planner::list_this() {
    QualType mine = text_.context().getRecordType(cast<CXXConstructorDecl>(function_)->getParent());
    bool said = false;
    for (const numbered& n : mine_) {
        if (n.begin < out_.body) {     // in an initialiser: what is built already is examined for itself
            if (!types_.examine(mine))
                types_.use(mine);
            continue;
        }
        if (auto trouble = types_.examine(mine); trouble && !said) {
            refuse(function_->getLocation(), "this constructor may reach a checkpoint and the object cannot be saved: " + trouble->reason,
                   trouble->way_out + "; or move the work into a member function called after construction");
            said = true;
        } else if (!trouble) {
            types_.use(mine);
        }
        for (site_plan& s : out_.sites)
            if (s.id == n.id)
                s.list.push_back({"this", saved_as::address, type_name_for_people(mine), "it is under construction", "*this"});
    }
}

void function_planner::plan_constructor(const CXXConstructorDecl* c) {
    list_this();
    plan_initialisers(c);
    out_.is_part = is_part_ && is_part_(c);
    std::vector<form_call> forms{{"", "::dome::gen::construction(", true}};
    if (out_.is_part)
        forms.push_back({"const ::dome::gen::part& dome_p", "::dome::gen::construction(dome_p, ", true});
    plan_forms("::dome::gen::construction&& dome_f", forms);
}

// The text of the program takes one parameter more, `parameter`; what callers see hands it over.
void function_planner::plan_forms(const std::string& parameter, const std::vector<form_call>& forms) {
    auto* c = cast<CXXConstructorDecl>(function_);
    const FunctionDecl* pattern = in_template_ ? c->getTemplateInstantiationPattern() : c;
    SourceLocation here = pattern->getLocation();
    if (wants_expansion(here) || !pattern->getFunctionTypeLoc()) {
        refuse(here, "this constructor comes from a macro and may reach a checkpoint", "write it without the macro");
        return;
    }
    auto start_of = [&](const FunctionDecl* f) {
        unsigned at = text_.offset(f->getOuterLocStart());
        if (const FunctionTemplateDecl* t = f->getDescribedFunctionTemplate())
            at = std::min(at, text_.offset(t->getBeginLoc()));
        return at;
    };
    auto parameters_of = [&](const FunctionDecl* f) { return text_.offset(f->getFunctionTypeLoc().getLParenLoc()) + 1; };
    // T::T(void)
    auto nothing_from = [&](const FunctionDecl* f, unsigned from) {
        const unsigned to = text_.offset(f->getFunctionTypeLoc().getRParenLoc());
        return f->getNumParams() == 0 && text_.words({from, to}, f->getLocation()).find("void") != std::string::npos ? to : from;
    };
    auto first = [&](const std::string& p) { return p.empty() || pattern->getNumParams() == 0 ? p : p + ", "; };
    auto one_line = [&](const std::string& words) {
        std::string line = on_one_line(words);
        line.erase(line.find_last_not_of(' ') + 1);
        return line;
    };

    // The signature ends before the initialisers, the body or `try`.
    unsigned end = out_.body - 1;
    for (const CXXCtorInitializer* i : c->inits())
        if (i->isWritten())
            end = std::min(end, *text_.find_token(text_.end_offset(pattern->getFunctionTypeLoc().getRParenLoc()), here, ":"));
    if (auto* t = dyn_cast<CXXTryStmt>(c->getBody()))
        end = std::min(end, text_.offset(t->getTryLoc()));
    unsigned begin = start_of(pattern), open = parameters_of(pattern);
    std::string head = text_.words({begin, open}, here), tail, arguments;
    unsigned at = nothing_from(pattern, open);
    for (const ParmVarDecl* p : pattern->parameters()) {
        std::string name = p->getNameAsString();
        if (name.empty()) {
            name = "dome_p" + std::to_string(p->getFunctionScopeIndex());
            unsigned where = text_.offset(p->getLocation());
            tail += text_.words({at, where}, here) + " " + name;
            at = where;
        }
        QualType t = p->getType();
        bool plain = t->isLValueReferenceType() || (t->isScalarType() && !t->isDependentType());
        arguments += ", " + (plain ? name : "static_cast<decltype(" + name + ")&&>(" + name + ")") + (p->isParameterPack() ? "..." : "");
    }
    tail = one_line(tail + text_.words({at, end}, here));
    head = one_line(head);
    out_.is_constructor = true;
    out_.first_form = begin;
    for (const form_call& f : forms)
        out_.forms.push_back(
            {head + first(f.parameter) + tail + " : " + c->getParent()->getNameAsString() + "(" + f.call, f.facts, ")" + arguments + ") {} "});
    out_.insertions.push_back({out_.file, open, first(parameter), nothing_from(pattern, open) - open});

    const FunctionDecl* declared = pattern->getCanonicalDecl();
    if (declared == pattern)
        return;
    SourceLocation there = declared->getLocation();
    span before{start_of(declared), parameters_of(declared)}, after{nothing_from(declared, before.end), text_.end_offset(declared->getEndLoc())};
    std::string words;
    for (const form_call& f : forms)
        if (!f.parameter.empty())
            words += text_.words(before, there) + first(f.parameter) + text_.words(after, there) + "; ";
    words += text_.words(before, there) + first(parameter) + text_.words(after, there) + "; ";
    std::replace(words.begin(), words.end(), '\n', ' ');
    out_.insertions.push_back({text_.file(there), before.begin, words});
}

}  // namespace dome::cc
