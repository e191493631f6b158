// SPDX-License-Identifier: Apache-2.0
// Functions that hold references to what is declared around its name: pointers to functions and members, arrays, pointers to arrays.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>

namespace counts {

struct Count {
    int n;
    int twice() const { return 2 * n; }
};

}  // namespace counts

static int half(int i) { return i / 2; }
static int third(int i) { return i / 3; }

int main() {
    int (*divide)(int) = half;
    int (*both[2])(int) = {half, third};
    int numbers[3] = {1, 2, 3};
    int (*row)[3] = &numbers;
    counts::Count all[2] = {{4}, {5}};
    int (counts::Count::*method)() const = &counts::Count::twice;
    std::function<int(int)> f = [&](int i) { return divide(i) + both[1](i); };
    std::function<int(int)> g = [&](int i) { return ++numbers[i] + (*row)[i]; };
    std::function<int(int)> h = [&all, &method](int i) { return (all[i].*method)(); };
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::printf("%d %d %d\n", f(12), g(i), h(i % 2));
        divide = third;
        ++all[i % 2].n;
        row = &numbers;
    }
}
