// SPDX-License-Identifier: Apache-2.0
// From Clang's source locations to plain places and spans in files, macro expansions counted as one piece of text.
// In: locations of one syntax tree. Out: place, span, or nothing where a macro hides part of the text.
// Tested by test/tool/dome-cc/plan_test.cpp.
#pragma once

#include <optional>

#include "tool/dome-cc/facts.hpp"
#include "tool/dome-cc/plan.hpp"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Stmt.h"
#include "clang/Lex/Lexer.h"

namespace dome::cc {

class source_text {
public:
    explicit source_text(clang::ASTContext& context) : context_(context), sources_(context.getSourceManager()) {}

    place where(clang::SourceLocation l) const;              // of the expansion, for diagnostics and keys
    std::string file(clang::SourceLocation l) const;         // real path
    bool user(clang::SourceLocation l) const;                // text of the program: neither a system header nor Dome's
    std::optional<span> of(clang::SourceRange r) const;      // whole tokens
    std::optional<span> statement(const clang::Stmt* s) const;  // with its semicolon
    std::string words(span s, clang::SourceLocation in) const;  // the text itself
    llvm::StringRef before(unsigned offset, clang::SourceLocation in) const;    // what the file of `in` begins with
    unsigned offset(clang::SourceLocation l) const;          // of the expansion
    clang::SourceLocation location(unsigned offset, clang::SourceLocation in) const;  // in the file of `in`
    unsigned end_offset(clang::SourceLocation l) const;      // just after the token at l
    // Offset of the next token of this kind text at or after `from`, in the file of `in`; comments are skipped.
    std::optional<unsigned> find_token(unsigned from, clang::SourceLocation in, const char* token) const;
    // From a `(` or `{` that is the next token at or after `from` to its closing one.
    std::optional<span> brackets(unsigned from, clang::SourceLocation in) const;
    clang::ASTContext& context() const { return context_; }
    // What a fold expression expands to lies within its text; `of` then answers with all of it. From now on this is such a text.
    void widen(span fold) { folds_.push_back(fold); }
    // In an instance of a template, a new-expression ends with its first word, and so do expressions that end with it.
    void complete(span new_expression) { news_.push_back(new_expression); }
    void narrow(span fold) {
        std::erase_if(folds_, [&](span f) { return f.begin == fold.begin && f.end == fold.end; });
    }

private:
    unsigned completed(unsigned end, clang::SourceLocation in) const;
    clang::Lexer lexer_at(unsigned from, clang::SourceLocation in) const;      // raw: knows no macros

    clang::ASTContext& context_;
    clang::SourceManager& sources_;
    std::vector<span> folds_, news_;
};

}  // namespace dome::cc
