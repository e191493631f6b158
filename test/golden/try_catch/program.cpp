// SPDX-License-Identifier: Apache-2.0
// Sites inside try, before and after throwing, two handlers, rethrow to the caller.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int tick(int x) {
    dome::checkpoint();
    return x + 1;
}
int risky(int n) {
    int got = 0;
    std::string where = "none";
    try {
        where = "in";
        dome::checkpoint();
        if (n == 1)
            throw 5;
        got = tick(n);
        if (n == 2)
            throw std::string("x");
        if (n == 3)
            throw 2.5;
    } catch (int e) {
        got = e;
        std::printf("int %d %s\n", e, where.c_str());
    } catch (const std::string& s) {
        got = -1;
        std::printf("string %s\n", s.c_str());
    }
    return got;
}
int main() {
    for (int n = 0; n < 4; ++n) {
        try {
            const int r = risky(n);
            std::printf("%d\n", r);
        } catch (double d) {
            std::printf("double %g\n", d);
        }
    }
}
