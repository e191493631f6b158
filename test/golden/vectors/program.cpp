// SPDX-License-Identifier: Apache-2.0
// Vectors of numbers, bool, strings, vectors; capacity does not matter, contents do.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

int main() {
    std::vector<double> d{0.1, 0.2};
    std::vector<bool> b{true, false, true};
    std::vector<std::string> s;
    std::vector<std::vector<int>> vv(2);
    for (int i = 0; i < 3; ++i) {
        s.push_back(std::to_string(i));
        vv[i % 2].push_back(i);
        b.push_back(i % 2);
        dome::checkpoint();
        d.push_back(d.back() + d.front());
        std::printf("%.17g %zu %s %zu %d\n", d.back(), b.size(), s.back().c_str(), vv[0].size(), static_cast<int>(b.back()));
    }
}
