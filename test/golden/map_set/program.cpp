// SPDX-License-Identifier: Apache-2.0
// map, multimap, set with its own order.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

int main() {
    std::map<int, std::vector<int>> m;
    std::multimap<std::string, int> mm;
    std::set<int, std::greater<int>> s;
    for (int i = 0; i < 4; ++i) {
        m[i % 2].push_back(i);
        mm.emplace("k", i);
        s.insert(i * i);
        dome::checkpoint();
        std::printf("%zu %zu %zu %d\n", m.size(), m[0].size(), mm.count("k"), *s.begin());
    }
}
