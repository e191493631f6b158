// SPDX-License-Identifier: Apache-2.0
// reach on hand-made facts: who may stop, which calls are sites, what is refused.
#include <catch2/catch.hpp>

#include "tool/dome-cc/reach.hpp"

using namespace dome::cc;

namespace {

function_fact& function(facts& f, const std::string& key) {
    function_fact& x = f.functions[key];
    x.key = x.name = key;
    x.user = x.body = true;
    return x;
}

void call(facts& f, const std::string& from, const std::string& to, unsigned offset, call_fact::how how = call_fact::how::direct) {
    call_fact c;
    c.kind = how;
    c.callee = to;
    c.at = {"a.cpp", offset, offset, 1};
    c.end = offset + 1;
    c.text_begin = offset;
    c.text_end = offset + 2;
    function(f, from).calls.push_back(c);
}

facts start() {
    facts f;
    function_fact& c = function(f, "checkpoint");
    c.checkpoint = true;
    c.user = c.body = false;
    return f;
}

}  // namespace

TEST_CASE("direct calls make their callers resumable, others stay as they are") {
    facts f = start();
    call(f, "main", "outer", 1);
    call(f, "outer", "checkpoint", 2);
    call(f, "main", "hot", 3);
    call(f, "hot", "leaf", 4);
    reach_result r = reach(f);
    REQUIRE(r.resumable == std::set<std::string>{"checkpoint", "outer", "main"});
    REQUIRE(r.sites.size() == 2);
    REQUIRE(r.refusals.empty());
}

TEST_CASE("a virtual call reaches every overrider, a qualified one does not") {
    facts f = start();
    function(f, "B::f");
    function(f, "D::f").overridden = {"B::f"};
    function(f, "E::f").overridden = {"D::f"};
    call(f, "E::f", "checkpoint", 1);
    call(f, "user", "B::f", 2, call_fact::how::virtual_);
    call(f, "exact", "B::f", 3);
    reach_result r = reach(f);
    REQUIRE(r.resumable.count("user") == 1);
    REQUIRE(r.resumable.count("exact") == 0);
    REQUIRE(r.resumable.count("D::f") == 0);
}

TEST_CASE("a call through a pointer reaches every address-taken function of its type") {
    facts f = start();
    call(f, "step", "checkpoint", 1);
    f.address_taken["int (int)"] = {"step"};
    call(f, "same", "int (int)", 2, call_fact::how::pointer);
    call(f, "unlike", "void (int)", 3, call_fact::how::pointer);
    reach_result r = reach(f);
    REQUIRE(r.resumable.count("same") == 1);
    REQUIRE(r.resumable.count("unlike") == 0);
}

TEST_CASE("facts of several sources merge: the definition wins over declarations") {
    facts a = start(), b = start();
    call(a, "main", "work", 1);
    function(a, "work").body = false;
    call(b, "work", "checkpoint", 2);
    a.merge(b);
    REQUIRE(reach(a).resumable.count("main") == 1);
}

TEST_CASE("cycles end") {
    facts f = start();
    call(f, "a", "b", 1);
    call(f, "b", "a", 2);
    REQUIRE(reach(f).resumable == std::set<std::string>{"checkpoint"});
    call(f, "b", "checkpoint", 3);
    REQUIRE(reach(f).resumable == std::set<std::string>{"checkpoint", "a", "b"});
}

TEST_CASE("library code that calls back is held at the user's call, and what only it calls stays as written") {
    facts f = start();
    call(f, "less", "checkpoint", 1);
    call(f, "std::sort", "less", 2);
    f.functions["std::sort"].user = false;
    call(f, "main", "std::sort", 3);
    call(f, "main", "checkpoint", 6);
    reach_result r = reach(f);
    REQUIRE(r.refusals.size() == 1);
    REQUIRE(r.refusals[0].warning);
    REQUIRE(r.refusals[0].line == 3);
    REQUIRE(r.refusals[0].reason.find("std::sort") != std::string::npos);
    REQUIRE(r.held_calls == std::set<held_call>{{"a.cpp", 3, 5}});
    REQUIRE(r.sites.size() == 1);
    REQUIRE(r.resumable == std::set<std::string>{"checkpoint", "main"});
}

TEST_CASE("a transparent library function is a site like any other") {
    facts f = start();
    call(f, "callback", "checkpoint", 1);
    call(f, "std::invoke", "callback", 2);
    f.functions["std::invoke"].user = false;
    f.functions["std::invoke"].transparent = true;
    call(f, "main", "std::invoke", 3);
    reach_result r = reach(f);
    REQUIRE(r.refusals.empty());
    REQUIRE(r.held_calls.empty());
    REQUIRE(r.sites.count({"a.cpp", 3, 4}) == 1);
    REQUIRE(r.resumable.count("callback") == 1);
}

