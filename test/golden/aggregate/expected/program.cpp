#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// User aggregates, nested, in containers, returned and passed by value.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

struct point {
    double x = 0, y = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.field_or_default("x", dome_x.x);
        dome_a.field_or_default("y", dome_x.y);
    }
#line 11
};
struct line {
    point from, to;
    std::string name;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] line& dome_x) {
        dome_a.field("from", dome_x.from);
        dome_a.field("to", dome_x.to);
        dome_a.field("name", dome_x.name);
    }
#line 15
};
point moved(point p, double by) { DOME_FRAME("moved(point, double)", "program.cpp", 16, 0x84227f7c7f87c2caull, "dome::checkpoint"); if (dome_at) { dome_f.load("p", p); dome_f.load("by", by); }
    if (!dome_at) { p.x += by; }
    { DOME_SITE(1, 18, ("p", "by"), ::dome::gen::ref(p), by); dome::checkpoint(); }
    p.y -= by;
    return p;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 22, 0xacf5c4bcf023d300ull, "moved", "dome::checkpoint");
    std::vector<line> lines = dome_at ? ::dome::gen::blank<::std::vector< ::line>>() : ::dome::gen::type<::std::vector< ::line>>(); if (dome_at) dome_f.load("lines", lines); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        line l = dome_at ? ::dome::gen::blank<::line>() : ::dome::gen::type<::line>{{0.0, 1.0 * i}, {2, 2}, "l" + std::to_string(i)}; if (dome_at) dome_f.load("l", l); 
        if (DOME_IN(1, 1)) { DOME_SITE(1, 26, ("lines", "i", "l"), ::dome::gen::ref(lines), i, ::dome::gen::ref(l)); ::point dome_t1 = dome_at ? ::dome::gen::blank<::point>() : (moved(l.from, 0.5)); l.to = static_cast<decltype(dome_t1)&&>(dome_t1); }
        if (!dome_at) { lines.push_back(l); }
        { DOME_SITE(2, 28, ("lines", "i", "l"), ::dome::gen::ref(lines), i, ::dome::gen::ref(l)); dome::checkpoint(); }
        std::printf("%s %g %g\n", lines.back().name.c_str(), lines.back().to.x, l.to.y);
    }
}
