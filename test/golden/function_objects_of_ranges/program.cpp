// SPDX-License-Identifier: Apache-2.0
// Variables of the types of std::ranges' comparisons.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <vector>

namespace less {

template <class C = std::ranges::less> int best(const std::vector<int>& v, C less = {}) {
    int b = v[0];
    for (int x : v) { if (less(b, x)) b = x; dome::checkpoint(); }
    return b;
}
void run() {
    std::vector<int> v{1, 3, 2};
    std::printf("%d\n", best(v));
}

}  // namespace less

int main() {
    less::run();
}
