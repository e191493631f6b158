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
};
struct point {
    double x, y;
};

int main() {
    cell* c = ALLOCATE(cell, 1);
    c->n = 3;
    ALLOCATE_OR_DIE(c->rows, int*, 3);
    for (int i = 0; i < 3; ++i) {
        c->rows[i] = ALLOCATE(int, 4);
        for (int k = 0; k < 4; ++k)
            c->rows[i][k] = i * k;
        dome::checkpoint();
    }
    point* p = MAKE(point, 1, 2);
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        p->x += c->rows[i][3];
        std::printf("%d %g %g\n", c->rows[i][1], p->x, p->y);
        RELEASE(c->rows[i]);
        dome::checkpoint();
    }
    UNMAKE(p);
    RELEASE(c->rows);
    RELEASE(c);
}
