#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Memory that macros take and give back, in the manner of C.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>

#define ALLOCATE(type, n) ((type*)malloc((n) * sizeof(type)))
#define ALLOCATE_OR_DIE(p, type, n)      \
    do {                                 \
        (p) = (type*)calloc((n), sizeof(type)); \
        if (!(p)) {                      \
            fprintf(stderr, "no memory\n"); \
            exit(1);                     \
        }                                \
    } while (0)
#define RELEASE(p) (free(p), (p) = NULL)
#define MAKE(type, ...) new type{__VA_ARGS__}
#define UNMAKE(p) delete p

struct cell {
    int n;
    int** rows;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] cell& dome_x) {
        dome_a.field("n", dome_x.n);
        dome_a.field("rows", dome_x.rows);
    }
#line 24
};
struct point {
    double x, y;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
    }
#line 27
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 29, 0xed391422fe30daf5ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    cell* c = dome_at ? dome_f.get<::cell *>("c") : (((cell*)::dome::gen::allocate<::cell>((1) * sizeof(cell))));
    if (!dome_at) { c->n = 3;
    do { (c->rows) = (int**)::dome::gen::allocate_zeroed<int *>((3), sizeof(int*)); if (!(c->rows)) { fprintf(stderr, "no memory\n"); exit(1); } } while (0); }
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { c->rows[i] = ((int*)::dome::gen::allocate<int>((4) * sizeof(int)));
        for (int k = 0; k < 4; ++k)
            c->rows[i][k] = i * k; }
        { DOME_SITE(1, 37, ("c", "i"), c, i); dome::checkpoint(); }
    } }
    point* p = dome_at ? dome_f.get<::point *>("p") : (::dome::gen::made(MAKE(point, 1, 2)));
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(2, 2)) { DOME_SITE(2, 41, ("c", "p", "i"), c, p, i); dome::checkpoint(); }
        if (!dome_at) { p->x += c->rows[i][3];
        std::printf("%d %g %g\n", c->rows[i][1], p->x, p->y);
        (::dome::gen::release(c->rows[i]), (c->rows[i]) = __null); }
        { DOME_SITE(3, 45, ("c", "p", "i"), c, p, i); dome::checkpoint(); }
    }
    UNMAKE(p);
    (::dome::gen::release(c->rows), (c->rows) = __null);
    (::dome::gen::release(c), (c) = __null);
}
