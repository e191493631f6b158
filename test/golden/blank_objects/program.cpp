// Distributed objects without a shape at a checkpoint: one that gets its shape later, one that was moved from, a part of a class, and one
// that a container has taken over.
#include <cstdio>
#include <dome/dome.hpp>
#include <utility>
#include <vector>

struct field {
    dome::grid<double> now{{6, 4}, 1.0};
    dome::grid<double> next;      // shaped by the first step
    void step() {
        next = 0.5 * now + 1.0;
        swap(now, next);
        dome::checkpoint();
    }
};

int main() {
    dome::vector<double> later, first(10, [](std::int64_t i) { return 1.0 * i; });
    dome::sparse_matrix<double> none;
    field f;
    dome::checkpoint();
    dome::vector<double> second = std::move(first);
    std::vector<dome::vector<double>> all;
    for (int i = 0; i < 3; ++i) {
        f.step();
        dome::vector<double> x(5, 1.0 * i);
        all.push_back(std::move(x));
        dome::checkpoint();
        if (i == 1)
            later = 2.0 * second;
        std::printf("%g %g %g %d %d\n", dome::sum(f.now), dome::sum(later), dome::sum(all.back()), first.blank(), none.blank());
    }
    first = later + second;
    dome::checkpoint();
    std::printf("%g\n", dome::sum(first));
}
