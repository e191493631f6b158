// SPDX-License-Identifier: Apache-2.0
// What one source says about the program, as plain values without Clang types: functions, calls, overriders, functions
// whose address is taken. Facts of several sources merge. In: filled by parse/collect_facts. Out: read by reach.
// Tested by test/tool/dome-cc/reach_test.cpp.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace dome::cc {

struct place {
    std::string file;                     // real path
    unsigned offset = 0, line = 0, column = 0;
    friend bool operator==(const place&, const place&) = default;
    friend auto operator<=>(const place&, const place&) = default;
};

// Text that can be made to run in a hold, because it is a whole statement, declaration or computed value.
struct held_text {
    enum class kind { nothing, statement, declaration, variable, argument, bound_argument, member };
    kind what = kind::nothing;
    std::string file;
    unsigned begin = 0, end = 0;
    friend bool operator==(const held_text&, const held_text&) = default;
    friend auto operator<=>(const held_text&, const held_text&) = default;
};

struct call_fact {
    enum class how { direct, virtual_, pointer };
    how kind = how::direct;
    std::string callee;                   // key of the function; the type's text for calls through pointers
    place at;                             // begin of the call
    unsigned end = 0;                     // offset of its last token; with `at` this names the call
    unsigned text_begin = 0, text_end = 0;  // its text as an expression of the file; equal: there is none to change
    std::string implicit;                 // not written as a call: "destructor of 'T'", "default argument", ... ; else empty
    bool in_macro = false;
    held_text around;                     // what is held if this call must be
    std::string argument_of;              // in a default argument by value: key of the function it is an argument of
    bool initialiser = false;             // in a constructor's list of initialisers
    bool part = false;                    // the constructor of a base, or the one that is delegated to
    bool resumable_version = false;       // of an algorithm that Dome has its own version of
    // What is handed to a callee whose text is nowhere to be seen: functions (keys), pointers to functions (types).
    std::vector<std::string> handed, handed_pointers;
    enum class when { during, other_thread, after_main };
    when runs = when::during;             // when the callee calls them
    friend bool operator==(const call_fact&, const call_fact&) = default;
};

struct function_fact {
    std::string key;                      // mangled name; internal linkage: with the source's name
    std::string name;                     // readable
    place at;
    bool user = false;                    // its text belongs to the program and may be rewritten
    bool body = false;
    bool checkpoint = false;              // dome::checkpoint itself
    bool transparent = false;             // of a library: calls what it was given, and its arguments are all its state
    bool constructor = false, destructor = false, constexpr_ = false, coroutine = false;
    bool unwritten = false;               // made by the compiler: its text is nowhere
    bool repeatable = false;              // of a constructor: gives members their values and does nothing else
    std::string not_entered;              // of a constructor: why it cannot be entered again half-way
    std::vector<call_fact> calls;
    std::vector<std::string> overridden;  // keys of the methods this one overrides directly
    friend bool operator==(const function_fact&, const function_fact&) = default;
};

struct facts {
    std::map<std::string, function_fact> functions;
    std::map<std::string, std::set<std::string>> address_taken;  // function type -> keys
    std::set<std::pair<std::string, std::string>> casts;         // function types, from -> to; "" stands for void*
    std::set<std::string> constants;                             // called (keys) where the value must be known when compiling
    std::vector<call_fact> global_calls;                         // in initialisers of globals

    void merge(const facts& other);
    friend bool operator==(const facts&, const facts&) = default;
};

}  // namespace dome::cc
