// SPDX-License-Identifier: Apache-2.0
// Quicksort by hand, a checkpoint in every call on more than 4096 elements. In: elements. Out: a checksum.
// Measured by bench/run overhead.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <dome/session.hpp>
#include <utility>
#include <vector>

static void sort(std::vector<std::uint32_t>& v, long low, long high) {
    while (low < high) {
        if (high - low > 4096)
            dome::checkpoint();
        const std::uint32_t pivot = v[static_cast<std::size_t>(low + (high - low) / 2)];
        long i = low, j = high;
        while (i <= j) {
            while (v[static_cast<std::size_t>(i)] < pivot)
                ++i;
            while (v[static_cast<std::size_t>(j)] > pivot)
                --j;
            if (i <= j) {
                std::swap(v[static_cast<std::size_t>(i)], v[static_cast<std::size_t>(j)]);
                ++i;
                --j;
            }
        }
        sort(v, low, j);
        low = i;
    }
}

int main(int argc, char** argv) {
    const std::size_t n = argc > 1 ? static_cast<std::size_t>(std::atoi(argv[1])) : 8000000;
    std::vector<std::uint32_t> v(n);
    std::uint32_t seed = 12345;
    for (std::uint32_t& x : v)
        x = seed = seed * 1664525u + 1013904223u;
    sort(v, 0, static_cast<long>(n) - 1);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < n; i += 997)
        sum = sum * 31 + v[i];
    std::printf("%llu\n", static_cast<unsigned long long>(sum));
}
