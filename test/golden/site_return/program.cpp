// SPDX-License-Identifier: Apache-2.0
// Sites in return statements, also of other types and conversions.
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

double half(int n) { return step(n) / 4.0; }
std::string text(int n) { return "<" + std::to_string(step(n)) + ">"; }
long chain(int n) { return n == 0 ? 1 : n * chain(n - 1) + step(n); }
int main() {
    const double h = half(3);
    const std::string t = text(4);
    const long c = chain(4);
    std::printf("%g %s %ld\n", h, t.c_str(), c);
}
