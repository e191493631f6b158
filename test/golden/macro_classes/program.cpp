// SPDX-License-Identifier: Apache-2.0
// Classes and globals that come from macros: described behind them, or, where that is not enough, written out.
#include <dome/session.hpp>

#include <iostream>

#define POINT(name, type) \
    struct name {         \
        type x, y;        \
    }
#define PAIR(name) struct name { int first; long second; };
#define WRAPPED(name)                      \
    class name {                           \
    public:                                \
        explicit name(int n) : hidden_(n) {} \
        int next() { return ++hidden_; }   \
                                           \
    private:                               \
        int hidden_;                       \
    };
#define MADE_OF(name, base)                         \
    struct name : base {                            \
        double factor;                              \
        name(int n, double f) : base(n), factor(f) {} \
    };
#define COUNTER(name) static int name = 0;
#define START 5

namespace shapes {
POINT(point, double);
PAIR(both)
WRAPPED(wrapped)
MADE_OF(scaled, wrapped)
}  // namespace shapes
COUNTER(hits)
int begun = START;

int main() {
    shapes::point p{1, 2};
    shapes::both b{3, 4};
    shapes::wrapped w(5);
    shapes::scaled s(6, 1.5);
    for (int i = 0; i < 3; ++i) {
        p.x += i;
        b.second -= i;
        dome::checkpoint();
        ++hits;
        begun += hits;
        std::cout << p.x + p.y << ' ' << b.first + b.second << ' ' << hits << ' ' << begun << ' ' << w.next() << ' ' << s.next() * s.factor << '\n';
    }
}
