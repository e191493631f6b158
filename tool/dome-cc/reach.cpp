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
        if (fresh || !f.body)
            continue;
        if (!it->second.body) {
            it->second = f;
        } else if (f.user) {  // an inline function may call what only its source knows
            for (const call_fact& c : f.calls)
                if (std::find(it->second.calls.begin(), it->second.calls.end(), c) == it->second.calls.end())
                    it->second.calls.push_back(c);
        }
    }
    for (const auto& [type, keys] : other.address_taken)
        address_taken[type].insert(keys.begin(), keys.end());
    casts.insert(other.casts.begin(), other.casts.end());
    constants.insert(other.constants.begin(), other.constants.end());
    for (const call_fact& c : other.global_calls)
        if (std::find(global_calls.begin(), global_calls.end(), c) == global_calls.end())
            global_calls.push_back(c);
}

namespace {

// The call graph: who overrides whom, and which functions a pointer of a type may hold.
class graph {
public:
    explicit graph(const facts& f) : facts_(f) {
        for (const auto& [key, fn] : f.functions)
            for (const std::string& base : fn.overridden)
                overriders_[base].push_back(key);
    }

    std::vector<std::string> targets(const call_fact& call) const {
        std::vector<std::string> out;
        switch (call.kind) {
            case call_fact::how::direct: add(call.callee, out); break;
            case call_fact::how::virtual_: add_overriders(call.callee, out); break;
            case call_fact::how::pointer: add_pointees(call.callee, out); break;
        }
        for (const std::string& t : handed(call))
            add(t, out);
        return out;
    }
    std::vector<std::string> handed(const call_fact& call) const {
        std::vector<std::string> out;
        for (const std::string& key : call.handed)
            add_overriders(key, out);
        for (const std::string& type : call.handed_pointers)
            add_pointees(type, out);
        return out;
    }

private:
    static void add(const std::string& key, std::vector<std::string>& out) {
        if (std::find(out.begin(), out.end(), key) == out.end())
            out.push_back(key);
    }
    void add_overriders(const std::string& key, std::vector<std::string>& out) const {
        if (std::find(out.begin(), out.end(), key) != out.end())
            return;
        out.push_back(key);
        if (auto it = overriders_.find(key); it != overriders_.end())
            for (const std::string& o : it->second)
                add_overriders(o, out);
    }
    // Functions of the type, and of the types that are cast to it.
    void add_pointees(const std::string& type, std::vector<std::string>& out) const {
        std::set<std::string> seen{type};
        std::vector<std::string> open{type};
        while (!open.empty()) {
            std::string t = std::move(open.back());
            open.pop_back();
            if (auto it = facts_.address_taken.find(t); it != facts_.address_taken.end())
                for (const std::string& key : it->second)
                    add_overriders(key, out);
            for (const auto& [from, to] : facts_.casts)
                if (to == t && seen.insert(from).second)
                    open.push_back(from);
        }
    }

