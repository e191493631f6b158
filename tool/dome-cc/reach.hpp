// SPDX-License-Identifier: Apache-2.0
// Which functions may reach dome::checkpoint(), over all sources, and which calls are therefore sites.
// In: merged facts. Out: the set of resumable functions, the sites, and refusals that need no syntax tree to find.
// Tested by test/tool/dome-cc/reach_test.cpp.
#pragma once

#include "tool/dome-cc/diagnostics.hpp"
#include "tool/dome-cc/facts.hpp"

namespace dome::cc {

struct site_key {
    std::string file;
    unsigned begin = 0, end = 0;  // offsets of the first and the last token of the call
    friend auto operator<=>(const site_key&, const site_key&) = default;
};

// A call that is left as written and runs with checkpoints held: code that is not rewritten stands below them.
struct held_call {
    std::string file;
    unsigned begin = 0, end = 0;                     // of its text
    friend auto operator<=>(const held_call&, const held_call&) = default;
};

struct reach_result {
    std::set<std::string> resumable;                 // function keys
    std::set<std::string> held;                      // keys of functions that run in a hold: nobody stops in them
    std::map<site_key, std::string> sites;           // -> readable name of what is called
    std::set<std::string> parts;                     // constructors that can be told to leave everything blank
    std::set<held_text> held_texts;                  // statements, declarations and values outside such functions
    std::set<std::string> held_whole;                // held constructors whose initialisers must be held as well
    std::set<held_call> held_calls;
    std::set<site_key> held_loops;                   // (offset of `for`, same): range-based, held while they step and look
    std::set<std::string> no_constants;              // constexpr functions that are only ever called at run time
    std::vector<refusal> refusals;
    std::set<std::pair<std::string, unsigned>> macros;  // file and offset of macro calls that hide a site: to be expanded first
};

// Every function a call may end up in: itself, its overriders, or all address-taken functions of that type; and
// those that its callee is handed.
std::vector<std::string> targets(const facts& f, const call_fact& call);

reach_result reach(const facts& f);

}  // namespace dome::cc
