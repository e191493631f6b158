// SPDX-License-Identifier: Apache-2.0
// Sites as arguments, nested, several in one call, in a chain of <<.
#include <dome/session.hpp>

#include <cstdio>
#include <iostream>
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

int add(int a, int b) { return a + b; }
std::string label(const std::string& s, int n) {
    dome::checkpoint();
    return s + std::to_string(n);
}
int main() {
    const int a = add(step(1), 2);
    const int b = step(step(step(2)));
    std::cout << label("x", a) << ' ' << label(label("y", 2), b) << '\n';
    std::cout << add(a, step(b)) << std::endl;
}
