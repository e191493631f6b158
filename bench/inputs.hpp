// SPDX-License-Identifier: Apache-2.0
// What the benchmarks and their rivals share: the numbers they start from, and a clock.
#pragma once

#include <chrono>
#include <cstdint>

// Number i of a fixed sequence in [0, 1) (splitmix64), the same in every task that asks.
inline double noise(std::int64_t i) {
    std::uint64_t z = static_cast<std::uint64_t>(i + 1) * 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return static_cast<double>((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

inline double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }
