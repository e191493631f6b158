// SPDX-License-Identifier: Apache-2.0
// An iterator that lives across a checkpoint.
// refused: iterator
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int main() {
    std::vector<int> v{1, 2};
    auto it = v.begin();
    dome::checkpoint();
    std::printf("%d\n", *it);
}
