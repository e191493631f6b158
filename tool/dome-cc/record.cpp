// SPDX-License-Identifier: Apache-2.0
// Records as text; see record.hpp. The structured bindings there fail to compile when a member is added and not written.
// Tested by test/tool/dome-cc/record_test.cpp.
#include "tool/dome-cc/record.hpp"

#include <xxhash.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tool/dome-cc/json_fields.hpp"

namespace dome::cc {
namespace {

constexpr const char* start = "{\"dome-cc facts\":";
constexpr int version = 4;

}  // namespace

std::uint64_t digest(const std::string& text) { return XXH3_64bits(text.data(), text.size()); }

std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::string read_file(const std::string& path, const changed_texts& texts) {
    auto text = texts.find(path);
    return text == texts.end() ? read_file(path) : text->second;
}

std::string shown_name(const std::string& file, const std::map<std::string, std::string>& shown) {
    namespace fs = std::filesystem;
    if (const auto known = shown.find(file); known != shown.end())
        return known->second;
    std::error_code ec;
    std::string rel = fs::path(file).lexically_relative(fs::current_path(ec)).string();
    return rel.empty() || rel.rfind("..", 0) == 0 ? file : rel;
}

facts pruned(const facts& all) {
    // Backwards from everything that may lead into the program: its own functions, calls whose target is open.
    std::map<std::string, std::vector<std::string>> callers;
    std::vector<std::string> open;
    for (const auto& [key, f] : all.functions) {
        bool wanted = f.user || f.checkpoint;
        for (const call_fact& c : f.calls) {
            callers[c.callee].push_back(key);
            if (!c.handed.empty() || !c.handed_pointers.empty())
                open.push_back(c.callee);
            wanted = wanted || c.kind != call_fact::how::direct;
        }
        if (wanted)
            open.push_back(key);
    }
    std::set<std::string> keep;
    while (!open.empty()) {
        const std::string key = std::move(open.back());
        open.pop_back();
        if (!keep.insert(key).second)
            continue;
        for (const std::string& c : callers[key])
            open.push_back(c);
    }
    const auto dropped = [&](const call_fact& c) { return c.kind == call_fact::how::direct && !keep.count(c.callee); };
    facts out;
    for (const auto& [key, f] : all.functions) {
        if (!keep.count(key))
            continue;
        function_fact& mine = out.functions.emplace(key, f).first->second;
        std::erase_if(mine.calls, dropped);
    }
    for (const auto& [type, keys] : all.address_taken)
        for (const std::string& key : keys)
            if (keep.count(key))
                out.address_taken[type].insert(key);
    out.casts = all.casts;
    for (const std::string& key : all.constants)
        if (keep.count(key))
            out.constants.insert(key);
    out.global_calls = all.global_calls;
    std::erase_if(out.global_calls, dropped);
    return out;
}

std::string write_record(const source_record& r) {
    return start + std::to_string(version) + ",\"source\":" + to_json_text(r).dump(-1, ' ', false, json::error_handler_t::replace) + "}\n";
}

bool is_record(const std::string& text) { return text.rfind(start, 0) == 0; }

source_record read_record(const std::string& text) {
    if (!is_record(text))
        throw record_error("these are not facts written by dome-cc --facts");
    json all;
    try {
        all = json::parse(text);
    } catch (const json::exception& e) {
        throw record_error("damaged: " + std::string(e.what()));
    }
    if (all["dome-cc facts"] != version)
        throw record_error("they were written by another version of dome-cc; make them again");
    if (all.size() != 2 || !all.contains("source"))
        throw record_error("a member this dome-cc does not know");
    source_record out;
    from_json_text(all["source"], out);
    for (const auto& [key, f] : out.found.functions)
        if (f.key != key)
            throw record_error("a function under another key than its own");
    return out;
}

}  // namespace dome::cc
