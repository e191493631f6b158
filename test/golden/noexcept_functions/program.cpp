// SPDX-License-Identifier: Apache-2.0
// Pointers to functions, members and lambdas whose type says noexcept, and ones that lead to such a function without saying so.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>

static int twice(int x) noexcept { return 2 * x; }
static int thrice(int x) { return 3 * x; }

struct Adder {
    int a;
    int plus(int x) const noexcept { return a + x; }
    int minus(int x) noexcept { return a - x; }
};

using quiet = int (*)(int) noexcept;

struct Table {
    quiet f;
    int (Adder::*plus)(int) const noexcept;
    int (Adder::*minus)(int) noexcept;
    void (*give_back)(void*) noexcept;
};

int main() {
    const Table t{twice, &Adder::plus, &Adder::minus, std::free};
    int (*p)(int) = twice;
    int (Adder::*m)(int) const = &Adder::plus;
    const quiet l = [](int x) noexcept { return x * 7; };
    int (*l2)(int) = [](int x) noexcept { return x * 9; };
    Adder a{5};
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::printf("%d %d %d %d %d %d %d\n", t.f(i), (a.*t.plus)(i), (a.*t.minus)(i), p(i), (a.*m)(i), l(i), l2(i));
        p = p == twice ? thrice : twice;
    }
    t.give_back(std::malloc(4));
}
