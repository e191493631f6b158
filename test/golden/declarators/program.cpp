// SPDX-License-Identifier: Apache-2.0
// Several variables declared in one statement, some with sites in their initialisers; array initialisers with sites.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>

int step(int k) {
    dome::checkpoint();
    return k;
}
std::string word(int k) {
    dome::checkpoint();
    return std::string(static_cast<std::size_t>(k), 'w');
}
int* where(int* p) {
    dome::checkpoint();
    return p;
}
struct point {
    int x, y;
};
struct shape {
    point from, to;
    int colour = 7;
};
template <class T>
T twice(T x) {
    const T a = step(x), b = step(a + 1);
    dome::checkpoint();
    return a * 10 + b;
}

int main() {
    int a = step(1), b = step(a + 1), c, d = b * 2;
    c = step(d);
    std::string s = word(a), t(word(b)), u;
    int row[3] = {step(4), a, step(5)}, *p = where(row + 1), &first = *where(row);
    const int *q = where(p), fixed = step(6);
    dome::checkpoint();
    first += 1;
    std::printf("%d %d %d %d %s %s %s %d %d %d %d %d\n", a, b, c, d, s.c_str(), t.c_str(), u.c_str(), row[0], row[2], *p, *q, fixed);
    int grid[2][2] = {{step(1), 2}, {3, step(4)}};
    point points[] = {{1, step(2)}, {step(3), 4}, point{5, 6}};
    shape g{{step(1), 2}, {3, step(4)}}, h{.from = {step(5), 6}, .to = {7, 8}, .colour = step(9)};
    dome::checkpoint();
    std::printf("%d %d %d\n", grid[0][0] + grid[1][1], points[0].y + points[1].x + points[2].y, g.from.x + g.to.y + g.colour + h.from.x + h.colour);
    std::unique_ptr<point> one(new point{step(7), step(8)});
    int* heap = new int[static_cast<std::size_t>(step(3))]{step(1), step(2)};
    std::printf("%d %d %d\n", heap[0] + heap[1] + heap[2], one->x, one->y);
    delete[] heap;
    dome::checkpoint();
    std::printf("%d %ld\n", twice(3), twice(4L));
    // clang-format off
    int i,j=step(1),*k=&i;
    std::string v("v"),w,_x="x";
    for (i = 0,*k += 1; i < 3; ++i) {
        dome::checkpoint();
        j += i;
        w += v;
        _x += w;
    }
    // clang-format on
    std::printf("%d %d %s %s\n", j, *k, w.c_str(), _x.c_str());
}
