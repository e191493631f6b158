// SPDX-License-Identifier: Apache-2.0
// A lambda that lives across a checkpoint and names a reference to a global object under a default capture.
// refused: which g++ captures and clang does not
#include <dome/session.hpp>

#include <cstdio>

unsigned total = 4;

int main() {
    unsigned& sum = total;
    unsigned step = 7 * total;
    auto next = [=](unsigned x) { return x + sum + step; };
    for (unsigned i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::printf("%u\n", next(i));
    }
}
