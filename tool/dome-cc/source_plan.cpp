// SPDX-License-Identifier: Apache-2.0
// capture -> plan -> rewrite for one source; see source_plan.hpp.
#include "tool/dome-cc/source_plan.hpp"

#include "tool/dome-cc/analyse/function_planner.hpp"
#include "tool/dome-cc/parse/collect_facts.hpp"
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

source_plan plan_source(const source_unit& unit, const reach_result& reached, const captures& merged,
                        const std::map<std::string, std::string>& shown) {
    source_plan out;
    source_text text(unit.ast->getASTContext());
    type_catalog types(unit.ast->getASTContext(), [&](clang::SourceLocation l) { return text.user(l); });
    std::map<std::string, std::string> originals;
    function_keys keys(unit);
    auto is_part = [&](const clang::FunctionDecl* f) { return reached.parts.count(keys.key(f)) != 0; };
    for (const auto& [at, functions] : definitions_in(unit, reached.resumable))
        for (const clang::FunctionDecl* f : functions) {      // every instantiation: its types are used as well
            function_planner planner(f, text, reached.sites, merged.at(at), types, out.refusals);
            planner.know_parts(is_part);
            function_plan p = planner.plan(shown_name(at.file, shown));
            if (out.functions.count(at))
                continue;
            if (!originals.count(p.file))
                originals[p.file] = read_file(p.file);
            out.functions[at] = {rewrite(p, originals[p.file]), explain(p), dump(p)};
        }
    // Functions that never stop and are changed all the same: held ones, and what must be left out on the way back.
    std::set<std::string> changed = reached.held;
    changed.insert(reached.parts.begin(), reached.parts.end());
    for (const auto& [at, functions] : definitions_in(unit, changed))
        for (const clang::FunctionDecl* f : functions) {
            if (out.functions.count(at))
                continue;
            static const function_capture nothing;
            function_planner planner(f, text, reached.sites, nothing, types, out.refusals);
            planner.know_parts(is_part);
            const std::string key = keys.key(f);
            function_plan p = reached.held.count(key) ? planner.plan_held(reached.held_whole.count(key) != 0) : planner.plan_part();
            if (!originals.count(p.file))
                originals[p.file] = read_file(p.file);
            out.functions[at] = {rewrite(p, originals[p.file]), {}, {}};
        }
    out.types = types.edits(out.refusals);
    return out;
}

}  // namespace dome::cc
