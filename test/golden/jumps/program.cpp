// SPDX-License-Identifier: Apache-2.0
// break, continue and return out of nested loops.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int find(const std::vector<std::vector<int>>& rows, int wanted) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < rows[i].size(); ++j) {
            dome::checkpoint();
            if (rows[i][j] < 0)
                break;
            if (rows[i][j] % 2)
                continue;
            std::printf("%zu %zu\n", i, j);
            if (rows[i][j] == wanted)
                return static_cast<int>(10 * i + j);
        }
    }
    return -1;
}
int main() {
    const std::vector<std::vector<int>> rows{{1, 2, 3}, {4, -1, 6}, {8, 7, 10}};
    const int a = find(rows, 10);
    const int b = find(rows, 99);
    std::printf("%d %d\n", a, b);
}
