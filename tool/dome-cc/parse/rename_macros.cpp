// SPDX-License-Identifier: Apache-2.0
// A run of the preprocessor alone, which tells where macros are defined, used and asked for. Tested by test/golden/macros_in_the_way.
#include "tool/dome-cc/parse/rename_macros.hpp"

#include <regex>

#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"
#include "tool/dome-cc/parse/front_end.hpp"

namespace dome::cc {

using namespace clang;

namespace {

struct mentions {
    const std::set<std::string>& names;
    const std::set<std::string>& program_files;
    std::map<std::string, std::string> buffers;                         // real path -> text
    std::map<std::string, std::map<unsigned, std::string>> where;       // real path, offset -> name
    std::set<std::string> fixed;                                        // what is defined or put together elsewhere
};

class listener : public PPCallbacks {
public:
    listener(const SourceManager& sources, mentions& out) : sources_(sources), out_(out) {}
    void MacroDefined(const Token& name, const MacroDirective*) override { note(name); }
    void MacroUndefined(const Token& name, const MacroDefinition&, const MacroDirective*) override { note(name); }
    void MacroExpands(const Token& name, const MacroDefinition&, SourceRange, const MacroArgs*) override { note(name); }
    void Defined(const Token& name, const MacroDefinition&, SourceRange) override { note(name); }
    void Ifdef(SourceLocation, const Token& name, const MacroDefinition&) override { note(name); }
    void Ifndef(SourceLocation, const Token& name, const MacroDefinition&) override { note(name); }
    using PPCallbacks::Elifdef, PPCallbacks::Elifndef;
    void Elifdef(SourceLocation, const Token& name, const MacroDefinition&) override { note(name); }
    void Elifndef(SourceLocation, const Token& name, const MacroDefinition&) override { note(name); }

private:
    void note(const Token& t) {
        const std::string name = t.getIdentifierInfo() ? t.getIdentifierInfo()->getName().str() : "";
        if (!out_.names.count(name))
            return;
        const SourceLocation at = sources_.getSpellingLoc(t.getLocation());
        const std::string path = file_named(sources_.getFileID(at), sources_);
        if (!out_.program_files.count(path)) {
            out_.fixed.insert(name);
            return;
        }
        out_.buffers.emplace(path, sources_.getBufferData(sources_.getFileID(at)));
        out_.where[path][sources_.getFileOffset(at)] = name;
    }

    const SourceManager& sources_;
    mentions& out_;
};

class listen : public PreprocessorFrontendAction {
public:
    explicit listen(mentions& out) : out_(out) {}

protected:
    void ExecuteAction() override {
        Preprocessor& pp = getCompilerInstance().getPreprocessor();
        pp.addPPCallbacks(std::make_unique<listener>(pp.getSourceManager(), out_));
        pp.EnterMainSourceFile();
        Token t;
        do
            pp.Lex(t);
        while (t.isNot(tok::eof));
    }

private:
    mentions& out_;
};

class listen_factory : public tooling::FrontendActionFactory {
public:
    explicit listen_factory(mentions& out) : out_(out) {}
    std::unique_ptr<FrontendAction> create() override { return std::make_unique<listen>(out_); }

private:
    mentions& out_;
};

}  // namespace

std::set<std::string> macros_in(const std::string& diagnostics) {
    static const std::regex named("(?:expanded from macro '|macro ')(\\w+)'");
    std::set<std::string> out;
    for (std::sregex_iterator it(diagnostics.begin(), diagnostics.end(), named), end; it != end; ++it)
        if (const std::string name = (*it)[1]; name.rfind("DOME_", 0) != 0 && name.rfind("dome_macro_", 0) != 0)
            out.insert(name);
    return out;
}

std::set<std::string> rename_macros(const std::vector<source_command>& sources, const std::vector<std::string>& includes,
                                    const std::set<std::string>& program_files, const std::set<std::string>& names,
                                    std::map<std::string, std::string>& texts) {
    if (names.empty())
        return {};
    mentions found{names, program_files, {}, {}, {}};
    listen_factory make(found);
    for (const source_command& c : sources)
        run_front_end(c, includes, c.path, texts, make);
    std::set<std::string> renamed;
    for (const auto& [file, at] : found.where) {
        std::string& text = texts.emplace(file, found.buffers[file]).first->second;
        for (auto it = at.rbegin(); it != at.rend(); ++it)    // from the end, so that offsets stay true
            if (!found.fixed.count(it->second)) {
                text.replace(it->first, it->second.size(), "dome_macro_" + it->second);
                renamed.insert(it->second);
            }
    }
    return renamed;
}

}  // namespace dome::cc
