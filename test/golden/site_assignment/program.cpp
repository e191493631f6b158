// SPDX-License-Identifier: Apache-2.0
// Sites on the right of =, of compound assignment, and with an element on the left.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int step(int n) {
    dome::checkpoint();
    std::printf("step %d\n", n);
    return n * 2;
}
bool yes(int n) {
    dome::checkpoint();
    return n % 2 == 0;
}

int main() {
    int a = 0;
    std::vector<int> v(3);
    a = step(1);
    a += step(a);
    v[1] = step(a);
    v[0] -= step(v[1]);
    a = v[2] = step(7);
    std::printf("%d %d %d %d\n", a, v[0], v[1], v[2]);
}
