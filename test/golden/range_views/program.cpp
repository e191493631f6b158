// SPDX-License-Identifier: Apache-2.0
// Loops over views of the library, with checkpoints in them.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <ranges>
#include <string>
#include <vector>

int main() {
    std::vector<int> v{1, 2, 3, 4, 5, 6, 7, 8};
    int sum = 0, least = 2;
    for (int i : std::views::iota(0, 4)) {
        sum += i;
        dome::checkpoint();
    }
    for (int i : std::views::iota(10)) {
        dome::checkpoint();
        if (i > 12)
            break;
        sum += i;
    }
    for (int& x : v | std::views::filter([&least](int i) { return i >= least && i % 2 == 0; })) {
        dome::checkpoint();
        sum = sum * 3 + x;
        x += 2;
    }
    for (int x : v | std::views::reverse | std::views::take(3)) {
        dome::checkpoint();
        sum = sum * 2 + x;
    }
    for (int x : v | std::views::drop(6) | std::views::transform([](int i) { return i * i; })) {
        dome::checkpoint();
        sum += x;
    }
    const std::map<std::string, int> ages{{"ann", 31}, {"bob", 27}, {"cid", 44}};
    for (const std::string& name : ages | std::views::keys) {
        dome::checkpoint();
        std::printf("%s\n", name.c_str());
    }
    auto odd = v | std::views::take_while([](int i) { return i < 7; }) | std::views::drop_while([](int i) { return i < 3; });
    for (int x : odd) {
        dome::checkpoint();
        sum += x;
    }
    std::printf("%d\n", sum);
}
