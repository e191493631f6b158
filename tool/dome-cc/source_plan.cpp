// SPDX-License-Identifier: Apache-2.0
// capture -> plan -> rewrite for one source; see source_plan.hpp.
#include "tool/dome-cc/source_plan.hpp"

#include "tool/dome-cc/analyse/function_planner.hpp"
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
                        const std::map<std::string, std::string>& shown, const shared_types& known) {
    source_plan out;
    source_text text(unit.ast->getASTContext());
    type_catalog types(unit.ast->getASTContext(), [&](clang::SourceLocation l) { return text.user(l); });
    std::map<place, function_plan> plans;
    for (const auto& [at, functions] : definitions_in(unit, reached.resumable))
        for (const clang::FunctionDecl* f : functions)      // every instantiation: its types are used as well
            plans.emplace(at, function_planner(f, text, reached.sites, merged.at(at), types, out.refusals).plan(shown_name(at.file, shown)));
    types.use_globals(out.refusals);
    out.shares = known;
    while (types.exchange(out.shares)) {
    }
    out.types = types.edits(out.shares, out.refusals);
    std::map<std::string, std::string> originals;
    std::map<std::string, std::vector<edit>> marks;
    for (const edit& e : out.types)
        if (e.holds != edit::mark::none)
            marks[e.file].push_back(e);
    for (const auto& [at, p] : plans) {
        if (!originals.count(p.file))
            originals[p.file] = read_file(p.file);
        out.functions[at] = {rewrite(p, originals[p.file], marks[p.file]), explain(p), dump(p)};
    }
    return out;
}

}  // namespace dome::cc
