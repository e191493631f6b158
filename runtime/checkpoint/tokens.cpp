// SPDX-License-Identifier: Apache-2.0
// strtok() for programs that call it: the C library's keeps its place in the text where no checkpoint can reach it. This file is linked
// into such programs only, since only they register its place. In: what strtok() is given. Out: the next token.
// Tested by test/golden/tokens.
#include <cstring>

namespace dome::gen::detail {

extern char* rest_of_tokens;
char* rest_of_tokens = nullptr;

}  // namespace dome::gen::detail

// ISO C, 7.24.5.8.
extern "C" char* strtok(char* text, const char* separators) noexcept { return ::strtok_r(text, separators, &dome::gen::detail::rest_of_tokens); }
