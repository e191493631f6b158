// SPDX-License-Identifier: Apache-2.0
// capture -> plan -> rewrite for one source; see source_plan.hpp.
#include "tool/dome-cc/source_plan.hpp"

#include "tool/dome-cc/analyse/function_planner.hpp"
#include "tool/dome-cc/output_tree.hpp"
#include "tool/dome-cc/parse/function_keys.hpp"
#include "tool/dome-cc/parse/definitions.hpp"
#include "tool/dome-cc/rewrite/rewrite.hpp"

namespace dome::cc {

captures capture_source(const source_unit& unit, const reach_result& reached) {
    captures out;
    source_text text(unit.ast->getASTContext());
    for (const auto& [at, functions] : definitions_in(unit, reached.resumable))
        for (const clang::FunctionDecl* f : functions)
            out[at].merge(capture(f, text, reached.sites));
    return out;
}

namespace {

// Around calls whose callee cannot be rewritten and calls back into what may stop.
void add_holds(const source_unit& unit, const reach_result& reached, std::vector<edit>& out) {
    if (reached.held_calls.empty() && reached.held_loops.empty())
        return;
    std::set<std::string> mine = headers_of(unit).program;
    mine.insert(unit.path);
    for (const site_key& l : reached.held_loops)  // goes where the loop itself is rewritten
        if (mine.count(l.file))
            out.push_back({l.file, l.begin, 0, "for (::dome::gen::hold_loop dome_h; dome_h.once();) "});
    for (const held_call& h : reached.held_calls) {
        if (!mine.count(h.file))
            continue;
        out.push_back({h.file, h.begin, 0, "(void(::dome::gen::hold()), "});
        out.push_back({h.file, h.end, 0, ")", true});
    }
}

}  // namespace

source_plan plan_source(const source_unit& unit, const reach_result& reached, const captures& merged, const planning& how) {
    source_plan out;
    const with_file_names scope(how.names);
    source_text text(unit.ast->getASTContext());
    type_catalog types(unit.ast->getASTContext(), [&](clang::SourceLocation l) { return text.user(l); });
    const definitions defined = definitions_in(unit, reached.resumable);
    std::map<std::string, std::vector<span>> bodies;
    function_keys& keys = unit.keys();
    auto is_part = [&](const clang::FunctionDecl* f) { return reached.parts.count(keys.key(f)) != 0; };
    auto is_held = [&](const clang::Expr* e) {
        const std::optional<span> s = text.of(e->getSourceRange());
        return s && reached.held_calls.count({text.file(e->getBeginLoc()), s->begin, s->end}) != 0;
    };
    for (const auto& [at, functions] : defined)
        bodies[at.file].push_back({at.offset, text.offset(functions.front()->getBody()->getEndLoc())});
    std::map<place, function_plan> plans;
    std::set<place> unfollowed;                              // they have no sites to explain
    for (const auto& [at, functions] : defined)
        for (const clang::FunctionDecl* f : functions) {      // every instantiation: its types are used as well
            function_planner planner(f, text, reached.sites, bodies.at(at.file), reached.held_loops, merged.at(at), types, out.refusals,
                                     how.left_to_right);
            planner.know_parts(is_part);
            planner.know_held(is_held);
            function_plan p = planner.plan(shown_name(at.file, how.shown));
            out.macros.insert(p.macros.begin(), p.macros.end());
            merge_edits(out.respelled, p.respelled);
            if (const auto [first, fresh] = plans.try_emplace(at, std::move(p)); !fresh) {
                for (const std::string& name : of_two_kinds(first->second.steps, p.steps))
                    out.refusals.push_back(
                        {shown_name(at.file, how.shown), text.where(f->getLocation()).line, text.where(f->getLocation()).column,
                         "'" + name + "' in '" + p.name + "' is a reference in one instance of the template and a value in another",
                         "two variables in the branches of an if constexpr, or auto&& in place of decltype(auto)"});
                if (takes_more(p, first->second) && takes_more(first->second, p) && !has_discarded(p.steps) && !has_discarded(first->second.steps))
                    out.refusals.push_back({shown_name(at.file, how.shown), text.where(f->getLocation()).line, text.where(f->getLocation()).column,
                                            "the instances of '" + p.name + "' stop in different places, each where another one does not",
                                            "an overload for one of them"});
                merge(first->second, std::move(p));
            }
        }
    // Functions that never stop and are changed all the same: held ones, and what must be left out on the way back.
    std::set<std::string> changed = reached.held;
    changed.insert(reached.parts.begin(), reached.parts.end());
    for (const auto& [at, functions] : definitions_in(unit, changed, false))
        for (const clang::FunctionDecl* f : functions) {
            if (plans.count(at))
                continue;
            static const function_capture nothing;
            function_planner planner(f, text, reached.sites, bodies[at.file], reached.held_loops, nothing, types, out.refusals, how.left_to_right);
            planner.know_parts(is_part);
            planner.know_held(is_held);
            const std::string key = keys.key(f);
            function_plan p = reached.held.count(key) ? planner.plan_held(reached.held_whole.count(key) != 0) : planner.plan_part();
            out.macros.insert(p.macros.begin(), p.macros.end());
            merge_edits(out.respelled, p.respelled);
            plans.emplace(at, std::move(p));
            unfollowed.insert(at);
        }
    if (!out.macros.empty() || !out.respelled.empty())
        return out;  // all is planned again, in the changed text
    types.use_globals(out.refusals);
    out.shares = how.known;
    while (types.exchange(out.shares)) {
    }
    std::vector<edit> edits = types.edits(out.shares, out.refusals, out.macros);
    if (!out.macros.empty())
        return out;
    for (edit& e : without_constexpr(unit, defined, reached.no_constants))
        edits.push_back(std::move(e));
    add_holds(unit, reached, edits);
    std::map<std::string, std::string> originals;
    const auto original = [&](const std::string& file) -> const std::string& {
        if (!originals.count(file))
            originals[file] = read_file(file, how.texts);
        return originals[file];
    };
    for (edit& e : edits) {
        const std::string& whole = original(e.file);
        e = with_line(std::move(e), whole);
    }
    // What lies within another function is rewritten before that function, and becomes part of its edits.
    for (auto it = plans.rbegin(); it != plans.rend(); ++it) {
        const function_plan& p = it->second;
        unsigned begin = p.body;
        for (const initialiser& i : p.initialisers)    // of a constructor
            begin = std::min(begin, i.where.begin);
        const auto within = [&](const edit& e) { return e.file == p.file && e.offset >= begin && e.offset <= p.body_end; };
        std::vector<edit> inner, others;
        for (edit& e : edits)
            (within(e) ? inner : others).push_back(std::move(e));
        edits = std::move(others);
        std::vector<edit> taken = inner;
        for (auto& [at, f] : out.functions)
            if (at.file == p.file && !f.edits.empty() && within(f.edits.front())) {
                inner.insert(inner.end(), f.edits.begin(), f.edits.end());
                f.edits.clear();
            }
        out.functions[it->first] = {rewrite(p, original(p.file), std::move(inner)), std::move(taken),
                                    unfollowed.count(it->first) ? std::string() : explain(p), unfollowed.count(it->first) ? std::string() : dump(p)};
    }
    out.types = std::move(edits);
    out.headers = types.file_headers();
    out.headers[unit.path].insert(types.headers().begin(), types.headers().end());
    for (const auto& [at, f] : out.functions)
        out.headers[at.file].insert(types.headers().begin(), types.headers().end());
    return out;
}

}  // namespace dome::cc
