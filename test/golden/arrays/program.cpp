// SPDX-License-Identifier: Apache-2.0
// Built-in arrays of one and two dimensions, std::array, arrays of strings and classes.
#include <dome/session.hpp>

#include <array>
#include <cstdio>
#include <string>

struct cell {
    int a = 1;
    std::string s = "c";
};
int main() {
    int m[2][3] = {{1, 2, 3}, {4, 5, 6}};
    std::string names[2] = {"x", "y"};
    std::array<std::array<int, 2>, 2> aa{{{1, 2}, {3, 4}}};
    cell cells[2];
    char text[8] = "abc";
    for (int i = 0; i < 2; ++i) {
        m[i][i] *= 10;
        dome::checkpoint();
        names[i] += names[1 - i];
        cells[i].a += m[i][i];
        aa[i][0] += cells[i].a;
        text[i] = 'z';
        std::printf("%d %s %d %d %s%s\n", m[1][1], names[0].c_str(), aa[1][0], cells[i].a, cells[i].s.c_str(), text);
    }
}
