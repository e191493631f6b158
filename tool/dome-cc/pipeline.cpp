// SPDX-License-Identifier: Apache-2.0
// READ FIRST. parse -> facts -> reach -> capture -> plan -> rewrite -> verify -> write. Every pass hands plain values to
// the next; the first refusal stops the pipeline at the end of its pass, with nothing written. Passes that look at a syntax
// tree work source by source (source_plan.hpp), and what they found is kept in a cache: when one source has changed, only it is
// parsed again. Tested by test/tool/dome-cc.
#include "tool/dome-cc/pipeline.hpp"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <thread>

#include "tool/dome-cc/cache.hpp"
#include "tool/dome-cc/hold_edits.hpp"
#include "tool/dome-cc/output_tree.hpp"
#include "tool/dome-cc/parse/collect_facts.hpp"
#include "tool/dome-cc/parse/definitions.hpp"
#include "tool/dome-cc/parse/digraphs.hpp"
#include "tool/dome-cc/parse/expand_macros.hpp"
#include "tool/dome-cc/parse/forced_includes.hpp"
#include "tool/dome-cc/parse/rename_macros.hpp"
#include "tool/dome-cc/source_plan.hpp"
#include "tool/dome-cc/verify/verify.hpp"

namespace dome::cc {
extern const bool attributes_registered;

namespace {

struct source {
    source_record record;
    source_unit unit;                // its tree only once a pass has asked for it
    bool parsed = false;
    std::uint64_t key = 0;           // of the pass at hand and all before it
    captures captured;
    source_plan plan;
    std::string errors;              // of Clang, about the source or what was made of it
};

// The sources are independent of each other within a pass.
template <class Work>
void for_each(std::vector<source>& sources, Work work) {
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < sources.size(); i = next++)
            work(sources[i]);
    };
    std::vector<std::thread> others;
    for (std::size_t n = std::min<std::size_t>(sources.size(), std::thread::hardware_concurrency()); n > 1; --n)
        others.emplace_back(run);
    run();
    for (std::thread& t : others)
        t.join();
}

// A compile database names what its build has not made yet. Empty: no header is missing.
std::string to_be_built(const std::string& errors) {
    const std::size_t end = errors.find("' file not found");
    if (end == std::string::npos)
        return "";
    const std::size_t begin = errors.rfind('\'', end - 1) + 1;
    return "dome-cc: error: no file '" + errors.substr(begin, end - begin) + "'; if the build makes it, build the program first\n";
}

bool tree(source& s, const options& o) {
    if (!s.parsed) {
        s.unit = parse(s.record.command, o.includes, o.texts);
        if (!s.unit.ast)
            s.errors = s.unit.diagnostics.empty() ? s.record.command.name + ": error: Clang does not accept the flags of this source\n"
                                                  : s.unit.diagnostics + (o.build_directory.empty() ? "" : to_be_built(s.unit.diagnostics));
    }
    s.parsed = true;
    return s.unit.ast != nullptr;
}

// Some pass met errors in a source: they are printed.
bool failed(const std::vector<source>& sources) {
    bool any = false;
    for (const source& s : sources) {
        std::cerr << s.errors;
        any = any || !s.errors.empty();
    }
    return any;
}

// --- parse, facts

void read_source(source& s, const options& o) {
    if (!tree(s, o)) {
        s.record.problem = s.errors;
        return;
    }
    s.record.found = pruned(collect_facts(s.unit));
    s.record.read[s.record.command.path] = digest(read_file(s.record.command.path));
    const files_read headers = headers_of(s.unit);
    s.record.forced = headers.forced;
    s.record.uses_dome = headers.dome;
    for (const std::string& h : headers.program)
        s.record.read[h] = digest(read_file(h));
}

