// SPDX-License-Identifier: Apache-2.0
// READ FIRST. parse -> facts -> reach -> capture -> plan -> rewrite -> verify -> write. Every pass hands plain values to
// the next; the first refusal stops the pipeline at the end of its pass, with nothing written.
// Tested by test/tool/dome-cc.
#include "tool/dome-cc/pipeline.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "tool/dome-cc/analyse/function_planner.hpp"
#include "tool/dome-cc/mirror.hpp"
#include "tool/dome-cc/parse/collect_facts.hpp"
#include "tool/dome-cc/parse/front_end.hpp"
#include "tool/dome-cc/rewrite/rewrite.hpp"
#include "tool/dome-cc/verify/verify.hpp"

namespace dome::cc {
extern const bool attributes_registered;

namespace {

namespace fs = std::filesystem;

std::string read(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

// Program headers that this source includes.
void note_headers(const source_unit& unit, std::set<std::string>& out) {
    const clang::SourceManager& sm = unit.ast->getSourceManager();
    source_text text(unit.ast->getASTContext());
    for (unsigned i = 0; i < sm.local_sloc_entry_size(); ++i) {
        const clang::SrcMgr::SLocEntry& entry = sm.getLocalSLocEntry(i);
        if (!entry.isFile() || entry.getFile().getFileCharacteristic() != clang::SrcMgr::C_User)
            continue;
        clang::SourceLocation start = clang::SourceLocation::getFromRawEncoding(entry.getOffset());
        std::string file = text.file(start);
        if (!file.empty() && file != unit.path && text.user(start) && fs::exists(file))
            out.insert(fs::canonical(file).string());
    }
}

// Definitions of one source, by the place of their body; a template stands once with all its instantiations.
struct definitions : clang::RecursiveASTVisitor<definitions> {
    const std::set<std::string>& resumable;
    function_keys keys;
    source_text text;
    std::map<place, std::vector<const clang::FunctionDecl*>> found;
    definitions(const source_unit& unit, const std::set<std::string>& r) : resumable(r), keys(unit), text(unit.ast->getASTContext()) {}
    bool shouldVisitTemplateInstantiations() const { return true; }
    bool VisitFunctionDecl(clang::FunctionDecl* f) {
        if (f->isDependentContext() || !f->doesThisDeclarationHaveABody() || !f->getBody() || !text.user(f->getLocation()))
            return true;
        if (auto* m = llvm::dyn_cast<clang::CXXMethodDecl>(f); m && m->getParent()->isLambda())
            return true;
        if (resumable.count(keys.key(f)))
            found[text.where(f->getBody()->getBeginLoc())].push_back(f);
        return true;
    }
};

// A header's name for people and debuggers: relative where that is shorter to read.
std::string from_here(const std::string& file) {
    std::error_code ec;
    std::string rel = fs::path(file).lexically_relative(fs::current_path(ec)).string();
    return rel.empty() || rel.rfind("..", 0) == 0 ? file : rel;
}

// Inserted lines must not move the lines after them.
edit with_line(edit e, const std::string& text) {
    auto at = [&](std::size_t n) { return text.begin() + static_cast<std::ptrdiff_t>(std::min(n, text.size())); };
    if (e.length == 0 && e.replacement.find('\n') != std::string::npos && e.replacement.find("#line") == std::string::npos)
        e.replacement +=
            (e.replacement.back() == '\n' ? "" : "\n") + ("#line " + std::to_string(1 + std::count(text.begin(), at(e.offset), '\n'))) + "\n";
    return e;
}

std::vector<std::string> include_directories(const clang::tooling::CompilationDatabase& flags, const std::string& source) {
    std::vector<std::string> out;
    for (const auto& c : flags.getCompileCommands(clang::tooling::getAbsolutePath(source)))
        for (std::size_t i = 0; i < c.CommandLine.size(); ++i) {
            const std::string& a = c.CommandLine[i];
            std::string name;
            if ((a == "-I" || a == "-iquote") && i + 1 < c.CommandLine.size())
                name = c.CommandLine[i + 1];
            else if (a.rfind("-I", 0) == 0 && a.size() > 2)
                name = a.substr(2);
            if (!name.empty())
                out.push_back((fs::path(c.Directory) / name).string());
        }
    return out;
}

}  // namespace

result translate(const options& o) {
    result out;
    auto stop = [&](int status) {
        out.status = status;
        return out;
    };
    auto refused = [&] { return any_error(out.refusals) || (o.strict && !out.refusals.empty()); };
    if (!attributes_registered)
        return stop(2);

    // parse
    std::string why;
    auto flags = compile_flags({o.flags, o.build_directory, o.includes}, why);
    if (!flags) {
        out.refusals.push_back({"dome-cc", 0, 0, why, ""});
        return stop(2);
    }
    std::vector<source_unit> units = parse(o.sources, *flags);
    if (units.empty())
        return stop(1);

    // facts, reach
    facts program;
    for (const source_unit& u : units)
        program.merge(collect_facts(u));
    reach_result reached = reach(program);
    out.refusals = reached.refusals;
    if (refused())
        return stop(1);

    // capture, over all sources and instantiations
    std::map<place, function_capture> captured;
    std::vector<std::unique_ptr<definitions>> defined;
    for (const source_unit& u : units) {
        defined.push_back(std::make_unique<definitions>(u, reached.resumable));
        defined.back()->TraverseDecl(u.ast->getASTContext().getTranslationUnitDecl());
        for (const auto& [at, functions] : defined.back()->found)
            for (const clang::FunctionDecl* f : functions)
                captured[at].merge(capture(f, defined.back()->text, reached.sites));
    }

    // plan; the types of each source are noted even where another source has made the plan already
    std::map<place, function_plan> plans;
    std::map<std::string, std::string> shown;
    for (const source_unit& u : units)
        shown[u.path] = u.name;
    std::vector<edit> edits;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const source_text& text = defined[i]->text;
        type_catalog types(units[i].ast->getASTContext(), [&](clang::SourceLocation l) { return text.user(l); });
        for (const auto& [at, functions] : defined[i]->found)
            for (const clang::FunctionDecl* f : functions) {
                std::string name = shown.count(at.file) ? shown[at.file] : from_here(at.file);
                function_plan p = function_planner(f, text, reached.sites, captured[at], types, out.refusals).plan(name);
                plans.emplace(at, std::move(p));
            }
        merge_edits(edits, types.edits(out.refusals));
    }
    if (plans.empty())
        std::cerr << "dome-cc: warning: no function of these sources reaches dome::checkpoint(); give all sources of the program\n";
    for (const auto& [at, p] : plans) {
        if (o.dump_plan)
            out.text += dump(p);
        if (o.explain)
            out.text += explain(p);
    }
    if (refused())
        return stop(1);

