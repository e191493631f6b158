// SPDX-License-Identifier: Apache-2.0
// A lambda with a copy of a variable that changes.
// refused: lambda
#include <dome/session.hpp>

#include <cstdio>

int main() {
    int n = 2;
    auto twice = [n](int k) { return k * n; };
    n = 5;
    dome::checkpoint();
    std::printf("%d\n", twice(n));
}
