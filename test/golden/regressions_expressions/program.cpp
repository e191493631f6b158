// SPDX-License-Identifier: Apache-2.0
// Expressions that once were not taken apart rightly.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

// An element of an array member of a temporary.
namespace n15 {
struct Mat {
    long a[2][2];
};
Mat power(int n) {
    Mat r{{{1, 0}, {0, 1}}};
    for (int i = 0; i < n; ++i) {
        r.a[0][1] = r.a[0][0] + 2 * r.a[0][1];
        dome::checkpoint();
    }
    return r;
}
int show(const long& v) {
    std::printf("%ld\n", v);
    dome::checkpoint();
    return int(v) % 7;
}
void run() {
    int k = show(power(5).a[0][1]);
    std::printf("%d\n", k);
}
}  // namespace n15

// auto& in a method of a class template.
namespace n17 {
template <class K>
struct Tree {
    struct Node {
        K k{};
        std::unique_ptr<Node> c[2];
    };
    Node root;
    void split(Node& x, int i) {
        auto& y = *x.c[i];
        for (int j = 0; j < 3; ++j) {
            y.k += j;
            dome::checkpoint();
        }
    }
};
void run() {
    Tree<int> t;
    t.root.c[1] = std::make_unique<Tree<int>::Node>();
    t.split(t.root, 1);
    std::printf("%d\n", t.root.c[1]->k);
}
}  // namespace n17

// A choice between two literals beside a call that stops.
namespace n19 {
int f(int n) {
    dome::checkpoint();
    return n * n;
}
void run() {
    for (int n = 0; n < 3; ++n)
        std::printf("%d%s", f(n), n + 1 < 3 ? "," : "\n");
}
}  // namespace n19

// A fold in a template lambda that is called at once.
namespace n22 {
template <std::size_t N, class F>
void static_for(F&& f) {
    [&]<std::size_t... I>(std::index_sequence<I...>) { (f(std::integral_constant<std::size_t, I>{}), ...); }(std::make_index_sequence<N>{});
}
void run() {
    long acc = 0;
    static_for<4>([&](auto k) {
        acc = acc * 10 + long(decltype(k)::value);
        dome::checkpoint();
    });
    std::printf("%ld\n", acc);
}
}  // namespace n22

// Calls chained on a temporary.
namespace n25 {
struct Acc {
    int n = 0;
    Acc& add(int k) {
        n += k;
        dome::checkpoint();
        return *this;
    }
};
Acc make(int k) {
    Acc a;
    a.n = k;
    dome::checkpoint();
    return a;
}
void run() {
    for (int i = 0; i < 2; ++i)
        std::printf("%d\n", make(i).add(1).add(2).n);
    Acc b = make(7).add(3);
    std::printf("%d\n", b.n);
}
}  // namespace n25

// A constructor from a list of pairs.
namespace n32 {
struct Spline {
    double s = 0;
    Spline(std::initializer_list<std::pair<double, double>> l) {
        for (auto [a, b] : l) {
            s += a * b;
            dome::checkpoint();
        }
    }
    double at(double t) const {
        dome::checkpoint();
        return s * t;
    }
};
void run() {
    Spline s{{0, 0}, {1, 1}, {2, 3}};
    for (double t = 0; t < 2; t += .8)
        std::printf("%.8f ", s.at(t));
    std::puts("");
}
}  // namespace n32

// A temporary that is alive at two calls.
namespace n33 {
struct Leaf {
    int v;
    int f(int x) {
        dome::checkpoint();
        return v + x;
    }
};
int depth = 0;
struct Proxy {
    Leaf* p;
    int& d;
    Proxy(Leaf* q, int& n) : p(q), d(n) { ++d; }
    ~Proxy() { --d; }
    Leaf* operator->() { return p; }
};
struct Ptr {
    Leaf* p;
    Proxy operator->() { return Proxy(p, depth); }
};
void run() {
    Leaf l{3};
    Ptr p{&l};
    int r;
    r = p->f(2) + l.f(3);
    std::printf("%d depth %d\n", r, depth);
}
}  // namespace n33

// An inherited constructor.
namespace n31 {
struct Base {
    int v = 0;
    explicit Base(const char* s) {
        for (const char* p = s; *p; ++p) {
            v += *p - '0';
            dome::checkpoint();
        }
    }
};
struct Leaf : Base {
    using Base::Base;
};
void run() {
    Leaf l("12");
    std::printf("%d\n", l.v);
}
}  // namespace n31

int main() {
    n15::run();
    n17::run();
    n19::run();
    n22::run();
    n25::run();
    n32::run();
    n33::run();
    n31::run();
}