TEST_CASE("a call that hands a function to code without a text is held, or refused where it runs elsewhere") {
    facts f = start();
    call(f, "compare", "checkpoint", 1);
    call(f, "main", "qsort", 2);
    f.functions["qsort"].user = f.functions["qsort"].body = false;
    function_fact& qsort = f.functions["qsort"];
    qsort.key = qsort.name = "qsort";
    call_fact& c = f.functions["main"].calls[0];
    SECTION("by name") { c.handed = {"compare"}; }
    SECTION("by the type of a pointer") {
        c.handed_pointers = {"int (int)"};
        f.address_taken["int (int)"] = {"compare"};
    }
    REQUIRE(reach(f).held_calls.size() == 1);
    REQUIRE(reach(f).refusals[0].warning);
    c.runs = call_fact::when::other_thread;
    REQUIRE(reach(f).held_calls.empty());
    REQUIRE_FALSE(reach(f).refusals[0].warning);
    REQUIRE(reach(f).refusals[0].reason.find("another thread") != std::string::npos);
    // A function that is named can be held itself.
    c.runs = call_fact::when::after_main;
    const reach_result r = reach(f);
    REQUIRE(r.held.count("compare") == (c.handed.empty() ? 0 : 1));
    REQUIRE(r.refusals[0].warning == !c.handed.empty());
}

TEST_CASE("casts between types of functions are followed") {
    facts f = start();
    call(f, "step", "checkpoint", 1);
    f.address_taken["int (int)"] = {"step"};
    f.casts = {{"int (int)", ""}, {"", "void (int)"}};
    call(f, "cast", "void (int)", 2, call_fact::how::pointer);
    call(f, "unlike", "void ()", 3, call_fact::how::pointer);
    reach_result r = reach(f);
    REQUIRE(r.resumable.count("cast") == 1);
    REQUIRE(r.resumable.count("unlike") == 0);
}

TEST_CASE("constexpr functions that stop lose the word unless a constant depends on them") {
    facts f = start();
    call(f, "slow", "checkpoint", 1);
    call(f, "outer", "slow", 2);
    f.functions["slow"].constexpr_ = true;
    REQUIRE(reach(f).no_constants == std::set<std::string>{"slow"});
    REQUIRE(reach(f).refusals.empty());
    f.constants = {"outer"};
    REQUIRE(reach(f).no_constants.empty());
    REQUIRE(reach(f).refusals[0].reason.find("constexpr") == 0);
}

TEST_CASE("initialisers of globals are held") {
    facts f = start();
    call(f, "work", "checkpoint", 1);
    call(f, "scratch", "work", 5);
    f.global_calls = f.functions["scratch"].calls;
    f.functions.erase("scratch");
    const held_text around{held_text::kind::variable, "a.cpp", 5, 7};
    f.global_calls[0].around = around;
    REQUIRE(reach(f).held_texts == std::set<held_text>{around});
    REQUIRE(reach(f).refusals[0].warning);
    f.global_calls[0].around = {};  // nothing to put it around
    REQUIRE(reach(f).held_texts.empty());
    REQUIRE(!reach(f).refusals[0].warning);
}

TEST_CASE("destructors and copies are held with a warning, and who calls them is not resumable") {
    for (auto mark : {+[](function_fact& x) { x.destructor = true; },
                      +[](function_fact& x) {
                          x.constructor = true;
                          x.not_entered = "it copies";
                      }}) {
        facts f = start();
        call(f, "x", "checkpoint", 1);
        call(f, "main", "x", 2);
        mark(f.functions["x"]);
        reach_result r = reach(f);
        REQUIRE(r.held == std::set<std::string>{"x"});
        REQUIRE(r.resumable == std::set<std::string>{"checkpoint"});
        REQUIRE(r.sites.empty());
        REQUIRE(r.refusals.size() == 1);
        REQUIRE(r.refusals[0].warning);
    }
}

TEST_CASE("the constructor of a base is told to leave out what it does, where a derived one may be stopped") {
    facts f = start();
    call(f, "derived", "checkpoint", 1);
    call(f, "derived", "base", 2);
    function(f, "base").constructor = f.functions["derived"].constructor = true;
    f.functions["derived"].calls[1].part = f.functions["derived"].calls[1].initialiser = true;
    REQUIRE(reach(f).parts == std::set<std::string>{"base"});
    f.functions["base"].repeatable = true;
    REQUIRE(reach(f).parts.empty());
}

TEST_CASE("what cannot be rewritten is refused where it is defined") {
    auto refused = [](auto mark) {
        facts f = start();
        call(f, "x", "checkpoint", 1);
        mark(f.functions["x"]);
        reach_result r = reach(f);
        return r.refusals.empty() ? std::string() : r.refusals[0].reason;
    };
    REQUIRE(refused([](function_fact&) {}).empty());
    REQUIRE(refused([](function_fact& x) { x.coroutine = true; }).find("coroutine") == 0);
    REQUIRE(refused([](function_fact& x) { x.calls[0].in_macro = true; }).find("macro") != std::string::npos);
    REQUIRE(refused([](function_fact& x) { x.calls[0].implicit = "default argument"; }).find("default argument") != std::string::npos);
}
