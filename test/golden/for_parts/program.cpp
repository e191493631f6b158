// SPDX-License-Identifier: Apache-2.0
// Sites in every part of a for loop, with continue and break; a variable declared in the condition.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int step(int k) {
    dome::checkpoint();
    return k;
}
bool less(int a, int b) {
    dome::checkpoint();
    return a < b;
}
const int* at(const int* p, int i) {
    dome::checkpoint();
    return p[i] ? p + i : nullptr;
}
int spin(int n) {
    while (true) {
        dome::checkpoint();
        if (--n < 0)
            return n;
    }
}
int whirl(int n) {
    for (;;) {
        if (step(n) > 3)
            return n;
        ++n;
    }
}

int main() {
    for (int i = step(0); less(i, 6); i += step(1)) {
        if (i == 1)
            continue;
        if (i == 4)
            break;
        std::printf("%d ", i);
        dome::checkpoint();
    }
    std::printf("\n");
    for (int i = 0; i < 3; step(i), ++i)
        std::printf("%d ", i);
    std::printf("\n");
    const int data[] = {3, 1, 4, 0};
    for (int i = 0; const int* p = at(data, i); ++i)
        std::printf("%d ", *p + step(i));
    std::printf("\n");
    int j = 0;
    for (std::string s = "a"; j < 3; s += "b", ++j) {
        dome::checkpoint();
        for (int k = 0; k < 2; k = step(k + 1)) {
            if (k == j)
                continue;
            std::printf("%s%d ", s.c_str(), k);
        }
    }
    int k = 0;
    do {
        if (k == 1)
            continue;
        std::printf("do%d ", k);
    } while (less(++k, 3));
    std::printf("%d %d\n", spin(3), whirl(1));
}