    const facts& facts_;
    std::map<std::string, std::vector<std::string>> overriders_;
};

refusal at(const place& p, std::string reason, std::string way_out) { return {p.file, p.line, p.column, std::move(reason), std::move(way_out)}; }

// "std::sort" of "std::sort<...>", "std::set<int, by>::insert".
std::string short_name(const std::string& name) {
    std::string out;
    int depth = 0;
    for (char c : name) {
        depth += c == '<';
        if (depth == 0)
            out += c;
        depth -= c == '>';
    }
    return out.find("operator") == std::string::npos && !out.empty() ? out : name;
}

// Library functions that call a constructor once, before they change anything else: the call is repeated on the way back.
bool passes_through(const function_fact& f) {
    if (f.transparent)
        return true;
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

std::vector<std::string> targets(const facts& f, const call_fact& call) { return graph(f).targets(call); }

reach_result reach(const facts& f) {
    reach_result out;
    const graph net(f);
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
    for (const auto& [key, fn] : f.functions)
        for (const call_fact& c : fn.calls)
            if (fn.user && c.runs == call_fact::when::after_main)
                for (const std::string& handed : c.handed)
                    if (const auto t = f.functions.find(handed); t != f.functions.end() && t->second.user && t->second.body && !t->second.checkpoint)
                        why_held.emplace(handed, "it runs when a signal comes or the program ends");
    // Who reaches a checkpoint, by the calls that count.
    auto closure = [&](const std::function<bool(const function_fact&, const call_fact&)>& counts) {
        std::map<std::string, std::vector<std::string>> callers;
        for (const auto& [key, fn] : f.functions)
            for (const call_fact& c : fn.calls)
                if (counts(fn, c))
                    for (const std::string& t : net.targets(c))
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
    auto first_of = [&](const std::vector<std::string>& targets) -> const function_fact* {
        const function_fact* found = nullptr;
        for (const std::string& t : targets)
            if (reaching.count(t)) {
                const function_fact& fn = f.functions.at(t);
                if (fn.user || fn.checkpoint)
                    return &fn;
                if (!found || !passes_through(fn))
                    found = &fn;
            }
        return found;
    };
    // Calls written in the program of library code that calls back, held as they stand; range-based loops likewise.
    auto calls_back = [&](const function_fact& fn, const call_fact& c) -> const function_fact* {
        if (!fn.user || c.implicit == "destructor")
            return nullptr;
        if (const function_fact* handed = first_of(net.handed(c)))
            return handed;
        const function_fact* t = first_of(net.targets(c));
        if (!t || t->checkpoint)
            return nullptr;
        if (c.implicit == "range-based for")
            return c.text_begin != c.text_end ? t : nullptr;
        const bool written = c.implicit.empty() && c.text_begin != c.text_end && !t->constructor && !t->destructor;
        return written && !t->user && !passes_through(*t) && !c.resumable_version ? t : nullptr;
    };
    // Calls from the program that cannot be sites: made by the compiler, or by a library.
    auto holds = [&](const function_fact& fn, const call_fact& c) -> const function_fact* {
        if (c.resumable_version || calls_back(fn, c))
            return nullptr;
        if (!fn.user || c.around.what == held_text::kind::nothing)
            return nullptr;
        for (const std::string& key : net.targets(c))
            if (reaching.count(key))
                if (const function_fact& t = f.functions.at(key);
                    !t.checkpoint && (!c.implicit.empty() || t.unwritten || (!t.user && !passes_through(t))) && c.implicit != "range-based for")
                    return &t;
        return nullptr;
    };
    auto close = [&] {
        out.held.clear();
        reaching = closure([](const function_fact&, const call_fact&) { return true; });
        out.resumable = closure([&](const function_fact& fn, const call_fact& c) { return !holds(fn, c) && !calls_back(fn, c); });
    };
    auto may_stop = [&](const call_fact& c) -> const function_fact* {
        for (const std::string& t : net.targets(c))
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
                if (const function_fact* t = may_stop(c);
                    t && (!c.implicit.empty() || t->unwritten || (!t->user && !t->checkpoint && !passes_through(*t))) && !holds(fn, c))
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
        // The instances of a template have one text: held in one, held in all.
        std::map<place, std::string> texts;
        for (const auto& [key, why] : why_held)
            if (const function_fact& fn = f.functions.at(key); !fn.unwritten)
                texts.emplace(fn.at, why);
        for (const std::string& key : out.resumable)
            if (const function_fact& fn = f.functions.at(key); fn.constructor && fn.user && !fn.unwritten)
                if (const auto same = texts.find(fn.at); same != texts.end())
                    settled = !why_held.emplace(key, same->second).second && settled;
    }

    // Functions that main() calls from within held calls only need no frame: nothing is saved while they run.
    if (f.functions.count("main")) {
        std::set<std::string> called;
        std::vector<std::string> open{"main"};
        while (!open.empty()) {
            std::string key = std::move(open.back());
            open.pop_back();
            auto fn = f.functions.find(key);
            if (fn == f.functions.end() || !called.insert(key).second)
                continue;
            for (const call_fact& c : fn->second.calls)
                if (!holds(fn->second, c) && !calls_back(fn->second, c))
                    for (std::string& t : net.targets(c))
                        open.push_back(std::move(t));
        }
        std::erase_if(out.resumable, [&](const std::string& key) { return !called.count(key) && !f.functions.at(key).checkpoint; });
    }
    // constexpr functions that may stop lose the word, unless a constant depends on them.
    {
        std::set<std::string> seen;
        std::vector<std::string> open(f.constants.begin(), f.constants.end());
        while (!open.empty()) {
            std::string key = std::move(open.back());
            open.pop_back();
            auto fn = f.functions.find(key);
            if (fn != f.functions.end() && seen.insert(key).second)
                for (const call_fact& c : fn->second.calls)
                    open.push_back(c.callee);
        }
        for (const std::string& key : out.resumable)
            if (f.functions.at(key).constexpr_ && !seen.count(key))
                out.no_constants.insert(key);
    }
    auto warn = [&](const call_fact& c, const std::string& reason, const std::string& way_out) {
        out.refusals.push_back(at(c.at, reason, way_out));
        out.refusals.back().warning = true;
    };
    auto hold_call = [&](const call_fact& c, const function_fact& t) {
        const bool handed = first_of(net.handed(c)) != nullptr;
        const std::string name =
            short_name(c.kind == call_fact::how::pointer || !f.functions.count(c.callee) ? t.name : f.functions.at(c.callee).name);
        if (handed && c.runs == call_fact::when::other_thread)
            out.refusals.push_back(at(c.at, "'" + t.name + "' may reach a checkpoint and is run by another thread (" + name + ")",
                                      "take the checkpoint in the thread that runs main(), where the other threads have been joined"));
        else if (handed && c.runs == call_fact::when::after_main)
            out.refusals.push_back(at(c.at, "'" + t.name + "' may reach a checkpoint and is handed to '" + name + "'",
                                      "hand over a function that reaches no checkpoint"));
        else if (c.implicit == "range-based for") {
            warn(c, "no checkpoint is taken while this loop calls '" + name + "'",
                 "write it as a loop over the iterator where checkpoints are wanted");
            out.held_loops.insert({c.at.file, c.text_begin, c.text_begin});
        } else if (c.text_begin == c.text_end) {
            if (c.in_macro)
                out.macros.insert({{c.at.file, c.at.offset}, {c.at.file, c.end}});
            out.refusals.push_back(at(c.at,
                                      "'" + name + "' calls back into '" + t.name + "', which may reach a checkpoint, and the call stands where it " +
                                          "cannot be held" + (c.in_macro ? " (inside a macro)" : ""),
                                      "write the call in a statement of its own"));
        } else {
            warn(c, "no checkpoint is taken while '" + name + "' runs: it is library code that calls back",
                 "write the loop yourself where checkpoints are wanted");
            out.held_calls.insert({c.at.file, c.text_begin, c.text_end});
        }
    };
    auto hold = [&](const call_fact& c, const std::string& reason) {
        out.refusals.push_back(at(c.at, reason, "write the call in a statement of its own"));
        out.refusals.back().warning = true;
        out.held_texts.insert(c.around);
        if (c.in_macro)
            out.macros.insert({{c.at.file, c.at.offset}, {c.at.file, c.end}});
    };
    for (const call_fact& c : f.global_calls)
        for (const std::string& key : net.targets(c)) {
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
    // The callee has the value of its parameter from the checkpoint: what computed it is not called again.
    for (const auto& [key, fn] : f.functions)
        for (const call_fact& c : fn.calls)
            if (c.around.what == held_text::kind::argument && out.resumable.count(c.argument_of) &&
                std::ranges::any_of(net.targets(c), [&](const std::string& t) { return f.functions.at(t).user && !f.functions.at(t).constexpr_; }))
                out.held_texts.insert(c.around);
    std::set<place> told;      // once for all instances of a template
    for (const auto& [key, fn] : f.functions) {
        if (out.held.count(key) && fn.user) {
            if (told.insert(fn.at).second) {
                out.refusals.push_back(at(fn.at,
                                          std::string(fn.destructor    ? "destructor '"
                                                      : fn.constructor ? "constructor '"
                                                                       : "'") +
                                              fn.name + "' may reach a checkpoint, which is no passage there: " + why_held.at(key),
                                          fn.destructor    ? "move the work into a member function called before destruction"
                                          : fn.constructor ? "move the work into a member function called after construction"
                                                           : "let it set a variable that main() looks at"));
                out.refusals.back().warning = true;
            }
            for (const call_fact& c : fn.calls)
                if (c.initialiser && may_stop(c))
                    out.held_whole.insert(key);
        }
        if (fn.user && !out.held.count(key)) {
            for (const call_fact& c : fn.calls)
                if (const function_fact* back = calls_back(fn, c))
                    hold_call(c, *back);
                else if (const function_fact* t = holds(fn, c))
                    hold(c, "'" + t->name + "' may reach a checkpoint, which is no passage here: it is called " +
                                (!c.implicit.empty() ? "implicitly (" + c.implicit + ")"
                                 : t->user           ? "by a constructor that is not written"
                                                     : "by a library"));
        }
        if (!out.resumable.count(key) || fn.checkpoint || !fn.user)
            continue;
        if (fn.unwritten)
            continue;  // judged where it is called
        if (fn.constexpr_ && !out.no_constants.count(key))
            out.refusals.push_back(at(fn.at, "constexpr function '" + fn.name + "' may reach a checkpoint, and a constant is computed with it",
                                      "make the function that stops another one than the one that computes constants"));
        else if (fn.coroutine)
            out.refusals.push_back(at(fn.at, "coroutine '" + fn.name + "' may reach a checkpoint; coroutine frames cannot be saved",
                                      "call dome::checkpoint() from a plain function between resumptions"));
        for (const call_fact& c : fn.calls) {
            const function_fact* t = may_stop(c);
            if (!t || holds(fn, c) || calls_back(fn, c))
                continue;
            if (!t->user && !t->checkpoint && !passes_through(*t) && !c.resumable_version)
                out.refusals.push_back(at(c.at, "'" + t->name + "' is library code that calls back into a function that may reach a checkpoint",
                                          "call that function from a loop of your own instead"));
            else if (t->unwritten)
                out.refusals.push_back(at(c.at, "'" + t->name + "' is made by the compiler and may reach a checkpoint",
                                          "write the call in a statement of its own, or write that function out"));
            else if (!c.implicit.empty())
                out.refusals.push_back(at(c.at, "'" + t->name + "' may reach a checkpoint and is called implicitly (" + c.implicit + ")",
                                          "write the call in a statement of its own"));
            else if (c.in_macro) {
                out.macros.insert({{c.at.file, c.at.offset}, {c.at.file, c.end}});
                out.refusals.push_back(at(c.at, "the call of '" + t->name + "' may reach a checkpoint and stands inside a macro",
                                          "write the statement without the macro"));
            } else
                out.sites.emplace(site_key{c.at.file, c.at.offset, c.end}, t->name);
        }
    }
    return out;
}

}  // namespace dome::cc
