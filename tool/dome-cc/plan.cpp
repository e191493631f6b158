// SPDX-License-Identifier: Apache-2.0
// The plan as text, for --dump-plan, --explain and tests. Tested by test/tool/dome-cc/plan_test.cpp.
#include "tool/dome-cc/plan.hpp"

namespace dome::cc {
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
    for (const auto& [n, c, pack] : f.parameters)
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
