// Functions whose parameters are named by typedefs of a namespace or class, behind pointers that are saved.
#include <cstdio>
#include <dome/session.hpp>

namespace flow {
typedef double real;
typedef real cell[3];
using condition = void (*)(cell&, const real*, int);

static void lid(cell& c, const real* speed, int side) {
    c[side] += *speed;
    dome::checkpoint();
}
static void wall(cell& c, const real*, int side) { c[side] = 0; }

struct solver {
    using size = unsigned;
    static size twice(size* n) { return *n *= 2; }
    size (*step)(size*) = twice;
};

static condition conditions[] = {lid, wall, lid};

static void run() {
    cell c = {1, 2, 3};
    solver s;
    solver::size n = 1;
    condition next = conditions[0];
    for (int i = 0; i < 3; i++) {
        const real speed = 0.5 * i;
        next(c, &speed, i);
        dome::checkpoint();
        next = conditions[(i + 1) % 3];
        std::printf("%g %g %g %u\n", c[0], c[1], c[2], s.step(&n));
    }
}
}  // namespace flow

int main() { flow::run(); }
