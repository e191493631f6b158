// SPDX-License-Identifier: Apache-2.0
// Arrays whose length is computed.
#include <dome/session.hpp>

#include <iostream>

int sum(int n) {
    int a[n], squares[n + 1];
    double grid[n][3];
    for (int i = 0; i < n; ++i) {
        a[i] = i;
        squares[i] = i * i;
        for (int j = 0; j < 3; ++j)
            grid[i][j] = i + j / 10.0;
    }
    const int steps = n;
    n = 0;
    int total = 0;
    for (int i = 0; i < steps; ++i) {
        dome::checkpoint();
        total += a[i] + squares[i] + static_cast<int>(10 * grid[i][2]);
    }
    return total;
}

int main() {
    for (int n = 1; n < 4; ++n)
        std::cout << sum(n) << '\n';
}
