// SPDX-License-Identifier: Apache-2.0
// std::function.
// refused: std::function
#include <dome/session.hpp>

#include <cstdio>
#include <functional>

int main() {
    std::function<int(int)> f = [](int n) { return n; };
    dome::checkpoint();
    std::printf("%d\n", f(1));
}
