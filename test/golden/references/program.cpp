// SPDX-License-Identifier: Apache-2.0
// References to locals, elements, members and parameters.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

struct point {
    double x = 0, y = 0;
};
point& shift(point& p, double d) {
    p.x += d;
    dome::checkpoint();
    p.y -= d;
    return p;
}
void swap_in(int& a, int& b) {
    const int t = a;
    a = b;
    dome::checkpoint();
    b = t;
}
int main() {
    int a = 1, b = 2;
    int& ra = a;
    swap_in(ra, b);
    std::vector<point> ps(3);
    point& last = ps.back();
    const point& first = ps[0];
    double& y = ps[1].y;
    dome::checkpoint();
    ra += 10;
    y = 4;
    last.x += 1;
    shift(last, 0.25).y += 1;
    shift(ps[0], 3);
    std::printf("%d %d %g %g %g %g\n", a, b, last.x, last.y, first.x, ps[1].y);
}
