// SPDX-License-Identifier: Apache-2.0
// Range-for over a map with structured bindings.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <string>

int main() {
    std::map<std::string, int> m{{"a", 1}, {"b", 2}, {"c", 3}};
    for (auto& [key, value] : m) {
        dome::checkpoint();
        value += 5;
        std::printf("%s=%d\n", key.c_str(), value);
    }
    for (const auto& [key, value] : m) {
        dome::checkpoint();
        std::printf("%s:%d\n", key.c_str(), value);
    }
}
