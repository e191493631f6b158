// SPDX-License-Identifier: Apache-2.0
// A dot product of two distributed vectors, over and over while one of them turns: power iteration on a diagonal matrix.
// The sums have the same bits on any number of tasks.
//   dome run -n 4 ./020_dot [elements = 1000000] [rounds = 50]
#include <dome/dome.hpp>

#include <cmath>
#include <cstdio>
#include <cstdlib>

int main(int argc, char** argv) {
    const long n = argc > 1 ? std::atol(argv[1]) : 1000000;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 50;

    // Eigenvalues between 1 and 2, the largest one last.
    const dome::vector<double> diagonal(n, [n](std::int64_t i) { return 1.0 + static_cast<double>(i + 1) / static_cast<double>(n); });
    dome::vector<double> x(n, 1.0);

    for (int round = 1; round <= rounds; ++round) {
        x = diagonal * x;
        const double length = dome::norm2(x);
        x = x / length;
        if (round % 10 == 0)
            std::printf("round %3d  eigenvalue %.15f\n", round, dome::dot(x, diagonal * x));
        dome::checkpoint();
    }
}
