// SPDX-License-Identifier: Apache-2.0
// Clang's tool run for one command. Tested by test/tool/dome-cc/refusal_test.cpp.
#include "tool/dome-cc/parse/front_end.hpp"

#include "clang/Tooling/CompilationDatabase.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "llvm/Support/raw_ostream.h"
#include "tool/dome-cc/parse/forced_includes.hpp"
#include "tool/dome-cc/record.hpp"

namespace dome::cc {

using namespace clang::tooling;

namespace {

class one_command : public CompilationDatabase {
public:
    one_command(source_command c, std::string file) : command_(std::move(c)), file_(std::move(file)) {}
    std::vector<CompileCommand> getCompileCommands(llvm::StringRef) const override {
        std::vector<std::string> line = command_.arguments;
        line.push_back(file_);
        return {CompileCommand(command_.directory, file_, std::move(line), "")};
    }

private:
    source_command command_;
    std::string file_;
};

class itself_unexpanded : public clang::PPCallbacks {
public:
    explicit itself_unexpanded(clang::Preprocessor& preprocessor) : preprocessor_(preprocessor) {}
    void MacroDefined(const clang::Token& name, const clang::MacroDirective*) override {
        clang::MacroInfo* macro = preprocessor_.getMacroInfo(name.getIdentifierInfo());
        if (macro && macro->isEnabled() && stands_for_itself(*name.getIdentifierInfo(), *macro))
            macro->DisableMacro();
    }

private:
    clang::Preprocessor& preprocessor_;
};

// It hears of every source's preprocessor before the first line is read.
class printer_and_listener : public clang::TextDiagnosticPrinter {
public:
    using TextDiagnosticPrinter::TextDiagnosticPrinter;
    void BeginSourceFile(const clang::LangOptions& options, const clang::Preprocessor* preprocessor) override {
        TextDiagnosticPrinter::BeginSourceFile(options, preprocessor);
        if (preprocessor) {
            auto& its = const_cast<clang::Preprocessor&>(*preprocessor);
            its.addPPCallbacks(std::make_unique<itself_unexpanded>(its));
        }
    }
};

// The working directory of the process is nobody's to change: sources are read by several threads.
struct front_end {
    front_end(const source_command& c, const std::vector<std::string>& includes, const std::string& path, const changed_texts& texts)
        : database(for_front_end(c, includes), path),
          tool(database, {path}, std::make_shared<clang::PCHContainerOperations>(), llvm::vfs::createPhysicalFileSystem()) {
        tool.setPrintErrorMessage(false);
        tool.setDiagnosticConsumer(&printer);
        // A header is the program's own when the program's build includes it; CMake says otherwise in those it writes to precompile.
        for (const forced_include& f : forced_includes(c))
            if (std::string text = read_file(f.path, texts); without_system_pragma(text))
                of_program[f.found] = std::move(text);
        for (const auto& [name, text] : of_program)    // the first text of a name counts
            tool.mapVirtualFile(name, text);
        for (const auto& [name, text] : texts)
            tool.mapVirtualFile(name, text);
    }
    std::string diagnostics;
    llvm::raw_string_ostream stream{diagnostics};
    printer_and_listener printer{stream, new clang::DiagnosticOptions};
    std::map<std::string, std::string> of_program;
    one_command database;
    ClangTool tool;
};

}  // namespace

std::string file_named(clang::FileID id, const clang::SourceManager& sources) {
    const clang::OptionalFileEntryRef file = sources.getFileEntryRefForID(id);
    if (!file)
        return "";
    const llvm::StringRef real = file->getFileEntry().tryGetRealPathName();
    return std::string(real.empty() ? file->getName() : real);
}

bool stands_for_itself(const clang::IdentifierInfo& name, const clang::MacroInfo& macro) {
    const llvm::ArrayRef<clang::Token> tokens = macro.tokens();
    if (tokens.empty() || tokens[0].getIdentifierInfo() != &name || macro.isVariadic())
        return false;
    if (macro.isObjectLike())
        return tokens.size() == 1;
    std::size_t at = 1;
    const auto next_is = [&](clang::tok::TokenKind kind) { return at < tokens.size() && tokens[at++].is(kind); };
    for (const clang::IdentifierInfo* parameter : macro.params()) {
        if (!next_is(at == 1 ? clang::tok::l_paren : clang::tok::comma) || at >= tokens.size() || tokens[at++].getIdentifierInfo() != parameter)
            return false;
    }
    return (macro.getNumParams() != 0 || next_is(clang::tok::l_paren)) && next_is(clang::tok::r_paren) && at == tokens.size();
}

source_unit parse(const source_command& command, const std::vector<std::string>& includes, const std::map<std::string, std::string>& texts) {
    source_unit out;
    out.name = command.name;
    out.path = command.path;
    front_end f(command, includes, command.path, texts);
    std::vector<std::unique_ptr<clang::ASTUnit>> units;
    const int status = f.tool.buildASTs(units);
    if (status == 0 && units.size() == 1 && units[0] && !units[0]->getDiagnostics().hasErrorOccurred())
        out.ast = std::move(units[0]);
    out.diagnostics = f.stream.str();
    if (out.ast)    // the printer ends here
        out.ast->getDiagnostics().setClient(new clang::IgnoringDiagConsumer, true);
    return out;
}

std::string run_front_end(const source_command& command, const std::vector<std::string>& includes, const std::string& path,
                          const std::map<std::string, std::string>& texts, ToolAction& action) {
    front_end f(command, includes, path, texts);
    if (f.tool.run(&action) == 0)
        return "";
    return f.stream.str().empty() ? "dome-cc: error: Clang does not accept the command for " + path + "\n" : f.stream.str();
}

}  // namespace dome::cc
