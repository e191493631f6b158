// SPDX-License-Identifier: Apache-2.0
// The list lives in a source without checkpoints, the class of its nodes is known there only.
#include <dome/session.hpp>

#include <cstdio>

#include "list.hpp"

int main() {
    list all;
    for (int i = 0; i < 4; ++i) {
        all.add(i);
        dome::checkpoint();
        std::printf("%d\n", all.sum());
    }
}
