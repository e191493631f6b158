// SPDX-License-Identifier: Apache-2.0
// Recursion whose frames differ in their locals.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int hanoi(int n, char from, char to, char by, std::vector<int>& moves) {
    if (n == 0)
        return 0;
    const int before = hanoi(n - 1, from, by, to, moves);
    moves.push_back(n);
    dome::checkpoint();
    std::printf("%d %c>%c %zu\n", n, from, to, moves.size());
    return before + 1 + hanoi(n - 1, by, to, from, moves);
}
int main() {
    std::vector<int> moves;
    const int n = hanoi(4, 'a', 'c', 'b', moves);
    std::printf("%d\n", n);
}
