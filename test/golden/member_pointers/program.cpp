// SPDX-License-Identifier: Apache-2.0
// Pointers to data members and to methods, virtual ones too, null ones.
#include <dome/session.hpp>

#include <cstdio>

struct base {
    int a = 1, b = 2;
    virtual ~base() = default;
    virtual int what() const { return a; }
    int plus(int n) const { return b + n; }
    template <int N>
    int times(int n) const {
        return n * N;
    }
};
struct other : base {
    int what() const override { return 10 * a; }
};
int main() {
    int (base::*products[])(int) const = {&base::times<2>, &base::times<7>};
    for (const auto product : products) {
        dome::checkpoint();
        std::printf("%d\n", (base().*product)(1));
    }
    other o;
    int base::* field = &base::a;
    int base::* none = nullptr;
    int (base::*method)() const = &base::what;
    int (base::*add)(int) const = &base::plus;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        o.*field += i;
        std::printf("%d %d %d %d\n", o.*field, none == nullptr, (o.*method)(), (o.*add)(i));
        field = field == &base::a ? &base::b : &base::a;
    }
}
