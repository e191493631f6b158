// SPDX-License-Identifier: Apache-2.0
// A function passed to a template and to a function pointer parameter.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int twice(int n) {
    dome::checkpoint();
    return n * 2;
}
int thrice(int n) { return n * 3; }
template <class F>
int apply(F f, int n) {
    const int r = f(n);
    return r + 1;
}
int each(const std::vector<int>& v, int (*f)(int)) {
    int s = 0;
    for (int x : v)
        s += f(x);
    return s;
}
int main() {
    const int a = apply(twice, 4);
    const int b = apply(&thrice, 4);
    const int c = each({1, 2, 3}, twice);
    const int d = each({1, 2}, thrice);
    std::printf("%d %d %d %d\n", a, b, c, d);
}
