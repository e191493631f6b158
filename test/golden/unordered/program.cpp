// SPDX-License-Identifier: Apache-2.0
// unordered_map and unordered_set; only what does not depend on their order is printed.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <unordered_map>
#include <unordered_set>

int main() {
    std::unordered_map<std::string, int> m;
    std::unordered_set<long> s;
    for (int i = 0; i < 5; ++i) {
        m[std::to_string(i % 3)] += i;
        s.insert(i / 2);
        dome::checkpoint();
        std::printf("%zu %d %zu\n", m.size(), m["0"], s.size());
    }
}
