// SPDX-License-Identifier: Apache-2.0
// A variable that is needed after a site where another of its name hides it.
#include <dome/session.hpp>

#include <array>
#include <cstdio>
#include <string>

int step(int x) {
    int y = x;
    {
        int x = 10;
        dome::checkpoint();
        y += x;
    }
    return x + y;
}

int main() {
    int x = 1;
    std::string s = "outer";
    for (int i = 0; i < 2; ++i) {
        int x = 10 + i;
        {
            std::string s = "inner";
            for (int i = 5; i < 7; ++i) {
                double x = 0.5;
                dome::checkpoint();
                std::printf("%s %d %g ", s.c_str(), i, x);
            }
            for (int x : {1, 2}) {
                dome::checkpoint();
                std::printf("%d ", x);
            }
            for (auto& [x, i] : std::array<std::pair<int, int>, 2>{{{3, 4}, {5, 6}}})
                std::printf("%d%d ", step(x), i);
        }
        if (int x = step(i); x > 0)
            std::printf("if %d ", x);
        std::printf("%s %d %d\n", s.c_str(), i, x);
    }
    std::printf("%s %d\n", s.c_str(), x);
}
