// SPDX-License-Identifier: Apache-2.0
// Arrays without a name of their own, which references keep alive.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

using pair = int[2];

int twice(int x) { return 2 * x; }

int main() {
    const int (&constants)[3] = {1, 2, 3};
    const std::string(&texts)[2] = {"x", std::string(20, 'y')};
    int (&&changed)[2] = {twice(2), 5};
    const double (&open)[] = {0.5, 0.25};
    const pair& named = {7, 8};
    const int (&rows)[2][2] = {{1, twice(1)}, {3, 4}};
    const int* const second = &constants[1];
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        changed[i] += constants[i];
        std::printf("%d %d %s %g %d %d\n", *second, changed[i], texts[i].c_str(), open[i], named[i], rows[1][i] + rows[0][1]);
    }
}
