// SPDX-License-Identifier: Apache-2.0
// The compile step and the link step; see wrap.hpp. Tested by test/tool/dome-cc/wrap_test.py.
#include "tool/dome-cc/wrap/wrap.hpp"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <thread>

#include "llvm/Demangle/Demangle.h"
#include "tool/dome-cc/parse/forced_includes.hpp"
#include "tool/dome-cc/pipeline.hpp"
#include "tool/dome-cc/reach.hpp"
#include "tool/dome-cc/wrap/command_line.hpp"
#include "tool/dome-cc/wrap/process.hpp"
#include "tool/dome-cc/wrap/section.hpp"

namespace dome::cc::wrap {

namespace fs = std::filesystem;
using words = std::vector<std::string>;

namespace {

std::string here() { return fs::current_path().string(); }

words operator+(words a, const words& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

// So that sources find <dome/dome.hpp> and no compiler minds Dome's attributes.
words extra_flags(const settings& s, const command_line& c) {
    const bool clang = c.compiler > 0 && fs::path(c.words[c.compiler - 1]).filename().string().find("clang") != std::string::npos;
    words out = {clang ? "-Wno-unknown-attributes" : "-Wno-attributes=dome::"};
    for (const std::string& i : s.includes)
        out = out + words{"-isystem", i};
    return out;
}

// Text of Dome's headers, which the translation includes and the source as written need not: a newer Dome compiles again.
std::uint64_t digest_of_headers(const words& includes) {
    std::set<std::string> files;
    std::error_code ec;
    for (const std::string& i : includes)
        for (fs::recursive_directory_iterator at(fs::path(i) / "dome", ec), end; !ec && at != end; at.increment(ec))
            if (at->is_regular_file(ec))
                files.insert(at->path().string());
    std::string all;
    for (const std::string& f : files)
        all += f + "\n" + read_file(f);
    return digest(all);
}

source_record facts_for(const settings& s, const command_line& c, const input& in) {
    std::error_code ec;
    words flags = c.flags;
    // What the compilers take for granted when they are not told (GCC since 11, Clang since 16).
    if (std::none_of(flags.begin(), flags.end(), [](const std::string& f) { return f.rfind("-std=", 0) == 0 || f.rfind("--std=", 0) == 0; }))
        flags.push_back("-std=gnu++17");
    if (!in.language.empty() && in.language != "none")
        flags = flags + words{"-x", in.language};
    return collect({in.path, fs::canonical(in.path, ec).string(), here(), with_headers_of_precompiled(flags, here())}, s.includes);
}

int refuse(const std::vector<refusal>& all) {
    std::cerr << format(all);
    return 1;
}

// --- compile

int compile(const settings& s, const command_line& c, const words& original) {
    const int status = run(original + extra_flags(s, c), "").status;
    if (status != 0)
        return status;
    for (const input& in : c.inputs) {
        const std::string object = c.output.empty() ? fs::path(in.path).stem().string() + ".o" : c.output;
        if (in.what != input::sort::cpp || !fs::is_regular_file(object))
            continue;
        if (const std::string why = attach(object, write_record(facts_for(s, c, in))); !why.empty())
            std::cerr << "dome-cc: warning: '" << object << "' goes without what the link step must know of it: " << why << "\n";
    }
    return 0;
}

// --- link

// A source of the program and the object made from it.
struct part {
    source_record record;
    std::size_t input = 0;
    std::size_t member = 0;              // of an archive
    std::string object;                  // bytes; empty: compiled and linked in one command
    std::string translated;              // the object to link instead; empty: the one that is there
};

// What is linked as it was made.
struct caller {
    std::string path, what, way_out;
    symbols names;
};

class linking {
public:
    linking(const settings& s, const command_line& c, const words& original) : s_(s), c_(c), original_(original) {
        folder_ = (c.output.empty() ? "a.out" : c.output) + ".dome-cc";
    }

    int run_it() {
        read_parts();
        if (!unread_.empty())      // it may stop, and would not be translated
            return refuse(unread_);
        if (!parts_.empty() && !untranslated_.empty())
            return refuse(untranslated_);
        const bool uses = std::any_of(parts_.begin(), parts_.end(), [](const part& p) { return p.record.uses_dome; });
        if (uses && !unknown_.empty())
            return refuse(unknown_);
        if (!uses) {
            if (const std::vector<refusal> no = unreadable_that_stop(); !no.empty())
                return refuse(no);
            return run(original_ + compile_extras(), "").status;    // a source with errors says so by itself, and is not known to use Dome
        }
        facts program;
        for (const part& p : parts_)
            program.merge(p.record.found);
        const reach_result reached = reach(program);
        if (reached.sites.empty() && reached.refusals.empty())    // a warning: checkpoints that are held
            return run(original_ + compile_extras() + libraries(), "").status;
        mind_sources_as_they_are();
        if (!untranslated_.empty())
            return refuse(untranslated_);
        if (const std::vector<refusal> no = obstacles(reached); !no.empty())
            return refuse(no);
        std::cerr << format(unsaved_);
        if (s_.strict && !unsaved_.empty())
            return 1;
        if (const int status = translate_parts(); status != 0)
            return status;
        if (const int status = compile_parts(); status != 0)
            return status;
        return link();
    }

private:
    void read_parts() {
        archives_.resize(c_.inputs.size());
        // Sources have no symbols yet, nor has what only the optimiser reads, and some options take whole archives: then every member may be needed.
        const auto is_source = [](const input& in) { return in.what == input::sort::cpp || in.what == input::sort::c; };
        bool all = std::any_of(c_.inputs.begin(), c_.inputs.end(), is_source) ||
                   std::any_of(c_.words.begin(), c_.words.end(), [](const std::string& w) { return w.find("whole-archive") != std::string::npos; });
        std::set<std::string> defined, wanted;
        const auto take = [&](const symbols& s) {
            defined.insert(s.defined.begin(), s.defined.end());
            wanted.insert(s.wanted.begin(), s.wanted.end());
        };
        for (std::size_t i = 0; i < c_.inputs.size(); ++i) {
            const input& in = c_.inputs[i];
            if (in.what == input::sort::cpp) {
                parts_.push_back({facts_for(s_, c_, in), i, 0, "", ""});
            } else if (in.what == input::sort::object) {
                const std::string bytes = read_file(in.path);
                take(symbols_of(bytes));
                all = all || only_for_optimiser(bytes);
                if (const auto text = record_in(in.path))
                    add(*text, i, 0, bytes);
                else
                    mind_untranslated(in.path, "this object", bytes);
            } else if (in.what == input::sort::archive) {
                archives_[i] = members_of(in.path);
            } else if (in.what == input::sort::shared && !of_system(in.path)) {
                mind_checkpoints(in.path, "this shared library", read_file(in.path), "make it a static library, compiled with dome-cc --wrap");
            }
        }
        for (std::size_t i = 0; i < archives_.size(); ++i)
            for (std::size_t k = 0; k < archives_[i].size(); ++k)
                if (const member& m = archives_[i][k]; m.record && only_for_optimiser(m.bytes)) {
                    add(*m.record, i, k, m.bytes);
                    unknown_.push_back({c_.inputs[i].path, 0, 0,
                                        "'" + m.name +
                                            "' in this library holds nothing but code for the link-time optimiser: which of its functions " +
                                            "the program calls, and so whether they must be translated, cannot be read",
                                        "compile its sources with -ffat-lto-objects as well, or link their objects without a library"});
                }
        // Members of archives as linkers take them: those that define what is wanted and not there yet. Archives are gone through
        // again and again, as groups of them are.
        std::set<std::pair<std::size_t, std::size_t>> taken;
        for (bool more = true; more;) {
            more = false;
            for (std::size_t i = 0; i < archives_.size(); ++i)
                for (std::size_t m = 0; m < archives_[i].size(); ++m) {
                    if (taken.count({i, m}))
                        continue;
                    const symbols s = symbols_of(archives_[i][m].bytes);
                    const bool needed =
                        std::any_of(s.defined.begin(), s.defined.end(), [&](const std::string& d) { return wanted.count(d) && !defined.count(d); });
                    if (!needed && !(all && !s.defined.count("main")))
                        continue;
                    taken.insert({i, m});
                    take(s);
                    more = true;
                }
        }
        for (const auto& [i, m] : taken)
            if (archives_[i][m].record)
                add(*archives_[i][m].record, i, m, archives_[i][m].bytes);
            else if (!of_system(c_.inputs[i].path))
                mind_untranslated(c_.inputs[i].path, "'" + archives_[i][m].name + "' in this library", archives_[i][m].bytes);
    }
    bool of_system(const std::string& library) const {
        std::error_code ec;
        return fs::equivalent(library, s_.library, ec) || fs::canonical(library, ec).string().rfind("/usr/", 0) == 0;
    }
    // What is C, or was compiled without dome-cc, is linked as it is.
    void mind_untranslated(const std::string& path, const std::string& what, const std::string& bytes) {
        const state s = state_of(bytes);
        const std::string source = s.source.empty() ? "its source" : "'" + s.source + "'";
        mind_checkpoints(path, what, bytes, "compile " + source + " with dome-cc --wrap as well");
        callers_.push_back({path, what, "compile " + source + " with dome-cc --wrap as well, as C++", symbols_of(bytes)});
        mind_state(path, s);
    }
    // Its frames would not be saved, and those of its callers as they were at an earlier site. What was translated before has frames.
    void mind_checkpoints(const std::string& path, const std::string& what, const std::string& bytes, const std::string& way_out) {
        const symbols s = symbols_of(bytes);
        if (s.wanted.count("_ZN4dome10checkpointEv") && !s.wanted.count("_ZN4dome3gen9top_frameE"))
            untranslated_.push_back({path, 0, 0,
                                     what + " calls dome::checkpoint() and was not compiled with dome-cc: what its functions and their callers " +
                                         "work on could not be saved",
                                     way_out + "; CMake: in dome_add_library or dome_add_executable"});
    }
    // Its variables begin anew when the program resumes.
    void mind_state(const std::string& path, const state& s) {
        if (s.variables.empty())
            return;
        std::string names;
        for (const std::string& v : s.variables)
            names += (names.empty() ? "'" : ", '") + llvm::demangle(v) + "'";
        const std::string source = s.source.empty() ? "its source" : "'" + s.source + "'";
        unsaved_.push_back({path, 0, 0, "what changes in " + source + " is not saved, as it is not C++ compiled with dome-cc --wrap: " + names,
                            "compile it as such, or keep these values in variables of the C++ sources", true});
    }
    // The object of a source that is among the words of the link, made to see what is in it; empty: it has errors.
    std::string object_of(const input& in, const words& flags) const {
        fs::create_directories(fs::path(folder_) / "obj");
        const std::string object = folder_ + "/obj/" + std::to_string(digest(in.path)) + ".o";
        const words language = in.language.empty() ? words{} : words{"-x", in.language};
        const bool made = run(c_.flags + flags + words{"-w", "-fno-lto", "-c"} + language + words{in.path, "-o", object}, "", true).status == 0;
        return made ? read_file(object) : "";
    }
    // The compiler takes them and Clang does not; that they use Dome is seen in what the compiler made of them.
    std::vector<refusal> unreadable_that_stop() const {
        std::vector<refusal> out;
        for (const part& p : parts_)
            if (!p.record.problem.empty())
                if (symbols_of(p.object.empty() ? object_of(c_.inputs[p.input], extra_flags(s_, c_)) : p.object)
                        .wanted.count("_ZN4dome10checkpointEv"))
                    out.push_back(unreadable(p));
        return out;
    }
    static refusal unreadable(const part& p) {
        return {p.record.command.path, 0, 0,
                "dome-cc cannot read this source, which may call functions that reach a checkpoint:\n" + p.record.problem,
                "make it compile with Clang, or leave it out of this program"};
    }
    // C, assembly and what the preprocessor has read: where the link compiles it itself, objects made for that show what is in it.
    void mind_sources_as_they_are() {
        for (const input& in : c_.inputs) {
            const std::string ending = fs::path(in.path).extension().string();
            const bool named = ending == ".i" || ending == ".ii" || ending == ".s" || ending == ".S";
            const bool compiled = named || in.language.find("cpp-output") != std::string::npos || in.language.find("assembler") != std::string::npos;
            if (in.what != input::sort::c && !(in.what == input::sort::other && compiled))
                continue;
            if (const std::string object = object_of(in, {}); !object.empty())
                mind_untranslated(in.path, "this source", object);
        }
    }
    // They stand between a function that may stop and its callers. What was translated before has frames.
    void mind_callers(const reach_result& reached, std::vector<refusal>& out) const {
        for (const caller& c : callers_) {
            const auto stops = [&](const std::string& name) { return name != "main" && reached.resumable.count(name) != 0; };  // crt1.o calls main
            const auto called = std::find_if(c.names.wanted.begin(), c.names.wanted.end(), stops);
            if (called != c.names.wanted.end() && !c.names.wanted.count("_ZN4dome3gen9top_frameE"))
                out.push_back({c.path, 0, 0,
                               c.what + " calls '" + llvm::demangle(*called) +
                                   "', which may stop at a checkpoint, and was not compiled with dome-cc: what it works on could not be saved",
                               c.way_out});
        }
    }
    void add(const std::string& text, std::size_t input, std::size_t member, std::string bytes) {
        try {
            parts_.push_back({read_record(text), input, member, std::move(bytes), ""});
        } catch (const record_error& e) {
            unread_.push_back(
                {c_.inputs[input].path, 0, 0, std::string("what this object says of its source cannot be read: ") + e.what(), "compile it again"});
        }
    }

    // Why this program cannot be translated although it may reach a checkpoint.
    std::vector<refusal> obstacles(const reach_result& reached) const {
        std::vector<refusal> out;
        for (const part& p : parts_)
            if (!p.record.problem.empty())
                out.push_back(unreadable(p));
        mind_callers(reached, out);
        if (c_.shared && !reached.sites.empty()) {
            const site_key& first = reached.sites.begin()->first;
            const std::string text = read_file(first.file);
            const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(first.begin, text.size()));
            const auto line = static_cast<unsigned>(1 + std::count(text.begin(), end, '\n'));
            const std::size_t start = first.begin == 0 ? std::string::npos : text.rfind('\n', first.begin - 1);
            out.push_back({first.file, line, static_cast<unsigned>(first.begin - (start == std::string::npos ? 0 : start + 1) + 1),
                           "a checkpoint may be reached here, in a shared library: its callers are not known when it is linked",
                           "make it a static library"});
        }
        return out;
    }

    int translate_parts() {
        options o;
        std::map<std::string, const part*> known;
        for (const part& p : parts_)
            if (known.emplace(p.record.command.path, &p).second)
                o.records.push_back(p.record);
        o.output = folder_ + "/gen";
        o.cache = folder_ + "/cache";
        o.includes = s_.includes;
        o.strict = s_.strict;
        o.redirects = true;
        const result r = translate(o);
        std::cerr << format(r.refusals);
        if (r.status != 0)
            return r.status;
        if (s_.verbose)
            for (const std::string& p : r.parsed)
                std::cerr << "dome-cc: looked at " << p << "\n";
        for (std::size_t i = 0; i < r.read.size(); ++i)
            generated_[r.read[i]] = fs::absolute(r.written[i]).string();
        for (part& p : parts_) {
            const std::string& path = p.record.command.path;
            if (std::find(r.rewritten.begin(), r.rewritten.end(), path) == r.rewritten.end())
                continue;
            if (p.record.command.arguments != known[path]->record.command.arguments)
                return refuse({{path, 0, 0, "this source may reach a checkpoint and is compiled twice with different flags for one program",
                                "compile it once, or with the same flags"}});
            p.translated =
                (fs::path(here()) / folder_ / "obj" / (fs::path(path).stem().string() + "-" + std::to_string(digest(path)) + ".o")).string();
        }
        return 0;
    }

    words compile_extras() const {
        // Sources among the words of the link are compiled by it.
        const bool sources = std::any_of(c_.inputs.begin(), c_.inputs.end(), [](const input& in) { return in.what == input::sort::cpp; });
        return sources ? extra_flags(s_, c_) : words{};
    }

    int compile_part(const part& p) const {
        const source_command &how = p.record.command, as_generated = with_includes(how, generated_);
        std::string all = p.object + std::to_string(headers_) + "\n";
        for (const std::string& a : how.arguments)
            all += a + "\n";
        for (const auto& [file, d] : p.record.read)
            if (const auto g = generated_.find(file); g != generated_.end())
                all += g->second + "\n" + read_file(g->second);
        const std::string key = std::to_string(digest(all)), key_file = p.translated + ".key";
        if (fs::exists(p.translated) && read_file(key_file) == key)
            return 0;
        if (s_.verbose)
            std::cerr << "dome-cc: compiling " + how.path + "\n";  // in one piece: others write to the same place
        // The user has seen the warnings of the source as written.
        if (p.object.empty())
            if (const int status =
                    run(how.arguments + extra_flags(s_, c_) + c_.dependency_flags + words{"-fsyntax-only", how.name}, how.directory).status;
                status != 0)
                return status;
        const words command = as_generated.arguments + extra_flags(s_, c_) + words{"-w", "-c", generated_.at(how.path), "-o", p.translated};
        const finished done = run(command, how.directory, true);
        if (done.status != 0) {
            std::cerr << done.output << how.path << ": error: the translation of this source does not compile\n";
            return done.status;
        }
        std::ofstream(key_file) << key;
        return 0;
    }

    int compile_parts() {
        fs::create_directories(fs::path(folder_) / "obj");
        std::vector<const part*> open;
        std::map<std::string, bool> seen;
        for (const part& p : parts_)
            if (!p.translated.empty() && !seen[p.translated]) {
                seen[p.translated] = true;
                open.push_back(&p);
            }
        std::atomic<std::size_t> next = 0;
        std::atomic<int> status = 0;
        const auto work = [&] {
            for (std::size_t i = next++; i < open.size() && status == 0; i = next++)
                if (const int one = compile_part(*open[i]); one != 0)
                    status = one;
        };
        std::vector<std::thread> others;
        for (std::size_t n = std::min<std::size_t>(open.size(), std::thread::hardware_concurrency()); n > 1; --n)
            others.emplace_back(work);
        work();
        for (std::thread& t : others)
            t.join();
        return status;
    }

    words libraries() const {
        const bool whole = std::any_of(c_.words.begin(), c_.words.end(), [](const std::string& w) { return w == "-static" || w == "-static-pie"; });
        const words of_pvm = whole ? words{"-ltirpc"} : words{};  // a shared libpvm3 brings it along
        return words{s_.library, "-lpvm3"} + of_pvm + words{"-lzstd", "-lxxhash", "-lfmt", "-lpthread", "-lm"};
    }

    int link() {
        std::map<std::size_t, words> instead;  // by word
        for (std::size_t i = 0; i < c_.inputs.size(); ++i) {
            bool any = false;
            for (const part& p : parts_) {
                if (p.input != i || p.translated.empty())
                    continue;
                any = true;
                if (c_.inputs[i].what == input::sort::archive)
                    archives_[i][p.member].bytes = read_file(p.translated);
                else
                    instead[c_.inputs[i].word] = {p.translated};
            }
            if (!any || c_.inputs[i].what != input::sort::archive)
                continue;
            const std::string path = folder_ + "/obj/" + std::to_string(i) + "-" + fs::path(c_.inputs[i].path).filename().string();
            if (const std::string why = write_archive(path, archives_[i]); !why.empty()) {
                std::cerr << "dome-cc: error: cannot write '" << path << "': " << why << "\n";
                return 1;
            }
            instead[c_.inputs[i].word] = {path};
            if (c_.words[c_.inputs[i].word] == "-l")
                instead[c_.inputs[i].word + 1] = {};
        }
        words command;
        std::map<std::size_t, std::string> languages;  // by word
        for (const input& in : c_.inputs)
            languages[in.word] = in.language;
        const bool language = std::any_of(c_.words.begin(), c_.words.end(), [](const std::string& w) { return w.rfind("-x", 0) == 0; });
        for (std::size_t i = 0; i < c_.words.size(); ++i) {
            const auto other = instead.find(i);
            if (other == instead.end())
                command.push_back(c_.words[i]);
            else if (language && !other->second.empty())
                command = command + words{"-x", "none"} + other->second + words{"-x", languages[i].empty() ? "none" : languages[i]};
            else
                command = command + other->second;
        }
        if (language)
            command = command + words{"-x", "none"};
        command = command + compile_extras() + libraries();
        return run(shortened(command), "").status;
    }

    // A command that was short because of a response file gets one again.
    words shortened(const words& command) const {
        std::size_t size = 0;
        for (const std::string& w : command)
            size += w.size() + 1;
        if (size < 100000)
            return command;
        const std::string file = folder_ + "/link.rsp";
        std::ofstream out(file);
        for (std::size_t i = c_.compiler; i < command.size(); ++i) {
            for (const char ch : command[i])
                out << (std::isalnum(static_cast<unsigned char>(ch)) ? "" : "\\") << ch;
            out << "\n";
        }
        words shorter(command.begin(), command.begin() + static_cast<std::ptrdiff_t>(c_.compiler));
        shorter.push_back("@" + file);
        return shorter;
    }

    const settings& s_;
    const command_line& c_;
    const words& original_;
    std::string folder_;  // beside the program: generated sources, their objects, what was found out
    std::vector<part> parts_;
    std::vector<refusal> unread_, unknown_;  // records, members of libraries
    std::vector<caller> callers_;  // that were not translated, if they call what may stop
    std::vector<refusal> untranslated_;  // objects that stop all the same
    std::vector<refusal> unsaved_;  // warnings: objects whose variables begin anew
    std::vector<std::vector<member>> archives_;  // by input
    std::map<std::string, std::string> generated_;  // real path of a file of the program -> its translation
    const std::uint64_t headers_ = digest_of_headers(s_.includes);
};

}  // namespace

int wrap(const settings& s, const words& original) {
    const command_line c = read_command_line(original, here());
    switch (c.what) {
        case step::compile: return compile(s, c, original);
        case step::link: return linking(s, c, original).run_it();
        case step::other: break;
    }
    // Preprocessing and precompiled headers must see what compiling will see.
    const bool inputs =
        std::any_of(c.inputs.begin(), c.inputs.end(), [](const input& in) { return in.what == input::sort::cpp || in.what == input::sort::header; });
    return run(inputs ? original + extra_flags(s, c) : original, "").status;
}

}  // namespace dome::cc::wrap
