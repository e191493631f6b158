// SPDX-License-Identifier: Apache-2.0
// A constructor that reaches a checkpoint.
// refused: constructor
#include <dome/session.hpp>

#include <cstdio>

struct thing {
    thing() { dome::checkpoint(); }
};
int main() {
    thing t;
    std::printf("x\n");
}
