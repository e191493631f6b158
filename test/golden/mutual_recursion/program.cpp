// SPDX-License-Identifier: Apache-2.0
// Two functions that call each other.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int odd(int n, std::string trail);
int even(int n, std::string trail) {
    trail += 'e';
    dome::checkpoint();
    if (n == 0) {
        std::printf("%s\n", trail.c_str());
        return 1;
    }
    return odd(n - 1, trail);
}
int odd(int n, std::string trail) {
    trail += 'o';
    if (n == 0)
        return 0;
    const int r = even(n - 1, trail);
    dome::checkpoint();
    return r;
}
int main() {
    for (int i = 0; i < 4; ++i) {
        const int e = even(i, "");
        std::printf("%d %d\n", i, e);
    }
}
