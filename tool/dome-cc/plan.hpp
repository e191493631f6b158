// SPDX-License-Identifier: Apache-2.0
// What will be done to each function, as plain values: variables, sites with what is saved and why, and the steps of the
// body. In: made by analyse/planner. Out: read by rewrite/, printed by --dump-plan and --explain. No Clang types.
// Tested by test/tool/dome-cc/plan_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace dome::cc {

struct span {
    unsigned begin = 0, end = 0;  // byte offsets in the function's file, end excluded
    bool empty() const { return begin == end; }
};

// Text to write: pieces of the source and words of our own, in order.
struct text {
    struct part {
        std::string words;
        span source;
        bool from_source = false;
    };
    std::vector<part> parts;
    text() = default;
    text(std::string w) { parts.push_back({std::move(w), {}, false}); }
    text(const char* w) : text(std::string(w)) {}
    text(span s) { parts.push_back({{}, s, true}); }
    text& operator+=(const text& o) {
        parts.insert(parts.end(), o.parts.begin(), o.parts.end());
        return *this;
    }
    friend text operator+(text a, const text& b) { return a += b; }
    bool empty() const { return parts.empty(); }
};

enum class saved_as { value, address, path, place, captures };

struct saved {
    std::string name;  // in the source and in the checkpoint
    saved_as how = saved_as::value;
    std::string type;  // readable
    std::string why;   // "used later", "has a destructor", "its address is taken"
    std::string object = {};  // how to write it, where that is not its name
};

struct site_plan {
    int id = 0;
    unsigned line = 0, column = 0;
    std::string callee;
    std::vector<saved> list;
};

// How a declaration takes its value on the way back.
enum class form {
    as_written,   // runs again: plain, constant or recomputed
    scalar,       // x = dome_at ? get : value
    object,       // blank, then load
    reference,    // bound again by path
    bound_value,  // reference to a temporary: becomes the object itself
    array,        // elements blank, then load
    closure,      // a lambda: made again, its copies then loaded
    load_only     // left as written, then load (constant initialisers, scalars without one)
};

// A length in a declaration that is not constant.
struct bound {
    span where;
    std::string name;        // in the checkpoint: "a[]"
    std::string expression;  // the length, once the array is there
};

struct declared {
    std::string name;
    std::string type;       // how to write it
    form how = form::as_written;
    bool is_const = false;
    bool is_saved = false;  // by any site
    span init;              // what to replace: from the end of the declarator to the end of the initialiser; may be empty
    text value;             // the initialiser as an expression; empty: default initialisation
    std::vector<std::pair<span, std::string>> elements;  // array: initialiser and its type
    span specifiers;        // form bound_value: replaced by the type
    std::string blank;      // what stands for blank<type>(), if that has another spelling
    std::string held;       // closures: their captures, as written for load and in a site's list
    std::vector<bound> bounds;      // of an array of variable length
    std::string elements_of;        // the same: all its elements as one value
};

struct step;
using block = std::vector<step>;

// Computes an expression that contains sites: preludes in order, then the value as text.
struct lowered {
    struct op {
        enum class kind { temporary, site, branch, statement };
        kind what = kind::temporary;
        declared variable;         // temporary
        int site = 0;              // site
        int first = 0, last = 0;   // branch: sites within
        text condition;            // branch
        std::vector<op> then;      // branch
        std::string target;        // branch: variable assigned
        text value;                // branch: assigned value; statement: its text
    };
    std::vector<op> ops;
    text value;
};

struct step {
    enum class kind { skip, keep, declare, evaluate, compound, if_, while_, do_, for_, range_for, switch_, try_ };
    kind what = kind::keep;
    span where;                    // the whole statement
    int first = 0, last = 0;       // sites within; 0: none
    bool guard = false;            // needs DOME_IN
    std::vector<declared> variables;  // declare; for_: the init; if_/while_/switch_: the condition variable
    span specifiers;               // declare, several declarators
    lowered value;                 // evaluate: text of the statement; others: the condition
    bool has_value = false;
    span head;                     // from the keyword to the closing parenthesis, included
    block init;                    // hoisted before the statement
    text increment;                // for_
    std::vector<block> bodies;     // then/else, loop body, try block
    std::vector<span> body_spans;  // where each body's text stands
    std::vector<bool> braced;
    std::vector<std::pair<int, int>> body_sites;
    bool hoist = false;            // for_: init moves before the loop
    text init_text;                // for_: as written
    span tail;                     // do_: from `while` to `;`
    // range_for
    bool held = false;             // its iterators call what may stop
    text element;                  // declaration of the element, up to its initialiser
    std::vector<declared> range;   // the range
    std::vector<std::pair<std::pair<int, int>, std::string>> regions;  // switch_: sites -> label
    std::string switch_type;
    int serial = 0;                // number of this loop within the function, for names
    bool constexpr_if = false;
};

// An initialiser of a constructor: text and, where it may stop, closures between, which are called at once.
struct initialiser {
    struct piece {
        text words;
        bool closure = false;  // computes `body` as a value of type `words`
        lowered body;
        std::string loads;     // what the site it returns to has saved
        int part_site = 0, first = 0;  // the part whose constructor is this site
    };
    span where;                // replaced; empty: inserted
    std::vector<piece> pieces;
    initialiser& operator+=(text t) {
        pieces.push_back({std::move(t), false, {}, {}, 0, 0});
        return *this;
    }
};

struct insertion {
    std::string file;
    unsigned at = 0;
    std::string words;
};

// What callers see of a constructor that takes more than they give: head, the facts of the frame, tail.
struct form_of_constructor {
    std::string head;
    bool facts = true;
    std::string tail;
};

struct function_plan {
    std::string file;        // real path
    std::string shown_file;  // as the user named it
    std::string name;
    unsigned line = 0;
    std::uint64_t fingerprint = 0;
    unsigned body = 0;       // offset just after the opening brace
    unsigned wrapped_end = 0;  // of a function try block, which gets braces around it; body: its begin
    bool held = false;       // nothing else is done than to hold back passages
    unsigned body_end = 0;   // offset of the closing brace
    bool is_main = false;
    std::string main_arguments;
    bool is_constructor = false;  // in two forms
    unsigned first_form = 0;                               // constructor: where the one that callers see is written,
    std::vector<form_of_constructor> forms;
    bool is_part = false;                                  // constructor: a derived class may tell it to leave all blank
    bool never_stops = false;                              // a part that needs no frame
    std::vector<insertion> insertions;                     // constructor: what makes the text the second form
    std::vector<initialiser> initialisers;
    std::vector<std::pair<std::string, bool>> parameters;  // to load; true: const
    std::vector<site_plan> sites;
    block steps;
};

std::string dump(const function_plan& f);     // one step a line, for --dump-plan and tests
std::string explain(const function_plan& f);  // per site, what is saved and why

}  // namespace dome::cc
