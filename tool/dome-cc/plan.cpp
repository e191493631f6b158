// SPDX-License-Identifier: Apache-2.0
// Plans of the instances of one template made one; the plan as text, for --dump-plan, --explain and tests. Tested by test/tool/dome-cc/plan_test.cpp.
#include "tool/dome-cc/plan.hpp"

#include <algorithm>

namespace dome::cc {

bool has_discarded(const block& steps) {
    return std::any_of(steps.begin(), steps.end(),
                       [](const step& s) { return s.constexpr_if || std::any_of(s.bodies.begin(), s.bodies.end(), has_discarded); });
}

namespace {

void merge(block& into, block other);

void merge(step& into, step other) {
    if (into.what == step::kind::skip && other.what != step::kind::skip)
        std::swap(into, other);
    if (into.what != other.what)
        return;
    if (other.first != 0) {
        into.first = into.first == 0 ? other.first : std::min(into.first, other.first);
        into.last = std::max(into.last, other.last);
    }
    into.where.end = std::max(into.where.end, other.where.end);
    for (std::size_t i = 0; i < other.bodies.size(); ++i) {
        if (i == into.bodies.size()) {
            into.bodies.emplace_back();
            into.body_spans.emplace_back();
            into.braced.push_back(false);
            into.body_sites.emplace_back(0, 0);
        }
        if (into.bodies[i].empty()) {
            into.bodies[i] = std::move(other.bodies[i]);
            into.body_spans[i] = other.body_spans[i];
            into.braced[i] = other.braced[i];
            into.body_sites[i] = other.body_sites[i];
        } else {
            if (into.body_spans[i].begin == other.body_spans[i].begin)
                into.body_spans[i].end = std::max(into.body_spans[i].end, other.body_spans[i].end);
            merge(into.bodies[i], std::move(other.bodies[i]));
        }
    }
}

// A block is planned up to its last site: the longer plan has all that the other one has.
void merge(block& into, block other) {
    if (other.empty())
        return;
    if (into.empty() || into.back().where.begin < other.back().where.begin)
        std::swap(into, other);
    for (step& s : into)
        for (step& o : other)
            if (o.where.begin == s.where.begin)
                merge(s, std::move(o));
    for (step& s : into)
        s.guard = &s != &into.back() && s.first != 0 && s.what != step::kind::declare;
}

}  // namespace

std::set<std::string> of_two_kinds(const block& a, const block& b) {
    std::set<std::string> out;
    for (const step& s : a)
        for (const step& o : b) {
            if (o.where.begin != s.where.begin)
                continue;
            for (const declared& x : s.variables)
                for (const declared& y : o.variables)
                    if (x.id == y.id && x.id != 0 && x.is_saved && y.is_saved && (x.how == form::reference) != (y.how == form::reference))
                        out.insert(x.name);
            for (std::size_t i = 0; i < s.bodies.size() && i < o.bodies.size(); ++i)
                out.merge(of_two_kinds(s.bodies[i], o.bodies[i]));
        }
    return out;
}

bool takes_more(const function_plan& a, const function_plan& b) {
    for (const site_plan& s : a.sites)
        if (s.taken && std::none_of(b.sites.begin(), b.sites.end(), [&](const site_plan& o) { return o.id == s.id && o.taken; }))
            return true;
    return false;
}

void merge(function_plan& into, function_plan other) {
    if (!has_discarded(into.steps) && !has_discarded(other.steps)) {
        if (takes_more(other, into))
            into = std::move(other);
        return;
    }
    merge(into.steps, std::move(other.steps));
    for (std::size_t i = 0; i < into.sites.size() && i < other.sites.size(); ++i)
        if (into.sites[i].list.empty() && into.sites[i].left_out.empty())
            into.sites[i] = std::move(other.sites[i]);
}
namespace {

const char* name(step::kind k) {
    static const char* const names[] = {"skip", "keep", "declare", "evaluate", "block", "if", "while", "do", "for", "range-for", "switch", "try"};
    return names[static_cast<int>(k)];
}
const char* name(form f) {
    static const char* const names[] = {"as written", "scalar", "object", "reference", "bound value", "array", "closure", "load"};
    return names[static_cast<int>(f)];
}
const char* name(saved_as s) {
    static const char* const names[] = {"value", "address", "path", "place", "captures"};
    return names[static_cast<int>(s)];
}

void dump(const block& b, int depth, std::string& out) {
    for (const step& s : b) {
        out += std::string(static_cast<std::size_t>(depth) * 2, ' ') + name(s.what);
        if (s.first)
            out += " sites " + std::to_string(s.first) + "-" + std::to_string(s.last);
        if (s.guard)
            out += " guarded";
        for (const declared& d : s.variables)
            out += " " + d.name + " (" + name(d.how) + (d.is_saved ? ", saved" : "") + ")";
        out += "\n";
        for (const block& inner : s.bodies)
            dump(inner, depth + 1, out);
    }
}

}  // namespace

std::string dump(const function_plan& f) {
    std::string out = "function " + f.name + "\n";
    for (const auto& [n, c, pack, placed] : f.parameters)
        out += "  parameter " + n + "\n";
    for (const site_plan& s : f.sites) {
        out += "  site " + std::to_string(s.id) + " line " + std::to_string(s.line) + " calls " + s.callee + ":";
        for (const saved& v : s.list)
            out += " " + v.name + "/" + name(v.how);
        out += "\n";
    }
    dump(f.steps, 1, out);
    return out;
}

std::string explain(const function_plan& f) {
    std::string out;
    for (const site_plan& s : f.sites) {
        out += f.shown_file + ":" + std::to_string(s.line) + ":" + std::to_string(s.column) + ": in '" + f.name + "': site " + std::to_string(s.id) +
               ", call of '" + s.callee + "'\n";
        if (s.list.empty())
            out += "    saves nothing\n";
        for (const saved& v : s.list)
            out += "    saves " + v.name + " (" + v.type + (v.size.empty() ? "" : ", " + v.size) + ", by " + name(v.how) + "): " + v.why + "\n";
        for (const auto& [variable, why] : s.left_out)
            out += "    leaves out " + variable + ": " + why + "\n";
    }
    return out;
}

}  // namespace dome::cc
