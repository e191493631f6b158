// SPDX-License-Identifier: Apache-2.0
// A lambda that lives across a checkpoint.
// refused: lambda
#include <dome/session.hpp>

#include <cstdio>

int main() {
    int n = 2;
    auto twice = [&n](int k) { return k * n; };
    dome::checkpoint();
    std::printf("%d\n", twice(3));
}
