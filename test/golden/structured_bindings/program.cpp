// SPDX-License-Identifier: Apache-2.0
// Structured bindings of copies and of references.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <utility>

struct point {
    int x = 1, y = 2;
};
int main() {
    point p;
    std::pair<std::string, int> q{"k", 5};
    auto [a, b] = p;
    auto& [c, d] = p;
    auto& [key, value] = q;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        a += 1;
        c += 10;
        value += i;
        key += "!";
        const auto& [name, number] = std::as_const(q);
        dome::checkpoint();
        std::printf("%d %d %d %d %s %d\n", a, b, p.x, d, name.c_str(), number);
    }
}
