// SPDX-License-Identifier: Apache-2.0
// See digraphs.hpp.
#include "tool/dome-cc/parse/digraphs.hpp"

#include <algorithm>

#include "clang/Basic/LangOptions.h"
#include "clang/Lex/Lexer.h"

namespace dome::cc {
namespace {

constexpr std::pair<llvm::StringLiteral, llvm::StringLiteral> digraphs[] = {{"%:%:", "##"}, {"<%", "{"}, {"%>", "}"},
                                                                            {"<:", "["},    {":>", "]"}, {"%:", "#"}};

}  // namespace

std::vector<edit> without_digraphs(const std::string& file, const std::string& text) {
    std::vector<edit> out;
    const llvm::StringRef all = text;
    if (std::none_of(std::begin(digraphs), std::end(digraphs), [&](const auto& d) { return all.contains(d.first); }))
        return out;
    clang::LangOptions options;
    options.CPlusPlus = options.CPlusPlus11 = options.CPlusPlus14 = options.CPlusPlus17 = options.CPlusPlus20 = true;
    options.Digraphs = options.RawStringLiterals = options.LineComment = true;
    clang::Lexer lexer(clang::SourceLocation(), options, text.data(), text.data(), text.data() + text.size());
    clang::Token token;
    for (bool last = false; !last;) {
        last = lexer.LexFromRawLexer(token);
        const auto end = static_cast<std::size_t>(lexer.getBufferLocation() - text.data());
        const llvm::StringRef word = all.substr(end - token.getLength(), token.getLength());
        for (const auto& [digraph, plain] : digraphs)
            if (word == digraph && token.isNot(clang::tok::eof))
                out.push_back({file, static_cast<unsigned>(end - word.size()), static_cast<unsigned>(word.size()),
                               plain.str() + std::string(word.size() - plain.size(), ' ')});
    }
    return out;
}

}  // namespace dome::cc
