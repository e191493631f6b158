// SPDX-License-Identifier: Apache-2.0
// A syntax-only run over files that exist in memory only. Tested by test/tool/dome-cc/output_test.cpp.
#include "tool/dome-cc/verify/verify.hpp"

#include "clang/Frontend/FrontendActions.h"
#include "clang/Tooling/Tooling.h"

namespace dome::cc {

using namespace clang::tooling;

namespace {

// The command of the original source, with the generated file in its place.
class redirected : public CompilationDatabase {
public:
    redirected(const CompilationDatabase& from, std::string original) : from_(from), original_(std::move(original)) {}
    std::vector<CompileCommand> getCompileCommands(llvm::StringRef file) const override {
        auto commands = from_.getCompileCommands(original_);
        for (CompileCommand& c : commands) {
            for (std::string& a : c.CommandLine)
                if (a == c.Filename)
                    a = file.str();
            c.Filename = file.str();
            c.CommandLine.insert(c.CommandLine.begin() + 1, "-w");
        }
        return commands;
    }

private:
    const CompilationDatabase& from_;
    std::string original_;
};

}  // namespace

bool verify(const std::map<std::string, std::string>& generated, const std::map<std::string, std::string>& sources,
            const CompilationDatabase& flags) {
    bool good = true;
    for (const auto& [path, original] : sources) {
        redirected database(flags, getAbsolutePath(original));
        ClangTool tool(database, {path});
        tool.setPrintErrorMessage(false);
        for (const auto& [name, text] : generated)
            tool.mapVirtualFile(name, text);
        good = tool.run(newFrontendActionFactory<clang::SyntaxOnlyAction>().get()) == 0 && good;
    }
    return good;
}

}  // namespace dome::cc
