#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Virtual calls through pointers to the base; one override has no site.
#include <dome/session.hpp>

#include <cstdio>

struct shape {
    virtual ~shape() = default;
    virtual double area(int n) const = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shape& dome_x) {
    }
    explicit shape([[maybe_unused]] ::dome::blank_t dome_b) {}
    shape() = default;
#line 10
};
struct square : shape {
    double s = 2;
    double area(int n) const override { DOME_FRAME("square::area(int) const", "program.cpp", 13, 0x626800ca5f32709dull, "dome::checkpoint");
        double t = dome_at ? dome_f.get<double>("t") : (s * n);
        { DOME_SITE(1, 15, ("t"), t); dome::checkpoint(); }
        return t * s;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] square& dome_x) {
        dome_a.base<::shape>("shape", dome_x);
        dome_a.field_or_default("s", dome_x.s);
    }
    explicit square([[maybe_unused]] ::dome::blank_t dome_b) : ::shape(dome_b) {}
    square() = default;
#line 18
};
struct disc : shape {
    double r = 1;
    double area(int) const override { return r * 3; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] disc& dome_x) {
        dome_a.base<::shape>("shape", dome_x);
        dome_a.field_or_default("r", dome_x.r);
    }
    explicit disc([[maybe_unused]] ::dome::blank_t dome_b) : ::shape(dome_b) {}
    disc() = default;
#line 22
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 23, 0x6ae3f8af55f2ff68ull, "square::area");
    square s = dome_at ? ::dome::gen::blank<::square>() : ::dome::gen::type<::square>(); if (dome_at) dome_f.load("s", s); 
    disc d = dome_at ? ::dome::gen::blank<::disc>() : ::dome::gen::type<::disc>(); if (dome_at) dome_f.load("d", d); 
    const shape* all[3] = {&s, &d, &s}; if (dome_at) dome_f.load("all", all); 
    double sum = dome_at ? dome_f.get<double>("sum") : ::dome::gen::type<double>(0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { const ::shape * dome_t1 = dome_at ? dome_f.get<const ::shape *>("dome_t1") : (::dome::gen::type<const ::shape *>(all[i])); DOME_SITE(1, 29, ("s", "d", "all", "sum", "i", "dome_t1"), ::dome::gen::ref(s), ::dome::gen::ref(d), ::dome::gen::ref(all), sum, i, dome_t1); double dome_t2 = dome_at ? ::dome::gen::blank<double>() : (dome_t1->area(i + 1)); sum += dome_t2; }
        std::printf("%g\n", sum);
    }
}
