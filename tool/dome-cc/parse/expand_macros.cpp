// SPDX-License-Identifier: Apache-2.0
// A run of the preprocessor alone; the tokens of a call are collected by the outermost call they come from. A file that is included
// several times means something else each time: it is written in place of each of its #include lines, as a whole. Where it has directives
// they stay, since what one source skips there (`#ifndef ONCE`) another one, that includes it fewer times, needs.
// Tested by the programs macro_* and included_* in test/golden.
#include "tool/dome-cc/parse/expand_macros.hpp"

#include <algorithm>
#include <filesystem>
#include <regex>

#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/TokenConcatenation.h"
#include "clang/Tooling/Tooling.h"
#include "tool/dome-cc/edits.hpp"
#include "tool/dome-cc/parse/front_end.hpp"

namespace dome::cc {

using namespace clang;

namespace {

struct expansion {
    unsigned end = 0;
    std::string text;
};
using place = std::pair<std::string, unsigned>;      // real path and offset
using expansions = std::map<place, expansion>;

// One #include line, from its beginning, of a file with wanted calls: what the file comes to there.
struct inclusion {
    std::string of;
    unsigned end = 0;
    std::string tokens;                       // all of them, in one line
    std::map<unsigned, expansion> calls;      // the wanted ones, by their offsets in the file
};

// What all sources tell.
struct findings {
    expansions calls;
    std::map<place, inclusion> inclusions;
    std::set<std::string> several;      // the files that some source includes more than once
    std::map<std::string, std::string> buffers;
};

class collect : public PreprocessorFrontendAction {
public:
    collect(const std::set<place>& wanted, findings& out, endless_macros& endless) : wanted_(wanted), out_(out), endless_(endless) {}

protected:
    void ExecuteAction() override {
        Preprocessor& pp = getCompilerInstance().getPreprocessor();
        SourceManager& sm = pp.getSourceManager();
        TokenConcatenation glue(pp);
        pp.EnterMainSourceFile();
        Token before_last, last, t;
        before_last.startToken();
        last.startToken();
        const expansion* current = nullptr;
        std::set<std::pair<FileID, unsigned>> mine;  // of this source: a header's calls are the same in each
        for (pp.Lex(t); t.isNot(tok::eof); pp.Lex(t)) {
            if (t.isAnnotation())
                continue;
            CharSourceRange call = sm.getExpansionRange(t.getLocation());
            const FileID here = sm.getFileID(call.getBegin());
            const std::string name = file_named(here, sm);
            if (name.empty())
                continue;
            inclusion* const in = here != sm.getMainFileID() && has_wanted(name) ? included(here, sm) : nullptr;
            if (in)
                in->tokens += " " + pp.getSpelling(t);
            if (!t.getLocation().isMacroID())
                continue;
            const place key{name, sm.getFileOffset(call.getBegin())};
            if (!wanted_.count(key))
                continue;
            expansion& e = in ? in->calls[key.second] : out_.calls[key];
            if (!mine.count({here, key.second}) && !e.text.empty())
                continue;
            mine.insert({here, key.second});
            out_.buffers[name] = std::string(sm.getBufferData(here));
            e.end = sm.getFileOffset(Lexer::getLocForEndOfToken(call.getEnd(), 0, sm, pp.getLangOpts()));
            if (&e == current && (t.hasLeadingSpace() || t.isAtStartOfLine() || glue.AvoidConcat(before_last, last, t)))
                e.text += ' ';
            // The name of the file stays what the compiler of the result calls it.
            std::string words = Lexer::getImmediateMacroName(t.getLocation(), sm, pp.getLangOpts()) == "__FILE__" ? "__FILE__" : pp.getSpelling(t);
            // The name of a macro within what it stands for means what it meant before: written out, it would be the macro again.
            if (const IdentifierInfo* own = t.getIdentifierInfo(); t.isExpandDisabled() && own && own->hasMacroDefinition()) {
                const MacroInfo& macro = *pp.getMacroInfo(own);
                const bool itself = stands_for_itself(*own, macro);
                if (!itself && macro.isFunctionLike())
                    words = "(" + words + ")";
                else if (!itself && out_.buffers[name].compare(key.second, words.size(), words) == 0)
                    endless_.emplace(key, words);
            }
            e.text += words;
            current = &e;
            before_last = last;
            last = t;
        }
    }

private:
    bool has_wanted(const std::string& name) const {
        const auto first = wanted_.lower_bound({name, 0});
        return first != wanted_.end() && first->first == name;
    }
    // Where this source includes the file, in the words of all sources.
    inclusion* included(FileID id, const SourceManager& sm) {
        if (const auto known = here_.find(id); known != here_.end())
            return known->second;
        const std::string name = file_named(id, sm);
        const SourceLocation from = sm.getExpansionLoc(sm.getIncludeLoc(id));
        const FileID parent = sm.getFileID(from);
        const std::string includer = file_named(parent, sm);
        if (includer.empty())
            return here_[id] = nullptr;
        const std::string whole(sm.getBufferData(parent));
        const std::size_t at = sm.getFileOffset(from), begin = whole.rfind('\n', at) + 1;
        out_.buffers[includer] = whole;
        out_.buffers[name] = std::string(sm.getBufferData(id));
        if (const auto [first, fresh] = by_name_.emplace(name, id); !fresh && first->second != id)
            out_.several.insert(name);
        const place line{includer, static_cast<unsigned>(begin)};
        // One line that is passed twice is of a file that is itself included twice: first that one is written in place.
        if (const auto [first, fresh] = by_line_.emplace(line, parent); !fresh && first->second != parent)
            for (const FileID p : {first->second, parent})
                included(p, sm);
        inclusion& in = out_.inclusions[line];
        in.of = name;
        in.end = static_cast<unsigned>(std::min(whole.find('\n', at), whole.size()));
        in.tokens.clear();
        return here_[id] = &in;
    }

