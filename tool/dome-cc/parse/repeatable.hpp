// SPDX-License-Identifier: Apache-2.0
// Constructors and initialisers that a resumed run may evaluate once more: they do nothing but give members their values.
// In: definitions of one syntax tree. Out: yes or no, no where in doubt. Tested by test/golden/constructor_*.
#pragma once

#include "clang/AST/DeclCXX.h"

namespace dome::cc {

bool repeatable(const clang::Expr* e);
bool repeatable(const clang::CXXConstructorDecl* c);

}  // namespace dome::cc
