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
#ifndef DOME_DESCRIBES_shapes__point
#define DOME_DESCRIBES_shapes__point
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::shapes::point& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
}
#endif
#line 45

PAIR(both)
#ifndef DOME_DESCRIBES_shapes__both
#define DOME_DESCRIBES_shapes__both
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::shapes::both& dome_x) {
        dome_a.field("first", dome_x.first);
        dome_a.field("second", dome_x.second);
}
#endif
#line 46

class wrapped { public: explicit wrapped(int n) : hidden_(n) {} int next() { return ++hidden_; } private: int hidden_; 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] wrapped& dome_x) {
        dome_a.field("hidden_", dome_x.hidden_);
    }
    explicit wrapped([[maybe_unused]] ::dome::blank_t dome_b) : hidden_() {}
#line 47
};
struct scaled : wrapped { double factor; scaled(int n, double f) : wrapped(n), factor(f) {} 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] scaled& dome_x) {
        dome_a.base<::shapes::wrapped>("shapes::wrapped", dome_x);
        dome_a.field("factor", dome_x.factor);
    }
    explicit scaled([[maybe_unused]] ::dome::blank_t dome_b) : ::shapes::wrapped(dome_b), factor() {}
#line 48
};
class step { int n_ = 7; public: explicit step(int n) : n_(n) {}
int next() { DOME_FRAME("shapes::step::next()", "program.cpp", 50, 0x2583d8fea3bd9b31ull, "dome::checkpoint");
    { DOME_SITE0(1, 51); dome::checkpoint(); }
    return ++n_;
}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] step& dome_x) {
        dome_a.field_or_default("n_", dome_x.n_);
    }
    explicit step([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 54
} ;
template <class T> struct box { T value; explicit box(const T& v) : value(v) {} 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] box& dome_x) {
        if constexpr (::std::is_reference_v<decltype(box::value)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("value", dome_x.value, dome_x, __builtin_offsetof(box, value));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("value", dome_x.value);
        }
    }
    explicit box([[maybe_unused]] ::dome::blank_t dome_b) : value(::dome::gen::blank<decltype(value)>()) {}
#line 55
};
}  // namespace shapes
COUNTER(hits)
static ::dome::gen::global dome_g_hits("program.cpp:hits", hits);
#line 57

int begun = START;
static ::dome::gen::global dome_g_begun("begun", begun);
#line 58


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 60, 0x53d115e5ffc6621eull, "dome::checkpoint", "shapes::step::next");
    shapes::point p = dome_at ? ::dome::gen::blank<::shapes::point>() : ::dome::gen::type<::shapes::point>{1, 2}; if (dome_at) dome_f.load("p", p); 
    shapes::both b = dome_at ? ::dome::gen::blank<::shapes::both>() : ::dome::gen::type<::shapes::both>{3, 4}; if (dome_at) dome_f.load("b", b); 
    shapes::wrapped w = dome_at ? ::dome::gen::blank<::shapes::wrapped>() : ::dome::gen::type<::shapes::wrapped>(5); if (dome_at) dome_f.load("w", w); 
    shapes::scaled s = dome_at ? ::dome::gen::blank<::shapes::scaled>() : ::dome::gen::type<::shapes::scaled>(6, 1.5); if (dome_at) dome_f.load("s", s); 
    shapes::step step = dome_at ? ::dome::gen::blank<::shapes::step>() : ::dome::gen::type<::shapes::step>(8); if (dome_at) dome_f.load("step", step); 
    shapes::box<long> box = dome_at ? ::dome::gen::blank<::shapes::box<long>>() : ::dome::gen::type<::shapes::box<long>>(9); if (dome_at) dome_f.load("box", box); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { p.x += i;
        b.second -= i; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 70, ("p", "b", "w", "s", "step", "box", "i"), ::dome::gen::ref(p), ::dome::gen::ref(b), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(step), ::dome::gen::ref(box), i); dome::checkpoint(); }
        if (!dome_at) { ++hits;
        begun += hits;
        std::cout << p.x + p.y << ' ' << b.first + b.second << ' ' << hits << ' ' << begun << ' ' << w.next() << ' ' << s.next() * s.factor << '\n'; }
        { DOME_SITE(2, 74, ("p", "b", "w", "s", "step", "box", "i"), ::dome::gen::ref(p), ::dome::gen::ref(b), ::dome::gen::ref(w), ::dome::gen::ref(s), ::dome::gen::ref(step), ::dome::gen::ref(box), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step.next()); std::cout << dome_t1 << ' ' << ++box.value << '\n'; }
    }
}
