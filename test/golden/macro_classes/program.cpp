// SPDX-License-Identifier: Apache-2.0
// Classes and globals that come from macros.
#include <dome/session.hpp>

#include <iostream>

#define POINT(name, type) \
    struct name {         \
        type x, y;        \
    }
#define PAIR(name) struct name { int first; long second; };
#define COUNTER(name) static int name = 0;
#define START 5

namespace shapes {
POINT(point, double);
PAIR(both)
}  // namespace shapes
COUNTER(hits)
int begun = START;

int main() {
    shapes::point p{1, 2};
    shapes::both b{3, 4};
    for (int i = 0; i < 3; ++i) {
        p.x += i;
        b.second -= i;
        dome::checkpoint();
        ++hits;
        begun += hits;
        std::cout << p.x + p.y << ' ' << b.first + b.second << ' ' << hits << ' ' << begun << '\n';
    }
}
