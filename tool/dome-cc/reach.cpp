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

}  // namespace

std::vector<std::string> targets(const facts& f, const call_fact& call) { return targets_of(f, overriders_of(f), call); }

reach_result reach(const facts& f) {
    reach_result out;
    const overriders direct = overriders_of(f);
    std::map<std::string, std::vector<std::string>> callers;
    std::vector<std::string> open;
    for (const auto& [key, fn] : f.functions) {
        for (const call_fact& c : fn.calls)
            for (const std::string& t : targets_of(f, direct, c))
                callers[t].push_back(key);
        if (fn.checkpoint)
            open.push_back(key);
    }
    while (!open.empty()) {
        std::string key = std::move(open.back());
        open.pop_back();
        if (!out.resumable.insert(key).second)
            continue;
        for (const std::string& c : callers[key])
            open.push_back(c);
    }
    auto may_stop = [&](const call_fact& c) -> const function_fact* {
        for (const std::string& t : targets_of(f, direct, c))
            if (out.resumable.count(t))
                return &f.functions.at(t);
        return nullptr;
    };

    for (const call_fact& c : f.global_calls)
        if (const function_fact* t = may_stop(c))
            out.refusals.push_back(
                at(c.at, "the initialiser of a variable outside functions calls '" + t->name + "', which may reach a checkpoint before main() runs",
                   "call it from main() and assign the result there"));
    for (const auto& [key, fn] : f.functions) {
        for (const auto& [handed, where] : fn.handed_over)
            if (out.resumable.count(handed))
                out.refusals.push_back(
                    at(where, "'" + f.functions.at(handed).name + "' may reach a checkpoint and is handed to code that dome-cc does not rewrite",
                       "call it directly from your own code, or pass a function that reaches no checkpoint"));
        if (!out.resumable.count(key) || fn.checkpoint || !fn.user)
            continue;
        if (fn.constructor)
            out.refusals.push_back(at(fn.at, "constructor '" + fn.name + "' may reach a checkpoint; a half-built object cannot be saved",
                                      "move the work into a member function called after construction"));
        else if (fn.destructor)
            out.refusals.push_back(at(fn.at, "destructor '" + fn.name + "' may reach a checkpoint; a half-destroyed object cannot be saved",
                                      "move the work into a member function called before destruction"));
        else if (fn.constexpr_)
            out.refusals.push_back(at(fn.at, "constexpr function '" + fn.name + "' may reach a checkpoint", "remove constexpr"));
        else if (fn.coroutine)
            out.refusals.push_back(at(fn.at, "coroutine '" + fn.name + "' may reach a checkpoint; coroutine frames cannot be saved",
                                      "call dome::checkpoint() from a plain function between resumptions"));
        else if (fn.try_block)
            out.refusals.push_back(
                at(fn.at, "'" + fn.name + "' has a function try block and may reach a checkpoint", "write the try block inside the function's body"));
        for (const call_fact& c : fn.calls) {
            const function_fact* t = may_stop(c);
            if (!t)
                continue;
            if (fn.lambda)
                out.refusals.push_back(at(c.at, "a lambda calls '" + t->name + "', which may reach a checkpoint",
                                          "make it a named function or a class with a member function"));
            else if (!t->user && !t->checkpoint)
                out.refusals.push_back(at(c.at, "'" + t->name + "' is library code that calls back into a function that may reach a checkpoint",
                                          "call that function from a loop of your own instead"));
            else if (!c.implicit.empty() && !t->destructor && !t->constructor)
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