std::vector<source> sources_of(const options& o, std::vector<refusal>& refusals) {
    std::vector<source> out;
    for (const source_record& r : o.records) {
        out.push_back({r, {}, false, 0, {}, {}, {}});
        for (const auto& [file, d] : r.read)
            if (digest(read_file(file)) != d)
                refusals.push_back({file, 0, 0, "this file has changed since '" + r.command.name + "' was read", "compile the source again"});
    }
    std::vector<std::string> errors, notes;
    for (source_command& c : commands_of(o.sources, {o.flags, o.build_directory, o.includes}, errors, notes)) {
        source s;
        s.record.command = std::move(c);
        out.push_back(std::move(s));
    }
    for (const std::string& e : errors)
        refusals.push_back({"dome-cc", 0, 0, e, ""});
    for (const std::string& n : notes)
        refusals.push_back({"dome-cc", 0, 0, n, "", true});
    return out;
}

bool has_changed_text(const source& s, const options& o) {
    return std::any_of(o.texts.begin(), o.texts.end(), [&](const auto& t) { return s.record.read.count(t.first) != 0; });
}

// What was found in the sources and the texts they have now are what the next round begins with.
void begin_anew(const std::vector<source>& sources, options& o) {
    o.records.clear();
    for (const source& s : sources)
        o.records.push_back(s.record);
    o.sources.clear();
    o.build_directory.clear();
}

// The text in other words that say the same, before anything is planned in it.
bool respelled(const std::vector<edit>& all, const std::vector<source>& sources, options& o) {
    std::map<std::string, std::vector<edit>> by_file;
    for (const edit& e : all)
        by_file[e.file].push_back(e);
    for (auto& [file, edits] : by_file) {
        std::vector<edit_conflict> none;
        o.texts[file] = apply_edits(read_file(file, o.texts), std::move(edits), none);
    }
    if (!by_file.empty())
        begin_anew(sources, o);
    return !by_file.empty();
}

std::vector<edit> as_plans_want(const std::vector<source>& sources) {
    std::vector<edit> out;
    for (const source& s : sources)
        merge_edits(out, s.plan.respelled);
    return out;
}

std::vector<edit> digraphs_replaced(const std::vector<source>& sources, const changed_texts& texts) {
    std::set<std::string> files;
    for (const source& s : sources)
        for (const auto& [file, digest] : s.record.read)
            files.insert(file);
    std::vector<edit> out;
    for (const std::string& file : files)
        for (edit& e : without_digraphs(file, read_file(file, texts)))
            out.push_back(std::move(e));
    return out;
}

// Macro calls that hide a site, or cover half of a statement around one, are replaced by what they stand for; then all begins
// anew, for the sources concerned.
bool without_macros(const std::vector<source>& sources, const std::set<std::pair<std::string, unsigned>>& wanted, options& o,
                    std::vector<refusal>& refusals) {
    std::vector<source_command> commands;
    for (const source& s : sources)
        if (std::any_of(wanted.begin(), wanted.end(), [&](const auto& w) { return s.record.read.count(w.first) != 0; }))
            commands.push_back(s.record.command);
    endless_macros endless;
    const bool replaced = expand_macros(commands, o.includes, wanted, o.texts, endless);
    std::set<std::string> told;
    for (const auto& [where, name] : endless) {
        if (!told.insert(name).second)
            continue;
        const std::string text = read_file(where.first, o.texts).substr(0, where.second);
        const std::size_t line_begin = text.rfind('\n') + 1;
        refusals.push_back(
            {where.first, static_cast<unsigned>(1 + std::count(text.begin(), text.end(), '\n')), static_cast<unsigned>(1 + text.size() - line_begin),
             "this statement may reach a checkpoint and comes from the macro '" + name + "', which stands for text with its own name in it",
             "remove the macro"});
    }
    if (replaced)
        begin_anew(sources, o);
    return replaced;
}

