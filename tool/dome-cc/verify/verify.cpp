// SPDX-License-Identifier: Apache-2.0
// A syntax-only run over files that exist in memory only. Tested by test/tool/dome-cc/output_test.cpp.
#include "tool/dome-cc/verify/verify.hpp"

#include "clang/AST/ASTConsumer.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "tool/dome-cc/parse/front_end.hpp"

namespace dome::cc {
namespace {

// Whether the output is right does not depend on what libraries do within their functions; reading these costs most of the time. Clang itself
// reads bodies that a type or a constant may follow from (`auto`, `constexpr`).
class consumer : public clang::ASTConsumer {
public:
    explicit consumer(const clang::SourceManager& sources) : sources_(sources) {}
    bool shouldSkipFunctionBody(clang::Decl* d) override { return sources_.isInSystemHeader(d->getLocation()); }

private:
    const clang::SourceManager& sources_;
};

class check : public clang::SyntaxOnlyAction {
    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& c, llvm::StringRef) override {
        return std::make_unique<consumer>(c.getSourceManager());
    }
};

class check_factory : public clang::tooling::FrontendActionFactory {
    std::unique_ptr<clang::FrontendAction> create() override { return std::make_unique<check>(); }
    bool runInvocation(std::shared_ptr<clang::CompilerInvocation> invocation, clang::FileManager* files,
                       std::shared_ptr<clang::PCHContainerOperations> pch, clang::DiagnosticConsumer* diagnostics) override {
        invocation->getFrontendOpts().SkipFunctionBodies = true;
        return FrontendActionFactory::runInvocation(std::move(invocation), files, std::move(pch), diagnostics);
    }
};

}  // namespace

std::string verify(const std::map<std::string, std::string>& generated, const std::string& path, const source_command& original,
                   const std::vector<std::string>& includes) {
    check_factory action;
    return run_front_end(original, includes, path, generated, action);
}

}  // namespace dome::cc
