#include <dome/generated.hpp>
#line 1 "program.cpp"
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
#ifndef DOME_DESCRIBES_shapes__point
#define DOME_DESCRIBES_shapes__point
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::shapes::point& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
}
#endif
#line 16

PAIR(both)
#ifndef DOME_DESCRIBES_shapes__both
#define DOME_DESCRIBES_shapes__both
extern "C++" inline void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ::shapes::both& dome_x) {
        dome_a.field("first", dome_x.first);
        dome_a.field("second", dome_x.second);
}
#endif
#line 17

}  // namespace shapes
COUNTER(hits)
static ::dome::gen::global dome_g_hits("program.cpp:hits", hits);
#line 19

int begun = START;
static ::dome::gen::global dome_g_begun("begun", begun);
#line 20


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 22, 0x6632921105de75a8ull, "dome::checkpoint");
    shapes::point p = dome_at ? ::dome::gen::blank<::shapes::point>() : ::dome::gen::type<::shapes::point>{1, 2}; if (dome_at) dome_f.load("p", p); 
    shapes::both b = dome_at ? ::dome::gen::blank<::shapes::both>() : ::dome::gen::type<::shapes::both>{3, 4}; if (dome_at) dome_f.load("b", b); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { p.x += i;
        b.second -= i; }
        { DOME_SITE(1, 28, ("p", "b", "i"), ::dome::gen::ref(p), ::dome::gen::ref(b), i); dome::checkpoint(); }
        ++hits;
        begun += hits;
        std::cout << p.x + p.y << ' ' << b.first + b.second << ' ' << hits << ' ' << begun << '\n';
    }
}
