// SPDX-License-Identifier: Apache-2.0
// A lambda that refers to saved variables lives across checkpoints; it is made again.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int main() {
    int n = 2;
    std::vector<int> seen;
    auto note = [&](int k) {
        seen.push_back(k * n);
        return seen.size();
    };
    for (int i = 0; i < 3; ++i) {
        note(i);
        dome::checkpoint();
        n += i;
        const std::size_t length = note(10 * i);
        std::printf("%zu %d\n", length, seen.back());
    }
}