// The program's macros that stand for something else where dome-cc writes their names get others; then all begins anew.
bool without_names(const std::vector<source>& sources, options& o) {
    std::set<std::string> names, files;
    std::vector<source_command> commands;
    for (const source& s : sources) {
        names.merge(macros_in(s.errors));
        if (!s.errors.empty())
            names.insert({"frame", "site"});    // within Dome's own macros Clang does not tell
        for (const auto& [file, digest] : s.record.read)
            files.insert(file);
        commands.push_back(s.record.command);
    }
    const std::set<std::string> renamed = rename_macros(commands, o.includes, files, names, o.texts);
    if (!renamed.empty())
        begin_anew(sources, o);
    return !renamed.empty();
}

// --- keys of the cache: everything a pass looks at

std::uint64_t this_translator() {
    std::error_code ec;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", ec);
    return digest(std::to_string(std::filesystem::file_size(self, ec)) + " " +
                  std::to_string(std::filesystem::last_write_time(self, ec).time_since_epoch().count()));
}

std::uint64_t capture_key(const source& s, const reach_result& reached, const options& o) {
    std::string all = std::to_string(this_translator()) + write_record(s.record);
    for (const auto& [key, f] : s.record.found.functions)
        if (reached.resumable.count(key))
            all += key + "\n";
    for (const auto* kept : {&reached.held, &reached.held_whole, &reached.parts}) {
        all += "\n";
        for (const std::string& key : *kept)
            if (s.record.found.functions.count(key))
                all += key + "\n";
    }
    for (const auto& [site, callee] : reached.sites)
        if (s.record.read.count(site.file))
            all += site.file + std::to_string(site.begin) + "," + std::to_string(site.end) + callee + "\n";
    for (const held_call& h : reached.held_calls)
        all += "held " + h.file + std::to_string(h.begin) + "," + std::to_string(h.end) + "\n";
    for (const site_key& l : reached.held_loops)
        all += "loop " + l.file + std::to_string(l.begin) + "\n";
    for (const std::string& key : reached.no_constants)
        all += "constexpr " + key + "\n";
    for (const auto& [file, text] : o.texts)
        if (s.record.read.count(file))
            all += file + text;
    return digest(all);
}

std::uint64_t plan_key(const source& s, const captures& merged, const std::map<std::string, std::string>& shown, const file_names& names,
                       const shared_types& known, const options& o) {
    std::string all = std::to_string(s.key) + to_json_text(known).dump() + (o.left_to_right ? " left" : "");
    for (const auto& [at, c] : merged)
        if (s.record.read.count(at.file))
            all += to_json_text(at).dump() + to_json_text(c).dump();
    for (const auto& [file, digest] : s.record.read)
        all += shown_name(file, shown) + (names.count(file) ? "\n" + names.at(file) + "\n" : "");
    return digest(all);
}

std::uint64_t verify_key(const source& s, const std::vector<output_file>& files) {
    std::string all = std::to_string(this_translator()) + to_json_text(s.record.command).dump();
    for (const output_file& f : files)
        if (s.record.read.count(f.original))
            all += f.path + "\n" + f.text;
    return digest(all);
}

bool all_know(const std::vector<source>& sources, const shared_types& known) {
    return std::all_of(sources.begin(), sources.end(), [&](const source& s) { return s.plan.shares == known; });
}

bool rewritten(const source& s, const std::vector<output_file>& files) {
    return std::any_of(files.begin(), files.end(), [&](const output_file& f) { return f.changed && s.record.read.count(f.original); });
}

// -include names the header as written, whatever is generated from it: what may stop in it could not be saved.
std::vector<refusal> not_compiled(const std::vector<source>& sources, const std::vector<output_file>& files,
                                  const std::map<std::string, std::string>& shown) {
    std::vector<refusal> out;
    for (const output_file& f : files)
        for (const source& s : sources)
            if (f.rewritten && s.record.forced.count(f.original)) {
                out.push_back(
                    {shown_name(f.original, shown), 0, 0,
                     "this header must be translated, and '" + s.record.command.name + "' has it by way of -include, which reads it as it is written",
                     "#include it in the source instead, or build with dome-cc --wrap"});
                break;
            }
    return out;
}

}  // namespace

