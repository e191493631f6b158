// SPDX-License-Identifier: Apache-2.0
// std::ranges::subrange: what algorithms of std::ranges return, and parts of containers.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <list>
#include <ranges>
#include <vector>

int main() {
    std::vector<int> v{1, 2, 3, 4, 5, 6};
    const auto gone = std::ranges::remove_if(v, [](int x) { return x % 2 != 0; });
    dome::checkpoint();
    v.erase(gone.begin(), gone.end());
    for (int x : v) {
        std::printf("%d ", x);
        dome::checkpoint();
    }
    std::list<int> l{1, 2, 3, 4, 5};
    std::ranges::subrange part(std::next(l.begin()), l.end());
    for (int& x : part) {
        x *= 2;
        dome::checkpoint();
    }
    for (int x : l)
        std::printf("%d ", x);
    std::printf("\n");
}
