// SPDX-License-Identifier: Apache-2.0
// Virtual calls through pointers to the base; one override has no site.
#include <dome/session.hpp>

#include <cstdio>

struct shape {
    virtual ~shape() = default;
    virtual double area(int n) const = 0;
};
struct square : shape {
    double s = 2;
    double area(int n) const override {
        double t = s * n;
        dome::checkpoint();
        return t * s;
    }
};
struct disc : shape {
    double r = 1;
    double area(int) const override { return r * 3; }
};
int main() {
    square s;
    disc d;
    const shape* all[3] = {&s, &d, &s};
    double sum = 0;
    for (int i = 0; i < 3; ++i) {
        sum += all[i]->area(i + 1);
        std::printf("%g\n", sum);
    }
}
