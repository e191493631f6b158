// SPDX-License-Identifier: Apache-2.0
// switch with fall through, blocks in cases, returns, and an enum.
#include <dome/session.hpp>

#include <cstdio>

enum class color { red, green, blue };
int paint(color c) {
    switch (c) {
        case color::red: dome::checkpoint(); return 1;
        case color::green: dome::checkpoint(); [[fallthrough]];
        case color::blue: dome::checkpoint(); break;
    }
    return 7;
}
int choose(int k) {
    switch (k) {
        case 0:
            dome::checkpoint();
            std::printf("zero\n");
            [[fallthrough]];
        case 1:
            std::printf("one\n");
            dome::checkpoint();
            break;
        case 2: {
            int y = k * 3;
            dome::checkpoint();
            std::printf("y%d\n", y);
            return y;
        }
        default: dome::checkpoint(); std::printf("default\n");
    }
    return 100;
}
int main() {
    for (int k = 0; k < 4; ++k) {
        const int r = choose(k);
        std::printf("%d\n", r);
    }
    for (color c : {color::red, color::green, color::blue}) {
        const int p = paint(c);
        std::printf("p%d\n", p);
    }
}