    // rewrite
    std::map<std::string, std::string> originals;
    for (const auto& [at, p] : plans) {
        if (!originals.count(p.file))
            originals[p.file] = read(p.file);
        std::vector<edit> e = rewrite(p, originals[p.file]);
        edits.insert(edits.end(), e.begin(), e.end());
    }
    std::set<std::string> headers;
    for (const source_unit& u : units)
        note_headers(u, headers);
    std::vector<std::string> paths;
    for (const source_unit& u : units) {
        paths.push_back(u.path);
        headers.erase(u.path);
    }
    std::map<std::string, std::string> places = mirror(paths, headers);
    std::vector<std::string> directories = include_directories(*flags, o.sources.front());
    std::map<std::string, std::string> generated, made_from;
    fs::path base = fs::absolute(o.output);
    for (const auto& [file, target] : places) {
        out.read.push_back(file);
        std::string text = read(file);
        std::vector<edit> mine;
        for (const edit& e : edits)
            if (e.file == file)
                mine.push_back(with_line(e, text));
        bool changed = !mine.empty();
        for (edit& e : include_edits(file, text, places, directories))
            mine.push_back(std::move(e));
        std::vector<edit_conflict> conflicts;
        text = apply_edits(text, mine, conflicts);
        for (const edit_conflict& c : conflicts)
            out.refusals.push_back({file, 0, 0,
                                    "two changes of the same text at offset " + std::to_string(c.second.offset) + ": '" + c.first.replacement +
                                        "' and '" + c.second.replacement + "'",
                                    "this is an error of dome-cc; please report it with the source"});
        if (changed) {
            std::string name = shown.count(file) ? shown[file] : from_here(file);
            text = "#include <dome/generated.hpp>\n#include <iterator>\n#line 1 \"" + name + "\"\n" + text;
        }
        generated[(base / target).lexically_normal().string()] = std::move(text);
    }
    if (refused())
        return stop(1);
    for (const source_unit& u : units)
        made_from[(base / places[u.path]).lexically_normal().string()] = u.name;

    // verify, then write
    if (!verify(generated, made_from, *flags)) {
        out.refusals.push_back({"dome-cc", 0, 0, "the generated code does not compile; nothing was written",
                                "this is an error of dome-cc; please report it with the source"});
        if (const char* keep = std::getenv("DOME_CC_KEEP"))  // where to leave the text that did not compile
            for (const auto& [path, text] : generated)
                std::ofstream(fs::path(keep) / fs::path(path).filename()) << text;
        return stop(1);
    }
    for (const auto& [path, text] : generated) {
        std::error_code ec;
        fs::create_directories(fs::path(path).parent_path(), ec);
        if (!ec && fs::exists(path) && read(path) == text) {  // unchanged: the build system need not compile it again
            out.written.push_back(path);
            continue;
        }
        std::ofstream file(path, std::ios::binary);
        file << text;
        file.close();
        if (ec || !file) {
            out.refusals.push_back({path, 0, 0, "cannot write this file", "give a directory you may write to with -o"});
            return stop(2);
        }
        out.written.push_back(path);
    }
    return out;
}

}  // namespace dome::cc