source_record collect(const source_command& command, const std::vector<std::string>& includes) {
    source s;
    s.record.command = command;
    options o;
    o.includes = includes;
    if (attributes_registered)
        read_source(s, o);
    return std::move(s.record);
}

result translate(const options& o) {
    result out;
    auto stop = [&](int status) {
        out.status = status;
        return out;
    };
    auto refused = [&] { return any_error(out.refusals) || (o.strict && !out.refusals.empty()); };
    const cache kept(o.cache);

    // parse, facts
    std::vector<source> sources = sources_of(o, out.refusals);
    const std::vector<refusal> noted = out.refusals;
    if (!attributes_registered || refused() || sources.empty())
        return stop(2);
    for_each(sources, [&](source& s) {
        if (o.records.empty() || has_changed_text(s, o))
            read_source(s, o);
    });
    if (failed(sources))
        return stop(1);

    // reach, over all sources
    facts program;
    std::map<std::string, std::string> shown;
    std::set<std::string> read;
    for (const source& s : sources) {
        program.merge(s.record.found);
        shown[s.record.command.path] = s.record.command.name;
        for (const auto& [file, d] : s.record.read)
            read.insert(file);
    }
    const file_names names = distinct_names(read);
    const reach_result reached = reach(program);
    options anew = o;
    auto again = [&] {
        if (++anew.rounds > 200) {
            out.refusals.push_back({"dome-cc", 0, 0, "the text that is planned does not settle; nothing was written",
                                    "this is an error of dome-cc; please report it with the source"});
            return stop(1);
        }
        result r = translate(anew);
        r.refusals.insert(r.refusals.end(), noted.begin(), noted.end());
        return r;
    };
    if (without_macros(sources, reached.macros, anew, out.refusals) || respelled(digraphs_replaced(sources, o.texts), sources, anew))
        return again();
    out.refusals.insert(out.refusals.end(), reached.refusals.begin(), reached.refusals.end());
    if (refused())
        return stop(1);

    // capture; merged, so that a header is rewritten in one way whatever source is looked at
    captures merged;
    for_each(sources, [&](source& s) {
        if (kept.on())
            s.key = capture_key(s, reached, o);
        if (kept.load("captures", s.record.command.path, s.key, s.captured))
            return;
        if (!tree(s, o))
            return;
        s.captured = capture_source(s.unit, reached);
        kept.store("captures", s.record.command.path, s.key, s.captured);
    });
    if (failed(sources))
        return stop(1);
    for (const source& s : sources)
        for (const auto& [at, c] : s.captured)
            merged[at].merge(c);

    // plan, rewrite
    // In rounds: what one source saves, the others describe and record. Most programs need one, and one more for those that learn.
    shared_types known;
    for (int round = 0; round == 0 || !all_know(sources, known); ++round) {
        const std::string pass = "plan" + std::to_string(round);
        for_each(sources, [&](source& s) {
            if (round > 0 && s.plan.shares == known)
                return;
            const std::uint64_t key = kept.on() ? plan_key(s, merged, shown, names, known, o) : 0;
            if (kept.load(pass.c_str(), s.record.command.path, key, s.plan))
                return;
            if (!tree(s, o))
                return;
            s.plan = plan_source(s.unit, reached, merged, {shown, o.texts, names, o.left_to_right, known});
            kept.store(pass.c_str(), s.record.command.path, key, s.plan);
        });
        if (failed(sources))
            return stop(1);
        std::set<std::pair<std::string, unsigned>> macros;
        for (const source& s : sources)
            macros.insert(s.plan.macros.begin(), s.plan.macros.end());
        if (without_macros(sources, macros, anew, out.refusals) || respelled(as_plans_want(sources), sources, anew))
            return again();
        if (refused())
            return stop(1);
        for (const source& s : sources)
            known.merge(s.plan.shares);
    }
    std::map<place, const function_edits*> functions;
    std::vector<edit> edits;
    std::map<std::string, std::set<std::string>> descriptions;    // headers of include/dome, by the file that needs them
    for (const source& s : sources) {
        if (s.parsed)
            out.parsed.push_back(s.record.command.path);
        out.refusals.insert(out.refusals.end(), s.plan.refusals.begin(), s.plan.refusals.end());
        for (const auto& [at, f] : s.plan.functions)
            functions.emplace(at, &f);
        for (const auto& [file, headers] : s.plan.headers)
            descriptions[file].insert(headers.begin(), headers.end());
    }
    // A function of a header need not stop in every source that sees it.
    std::vector<edit> taken;
    for (const auto& [at, f] : functions)
        taken.insert(taken.end(), f->taken.begin(), f->taken.end());
    for (const source& s : sources) {
        std::vector<edit> types = s.plan.types;
        std::erase_if(types, [&](const edit& e) { return std::find(taken.begin(), taken.end(), e) != taken.end(); });
        merge_edits(edits, types);
    }
    const hold_texts holds = hold_edits(reached.held_texts);
    edits.insert(edits.end(), holds.before.begin(), holds.before.end());
    if (functions.empty())
        std::cerr << "dome-cc: warning: no function of these sources reaches dome::checkpoint()"
                  << (reached.refusals.empty() ? "; give all sources of the program\n" : " but by calls that are held: none is ever taken\n");
    for (const auto& [at, f] : functions) {
        edits.insert(edits.end(), f->edits.begin(), f->edits.end());
        out.text += (o.dump_plan ? f->dump : "") + (o.explain ? f->explanation : "");
    }
    edits.insert(edits.end(), holds.behind.begin(), holds.behind.end());
    if (refused())
        return stop(1);

    // the texts
    std::vector<const source_record*> records;
    for (const source& s : sources)
        records.push_back(&s.record);
    const std::vector<output_file> files = compose(records, edits, descriptions, o.output, shown, names, o.texts, out.refusals);
    if (std::vector<refusal> mine = overwritten(files); !mine.empty()) {
        out.refusals.insert(out.refusals.end(), mine.begin(), mine.end());
        return stop(2);
    }
    if (!o.redirects)
        for (refusal& r : not_compiled(sources, files, shown))
            out.refusals.push_back(std::move(r));
    if (refused())
        return stop(1);

    // verify what has changed, then write
    std::map<std::string, std::string> texts, instead;
    for (const output_file& f : files) {
        texts[f.path] = f.text;
        if (o.redirects)
            instead[f.original] = f.path;
    }
    for_each(sources, [&](source& s) {
        if (!rewritten(s, files))
            return;
        const std::uint64_t key = kept.on() ? verify_key(s, files) : 0;
        bool good = false;
        if (kept.load("verified", s.record.command.path, key, good))
            return;
        s.unit.forget_tree();
        const auto made = std::find_if(files.begin(), files.end(), [&](const output_file& f) { return f.original == s.record.command.path; });
        s.errors = verify(texts, made->path, with_includes(s.record.command, instead), o.includes);
        if (s.errors.empty())
            kept.store("verified", s.record.command.path, key, true);
    });
    if (without_names(sources, anew))
        return again();
    if (failed(sources)) {
        out.refusals.push_back({"dome-cc", 0, 0, "the generated code does not compile; nothing was written",
                                "this is an error of dome-cc; please report it with the source"});
        if (const char* keep = std::getenv("DOME_CC_KEEP"))  // where to leave the text that did not compile
            for (const output_file& f : files)
                std::ofstream(std::filesystem::path(keep) / std::filesystem::path(f.path).filename()) << f.text;
        return stop(1);
    }
    if (std::vector<refusal> failed = write_files(files); !failed.empty()) {
        out.refusals.insert(out.refusals.end(), failed.begin(), failed.end());
        return stop(2);
    }
    for (const output_file& f : files) {
        out.written.push_back(f.path);
        out.read.push_back(f.original);
    }
    for (const source& s : sources)
        if (rewritten(s, files))
            out.rewritten.push_back(s.record.command.path);
    return out;
}

}  // namespace dome::cc
