// SPDX-License-Identifier: Apache-2.0
// string_view into a string and into a literal, span over a vector, an array, and the bytes of a string.
#include <dome/session.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <vector>

int main() {
    std::string line = "one two three four";
    std::string_view rest = line, word, fixed = "literal text";
    std::vector<int> v{1, 2, 3, 4, 5};
    int a[3] = {7, 8, 9};
    std::span<int> part = std::span(v).subspan(1, 3);
    std::span<int, 3> three(a);
    std::span<const int> none;
    while (!rest.empty()) {
        const std::size_t at = rest.find(' ');
        word = rest.substr(0, at);
        rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
        dome::checkpoint();
        std::printf("%.*s|", static_cast<int>(word.size()), word.data());
        part[0] += 1;
        three[2] += 1;
    }
    std::span<const std::uint8_t> bytes(reinterpret_cast<const std::uint8_t*>(line.data()), line.size());
    std::span<std::byte> room(reinterpret_cast<std::byte*>(line.data()) + 4, 3);
    unsigned check = 0;
    for (const std::uint8_t b : bytes.first(5)) {
        check = check * 31 + b;
        dome::checkpoint();
        room.back() = std::byte{'-'};
    }
    std::printf("%u %s\n", check, line.c_str());
    fixed.remove_prefix(8);
    dome::checkpoint();
    std::printf("%.*s %d %d %zu\n", static_cast<int>(fixed.size()), fixed.data(), v[1], a[2], none.size());
}
