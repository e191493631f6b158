// SPDX-License-Identifier: Apache-2.0
// Atomics are saved as their values.
#include <dome/session.hpp>

#include <atomic>
#include <iostream>
#include <vector>

std::atomic<long> total{0};

struct counters {
    std::atomic<int> hits{0};
    std::atomic<bool> found{false};
};

int main() {
    std::atomic<int> n = 0;
    std::vector<std::atomic<int>> many(3);
    counters c;
    std::atomic<double> x = 0.5;
    for (int i = 0; i < 4; ++i) {
        n += i;
        ++many[i % 3];
        c.hits.fetch_add(2);
        c.found = i == 2;
        dome::checkpoint();
        total += n;
        x = x * 2;
        std::cout << n << ' ' << total << ' ' << many[0] << many[1] << many[2] << ' ' << c.hits << c.found << ' ' << x << '\n';
    }
}
