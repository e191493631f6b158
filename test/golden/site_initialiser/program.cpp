// SPDX-License-Identifier: Apache-2.0
// Sites in initialisers: auto, const, braces, direct initialisation.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int step(int n) {
    dome::checkpoint();
    std::printf("step %d\n", n);
    return n * 2;
}
bool yes(int n) {
    dome::checkpoint();
    return n % 2 == 0;
}

int main() {
    int a = step(1);
    const int b{step(a)};
    auto c(step(b));
    const std::string s = std::to_string(step(c));
    std::printf("%d %d %d %s\n", a, b, c, s.c_str());
}
