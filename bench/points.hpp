// SPDX-License-Identifier: Apache-2.0
// The matrix of bench/cg.cpp and its rival: each point of a cube of n^3 and its 26 neighbours.
#pragma once

// f(j, value) for the elements of row i, by column.
template <class F>
void points(long n, long i, F&& f) {
    const long x = i % n, y = i / n % n, z = i / (n * n);
    for (long w = z - 1; w <= z + 1; ++w)
        for (long v = y - 1; v <= y + 1; ++v)
            for (long u = x - 1; u <= x + 1; ++u)
                if (u >= 0 && u < n && v >= 0 && v < n && w >= 0 && w < n)
                    f((w * n + v) * n + u, u == x && v == y && w == z ? 26.0 : -1.0);
}
