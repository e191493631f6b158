// SPDX-License-Identifier: Apache-2.0
// Which functions a pointer may hold: from lambdas, tables, casts, noexcept functions, references to functions.
#include <dome/session.hpp>

#include <cstdio>

int add(int a, int b) {
    dome::checkpoint();
    return a + b;
}
int sub(int a, int b) noexcept {
    dome::checkpoint();
    return a - b;
}
using Operation = int (*)(int, int);
constexpr Operation table[] = {add, sub};
struct Named {
    const char* name;
    Operation run;
};
const Named named[] = {{"add", add}, {"mul", [](int a, int b) {
                                          dome::checkpoint();
                                          return a * b;
                                      }}};
int call(int (&f)(int, int), int a) { return f(a, 1); }
template <int (*F)(int, int)>
int constant(int a) {
    return F(a, a);
}
int main() {
    int total = 0;
    for (int i = 0; i < 2; ++i)
        total += table[i](10, 3);
    for (int i = 0; i < 2; ++i)
        total += named[i].run(2, 5);
    total += call(add, total);
    total += constant<sub>(4) + 1;
    total += (total > 3 ? add : sub)(1, 2);
    std::printf("%d\n", total);
}
