// SPDX-License-Identifier: Apache-2.0
// A container inside a class whose comparison is a pointer to a function: only its constructor knows which.
// refused: only known where the container was made
#include <dome/session.hpp>

#include <cstdio>
#include <set>

bool down(int a, int b) { return a > b; }
struct ranking {
    std::set<int, bool (*)(int, int)> all{down};
};
int main() {
    ranking r;
    for (int i = 0; i < 3; ++i) {
        r.all.insert(i);
        dome::checkpoint();
    }
    std::printf("%d\n", *r.all.begin());
}
