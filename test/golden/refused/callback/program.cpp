// SPDX-License-Identifier: Apache-2.0
// A function that may stop, handed to a library that is not rewritten.
// refused: sort
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <vector>

bool before(int a, int b) {
    dome::checkpoint();
    return a < b;
}
int main() {
    std::vector<int> v{3, 1, 2};
    std::sort(v.begin(), v.end(), before);
    std::printf("%d\n", v[0]);
}
