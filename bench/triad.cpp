// SPDX-License-Identifier: Apache-2.0
// Expressions of three and of six operands, again and again. Rival: bench/triad_mpi.cpp, with plain loops.
// In: 3 or 6, elements, rounds. Out: seconds for the rounds, and the norm of what was computed.
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>

#include "inputs.hpp"

int main(int argc, char** argv) {
    const bool six = argc > 1 && std::atoi(argv[1]) == 6;
    const long n = argc > 2 ? std::atol(argv[2]) : 1 << 24;
    const long rounds = argc > 3 ? std::atol(argv[3]) : 50;
    dome::vector<double> a(n, 0.0), b(n, noise), c(n, [](std::int64_t i) { return noise(-i); }), d = b + c, e = b - c, f = b * c;
    double norm = dome::norm2(b);
    [[dome::transient]] double begin = now();
    for (long round = 0; round < rounds; ++round) {
        const double s = 1.0 / static_cast<double>(round + 1);
        if (six)
            a = b + s * c + d * e - s * f;
        else
            a = b + s * c;
        swap(a, b);
        dome::checkpoint();
    }
    norm = dome::norm2(b);
    std::printf("seconds %.6f norm %.12g\n", now() - begin, norm);
}
