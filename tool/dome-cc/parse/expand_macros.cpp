// SPDX-License-Identifier: Apache-2.0
// A run of the preprocessor alone; the tokens of a call are collected by the outermost call they come from. A file that is included
// several times means something else each time: it is written in place of each of its #include lines, as a whole.
// Tested by the programs macro_* in test/golden.
#include "tool/dome-cc/parse/expand_macros.hpp"

#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/TokenConcatenation.h"
#include "clang/Tooling/Tooling.h"
#include "tool/dome-cc/parse/front_end.hpp"

namespace dome::cc {

using namespace clang;

namespace {

struct expansion {
    unsigned end = 0;
    std::string text;
};
using expansions = std::map<std::pair<std::string, unsigned>, expansion>;

class collect : public PreprocessorFrontendAction {
public:
    collect(const std::set<std::pair<std::string, unsigned>>& wanted, expansions& out, std::map<std::string, std::string>& buffers,
            endless_macros& endless)
        : wanted_(wanted), out_(out), buffers_(buffers), endless_(endless) {}

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
        std::set<std::pair<std::string, unsigned>> mine;  // of this source: a header's calls are the same in each
        std::map<std::string, std::map<FileID, std::string>> inclusions;      // of the files with wanted calls: what each comes to
        for (pp.Lex(t); t.isNot(tok::eof); pp.Lex(t)) {
            if (t.isAnnotation())
                continue;
            CharSourceRange call = sm.getExpansionRange(t.getLocation());
            const FileID here = sm.getFileID(call.getBegin());
            const std::string name = name_of(here, sm);
            if (name.empty())
                continue;
            if (here != sm.getMainFileID() && has_wanted(name))
                inclusions[name][here] += " " + pp.getSpelling(t);
            if (!t.getLocation().isMacroID())
                continue;
            std::pair<std::string, unsigned> key{name, sm.getFileOffset(call.getBegin())};
            if (!wanted_.count(key) || (out_.count(key) && !mine.count(key)))
                continue;
            mine.insert(key);
            buffers_[key.first] = std::string(sm.getBufferData(sm.getFileID(call.getBegin())));
            expansion& e = out_[key];
            e.end = sm.getFileOffset(Lexer::getLocForEndOfToken(call.getEnd(), 0, sm, pp.getLangOpts()));
            if (&e == current && (t.hasLeadingSpace() || t.isAtStartOfLine() || glue.AvoidConcat(before_last, last, t)))
                e.text += ' ';
            // The name of the file stays what the compiler of the result calls it.
            std::string words = Lexer::getImmediateMacroName(t.getLocation(), sm, pp.getLangOpts()) == "__FILE__" ? "__FILE__" : pp.getSpelling(t);
            // The name of a macro within what it stands for means what it meant before: written out, it would be the macro again.
            if (t.isExpandDisabled() && t.getIdentifierInfo() && t.getIdentifierInfo()->hasMacroDefinition() &&
                !stands_for_itself(*t.getIdentifierInfo(), *pp.getMacroInfo(t.getIdentifierInfo()))) {
                if (pp.getMacroInfo(t.getIdentifierInfo())->isFunctionLike())
                    words = "(" + words + ")";
                else if (buffers_[name].compare(key.second, words.size(), words) == 0)
                    endless_.emplace(key, words);
            }
            e.text += words;
            current = &e;
            before_last = last;
            last = t;
        }
        for (const auto& [name, each] : inclusions)
            if (each.size() > 1)
                write_in_place(name, each, sm);
    }

private:
    static std::string name_of(FileID id, const SourceManager& sm) {
        OptionalFileEntryRef file = sm.getFileEntryRefForID(id);
        if (!file)
            return "";
        llvm::StringRef real = file->getFileEntry().tryGetRealPathName();
        return std::string(real.empty() ? file->getName() : real);
    }
    bool has_wanted(const std::string& name) const {
        const auto first = wanted_.lower_bound({name, 0});
        return first != wanted_.end() && first->first == name;
    }
    void write_in_place(const std::string& name, const std::map<FileID, std::string>& each, const SourceManager& sm) {
        std::erase_if(out_, [&](const auto& e) { return e.first.first == name; });
        for (const auto& [id, text] : each) {
            const SourceLocation from = sm.getExpansionLoc(sm.getIncludeLoc(id));
            const std::string includer = name_of(sm.getFileID(from), sm);
            if (includer.empty())
                continue;
            const std::string whole(sm.getBufferData(sm.getFileID(from)));
            const std::size_t at = sm.getFileOffset(from), begin = whole.rfind('\n', at) + 1;
            buffers_[includer] = whole;
            out_[{includer, static_cast<unsigned>(begin)}] = {static_cast<unsigned>(std::min(whole.find('\n', at), whole.size())), text};
        }
    }

    const std::set<std::pair<std::string, unsigned>>& wanted_;
    expansions& out_;
    std::map<std::string, std::string>& buffers_;
    endless_macros& endless_;
};

class factory : public tooling::FrontendActionFactory {
public:
    factory(const std::set<std::pair<std::string, unsigned>>& wanted, expansions& out, std::map<std::string, std::string>& buffers,
            endless_macros& endless)
        : wanted_(wanted), out_(out), buffers_(buffers), endless_(endless) {}
    std::unique_ptr<FrontendAction> create() override { return std::make_unique<collect>(wanted_, out_, buffers_, endless_); }

private:
    const std::set<std::pair<std::string, unsigned>>& wanted_;
    expansions& out_;
    std::map<std::string, std::string>& buffers_;
    endless_macros& endless_;
};

}  // namespace

bool expand_macros(const std::vector<source_command>& sources, const std::vector<std::string>& includes,
                   const std::set<std::pair<std::string, unsigned>>& wanted, std::map<std::string, std::string>& texts, endless_macros& endless) {
    if (wanted.empty())
        return false;
    expansions found;
    std::map<std::string, std::string> buffers;
    factory make(wanted, found, buffers, endless);
    for (const source_command& c : sources)
        run_front_end(c, includes, c.path, texts, make);
    if (!endless.empty())
        return false;
    std::set<std::string> replaced;
    for (auto it = found.rbegin(); it != found.rend(); ++it) {  // from the end, so that offsets stay true
        const auto& [file, begin] = it->first;
        if (!replaced.count(file) && texts.count(file) && texts[file] != buffers[file])
            continue;  // read by another path than the one it was replaced under: no way to go on
        replaced.insert(file);
        std::string& text = texts.emplace(file, buffers[file]).first->second;
        const std::string had = text.substr(begin, it->second.end - begin);
        text.replace(begin, had.size(), it->second.text + std::string(static_cast<std::size_t>(std::count(had.begin(), had.end(), '\n')), '\n'));
    }
    return !replaced.empty();
}

}  // namespace dome::cc
