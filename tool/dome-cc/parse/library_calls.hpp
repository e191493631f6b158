// SPDX-License-Identifier: Apache-2.0
// What dome-cc knows of library functions that call back: those that only pass the call on, and the algorithms that
// include/dome/detail/algorithms.hpp has a resumable version of.
// In: declarations and arguments. Out: yes or no. Tested by test/golden/transparent_calls, algorithms*, hold_library.
#pragma once

namespace clang {
class CallExpr;
class Expr;
class FunctionDecl;
}  // namespace clang

namespace dome::cc {

// Its only state is its arguments: a resumed run just calls it again.
bool is_transparent(const clang::FunctionDecl* f);

// A call of an algorithm with a resumable version, all of whose iterators can be made again: how many there are, else 0.
unsigned resumable_algorithm(const clang::CallExpr* e);

}  // namespace dome::cc
