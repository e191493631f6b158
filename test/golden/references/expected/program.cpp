#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// References to locals, elements, members and parameters.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

struct point {
    double x = 0, y = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.field_or_default("x", dome_x.x);
        dome_a.field_or_default("y", dome_x.y);
    }
#line 10
};
point& shift(point& p, double d) { DOME_FRAME("shift(point &, double)", "program.cpp", 11, 0xee663f932dd9fe8eull, "dome::checkpoint"); if (dome_at) { dome_f.load("d", d); }
    if (!dome_at) { p.x += d; }
    { DOME_SITE(1, 13, ("d"), d); dome::checkpoint(); }
    p.y -= d;
    return p;
}
void swap_in(int& a, int& b) { DOME_FRAME("swap_in(int &, int &)", "program.cpp", 17, 0x7e8d4ccd1326b7c5ull, "dome::checkpoint");
    const int t = dome_at ? dome_f.get<int>("t") : (a);
    if (!dome_at) { a = b; }
    { DOME_SITE(1, 20, ("t"), t); dome::checkpoint(); }
    b = t;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 23, 0x77c21f67ebfbf0cdull, "swap_in", "dome::checkpoint", "shift", "shift");
    int a = dome_at ? ::dome::gen::blank<int>() : (1), b = dome_at ? ::dome::gen::blank<int>() : (2); if (dome_at) dome_f.load("a", a);  if (dome_at) dome_f.load("b", b); 
    int& ra = a;
    if (DOME_IN(1, 1)) { DOME_SITE(1, 26, ("a", "b"), ::dome::gen::ref(a), ::dome::gen::ref(b)); swap_in(ra, b); }
    std::vector<point> ps = dome_at ? ::dome::gen::blank<::std::vector< ::point>>() : ::dome::gen::type<::std::vector< ::point>>(3); if (dome_at) dome_f.load("ps", ps); 
    point& last = dome_at ? dome_f.get_ref<::point>("last") : (ps.back());
    const point& first = dome_at ? dome_f.get_ref<const ::point>("first") : (ps[0]);
    double& y = dome_at ? dome_f.get_ref<double>("y") : (ps[1].y);
    if (DOME_IN(2, 2)) { DOME_SITE(2, 31, ("a", "b", "ps", "last", "first", "y"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(ps), ::dome::gen::path(last), ::dome::gen::path(first), ::dome::gen::path(y)); dome::checkpoint(); }
    if (!dome_at) { ra += 10;
    y = 4;
    last.x += 1; }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 35, ("a", "b", "ps", "last", "first"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(ps), ::dome::gen::path(last), ::dome::gen::path(first)); ::point& dome_t1 = dome_at ? dome_f.get_ref<::point>("dome_t1") : (shift(last, 0.25)); dome_t1.y += 1; }
    { ::point& dome_t2 = dome_at ? dome_f.get_ref<::point>("dome_t2") : (ps[0]); DOME_SITE(4, 36, ("a", "b", "ps", "last", "first", "dome_t2"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(ps), ::dome::gen::path(last), ::dome::gen::path(first), ::dome::gen::path(dome_t2)); shift(dome_t2, 3); }
    std::printf("%d %d %g %g %g %g\n", a, b, last.x, last.y, first.x, ps[1].y);
}
