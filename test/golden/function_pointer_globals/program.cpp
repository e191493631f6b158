// SPDX-License-Identifier: Apache-2.0
// Globals and statics whose names stand within parentheses: pointers to functions and to arrays.
#include <dome/session.hpp>
#include <cstdio>
int one(int x) { return x + 1; }
int two(int x) { return x * 2; }
int (*chosen)(int) = one;
int (*table[2])(int) = {one, two};
int grid[2][2] = {{1, 2}, {3, 4}};
int (*row)[2] = grid;
int next(int x) {
    static int (*f)(int) = one;
    int r = f(x);
    f = f == one ? two : one;
    dome::checkpoint();
    return r;
}
int main() {
    int x = 1;
    for (int i = 0; i < 4; ++i) {
        x = chosen(x) + table[i % 2](x) + next(x) + (*row)[0];
        chosen = table[(i + 1) % 2];
        table[0] = i % 2 ? one : two;
        row = grid + (i + 1) % 2;
        dome::checkpoint();
        std::printf("%d\n", x);
    }
}
