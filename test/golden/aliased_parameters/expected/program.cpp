#include <dome/generated.hpp>
#line 1 "program.cpp"
// Functions whose parameters are named by typedefs of a namespace or class, behind pointers that are saved.
#include <cstdio>
#include <dome/session.hpp>

namespace flow {
typedef double real;
typedef real cell[3];
using condition = void (*)(cell&, const real*, int);

static void lid(cell& c, const real* speed, int side) { DOME_FRAME("program.cpp:flow::lid(cell &, const real *, int)", "program.cpp", 10, 0x85279438b6c29320ull, "dome::checkpoint");
    if (!dome_at) { c[side] += *speed; }
    { DOME_SITE0(1, 12); dome::checkpoint(); }
}
static void wall(cell& c, const real*, int side) { c[side] = 0; }

struct solver {
    using size = unsigned;
    static size twice(size* n) { return *n *= 2; }
    size (*step)(size*) = twice;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] solver& dome_x) {
        dome_a.field_or_default("step", dome_x.step);
    }
#line 20
};

static condition conditions[] = {lid, wall, lid};
static ::dome::gen::global dome_g_conditions("program.cpp:flow::conditions", conditions);
#line 22


static void run() { DOME_FRAME("program.cpp:flow::run()", "program.cpp", 24, 0x88dfd387d2279f87ull, "flow::lid", "dome::checkpoint");
    cell c = {1, 2, 3}; if (dome_at) dome_f.load("c", c); 
    solver s = dome_at ? ::dome::gen::blank<::flow::solver>() : ::dome::gen::type<::flow::solver>(); if (dome_at) dome_f.load("s", s); 
    solver::size n = dome_at ? ::dome::gen::blank<::flow::solver::size>() : ::dome::gen::type<::flow::solver::size>(1); if (dome_at) dome_f.load("n", n); 
    condition next = dome_at ? dome_f.get<void (*)(::flow::cell &, const ::flow::real *, int)>("next") : (conditions[0]);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); i++) {
        const real speed = dome_at ? ::dome::gen::blank<::flow::real>() : (0.5 * i); if (dome_at) dome_f.load("speed", const_cast<::std::remove_const_t<decltype(speed)>&>(speed)); 
        if (DOME_IN(1, 1)) { DOME_SITE(1, 31, ("c", "s", "n", "next", "i", "speed"), ::dome::gen::ref(c), ::dome::gen::ref(s), ::dome::gen::ref(n), next, i, ::dome::gen::ref(speed)); next(c, &speed, i); }
        { DOME_SITE(2, 32, ("c", "s", "n", "i", "speed"), ::dome::gen::ref(c), ::dome::gen::ref(s), ::dome::gen::ref(n), i, ::dome::gen::ref(speed)); dome::checkpoint(); }
        next = conditions[(i + 1) % 3];
        std::printf("%g %g %g %u\n", c[0], c[1], c[2], s.step(&n));
    }
}
}  // namespace flow

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 39, 0x65866301182f9165ull, "flow::run"); { DOME_SITE0(1, 39); flow::run(); } }

static ::dome::gen::named_function dome_n1("flow::solver::twice(size *)", static_cast<::flow::solver::size (*)(::flow::solver::size *)>(&::flow::solver::twice));
#line 40

static ::dome::gen::named_function dome_n2("program.cpp:flow::lid(cell &, const real *, int)", static_cast<void (*)(::flow::cell &, const ::flow::real *, int)>(&::flow::lid));
#line 40

static ::dome::gen::named_function dome_n3("program.cpp:flow::wall(cell &, const real *, int)", static_cast<void (*)(::flow::cell &, const ::flow::real *, int)>(&::flow::wall));
#line 40