    const std::set<place>& wanted_;
    findings& out_;
    endless_macros& endless_;
    std::map<FileID, inclusion*> here_;
    std::map<std::string, FileID> by_name_;      // the first of each
    std::map<place, FileID> by_line_;
};

class factory : public tooling::FrontendActionFactory {
public:
    factory(const std::set<place>& wanted, findings& out, endless_macros& endless) : wanted_(wanted), out_(out), endless_(endless) {}
    std::unique_ptr<FrontendAction> create() override { return std::make_unique<collect>(wanted_, out_, endless_); }

private:
    const std::set<place>& wanted_;
    findings& out_;
    endless_macros& endless_;
};

bool has_directives(const std::string& text) {
    for (std::size_t line = 0; line < text.size(); line = std::min(text.find('\n', line), text.size()) + 1)
        if (const std::size_t first = text.find_first_not_of(" \t", line); first != std::string::npos && text[first] == '#')
            return true;
    return false;
}

// Files are looked for beside the one that names them, and the line is in another folder now.
std::string seen_from(const std::string& text, const std::filesystem::path& was, const std::filesystem::path& is) {
    if (was == is)
        return text;
    static const std::regex quoted("(^|\n)([ \t]*#[ \t]*include[ \t]*\")([^\"\n]+)(?=\")");
    std::string out;
    auto rest = text.cbegin();
    for (std::sregex_iterator it(text.begin(), text.end(), quoted), end; it != end; ++it) {
        const std::filesystem::path named = was / (*it)[3].str();
        const bool beside = std::filesystem::exists(named);
        out.append(rest, (*it)[0].first).append((*it)[1]).append((*it)[2]).append(beside ? named.lexically_relative(is).string() : (*it)[3].str());
        rest = (*it)[0].second;
    }
    return out.append(rest, text.cend());
}

// The lines behind stay where they were.
void expand(std::string& text, unsigned begin, const expansion& call) {
    const auto lines = std::count(text.begin() + begin, text.begin() + call.end, '\n');
    text.replace(begin, call.end - begin, call.text + std::string(static_cast<std::size_t>(lines), '\n'));
}

std::string with_calls_expanded(std::string text, const std::map<unsigned, expansion>& calls) {
    for (auto it = calls.rbegin(); it != calls.rend(); ++it)
        expand(text, it->first, it->second);
    return text;
}

// In one line where that is possible: then what follows keeps its place, too.
std::string in_place(const place& line, const inclusion& in, const findings& found) {
    const std::string& text = found.buffers.at(in.of);
    if (!has_directives(text))
        return in.tokens;
    const std::string& includer = found.buffers.at(line.first);
    const auto lines = std::count(includer.begin(), includer.begin() + static_cast<std::ptrdiff_t>(line.second), '\n');
    std::string all =
        seen_from(with_calls_expanded(text, in.calls), std::filesystem::path(in.of).parent_path(), std::filesystem::path(line.first).parent_path());
    if (!all.empty() && all.back() != '\n')
        all += '\n';
    return all + "#line " + std::to_string(lines + 2);      // of the line behind
}

// The files that are included several times, in place of their lines; calls in all others.
expansions replacements(const findings& found) {
    expansions all = found.calls;
    const std::set<std::string>& several = found.several;
    for (const auto& [line, in] : found.inclusions) {
        if (several.count(in.of) && !several.count(line.first))
            all[line] = {in.end, in_place(line, in, found)};
        else if (!several.count(in.of))
            for (const auto& [offset, call] : in.calls)
                all.emplace(place{in.of, offset}, call);
    }
    return all;
}

}  // namespace

bool expand_macros(const std::vector<source_command>& sources, const std::vector<std::string>& includes,
                   const std::set<std::pair<std::string, unsigned>>& wanted, std::map<std::string, std::string>& texts, endless_macros& endless) {
    if (wanted.empty())
        return false;
    findings found;
    factory make(wanted, found, endless);
    for (const source_command& c : sources)
        run_front_end(c, includes, c.path, texts, make);
    if (!endless.empty())
        return false;
    const std::map<std::string, std::string>& buffers = found.buffers;
    const expansions all = replacements(found);
    std::set<std::string> replaced;
    for (auto it = all.rbegin(); it != all.rend(); ++it) {  // from the end, so that offsets stay true
        const auto& [file, begin] = it->first;
        if (!replaced.count(file) && texts.count(file) && texts[file] != buffers.at(file))
            continue;  // read by another path than the one it was replaced under: no way to go on
        replaced.insert(file);
        std::string& text = texts.emplace(file, buffers.at(file)).first->second;
        expand(text, begin, it->second);
    }
    return !replaced.empty();
}

}  // namespace dome::cc
