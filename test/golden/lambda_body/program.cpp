// SPDX-License-Identifier: Apache-2.0
// Checkpoints inside lambdas: captures by reference, nested lambdas, trailing return types, called at once.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int main() {
    int total = 0;
    std::vector<int> seen;
    auto add = [&](int k) -> int {
        int before = total;
        for (int i = 0; i < 2; ++i) {
            total += k + i;
            dome::checkpoint();
            seen.push_back(total - before);
        }
        return total;
    };
    const int first = add(3);
    auto outer = [&] {
        int local = 10;
        auto inner = [&](int n) {
            local += n;
            dome::checkpoint();
            return local + total;
        };
        const int r = inner(1) + inner(2);
        return r + local;
    };
    const int second = outer();
    const int third = [&] {
        int s = 0;
        for (int x : seen) {
            s += x;
            dome::checkpoint();
        }
        return s;
    }();
    [] { dome::checkpoint(); }();
    std::printf("%d %d %d %zu\n", first, second, third, seen.size());
}
