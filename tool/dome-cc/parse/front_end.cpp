// SPDX-License-Identifier: Apache-2.0
// Compile flags, the tool run, and where Clang's own headers lie.
// Tested by test/tool/dome-cc/refusal_test.cpp.
#include "tool/dome-cc/parse/front_end.hpp"

#include "clang/Tooling/JSONCompilationDatabase.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

namespace dome::cc {

using namespace clang::tooling;

namespace {

// Adds what every source needs and drops what only makes sense when compiling.
class adjusted_database : public CompilationDatabase {
public:
    adjusted_database(std::unique_ptr<CompilationDatabase> from, std::vector<std::string> includes, std::vector<std::string> extra)
        : from_(std::move(from)), includes_(std::move(includes)), extra_(std::move(extra)) {}
    std::vector<CompileCommand> getCompileCommands(llvm::StringRef file) const override {
        auto commands = from_->getCompileCommands(file);
        if (commands.size() > 1)
            commands.resize(1);
        for (CompileCommand& c : commands) {
            std::vector<std::string>& line = c.CommandLine;
            std::size_t at = line.empty() ? 0 : 1;
            bool std_given = false;
            line.insert(line.begin() + static_cast<std::ptrdiff_t>(std::min(at, line.size())), extra_.begin(), extra_.end());
            for (const std::string& a : line)
                std_given = std_given || a.rfind("-std=", 0) == 0 || a.rfind("--std=", 0) == 0;
            std::vector<std::string> more;
            if (!std_given)
                more.push_back("-std=c++20");
            for (const std::string& i : includes_) {
                more.push_back("-isystem");  // also where the flags name it with -I: its headers are not the program's
                more.push_back(i);
            }
            more.push_back("-D__DOME_CC__=1");
            more.push_back("-Wno-unknown-attributes");
            more.push_back("-Wno-unknown-warning-option");
            more.push_back("-resource-dir=" DOME_CLANG_RESOURCE_DIR);
            line.insert(line.begin() + static_cast<std::ptrdiff_t>(at), more.begin(), more.end());
        }
        return commands;
    }

private:
    std::unique_ptr<CompilationDatabase> from_;
    std::vector<std::string> includes_, extra_;
};

}  // namespace

std::unique_ptr<CompilationDatabase> compile_flags(const parse_options& options, std::string& why) {
    std::unique_ptr<CompilationDatabase> base;
    if (options.build_directory.empty()) {
        base = std::make_unique<FixedCompilationDatabase>(".", options.flags);
        return std::make_unique<adjusted_database>(std::move(base), options.includes, std::vector<std::string>{});
    }
    base = CompilationDatabase::loadFromDirectory(options.build_directory, why);
    if (!base) {
        why = "no compile_commands.json in '" + options.build_directory +
              "'; configure with -DCMAKE_EXPORT_COMPILE_COMMANDS=ON or give the flags after --";
        return nullptr;
    }
    return std::make_unique<adjusted_database>(std::move(base), options.includes, options.flags);
}

std::vector<source_unit> parse(const std::vector<std::string>& sources, const CompilationDatabase& flags) {
    std::vector<source_unit> out;
    bool failed = false;
    for (const std::string& name : sources) {
        if (flags.getCompileCommands(getAbsolutePath(name)).empty()) {
            llvm::errs() << "dome-cc: error: the compile database has no entry for '" << name
                         << "'; add the source to the build or give the flags after -- without -p\n";
            failed = true;
            continue;
        }
        ClangTool tool(flags, {name});
        tool.setPrintErrorMessage(false);
        std::vector<std::unique_ptr<clang::ASTUnit>> units;
        int status = tool.buildASTs(units);
        if (status != 0 || units.size() != 1 || !units[0] || units[0]->getDiagnostics().hasErrorOccurred()) {
            failed = true;
            continue;
        }
        llvm::SmallString<256> real;
        if (llvm::sys::fs::real_path(name, real))
            real = name;
        out.push_back({name, std::string(real), std::move(units[0])});
    }
    if (failed)
        out.clear();
    return out;
}

}  // namespace dome::cc
