// SPDX-License-Identifier: Apache-2.0
// A member std::unique_ptr<T> of a class that this source does not see; the source that does is included by another.
#include "world.hpp"

#include <cstdio>

int twice(app::world& w);

int main() {
    app::world a, b;
    for (int i = 0; i < 3; ++i) {
        int sum = a.step();
        sum += twice(b);
        std::printf("%d\n", sum);
    }
}
