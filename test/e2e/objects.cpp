// SPDX-License-Identifier: Apache-2.0
// Every kind of distributed object in one program, the library way: vector, grid, scalar, sparse and dense matrix take part in every step,
// and what a step finds is printed with all its bits. The lines are the same on any number of tasks, wherever elements lie, and whatever
// happens on the way.
// In: number of steps, milliseconds of work a step, about, shared among the tasks as the elements are; a third argument F makes task r write to
// the file F.r how many of the elements it had at the end.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include <fstream>
#include <string>

#include <dome/dome.hpp>

namespace {

constexpr std::int64_t n = 6000, rows = 90, columns = 70;

// Work that a slow machine takes longer for, as long as this task has elements.
double work(const dome::vector<double>& x, double ms) {
    const double share = static_cast<double>(x.local().size()) / static_cast<double>(x.size());
    double y = 1;
    for (std::int64_t k = 0, end = static_cast<std::int64_t>(ms * 300000 * share); k < end; ++k)
        y = y * 0.999999 + 1e-7;
    return y;
}

}  // namespace

int main(int argc, char** argv) {
    const int steps = argc > 1 ? std::atoi(argv[1]) : 20;
    const double ms = argc > 2 ? std::atof(argv[2]) : 5;

    const dome::counter_rng random(11);
    dome::scalar<int> step = 0;
    dome::scalar<double> energy = 1.0;
    dome::vector<double> x(n, [&](std::int64_t i) { return random.normal(i); });
    dome::grid<double> heat({rows, columns}, [&](std::int64_t i, std::int64_t j) { return random.uniform(columns * i + j); });
    dome::sparse_matrix<double> sparse(n, n, [&](std::int64_t i, auto& row) {
        row.add(i, 0.5);
        row.add((i + 1) % n, 0.3 + 0.1 * random.uniform(i));
        row.add((i * 3571 + 17) % n, 0.1 * random.normal(i));
    });
    dome::grid<double> dense({columns, columns}, [&](std::int64_t i, std::int64_t j) { return random.normal(columns * i + j) / columns; });
    dome::grid<double> next({rows, columns}, 0.0);     // lives at checkpoints: built with the others, before the loop
    dome::vector<double> y(columns, 1.0);
    // Replaced by another one on the way: what is saved must be the new one, with its own number of elements.
    dome::sparse_matrix<double> changing(n, n, [](std::int64_t i, auto& row) { row.add(i, 1.0); });

    double idle = 0;
    while (step < steps) {
        idle += work(x, ms);
        x = sparse * x;
        x = changing * x + 1e-3;
        y = matvec(dense, y) + energy * 1e-3;
        next.stencil(heat, [](auto u) { return 0.25 * (u(-1, 0) + u(1, 0) + u(0, -1) + u(0, 1)); });
        swap(heat, next);
        energy = dot(x, x) / n + norm2(y);
        ++step;
        if (step.get() % 7 == 0) {
            const int s = step;
            changing = dome::sparse_matrix<double>(n, n, [&](std::int64_t i, auto& row) {
                row.add(i, 1.0);
                if (i % s == 0)
                    row.add(n - 1 - i, 1e-2);
            });
        }
        const double median = [&] {
            dome::vector<double> sorted = x;
            sort(sorted);
            return sorted.at(n / 2);
        }();
        std::printf("step %d energy %.17g heat %.17g variance %.17g median %.17g elements %lld\n", step.get(), energy.get(), sum(heat), variance(x),
                    median, static_cast<long long>(changing.nonzeros()));
        dome::checkpoint();
    }
    std::printf("final x %.17g y %.17g\n", sum(x * dome::iota()), sum(y));
    if (argc > 3)
        std::ofstream(argv[3] + ("." + std::to_string(dome::rank()))) << x.local().size() << '\n';
    return idle < 0 ? 1 : 0;       // keeps the work
}
