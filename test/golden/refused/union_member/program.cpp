// SPDX-License-Identifier: Apache-2.0
// A union.
// refused: union
#include <dome/session.hpp>

#include <cstdio>

union either {
    int i;
    float f;
};
int main() {
    either e{1};
    dome::checkpoint();
    std::printf("%d\n", e.i);
}
