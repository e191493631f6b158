// SPDX-License-Identifier: Apache-2.0
// Static methods and a nested class.
#include <dome/session.hpp>

#include <cstdio>

struct outer {
    struct inner {
        int n = 1;
        int grow() {
            n *= 2;
            dome::checkpoint();
            return n;
        }
    };
    static int twice(int k) {
        dome::checkpoint();
        return 2 * k;
    }
};
int main() {
    outer::inner i;
    int s = 0;
    for (int k = 0; k < 3; ++k) {
        s += outer::twice(k) + 1;
        const int n = i.grow();
        std::printf("%d %d\n", s, n);
    }
}
