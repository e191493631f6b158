// SPDX-License-Identifier: Apache-2.0
#include "world.hpp"

namespace {
int calls = 0;
}

int twice(app::world& w) {
    ++calls;
    const int first = w.step();
    return first + w.step() * calls;
}
