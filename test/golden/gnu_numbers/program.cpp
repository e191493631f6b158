// SPDX-License-Identifier: Apache-2.0
// Numbers that compilers know and the standard does not: vectors, C's complex ones; restrict pointers.
#include <dome/session.hpp>

#include <cstdio>

typedef double two __attribute__((vector_size(16)));
typedef int four __attribute__((vector_size(16)));

struct body {
    two place, speed;
    four cell{};
};
static two total;

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
    body b = {{0, 1}, {1, 1}};
    two step = {0.5, 0.25};
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
    std::printf("%g %g, %d %d, %g, %g %g, %g\n", b.place[0], b.place[1], b.cell[1], b.cell[2], total[0], __real__ z,
                __imag__ z, sum(all, 3));
}
