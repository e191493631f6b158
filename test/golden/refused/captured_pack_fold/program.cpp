// SPDX-License-Identifier: Apache-2.0
// refused: a pack that the lambda has captured
#include <cstdio>
#include <dome/session.hpp>

template <class... T>
auto printer(T... t) {
    return [t...] { ((std::printf("%d\n", t), dome::checkpoint()), ...); };
}

int main() { printer(1, 2)(); }
