// SPDX-License-Identifier: Apache-2.0
// Range-for by value, by reference, nested, with an initialiser.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int main() {
    std::vector<int> v{1, 2, 3};
    for (int x : v) {
        dome::checkpoint();
        x *= 2;
        dome::checkpoint();
        std::printf("x%d\n", x);
    }
    for (auto& x : v) {
        dome::checkpoint();
        x += 10;
    }
    std::vector<std::vector<int>> rows{{1, 2}, {3}, {}};
    int sum = 0;
    for (auto& row : rows)
        for (int x : row) {
            dome::checkpoint();
            sum += x;
            row[0] += 1;
        }
    for (std::size_t n = 0; auto x : v) {
        dome::checkpoint();
        n += static_cast<std::size_t>(x);
        std::printf("n%zu\n", n);
    }
    std::printf("%d %d\n", sum, rows[0][0]);
}
