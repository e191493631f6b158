// SPDX-License-Identifier: Apache-2.0
// The worst case: a tiny recursive function with a checkpoint at its leaf. In: n. Out: the n-th Fibonacci number.
// Measured by bench/run call.
#include <cstdio>
#include <cstdlib>
#include <dome/session.hpp>

static long fibonacci(int n) {
    if (n < 2) {
        dome::checkpoint();
        return n;
    }
    return fibonacci(n - 1) + fibonacci(n - 2);
}

int main(int argc, char** argv) { std::printf("%ld\n", fibonacci(argc > 1 ? std::atoi(argv[1]) : 36)); }
