// SPDX-License-Identifier: Apache-2.0
// Iterators of vector, string, deque and bits; const and reverse ones, the end, of empty containers; inserters.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <iterator>
#include <string>
#include <vector>

int main() {
    std::vector<int> v{1, 2, 3};
    std::vector<std::string> words{"a", "b"};
    std::string text = "word";
    std::deque<int> d{1, 2, 3, 4};
    std::vector<bool> bits{true, false, true};
    auto last = v.end();
    auto c = d.cbegin() + 1;
    auto out = std::back_inserter(v);
    auto bit = bits.begin() + 1;
    auto ref = bits[2];
    v.reserve(20);
    last = v.end();
    for (auto it = v.begin(); it != last; ++it) {
        dome::checkpoint();
        std::printf("%d ", *it);
    }
    for (auto it = words.rbegin(); it != words.rend(); ++it) {
        dome::checkpoint();
        std::printf("%s ", it->c_str());
    }
    for (std::string::const_iterator it = text.begin(); it != text.end(); ++it) {
        dome::checkpoint();
        std::printf("%c ", *it);
    }
    for (; c != d.cend(); ++c) {
        dome::checkpoint();
        std::printf("%d ", *c);
    }
    *bit = true;
    ref = false;
    out = 9;
    std::printf("\n%d %d %d %zu\n", bits[1] == true, bits[2] == true, v.back(), v.size());
}
