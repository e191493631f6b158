// SPDX-License-Identifier: Apache-2.0
// The passes that need a syntax tree, for one source: what its functions save, and the edits it asks for.
// In: the source, which functions may stop over the whole program, captures merged over all sources. Out: plain values that
// merge with those of the other sources. Tested by test/golden and test/tool/dome-cc/modes_test.py.
#pragma once

#include "tool/dome-cc/analyse/capture.hpp"
#include "tool/dome-cc/file_names.hpp"
#include "tool/dome-cc/parse/front_end.hpp"
#include "tool/dome-cc/reach.hpp"
#include "tool/dome-cc/record.hpp"
#include "tool/dome-cc/types/shared.hpp"

namespace dome::cc {

using captures = std::map<place, function_capture>;      // by the place of the function's body

struct function_edits {
    std::vector<edit> edits;
    std::vector<edit> taken;                             // those of types that lie within the function and are part of its edits
    std::string explanation, dump;                       // --explain, --dump-plan
};

struct source_plan {
    std::map<place, function_edits> functions;
    std::vector<edit> types;                             // descriptions of classes, registrations of globals, marks
    std::vector<refusal> refusals;
    shared_types shares;                                 // what other sources must know; it has been taken into account here
    std::set<std::pair<std::string, unsigned>> macros;   // calls that must be replaced by what they stand for: file, offset
    std::vector<edit> respelled;                         // changes of the text before it is planned
    std::map<std::string, std::set<std::string>> headers;    // of include/dome, by the file that needs them for what is written into it
};

captures capture_source(const source_unit& unit, const reach_result& reached);

struct planning {
    const std::map<std::string, std::string>& shown;     // the name of each source as the user gave it, by real path
    const changed_texts& texts;
    const file_names& names;                             // of files that have one name in several directories
    bool left_to_right;                                  // arguments whose order C++ leaves open
    const shared_types& known;                           // what other sources share
};
source_plan plan_source(const source_unit& unit, const reach_result& reached, const captures& merged, const planning& how);

template <class F>
void fields(F& f, captured& x) {
    auto& [escaped, assigned, handed, live] = x;
    f("escaped", escaped), f("assigned", assigned), f("handed", handed), f("live", live);
}
template <class F>
void fields(F& f, function_capture& x) {
    auto& [variables] = x;
    f("variables", variables);
}
template <class F>
void fields(F& f, function_edits& x) {
    auto& [edits, taken, explanation, dump] = x;
    f("edits", edits), f("taken", taken), f("explanation", explanation), f("dump", dump);
}
template <class F>
void fields(F& f, shared_types& x) {
    auto& [pointees, classes, library, functions, owned, elsewhere, any_pointee, memory] = x;
    f("pointees", pointees), f("classes", classes), f("library", library), f("functions", functions), f("owned", owned), f("elsewhere", elsewhere),
        f("any_pointee", any_pointee), f("memory", memory);
}
template <class F>
void fields(F& f, source_plan& x) {
    auto& [functions, types, refusals, shares, macros, respelled, headers] = x;
    f("functions", functions), f("types", types), f("refusals", refusals), f("shares", shares), f("macros", macros), f("respelled", respelled),
        f("headers", headers);
}

}  // namespace dome::cc
