// SPDX-License-Identifier: Apache-2.0
// pair, tuple and optional, full and empty.
#include <dome/session.hpp>

#include <cstdio>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

std::optional<std::string> maybe(int n) {
    dome::checkpoint();
    if (n % 2)
        return "odd";
    return std::nullopt;
}
int main() {
    std::pair<int, std::string> p{1, "one"};
    std::tuple<int, double, std::string> t{1, 0.5, "t"};
    std::optional<int> last;
    for (int i = 0; i < 4; ++i) {
        const auto m = maybe(i);
        if (m)
            last = i;
        p.first += i;
        std::get<1>(t) *= 2;
        dome::checkpoint();
        std::printf("%d %s %g %d %s\n", p.first, p.second.c_str(), std::get<1>(t), last.value_or(-1), m.value_or("none").c_str());
    }
}
