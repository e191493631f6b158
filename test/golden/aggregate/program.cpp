// SPDX-License-Identifier: Apache-2.0
// User aggregates, nested, in containers, returned and passed by value.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

struct point {
    double x = 0, y = 0;
};
struct line {
    point from, to;
    std::string name;
};
point moved(point p, double by) {
    p.x += by;
    dome::checkpoint();
    p.y -= by;
    return p;
}
int main() {
    std::vector<line> lines;
    for (int i = 0; i < 3; ++i) {
        line l{{0.0, 1.0 * i}, {2, 2}, "l" + std::to_string(i)};
        l.to = moved(l.from, 0.5);
        lines.push_back(l);
        dome::checkpoint();
        std::printf("%s %g %g\n", lines.back().name.c_str(), lines.back().to.x, l.to.y);
    }
}
