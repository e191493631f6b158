// SPDX-License-Identifier: Apache-2.0
// What will be done to each function, as plain values: variables, sites with what is saved and why, and the steps of the
// body. In: made by analyse/planner. Out: read by rewrite/, printed by --dump-plan and --explain. No Clang types.
// Tested by test/tool/dome-cc/plan_test.cpp.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "tool/dome-cc/edits.hpp"

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
    std::string name;  // in the checkpoint
    saved_as how = saved_as::value;
    std::string type;  // readable
    std::string why;   // "used later", "has a destructor", "its address is taken"
    std::string object = {};  // how to write it, where that is not its name
    std::string size = {};    // readable: "8 bytes", "its elements"
};

struct site_plan {
    int id = 0;
    unsigned line = 0, column = 0;
    std::string callee;
    bool taken = false;              // the call stands in the plan: in another instance of a template it may be an operator of numbers
    std::vector<saved> list;
    std::vector<std::pair<std::string, std::string>> left_out;  // variables in scope that are not saved, and why
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
    std::string key;        // in the checkpoint; empty: `name`. A variable that hides another is "x@12", after its line
    unsigned id = 0;        // offset of the name: the variable itself
    std::string alias;      // a second name, for sites where another variable hides this one
    std::string type;       // how to write it
    form how = form::as_written;
    bool is_const = false;
    bool is_saved = false;  // by any site
    bool stays = false;     // form bound_value: nothing moves its class, so that it is loaded in its place although it is const
    bool ends = false;      // a temporary whose destructor does something that may be seen: it ends with its full expression
    bool placed = false;    // a lambda with nothing to save whose address somebody keeps
    bool expires = false;   // form reference: bound to an expiring value, as a T&&
    bool refers = false;    // a temporary that may lead into temporaries before it: where it is needed, they are
    span init;              // what to replace: from the end of the declarator to the end of the initialiser; may be empty
    text value;             // the initialiser as an expression; empty: default initialisation
    struct element {
        span where;
        std::string type;
        text value;         // empty: as written
    };
    std::vector<element> elements;  // array
    span specifiers;        // form bound_value: replaced by the type; of an array that a reference was bound to: the `&`, left out
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
        enum class kind { temporary, site, branch, statement, fold };
        kind what = kind::temporary;
        declared variable;         // temporary
        int site = 0;              // site
        int first = 0, last = 0;   // branch: sites within
        text condition;            // branch
        std::vector<op> then;      // branch
        std::string target;        // branch: variable assigned; empty: the value is a statement
        bool emplaced = false;     // branch: the target is an optional
        text value;                // branch: assigned value; statement: its text; fold: of one element
        std::string count;         // fold: the temporary with the number of elements that are done; `then` is what one needs before
        text operation;            // fold: from the element to the end, as ", ..."
        bool leads = false;        // fold: the dots stand before the element
        std::string skipped;       // fold: what an element that is done stands for; empty: the fold has no value
    };
    std::vector<op> ops;
    text value;
};

// A handler with sites: entered again by throwing the exception once more.
struct handler {
    unsigned begin = 0;      // just behind its opening brace
    std::string name;        // of the caught exception in generated code
    std::vector<declared> variable;  // the parameter of a handler by value
};

