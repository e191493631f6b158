// SPDX-License-Identifier: Apache-2.0
// A checkpoint in a handler.
// refused: catch
#include <dome/session.hpp>

#include <cstdio>

int main() {
    try {
        throw 1;
    } catch (int) {
        dome::checkpoint();
    }
    std::printf("x\n");
}
