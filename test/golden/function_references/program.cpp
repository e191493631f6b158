// SPDX-License-Identifier: Apache-2.0
// References to functions, and pointers to members of a base as those of a derived class: saved by name.
#include <dome/session.hpp>

#include <iostream>

static int next(int x) { return x + 1; }
static int twice(int x) { return x * 2; }

struct shape {
    int sides = 4;
    int area() const { return sides * 10; }
};
struct square : shape {
    int edge = 3;
};

static int repeat(int (&f)(int), int n) {
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        n = f(n);
    }
    return n;
}

template <class F>
static int through(F& f, int n) {
    dome::checkpoint();
    return f(n);
}

int main() {
    int m = 3;
    int& r = m;
    int (*pointer)(int) = &next;
    int (&called)(int) = *pointer;
    auto& other = twice;
    int square::*member = &square::sides;
    int (square::*method)() const = &square::area;
    square s;
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::cout << called(i) << other(i) << r << repeat(next, i) << repeat(*pointer, i) << through(i % 2 == 0 ? called : other, i) << ' ';
        std::cout << s.*member << (s.*method)() << '\n';
        ++s.sides;
        if (i == 1)
            pointer = &twice;
    }
}
