// SPDX-License-Identifier: Apache-2.0
// A source that does not compile.
// refused: expected
#include <dome/session.hpp>

#include <cstdio>

int main() { int n = 1 dome::checkpoint(); }
