// SPDX-License-Identifier: Apache-2.0
// Reachability backwards from dome::checkpoint(). An unknown callee never silently means "cannot stop": code that is not
// rewritten but may reach a checkpoint, and functions handed to code without a body, are refused here.
// Tested by test/tool/dome-cc/reach_test.cpp.
#include "tool/dome-cc/reach.hpp"

#include <algorithm>
#include <functional>

namespace dome::cc {

void facts::merge(const facts& other) {
    for (const auto& [key, f] : other.functions) {
        auto [it, fresh] = functions.emplace(key, f);
        if (!fresh && f.body && !it->second.body)
            it->second = f;
    }
    for (const auto& [type, keys] : other.address_taken)
        address_taken[type].insert(keys.begin(), keys.end());
    for (const call_fact& c : other.global_calls)
        if (std::find(global_calls.begin(), global_calls.end(), c) == global_calls.end())
            global_calls.push_back(c);
}

namespace {

using overriders = std::map<std::string, std::vector<std::string>>;

overriders overriders_of(const facts& f) {
    overriders direct;
    for (const auto& [key, fn] : f.functions)
        for (const std::string& base : fn.overridden)
            direct[base].push_back(key);
    return direct;
}

void add_overriders(const overriders& direct, const std::string& key, std::vector<std::string>& out) {
    if (std::find(out.begin(), out.end(), key) != out.end())
        return;
    out.push_back(key);
    if (auto it = direct.find(key); it != direct.end())
        for (const std::string& o : it->second)
            add_overriders(direct, o, out);
}

std::vector<std::string> targets_of(const facts& f, const overriders& direct, const call_fact& call) {
    std::vector<std::string> out;
    switch (call.kind) {
        case call_fact::how::direct: out.push_back(call.callee); break;
        case call_fact::how::virtual_: add_overriders(direct, call.callee, out); break;
        case call_fact::how::pointer:
            if (auto it = f.address_taken.find(call.callee); it != f.address_taken.end())
                for (const std::string& key : it->second)
                    add_overriders(direct, key, out);
            break;
    }
    return out;
}

refusal at(const place& p, std::string reason, std::string way_out) { return {p.file, p.line, p.column, std::move(reason), std::move(way_out)}; }

// Library functions that call a constructor once, before they change anything else: the call is repeated on the way back.
bool passes_through(const function_fact& f) {
    if (f.name.rfind("std::", 0) != 0 || f.name.find("[]>") != std::string::npos)
        return false;
    for (const char* name : {"std::make_unique<", "std::make_shared<"})
        if (f.name.rfind(name, 0) == 0)
            return true;
    for (const char* name : {"::emplace_back<", "::emplace_front<", "::emplace<"})
        if (f.name.find(name) != std::string::npos)
            return true;
    return false;
}

}  // namespace

std::vector<std::string> targets(const facts& f, const call_fact& call) { return targets_of(f, overriders_of(f), call); }

reach_result reach(const facts& f) {
    reach_result out;
    const overriders direct = overriders_of(f);
    std::vector<std::string> checkpoints;
    for (const auto& [key, fn] : f.functions)
        if (fn.checkpoint)
            checkpoints.push_back(key);
    // Held: whoever calls such a function cannot be stopped in it.
    std::map<std::string, std::string> why_held;
    for (const auto& [key, fn] : f.functions)
        if (!fn.user)
            continue;
        else if (fn.destructor)
            why_held[key] = "a half-destroyed object cannot be saved";
        else if (fn.constructor && !fn.not_entered.empty())
            why_held[key] = fn.not_entered;
    // Who reaches a checkpoint, by the calls that count.
    auto closure = [&](const std::function<bool(const function_fact&, const call_fact&)>& counts) {
        std::map<std::string, std::vector<std::string>> callers;
        for (const auto& [key, fn] : f.functions)
            for (const call_fact& c : fn.calls)
                if (counts(fn, c))
                    for (const std::string& t : targets_of(f, direct, c))
                        callers[t].push_back(key);
        std::set<std::string> all;
        std::vector<std::string> open = checkpoints;
        while (!open.empty()) {
            std::string key = std::move(open.back());
            open.pop_back();
            if (why_held.count(key)) {
                out.held.insert(key);
                continue;
            }
            if (all.insert(key).second)
                for (const std::string& c : callers[key])
                    open.push_back(c);
        }
        return all;
    };
    std::set<std::string> reaching;  // by any way, held or not
    // Calls from the program that cannot be sites: made by the compiler, or by a library.
    auto holds = [&](const function_fact& fn, const call_fact& c) -> const function_fact* {
        if (!fn.user || c.around.what == held_text::kind::nothing || fn.lambda)
            return nullptr;
        for (const std::string& key : targets_of(f, direct, c))
            if (reaching.count(key))
                if (const function_fact& t = f.functions.at(key);
                    !t.checkpoint && (!c.implicit.empty() || t.unwritten || (!t.user && !passes_through(t))) && c.implicit != "range-based for")
                    return &t;
        return nullptr;
    };
    auto close = [&] {
        out.held.clear();
        reaching = closure([](const function_fact&, const call_fact&) { return true; });
        out.resumable = closure([&](const function_fact& fn, const call_fact& c) { return !holds(fn, c); });
    };
    auto may_stop = [&](const call_fact& c) -> const function_fact* {
        for (const std::string& t : targets_of(f, direct, c))
            if (out.resumable.count(t))
                return &f.functions.at(t);
        return nullptr;
    };
    for (bool settled = false; !settled;) {
        close();
        settled = true;
        out.parts.clear();
        std::vector<std::string> open(out.resumable.begin(), out.resumable.end());
        while (!open.empty()) {
            const function_fact& fn = f.functions.at(open.back());
            const std::string key = fn.key;
            open.pop_back();
            if (!fn.constructor || !fn.user)
                continue;
            for (const call_fact& c : fn.calls) {
                if (!c.initialiser)
                    continue;
                if (const function_fact* t = may_stop(c); t && (!c.implicit.empty() || t->unwritten || (!t->user && !t->checkpoint)) && !holds(fn, c))
                    settled = !why_held.emplace(key, "an initialiser that stops is not written in it").second && settled;
                if (!c.part || (f.functions.at(c.callee).repeatable && !out.resumable.count(c.callee)))
                    continue;
                const function_fact& t = f.functions.at(c.callee);
                if (t.unwritten || !t.user || !t.body || why_held.count(c.callee))
                    settled = !why_held.emplace(key, "the constructor of its base cannot be told to leave out what it does").second && settled;
                else if (out.parts.insert(c.callee).second)
                    open.push_back(c.callee);
            }
        }
    }

    auto hold = [&](const call_fact& c, const std::string& reason) {
        out.refusals.push_back(at(c.at, reason, "write the call in a statement of its own"));
        out.refusals.back().warning = true;
        out.held_texts.insert(c.around);
    };
    for (const call_fact& c : f.global_calls)
        for (const std::string& key : targets_of(f, direct, c)) {
            if (!reaching.count(key))
                continue;
            const std::string what =
                "the initialiser of a variable outside functions calls '" + f.functions.at(key).name + "', which may reach a checkpoint";
            if (c.around.what == held_text::kind::nothing)
                out.refusals.push_back(at(c.at, what + " before main() runs", "call it from main() and assign the result there"));
            else
                hold(c, what + ": it is no passage before main() runs");
            break;
        }
    for (const auto& [key, fn] : f.functions) {
        for (const auto& [handed, where] : fn.handed_over)
            if (out.resumable.count(handed))
                out.refusals.push_back(
                    at(where, "'" + f.functions.at(handed).name + "' may reach a checkpoint and is handed to code that dome-cc does not rewrite",
                       "call it directly from your own code, or pass a function that reaches no checkpoint"));
        if (out.held.count(key) && fn.user) {
            out.refusals.push_back(at(fn.at,
                                      std::string(fn.destructor ? "destructor" : "constructor") + " '" + fn.name +
                                          "' may reach a checkpoint, which is no passage there: " + why_held.at(key),
                                      fn.destructor ? "move the work into a member function called before destruction"
                                                    : "move the work into a member function called after construction"));
            out.refusals.back().warning = true;
            for (const call_fact& c : fn.calls)
                if (c.initialiser && may_stop(c))
                    out.held_whole.insert(key);
        }
        if (fn.user && !out.held.count(key))
            for (const call_fact& c : fn.calls)
                if (const function_fact* t = holds(fn, c))
                    hold(c, "'" + t->name + "' may reach a checkpoint, which is no passage here: it is called " +
                                (!c.implicit.empty() ? "implicitly (" + c.implicit + ")"
                                 : t->user           ? "by a constructor that is not written"
                                                     : "by a library"));
        if (!out.resumable.count(key) || fn.checkpoint || !fn.user)
            continue;
        if (fn.unwritten)
            continue;  // judged where it is called
        if (fn.constexpr_)
            out.refusals.push_back(at(fn.at, "constexpr function '" + fn.name + "' may reach a checkpoint", "remove constexpr"));
        else if (fn.coroutine)
            out.refusals.push_back(at(fn.at, "coroutine '" + fn.name + "' may reach a checkpoint; coroutine frames cannot be saved",
                                      "call dome::checkpoint() from a plain function between resumptions"));
        for (const call_fact& c : fn.calls) {
            const function_fact* t = may_stop(c);
            if (!t || holds(fn, c))
                continue;
            if (fn.lambda)
                out.refusals.push_back(at(c.at, "a lambda calls '" + t->name + "', which may reach a checkpoint",
                                          "make it a named function or a class with a member function"));
            else if (!t->user && !t->checkpoint && !passes_through(*t))
                out.refusals.push_back(at(c.at, "'" + t->name + "' is library code that calls back into a function that may reach a checkpoint",
                                          "call that function from a loop of your own instead"));
            else if (t->unwritten)
                out.refusals.push_back(at(c.at, "'" + t->name + "' is made by the compiler and may reach a checkpoint",
                                          "write the call in a statement of its own, or write that function out"));
            else if (!c.implicit.empty())
                out.refusals.push_back(at(c.at, "'" + t->name + "' may reach a checkpoint and is called implicitly (" + c.implicit + ")",
                                          "write the call in a statement of its own"));
            else if (c.in_macro)
                out.refusals.push_back(at(c.at, "the call of '" + t->name + "' may reach a checkpoint and stands inside a macro",
                                          "write the statement without the macro"));
            else
                out.sites.emplace(site_key{c.at.file, c.at.offset, c.end}, t->name);
        }
    }
    return out;
}

}  // namespace dome::cc
