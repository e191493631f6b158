// SPDX-License-Identifier: Apache-2.0
// One visitor and one walk over the files a source has read; see definitions.hpp.
#include "tool/dome-cc/parse/definitions.hpp"

#include <filesystem>

#include "tool/dome-cc/clang_headers.hpp"
#include "tool/dome-cc/parse/collect_facts.hpp"
#include "tool/dome-cc/parse/source_text.hpp"

namespace dome::cc {
namespace {

struct finder : clang::RecursiveASTVisitor<finder> {
    const std::set<std::string>& resumable;
    function_keys keys;
    source_text text;
    definitions found;
    finder(const source_unit& unit, const std::set<std::string>& r) : resumable(r), keys(unit), text(unit.ast->getASTContext()) {}
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

}  // namespace

definitions definitions_in(const source_unit& unit, const std::set<std::string>& resumable) {
    finder f(unit, resumable);
    f.TraverseDecl(unit.ast->getASTContext().getTranslationUnitDecl());
    return std::move(f.found);
}

files_read headers_of(const source_unit& unit) {
    namespace fs = std::filesystem;
    files_read out;
    const clang::SourceManager& sm = unit.ast->getSourceManager();
    source_text text(unit.ast->getASTContext());
    for (unsigned i = 0; i < sm.local_sloc_entry_size(); ++i) {
        const clang::SrcMgr::SLocEntry& entry = sm.getLocalSLocEntry(i);
        if (!entry.isFile())
            continue;
        clang::SourceLocation start = clang::SourceLocation::getFromRawEncoding(entry.getOffset());
        std::string file = text.file(start);
        if (file.find("/include/dome/") != std::string::npos)
            out.dome = true;
        else if (entry.getFile().getFileCharacteristic() == clang::SrcMgr::C_User && !file.empty() && file != unit.path && text.user(start) &&
                 fs::exists(file))
            out.program.insert(fs::canonical(file).string());
    }
    return out;
}

}  // namespace dome::cc
