// SPDX-License-Identifier: Apache-2.0
// One spelling for each kind of text; see hold_edits.hpp.
#include "tool/dome-cc/hold_edits.hpp"

#include <cctype>
#include <filesystem>
#include <map>

namespace dome::cc {

hold_texts hold_edits(const std::set<held_text>& texts) {
    hold_texts out;
    std::vector<edit> statements, openings;
    std::map<std::string, int> numbers;
    for (const held_text& t : texts) {
        const bool value = t.what == held_text::kind::argument || t.what == held_text::kind::bound_argument || t.what == held_text::kind::member;
        std::string name = value ? "" : "dome_h" + std::to_string(++numbers[t.file]);
        if (t.what == held_text::kind::variable)  // one namespace for all files
            for (char c : "_" + std::filesystem::path(t.file).stem().string())
                name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
        std::string before, after;
        switch (t.what) {
            case held_text::kind::nothing: continue;
            case held_text::kind::statement: before = "{ ::dome::gen::hold " + name + "; ", after = " }"; break;
            case held_text::kind::declaration: before = "::dome::gen::hold " + name + "; ", after = " " + name + ".end();"; break;
            case held_text::kind::variable:
                before = "static ::dome::gen::hold " + name + "; ", after = " static const bool " + name + "_ended = " + name + ".end();";
                break;
            case held_text::kind::argument: before = "::dome::gen::held_argument([]() -> decltype(auto) { return ", after = "; })"; break;
            case held_text::kind::bound_argument:
            case held_text::kind::member:
                before = std::string(t.what == held_text::kind::member ? "[&]" : "[]") + "() -> decltype(auto) { ::dome::gen::hold dome_h; return ";
                after = "; }()";
                break;
        }
        (value ? out.behind : openings).push_back({t.file, t.begin, 0, before});
        (value ? out.before : statements).push_back({t.file, t.end, 0, after});
    }
    out.before.insert(out.before.end(), statements.begin(), statements.end());
    out.before.insert(out.before.end(), openings.begin(), openings.end());
    return out;
}

}  // namespace dome::cc
