// SPDX-License-Identifier: Apache-2.0
// For benchmarks of very short things: microseconds of one call of f, the median of 31 rounds of `repeats` calls.
#pragma once

#include <algorithm>
#include <array>

#include "inputs.hpp"

template <class F>
double median_microseconds(int repeats, F&& f) {
    std::array<double, 31> rounds;
    for (double& r : rounds) {
        const double begin = now();
        for (int i = 0; i < repeats; ++i)
            f();
        r = (now() - begin) * 1e6 / repeats;
    }
    std::nth_element(rounds.begin(), rounds.begin() + rounds.size() / 2, rounds.end());
    return rounds[rounds.size() / 2];
}

// Calls that make a round for messages of this size.
inline int repeats_for(std::size_t bytes) { return bytes <= 8 ? 20'000 : bytes <= 4096 ? 5000 : bytes <= (std::size_t{1} << 20) ? 100 : 3; }
