// SPDX-License-Identifier: Apache-2.0
// Functions that register themselves through a macro; a lambda of a template that becomes another std::function in each instance.
#include <dome/session.hpp>

#include <array>
#include <cstdio>
#include <functional>
#include <map>
#include <string>

std::map<std::string, std::function<int(int)>> table;
struct registered {
    registered(const char* name, std::function<int(int)> f) { table[name] = std::move(f); }
};
#define REGISTER(name, ...) static registered name##_entry(#name, [](int n) -> int __VA_ARGS__)
REGISTER(twice, { return 2 * n; });
REGISTER(square, { return n * n; });

template <int D>
void sample(double scale) {
    std::function<double(const std::array<double, D>&)> f = [scale](const std::array<double, D>& x) { return x[D - 1] * scale; };
    std::array<double, D> p;
    p.fill(2);
    for (int i = 0; i < 2; ++i) {
        dome::checkpoint();
        std::printf("%g\n", f(p));
    }
}
int main() {
    for (auto& [name, f] : table) {
        dome::checkpoint();
        std::printf("%s %d\n", name.c_str(), f(3));
    }
    sample<1>(.5);
    sample<2>(.25);
}
