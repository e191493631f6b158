// SPDX-License-Identifier: Apache-2.0
// A destructor that reaches a checkpoint.
// refused: destructor
#include <dome/session.hpp>

#include <cstdio>

struct thing {
    int n = 0;
    ~thing() { dome::checkpoint(); }
};
int main() {
    thing t;
    std::printf("%d\n", t.n);
}
