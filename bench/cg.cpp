// SPDX-License-Identifier: Apache-2.0
// Conjugate gradients with the 27-point matrix of a cube. Rival: bench/cg_mpi.cpp.
// In: edge length, steps. Out: seconds for the steps, and the norm of the solution.
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>

#include "inputs.hpp"
#include "points.hpp"

int main(int argc, char** argv) {
    const long n = argc > 1 ? std::atol(argv[1]) : 96;
    const int steps = argc > 2 ? std::atoi(argv[2]) : 50;
    dome::sparse_matrix<double> a(n * n * n, n * n * n,
                                  [n](std::int64_t i, auto& row) { points(n, i, [&](long j, double value) { row.add(j, value); }); });
    dome::vector<double> x(n * n * n), r(n * n * n, [](std::int64_t i) { return noise(i); }), p = r, q = r;
    double rr = dot(r, r);
    multiply(a, p, q);
    [[dome::transient]] double begin = now();
    for (int step = 0; step < steps; ++step) {
        multiply(a, p, q);
        const double alpha = rr / dot(p, q);
        x = x + alpha * p;
        r = r - alpha * q;
        const double next = dot(r, r);
        p = r + next / rr * p;
        rr = next;
        dome::checkpoint();
    }
    std::printf("seconds %.6f norm %.12g\n", now() - begin, norm2(x));
}
