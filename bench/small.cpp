// SPDX-License-Identifier: Apache-2.0
// Sums of two short vectors: what an expression costs beside its loop. Rival: bench/small_mpi.cpp, the bare loop.
// In: elements, operations. Out: seconds for the operations, and the norm of what was computed.
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>

#include "inputs.hpp"

int main(int argc, char** argv) {
    const long n = argc > 1 ? std::atol(argv[1]) : 1000;
    const long operations = argc > 2 ? std::atol(argv[2]) : 10'000'000;
    dome::vector<double> a(n, 0.0), b(n, noise), c(n, [](std::int64_t i) { return noise(-i) / 1024; });
    double norm = dome::norm2(b);
    [[dome::transient]] double begin = now();
    for (long k = 0; k < operations; ++k) {
        a = b + c;
        swap(a, b);
        dome::checkpoint();
    }
    norm = dome::norm2(b);
    std::printf("seconds %.6f norm %.12g\n", now() - begin, norm);
}
