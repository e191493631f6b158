#include <dome/generated.hpp>
#line 1 "program.cpp"
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
#ifndef DOME_DESCRIBES_shapes__point
#define DOME_DESCRIBES_shapes__point
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::shapes::point& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
}
#endif
#line 30

PAIR(both)
#ifndef DOME_DESCRIBES_shapes__both
#define DOME_DESCRIBES_shapes__both
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::shapes::both& dome_x) {
        dome_a.field("first", dome_x.first);
        dome_a.field("second", dome_x.second);
}
#endif
#line 31

class wrapped { public: explicit wrapped(int n) : hidden_(n) {} int next() { return ++hidden_; } private: int hidden_; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] wrapped& dome_x) {
        dome_a.field("hidden_", dome_x.hidden_);
    }
    explicit wrapped([[maybe_unused]] ::dome::blank_t dome_b) : hidden_() {}
#line 32
};
struct scaled : wrapped { double factor; scaled(int n, double f) : wrapped(n), factor(f) {} 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] scaled& dome_x) {
        dome_a.base<::shapes::wrapped>("shapes::wrapped", dome_x);
        dome_a.field("factor", dome_x.factor);
    }
    explicit scaled([[maybe_unused]] ::dome::blank_t dome_b) : ::shapes::wrapped(dome_b), factor() {}
#line 33
};
}  // namespace shapes
COUNTER(hits)
static ::dome::gen::global dome_g_hits("program.cpp:hits", hits);
#line 35

int begun = START;
static ::dome::gen::global dome_g_begun("begun", begun);
#line 36


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 38, 0xeee19f4a449e53c3ull, "dome::checkpoint");
    shapes::point p = dome_at ? ::dome::gen::blank<::shapes::point>() : ::dome::gen::type<::shapes::point>{1, 2}; if (dome_at) dome_f.load("p", p); 
    shapes::both b = dome_at ? ::dome::gen::blank<::shapes::both>() : ::dome::gen::type<::shapes::both>{3, 4}; if (dome_at) dome_f.load("b", b); 
    shapes::wrapped w = dome_at ? ::dome::gen::blank<::shapes::wrapped>() : ::dome::gen::type<::shapes::wrapped>(5); if (dome_at) dome_f.load("w", w); 
    shapes::scaled s = dome_at ? ::dome::gen::blank<::shapes::scaled>() : ::dome::gen::type<::shapes::scaled>(6, 1.5); if (dome_at) dome_f.load("s", s); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { p.x += i;
        b.second -= i; }
        { DOME_SITE(1, 46, ("p", "b", "w", "s", "i"), ::dome::gen::ref(p), ::dome::gen::ref(b), ::dome::gen::ref(w), ::dome::gen::ref(s), i); dome::checkpoint(); }
        ++hits;
        begun += hits;
        std::cout << p.x + p.y << ' ' << b.first + b.second << ' ' << hits << ' ' << begun << ' ' << w.next() << ' ' << s.next() * s.factor << '\n';
    }
}
