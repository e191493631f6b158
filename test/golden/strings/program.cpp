// SPDX-License-Identifier: Apache-2.0
// Strings: empty, short, long, with zero bytes and bytes that are not UTF-8.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int main() {
    std::string empty, longer(100, 'x'), odd("a\0b", 3), bytes = "\xff\xfe";
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        longer += std::to_string(i);
        odd += '\0';
        empty += empty.empty() ? "" : "!";
        std::printf("%zu %zu %zu %d\n", empty.size(), longer.size(), odd.size(), static_cast<unsigned char>(bytes[0]));
    }
}
