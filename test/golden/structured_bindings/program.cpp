// SPDX-License-Identifier: Apache-2.0
// Structured bindings of copies and of references.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <string>
#include <utility>

struct point {
    int x = 1, y = 2;
};
template <class Key>
int first_of(std::map<Key, int>& m) {
    auto& [key, value] = *m.begin();
    dome::checkpoint();
    value += 3;
    return m.begin()->second + static_cast<int>(key);
}
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
    std::map<int, int> by_number{{1, 2}, {3, 4}};
    auto& [number, counted] = *by_number.begin();
    const auto& [last, of_last] = *by_number.rbegin();
    dome::checkpoint();
    counted += number;
    std::printf("%d %d %d\n", by_number[1], last, of_last);
    std::printf("%d\n", first_of(by_number));
    int pair[2]{1, 2};
    auto [left, right] = pair;
    dome::checkpoint();
    left += 10;
    std::printf("%d %d %d\n", left, right, pair[0]);
}
