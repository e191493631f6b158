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
#define BEGIN_CLASS(name) \
    class name {          \
        int n_ = 7;       \
                          \
    public:               \
        explicit name(int n) : n_(n) {}
#define END_CLASS \
    }             \
    ;
#define BOXED(name)                             \
    template <class T>                          \
    struct name {                               \
        T value;                                \
        explicit name(const T& v) : value(v) {} \
    };
#define COUNTER(name) static int name = 0;
#define START 5

namespace shapes {
POINT(point, double);
PAIR(both)
WRAPPED(wrapped)
MADE_OF(scaled, wrapped)
BEGIN_CLASS(step)
int next() {
    dome::checkpoint();
    return ++n_;
}
END_CLASS
BOXED(box)
}  // namespace shapes
COUNTER(hits)
int begun = START;

int main() {
    shapes::point p{1, 2};
    shapes::both b{3, 4};
    shapes::wrapped w(5);
    shapes::scaled s(6, 1.5);
    shapes::step step(8);
    shapes::box<long> box(9);
    for (int i = 0; i < 3; ++i) {
        p.x += i;
        b.second -= i;
        dome::checkpoint();
        ++hits;
        begun += hits;
        std::cout << p.x + p.y << ' ' << b.first + b.second << ' ' << hits << ' ' << begun << ' ' << w.next() << ' ' << s.next() * s.factor << '\n';
        std::cout << step.next() << ' ' << ++box.value << '\n';
    }
}
