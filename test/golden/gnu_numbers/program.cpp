// SPDX-License-Identifier: Apache-2.0
// Numbers that compilers know and the standard does not: vectors, C's complex ones; restrict pointers.
#include <dome/session.hpp>

#include <cstdio>

typedef double four __attribute__((vector_size(32)));
typedef int eight __attribute__((vector_size(32)));

struct body {
    four place, speed;
    eight cell{};
};
static four total;

static double sum(const double* __restrict__ begin, int n) {
    const double* __restrict__ p = begin;
    double s = 0;
    for (int i = 0; i < n; ++i, ++p) {
        s += *p;
        dome::checkpoint();
    }
    return s;
}

int main() {
    body b = {{0, 1, 2, 3}, {1, 1, 1, 1}};
    four step = {0.5, 0.25, 0.125, 0};
    _Complex double z = {1, 2};
    for (int i = 0; i < 3; ++i) {
        b.place += b.speed * step;
        b.cell[i] += i;
        total += b.place;
        z = z * z * 0.2;
        dome::checkpoint();
        step *= 2;
    }
    const double all[] = {1, 2, 4};
    std::printf("%g %g %g %g, %d %d, %g, %g %g, %g\n", b.place[0], b.place[1], b.place[2], b.place[3], b.cell[1], b.cell[2], total[0], __real__ z,
                __imag__ z, sum(all, 3));
}
