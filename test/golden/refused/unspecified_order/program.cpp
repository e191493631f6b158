// SPDX-License-Identifier: Apache-2.0
// Two operands that both may stop, in no defined order.
// refused: order
#include <dome/session.hpp>

#include <cstdio>

int step(int n) {
    dome::checkpoint();
    return n;
}
int add(int a, int b) { return a + b; }
int main() { std::printf("%d\n", add(step(1), step(2))); }
