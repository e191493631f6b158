// SPDX-License-Identifier: Apache-2.0
// One visitor and one walk over the files a source has read; see definitions.hpp.
#include "tool/dome-cc/parse/definitions.hpp"

#include <filesystem>

#include "tool/dome-cc/clang_headers.hpp"
#include "tool/dome-cc/parse/function_keys.hpp"
#include "tool/dome-cc/parse/source_text.hpp"
#include "tool/dome-cc/parse/syntax_walk.hpp"

namespace dome::cc {
namespace {

bool is_lambda(const clang::FunctionDecl* f) {
    auto* m = llvm::dyn_cast<clang::CXXMethodDecl>(f);
    return m && m->getParent()->isLambda() && m->getOverloadedOperator() == clang::OO_Call;
}

struct finder : syntax_walk {
    const std::set<std::string>& resumable;
    function_keys& keys;
    source_text text;
    definitions found, others;
    finder(const source_unit& unit, const std::set<std::string>& r)
        : syntax_walk(instances | implicit), resumable(r), keys(unit.keys()), text(unit.ast->getASTContext()) {}
    bool enter(clang::Decl* d) override {
        if (auto* f = llvm::dyn_cast<clang::FunctionDecl>(d))
            note(f);
        return true;
    }
    bool enter(clang::Stmt* s) override {
        if (auto* e = llvm::dyn_cast<clang::LambdaExpr>(s))
            for (clang::FunctionDecl* f : call_operators(*e))
                note(f);
        return true;
    }
    void note(clang::FunctionDecl* f) {
        if (f->isImplicit() && !is_lambda(f))
            return;
        if (f->isDependentContext() || !f->doesThisDeclarationHaveABody() || !f->getBody() || !text.user(f->getLocation()))
            return;
        // Instances of a template share its text: where one of them may stop, all are rewritten.
        const bool stops = resumable.count(keys.key(f)) != 0;
        if (!stops && !f->getTemplateInstantiationPattern())
            return;
        auto& all = (stops ? found : others)[text.where(f->getBody()->getBeginLoc())];
        if (std::find(all.begin(), all.end(), f) == all.end())
            all.push_back(f);
    }
};

}  // namespace

definitions definitions_in(const source_unit& unit, const std::set<std::string>& resumable, bool all_instances) {
    finder f(unit, resumable);
    f.over(unit.ast->getASTContext().getTranslationUnitDecl());
    for (auto& [at, functions] : f.found)
        if (const auto same = f.others.find(at); all_instances && same != f.others.end())
            functions.insert(functions.end(), same->second.begin(), same->second.end());
    // Of the instantiations of one text, that with the most parameters shows best what a pack expands to: it is planned from.
    for (auto& [at, functions] : f.found)
        std::iter_swap(functions.begin(),
                       std::max_element(functions.begin(), functions.end(), [](auto* a, auto* b) { return a->getNumParams() < b->getNumParams(); }));
    return std::move(f.found);
}

std::vector<edit> without_constexpr(const source_unit& unit, const definitions& of, const std::set<std::string>& keys) {
    std::vector<edit> out;
    if (keys.empty())
        return out;
    function_keys& key_of = unit.keys();
    source_text text(unit.ast->getASTContext());
    for (const auto& [at, functions] : of)
        for (const clang::FunctionDecl* f : functions) {
            if (!keys.count(key_of.key(f)))
                continue;
            for (const clang::FunctionDecl* d : f->redecls()) {
                unsigned begin = text.offset(d->getOuterLocStart()), name = text.offset(d->getLocation());
                if (is_lambda(f))
                    std::tie(begin, name) = std::pair(name, at.offset);
                auto word = text.find_token(begin, d->getLocation(), "constexpr");
                edit e{text.file(d->getLocation()), word.value_or(0), 9, is_lambda(f) ? "" : "inline"};
                if (word && *word < name && std::find(out.begin(), out.end(), e) == out.end())
                    out.push_back(std::move(e));
            }
        }
    return out;
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
                 fs::exists(file)) {
            const std::string path = fs::canonical(file).string();
            out.program.insert(path);
            clang::FileID outer = sm.getFileID(start);
            while (sm.getIncludeLoc(outer).isValid())
                outer = sm.getFileID(sm.getIncludeLoc(outer));
            if (outer != sm.getMainFileID())
                out.forced.insert(path);
        }
    }
    return out;
}

}  // namespace dome::cc
