#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Numbers that compilers know and the standard does not: vectors, C's complex ones; restrict pointers.
#include <dome/session.hpp>

#include <cstdio>

typedef double two __attribute__((vector_size(16)));
typedef int four __attribute__((vector_size(16)));

struct body {
    two place, speed;
    four cell{};

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] body& dome_x) {
        dome_a.field("place", dome_x.place);
        dome_a.field("speed", dome_x.speed);
        dome_a.field_or_default("cell", dome_x.cell);
    }
#line 13
};
static two total;
static ::dome::gen::global dome_g_total("program.cpp:total", total);
#line 14


static double sum(const double* __restrict__ begin, int n) { DOME_FRAME("program.cpp:sum(const double *, int)", "program.cpp", 16, 0x795ded179b8735e6ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    const double* __restrict__ p = dome_at ? dome_f.get<const double *>("p") : (begin);
    double s = dome_at ? dome_f.get<double>("s") : ::dome::gen::type<double>(0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i, ++p) {
        if (!dome_at) { s += *p; }
        { DOME_SITE(1, 21, ("n", "p", "s", "i"), n, p, s, i); dome::checkpoint(); }
    }
    return s;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 26, 0x9b0ab2968487f45eull, "dome::checkpoint", "sum");
    body b = dome_at ? ::dome::gen::blank<::body>() : ::dome::gen::type<::body> {{0, 1}, {1, 1}}; if (dome_at) dome_f.load("b", b); 
    two step = dome_at ? ::dome::gen::blank<::two>() : ::dome::gen::type<::two> {0.5, 0.25}; if (dome_at) dome_f.load("step", step); 
    _Complex double z = dome_at ? dome_f.get<_Complex double>("z") : ::dome::gen::type<_Complex double> {1, 2};
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { b.place += b.speed * step;
        b.cell[i] += i;
        total += b.place;
        z = z * z * 0.2; }
        { DOME_SITE(1, 35, ("b", "step", "z", "i"), ::dome::gen::ref(b), ::dome::gen::ref(step), z, i); dome::checkpoint(); }
        step *= 2;
    } }
    const double all[] = {1, 2, 4}; if (dome_at) dome_f.load("all", const_cast<::std::remove_const_t<decltype(all)>&>(all)); 
    { DOME_SITE(2, 40, ("b", "z", "all"), ::dome::gen::ref(b), z, ::dome::gen::ref(all)); double dome_t1 = dome_at ? ::dome::gen::blank<double>() : (sum(all, 3)); std::printf("%g %g, %d %d, %g, %g %g, %g\n", b.place[0], b.place[1], b.cell[1], b.cell[2], total[0], __real__ z,
                __imag__ z, dome_t1); }
}
