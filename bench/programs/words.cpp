// SPDX-License-Identifier: Apache-2.0
// Counts made-up words in a map, a checkpoint after every thousandth. In: words. Out: the most frequent ones.
// Measured by bench/run overhead.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <dome/session.hpp>
#include <map>
#include <string>
#include <vector>

static std::string word(unsigned& seed) {
    std::string w;
    do {
        seed = seed * 1103515245u + 12345u;
        w += static_cast<char>('a' + (seed >> 16) % 7);
    } while ((seed >> 20) % 4 != 0);
    return w;
}

int main(int argc, char** argv) {
    const int n = argc > 1 ? std::atoi(argv[1]) : 3000000;
    std::map<std::string, int> count;
    unsigned seed = 1;
    for (int i = 0; i < n; ++i) {
        ++count[word(seed)];
        if (i % 1000 == 0)
            dome::checkpoint();
    }
    std::vector<std::pair<int, std::string>> order;
    for (const auto& [w, c] : count)
        order.push_back({-c, w});
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < 5 && i < order.size(); ++i)
        std::printf("%s %d\n", order[i].second.c_str(), -order[i].first);
}
