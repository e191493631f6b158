// SPDX-License-Identifier: Apache-2.0
// What std::from_chars returns and what <=> gives, across checkpoints; pointers into one literal stay pointers into one text.
#include <dome/session.hpp>

#include <charconv>
#include <compare>
#include <cstdio>
#include <string_view>

static int sum_of(std::string_view s) {
    int sum = 0, value = 0;
    for (const char* p = s.data(); p < s.data() + s.size();) {
        auto [next, problem] = std::from_chars(p, s.data() + s.size(), value);
        dome::checkpoint();
        if (problem != std::errc())
            return -1;
        sum += value;
        p = next + 1;
    }
    return sum;
}

int main() {
    std::printf("%d\n", sum_of("10,20,30"));
    const char* const begin = "some text";
    const char* end = begin;
    while (*end != 0) {
        dome::checkpoint();
        ++end;
    }
    std::printf("%td\n", end - begin);
    const auto order = 1 <=> 2;
    const std::partial_ordering none = 1.0 <=> (0.0 / 0.0);
    dome::checkpoint();
    std::printf("%d %d\n", order < 0, none == std::partial_ordering::unordered);
}
