// SPDX-License-Identifier: Apache-2.0
// Values that once did not come back.
#include <dome/session.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <iostream>
#include <iterator>
#include <memory>
#include <queue>
#include <string>
#include <utility>
#include <vector>

// A static of a function that is filled before main.
namespace n01 {
std::vector<int>& get() {
    static std::vector<int> v;
    return v;
}
static bool add(int n) {
    get().push_back(n);
    return true;
}
static bool reg = add(1);
void run() {
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::printf("%zu\n", get().size());
    }
}
}  // namespace n01

// Structures that begin alike, in the manner of C.
namespace n02 {
struct Base {
    double cutoff;
    void (*print)(struct Base* p);
};
struct Lj {
    double cutoff;
    void (*print)(struct Base* p);
    double sigma;
};
static void ljPrint(Base* p) {
    Lj* l = (Lj*)p;
    std::printf("%g %g\n", l->cutoff, l->sigma);
}
Base* init() {
    Lj* p = (Lj*)std::malloc(sizeof(Lj));
    p->cutoff = 2;
    p->print = ljPrint;
    p->sigma = 3;
    return (Base*)p;
}
void run() {
    Base* b = init();
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        b->print(b);
    }
    std::free(b);
}
}  // namespace n02

// A lambda as the member of an aggregate.
namespace n05 {
template <class F>
struct Stepper {
    F f;
    double step(double t, double y, double h) {
        double k = f(t, y);
        return y + h * k;
    }
};
void run() {
    auto rhs = [w = 2.0](double t, double y) {
        dome::checkpoint();
        return -w * y + t;
    };
    Stepper<decltype(rhs)> s{rhs};
    double y = 1;
    for (int i = 0; i < 3; ++i) {
        y = s.step(i * .1, y, .1);
        std::printf("%g\n", y);
    }
}
}  // namespace n05

// A pointer to an element of an array on the heap.
namespace n06 {
struct Cell {
    Cell* parent;
    int v = 0;
    std::unique_ptr<std::array<Cell, 2>> kids;
    Cell(Cell* p, int x) : parent(p), v(x) {}
    void refine() {
        kids.reset(new std::array<Cell, 2>{Cell(this, 2 * v), Cell(this, 2 * v + 1)});
        for (Cell& k : *kids) {
            k.v += 1;
            dome::checkpoint();
        }
    }
};
class Tree {
    Cell root_{nullptr, 1};

public:
    Tree() { root_.refine(); }
    Cell* at(int i) { return i < 0 ? &root_ : &(*root_.kids)[i]; }
};
void run() {
    Tree t;
    for (int i = 0; i < 2; ++i) {
        Cell* c = t.at(i);
        c->refine();
        std::printf("%d %d\n", c->v, (*c->kids)[1].v);
    }
}
}  // namespace n06

// One lambda of a template in two functions.
namespace n07 {
void run() {
    auto fold = [](auto op) { return [op](int a, int b) { return op(a, b); }; };
    std::function<int(int, int)> f = fold([](int a, int b) { return a + b; }), g = fold([](int a, int b) { return a * b; });
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::printf("%d %d\n", f(i, 7), g(i, 7));
    }
}
}  // namespace n07

// An iterator that prints.
namespace n18 {
template <class Out>
void repeat(char c, int n, Out out) {
    while (n-- > 0) {
        *out++ = c;
        dome::checkpoint();
    }
}
void run() {
    repeat('x', 3, std::ostream_iterator<char>(std::cout, ","));
    std::cout << '\n';
}
}  // namespace n18

// Classes of the library that hold nothing.
namespace n21 {
template <class F, std::size_t... I>
void each(F& f, std::index_sequence<I...>) {
    (f(std::integral_constant<std::size_t, I>{}), ...);
}
void run() {
    long acc = 0;
    auto g = [&](auto k) {
        acc = acc * 10 + long(k);
        dome::checkpoint();
    };
    each(g, std::make_index_sequence<4>{});
    std::printf("%ld\n", acc);
}
}  // namespace n21

// Literals, through more than one checkpoint.
namespace n30 {
void run() {
    const char* s = "abc";
    for (int i = 0; i < 3; ++i) {
        dome::checkpoint();
        std::puts(s);
        if (i == 1)
            s = "x";
    }
}
}  // namespace n30

// Members that are references in one instance of their class.
namespace n39 {
template <class A, class B>
class both {
    A a_;
    B b_;

public:
    both(A a, B b) : a_(std::forward<A>(a)), b_(std::forward<B>(b)) {}
    void step(int i) {
        a_.push_back(i);
        dome::checkpoint();
        b_ += "x";
    }
    std::size_t size() const { return a_.size() * 100 + b_.size(); }
};
template <class A, class B>
both<A, B> make_both(A&& a, B&& b) {
    return {std::forward<A>(a), std::forward<B>(b)};
}
void run() {
    std::vector<int> v;
    auto x = make_both(v, std::string("s"));
    for (int i = 0; i < 3; ++i) {
        x.step(i);
        dome::checkpoint();
    }
    std::printf("%zu %zu\n", v.size(), x.size());
}
}  // namespace n39

int main() {
    n01::run();
    n02::run();
    n05::run();
    n06::run();
    n07::run();
    n18::run();
    n21::run();
    n30::run();
    n39::run();
}