struct step {
    enum class kind { skip, keep, declare, evaluate, compound, if_, while_, do_, for_, range_for, switch_, try_ };
    kind what = kind::keep;
    span where;                    // the whole statement
    int first = 0, last = 0;       // sites within; 0: none
    bool guard = false;            // needs DOME_IN
    std::vector<declared> variables;  // declare; for_: the init; if_/while_/switch_: the condition variable
    // declare, several declarators of which one needs statements of its own before it: where each but the first is cut
    // off (its comma), and what those statements are.
    std::vector<unsigned> cuts;
    std::vector<lowered> before;
    span specifiers;
    std::string type_words;        // in place of the specifiers, when these define a class without a name
    bool after_label = false;      // starts after a label: no guard may begin before it
    bool binding = false;          // declare: a structured binding
    bool endless = false;          // while_: the condition is always true
    std::vector<std::pair<unsigned, std::string>> notes;  // words of our own at a place, as [[fallthrough]] before a label
    std::string pragmas;           // skip: as _Pragma, for what is guarded
    std::vector<declared> late;    // loaded here: declared before the first label of a switch
    lowered value;                 // evaluate: text of the statement; others: the condition
    bool has_value = false;
    span head;                     // from the keyword to the closing parenthesis, included
    block init;                    // hoisted before the statement
    text increment;                // for_
    lowered after;                 // for_: an increment with sites
    std::pair<int, int> after_sites;
    block test;                    // for_: declaration in the condition
    std::vector<block> bodies;     // then/else, loop body, try block
    std::vector<span> body_spans;  // where each body's text stands
    std::vector<bool> braced;
    std::vector<std::pair<int, int>> body_sites;
    bool hoist = false;            // for_: init moves before the loop
    span tail;                     // do_: from `while` to `;`
    // range_for
    bool keeps_iterator = false;   // it is a value of the program's own class, saved and loaded
    bool held = false;             // its iterators call what may stop
    text element;                  // declaration of the element, up to its initialiser
    std::string names;             // structured binding by value that the body changes: the names, for the object in `element`
    std::vector<declared> range;   // the range
    std::string entry;             // switch_: the value that leads to the first label
    std::string switch_type;
    std::vector<handler> handlers;  // try_: bodies[1...]
    std::string exception;     // try_: their exception in the checkpoint
    std::pair<int, int> handled{0, 0};  // try_: the sites in handlers
    int serial = 0;                // number of this loop within the function, for names
    bool constexpr_if = false;
    bool consteval_if = false;
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
    unsigned instead_of = 0;      // bytes of the text that they stand for
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
    std::string first_pragmas;      // of the standard, that must stand before anything else in the body
    bool is_main = false;
    std::string main_arguments;
    bool is_constructor = false;  // in two forms
    unsigned first_form = 0;                               // constructor: where the one that callers see is written,
    std::vector<form_of_constructor> forms;
    bool is_part = false;                                  // constructor: a derived class may tell it to leave all blank
    bool never_stops = false;                              // a part that needs no frame
    std::vector<insertion> insertions;                     // constructor: what makes the text the second form
    std::vector<initialiser> initialisers;
    struct parameter {
        std::string name;
        bool is_const = false;
        std::string pack;            // what stands for the elements of one
        bool is_placed = false;      // a reference that a lambda keeps: only where it leads
    };
    std::vector<parameter> parameters;  // to load
    std::string named_first;      // "a, b...": what a lambda captures without a list, in the order of its text
    std::vector<std::pair<std::string, std::string>> aliases;  // second names of parameters that are hidden at a site
    std::vector<site_plan> sites;
    block steps;
    std::vector<unsigned> holds;  // just after the opening braces of handlers in which checkpoints are no passages
    std::set<std::pair<std::string, unsigned>> macros;  // file and offset of macro calls that must be expanded first
    std::vector<edit> respelled;  // changes of the text that must be made first
};

bool has_discarded(const block&);                                    // branches of `if constexpr`, which another instance may have
bool takes_more(const function_plan& a, const function_plan& b);     // a call that may stop, and that is none in the other instance
// The plan of another instance of the same template: branches of `if constexpr` that this one has discarded are taken from it, and all
// of it if that has calls where this one has operators of numbers.
void merge(function_plan& into, function_plan other);

// Variables that are references in one of these plans of one text, and values in the other.
std::set<std::string> of_two_kinds(const block& a, const block& b);

std::string dump(const function_plan& f);     // one step a line, for --dump-plan and tests
std::string explain(const function_plan& f);  // per site, what is saved and why

}  // namespace dome::cc
