// SPDX-License-Identifier: Apache-2.0
// Locations to places and spans. Tested by test/tool/dome-cc/plan_test.cpp.
#include "tool/dome-cc/parse/source_text.hpp"

#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/Support/FileSystem.h"

namespace dome::cc {

using namespace clang;

std::string source_text::file(SourceLocation l) const {
    FileID id = sources_.getFileID(sources_.getExpansionLoc(l));
    if (OptionalFileEntryRef entry = sources_.getFileEntryRefForID(id)) {
        llvm::StringRef real = entry->getFileEntry().tryGetRealPathName();
        return std::string(real.empty() ? entry->getName() : real);
    }
    return "";
}

place source_text::where(SourceLocation l) const {
    SourceLocation e = sources_.getExpansionLoc(l);
    return {file(l), sources_.getFileOffset(e), sources_.getExpansionLineNumber(e), sources_.getExpansionColumnNumber(e)};
}

unsigned source_text::offset(SourceLocation l) const { return sources_.getFileOffset(sources_.getExpansionLoc(l)); }

SourceLocation source_text::location(unsigned offset, SourceLocation in) const {
    return sources_.getLocForStartOfFile(sources_.getFileID(sources_.getExpansionLoc(in))).getLocWithOffset(static_cast<int>(offset));
}

unsigned source_text::end_offset(SourceLocation l) const {
    SourceLocation last = l.isMacroID() ? sources_.getExpansionRange(l).getEnd() : l;
    return completed(sources_.getFileOffset(Lexer::getLocForEndOfToken(last, 0, sources_, context_.getLangOpts())), last);
}

unsigned source_text::completed(unsigned end, SourceLocation in) const {
    for (const span& n : news_)
        if (end > n.begin && end < n.end && sources_.getBufferData(sources_.getFileID(in)).substr(0, end).ends_with("new"))
            return n.end;
    return end;
}

bool source_text::user(SourceLocation l) const {
    if (l.isInvalid())
        return false;
    SourceLocation e = sources_.getExpansionLoc(l);
    if (sources_.isInSystemHeader(e))
        return false;
    std::string path = file(l);
    // Dome's own headers are recognised by their place, whatever the include path that led there.
    return !path.empty() && path.find("/include/dome/") == std::string::npos;
}

std::optional<span> source_text::of(SourceRange r) const {
    if (r.isInvalid())
        return std::nullopt;
    CharSourceRange chars = Lexer::makeFileCharRange(CharSourceRange::getTokenRange(r), sources_, context_.getLangOpts());
    if (chars.isInvalid()) {
        // A macro argument inside a larger expansion, or an expansion that covers only part of the text.
        return std::nullopt;
    }
    span out{sources_.getFileOffset(chars.getBegin()), sources_.getFileOffset(chars.getEnd())};
    out.end = completed(out.end, chars.getEnd());
    for (const span& f : folds_)
        if ((out.begin >= f.begin && out.begin < f.end) || (out.end > f.begin && out.end <= f.end))
            out = {std::min(out.begin, f.begin), std::max(out.end, f.end)};
    return out;
}

std::optional<span> source_text::statement(const Stmt* s) const {
    std::optional<span> out = of(s->getSourceRange());
    if (!out)
        return out;
    bool ends_itself = isa<CompoundStmt, DeclStmt, NullStmt>(s);
    const Stmt* last = s;
    while (!ends_itself) {  // a control statement ends where its body ends
        if (auto* i = dyn_cast<IfStmt>(last))
            last = i->getElse() ? i->getElse() : i->getThen();
        else if (auto* w = dyn_cast<WhileStmt>(last))
            last = w->getBody();
        else if (auto* f = dyn_cast<ForStmt>(last))
            last = f->getBody();
        else if (auto* r = dyn_cast<CXXForRangeStmt>(last))
            last = r->getBody();
        else if (auto* w2 = dyn_cast<SwitchStmt>(last))
            last = w2->getBody();
        else if (auto* c = dyn_cast<SwitchCase>(last))
            last = c->getSubStmt();
        else if (auto* l = dyn_cast<LabelStmt>(last))
            last = l->getSubStmt();
        else if (auto* a = dyn_cast<AttributedStmt>(last))
            last = a->getSubStmt();
        else
            break;
        ends_itself = isa<CompoundStmt, DeclStmt, NullStmt>(last);
    }
    if (!ends_itself && !isa<CXXTryStmt>(last)) {
        std::optional<unsigned> semi = find_token(out->end, s->getBeginLoc(), ";");
        if (!semi)
            return std::nullopt;
        out->end = *semi + 1;
    }
    return out;
}

llvm::StringRef source_text::before(unsigned offset, SourceLocation in) const {
    return sources_.getBufferData(sources_.getFileID(sources_.getExpansionLoc(in))).substr(0, offset);
}

std::string source_text::words(span s, SourceLocation in) const {
    llvm::StringRef buffer = sources_.getBufferData(sources_.getFileID(sources_.getExpansionLoc(in)));
    return std::string(buffer.substr(s.begin, s.end - s.begin));
}

Lexer source_text::lexer_at(unsigned from, SourceLocation in) const {
    const FileID id = sources_.getFileID(sources_.getExpansionLoc(in));
    const llvm::StringRef buffer = sources_.getBufferData(id);
    return {sources_.getLocForStartOfFile(id), context_.getLangOpts(), buffer.begin(), buffer.begin() + from, buffer.end()};
}

std::optional<span> source_text::brackets(unsigned from, SourceLocation in) const {
    Lexer lexer = lexer_at(from, in);
    Token t;
    lexer.LexFromRawLexer(t);
    if (!t.isOneOf(tok::l_paren, tok::l_brace))
        return std::nullopt;
    const unsigned begin = sources_.getFileOffset(t.getLocation());
    for (int open = 1; open > 0;) {
        lexer.LexFromRawLexer(t);
        if (t.isOneOf(tok::l_paren, tok::l_brace, tok::l_square))
            ++open;
        else if (t.isOneOf(tok::r_paren, tok::r_brace, tok::r_square))
            --open;
        else if (t.is(tok::eof))
            return std::nullopt;
    }
    return span{begin, sources_.getFileOffset(t.getLocation()) + t.getLength()};
}

std::optional<unsigned> source_text::find_token(unsigned from, SourceLocation in, const char* token) const {
    const llvm::StringRef buffer = sources_.getBufferData(sources_.getFileID(sources_.getExpansionLoc(in)));
    Lexer lexer = lexer_at(from, in);
    Token t;
    for (;;) {
        lexer.LexFromRawLexer(t);
        if (t.is(tok::eof))
            return std::nullopt;
        unsigned at = sources_.getFileOffset(t.getLocation());
        if (buffer.substr(at, t.getLength()) == token)
            return at;
    }
}

}  // namespace dome::cc
