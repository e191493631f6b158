// SPDX-License-Identifier: Apache-2.0
// Variables of conditions that are objects, or whose address is taken: saved, and loaded behind the condition.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <utility>

std::optional<std::string> next(int n) {
    if (n > 2)
        return std::nullopt;
    return std::string(static_cast<std::size_t>(n) + 1, 'x');
}
void add(int* p) {
    dome::checkpoint();
    *p += 1;
}

int main() {
    int rounds = 0;
    if (int n = 3) {
        add(&n);
        add(&n);
        std::printf("%d\n", n);
    }
    if (std::optional<std::string> s = next(1)) {
        *s += "!";
        dome::checkpoint();
        std::printf("%s\n", s->c_str());
    } else {
        dome::checkpoint();
    }
    if (auto p = std::make_unique<int>(5); int n = *p) {
        add(p.get());
        add(&n);
        std::printf("%d %d\n", *p, n);
    }
    while (std::optional<std::string> s = next(rounds)) {
        ++rounds;
        s->push_back('?');
        dome::checkpoint();
        std::printf("%s\n", s->c_str());
    }
    for (int k = 0; int left = 3 - k; ++k) {
        add(&left);
        std::printf("%d\n", left);
    }
    switch (int n = rounds + 1) {
        case 4:
            add(&n);
            std::printf("switch %d\n", n);
            [[fallthrough]];
        default:
            add(&n);
            std::printf("switch %d\n", n);
    }
}
