// SPDX-License-Identifier: Apache-2.0
// Types and names that once had no spelling where they were needed.
#include <dome/session.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

// A class without a name and a pointer declared together.
namespace n03 {
void run() {
    struct {
        int a, b;
    } stack[4], *p = stack;
    for (int i = 0; i < 3; ++i) {
        p->a = i;
        p->b = 2 * i;
        p++;
        dome::checkpoint();
    }
    while (p-- != stack)
        std::printf("%d %d\n", p->a, p->b);
}
}  // namespace n03

// auto* to one.
namespace n08 {
void run() {
    struct {
        int a, b;
    } stack[4];
    auto* p = stack;
    for (int i = 0; i < 3; ++i) {
        p->a = i;
        p->b = 2 * i;
        p++;
        dome::checkpoint();
    }
    while (p-- != stack)
        std::printf("%d %d\n", p->a, p->b);
}
}  // namespace n08

// An enumeration without a name.
namespace n16 {
int words(const char* s) {
    int n = 0;
    enum { OUT, IN } st = OUT;
    for (; *s; ++s) {
        if (*s == ' ')
            st = OUT;
        else if (st == OUT) {
            st = IN;
            ++n;
            dome::checkpoint();
        }
    }
    return n;
}
void run() { std::printf("%d\n", words("a bc  def g")); }
}  // namespace n16

// A value of a class that is private to another.
namespace n20 {
class Outer {
    class Token {
    public:
        int v;
        int next() {
            dome::checkpoint();
            return ++v;
        }
    };
    int n = 3;

public:
    Token token() { return {n}; }
    using Tok = Token;
};
void run() {
    Outer o;
    auto t = o.token();
    for (int i = 0; i < 3; ++i)
        std::printf("%d\n", t.next());
    std::printf("%d\n", o.token().next());
}
}  // namespace n20

// A pointer to a member of one.
namespace n14 {
template <class T>
class Tree {
    struct N {
        T k;
        N *l, *r;
    };
    N* root = nullptr;

public:
    void add(int k, bool left) {
        N* N::* side = left ? &N::l : &N::r;
        N* n = new N{k, nullptr, nullptr};
        dome::checkpoint();
        n->*side = root;
        root = n;
    }
    int sum() const {
        int s = 0;
        for (N* n = root; n; n = n->l ? n->l : n->r)
            s = s * 3 + n->k;
        return s;
    }
};
void run() {
    Tree<int> t;
    for (int i = 0; i < 4; ++i)
        t.add(i, i % 2);
    std::printf("%d\n", t.sum());
}
}  // namespace n14

// An alias template with a number as its argument.
namespace n24 {
template <std::size_t N>
using State = std::array<double, N>;
template <std::size_t N>
using Rhs = std::function<void(const State<N>&, State<N>&)>;
void run() {
    Rhs<2> f = [](const State<2>& y, State<2>& d) {
        d = {y[1], -y[0]};
        dome::checkpoint();
    };
    State<2> y{1, 0}, d;
    for (int i = 0; i < 3; ++i) {
        f(y, d);
        y[0] += d[0];
        y[1] += d[1];
    }
    std::printf("%g %g\n", y[0], y[1]);
}
}  // namespace n24

// A global of a namespace, defined outside it.
namespace n26 {
namespace npb {
extern int count[3];
extern double total;
}  // namespace npb
int npb::count[3];
double npb::total = 1;
void run() {
    for (int i = 0; i < 3; ++i) {
        npb::count[i] += i;
        npb::total *= 2;
        dome::checkpoint();
    }
    std::printf("%d %g\n", npb::count[2], npb::total);
}
}  // namespace n26

// A return type that depends on a trait.
namespace n28 {
template <class T>
struct has_size : std::true_type {};
template <class T>
std::enable_if_t<has_size<T>::value, std::size_t> weight(const T& t) {
    std::size_t n = 0;
    for (auto& e : t) {
        n += sizeof(e);
        dome::checkpoint();
    }
    return n;
}
void run() {
    std::vector<int> v{1, 2, 3};
    std::cout << weight(v) << ' ' << v.size() << '\n';
}
}  // namespace n28

// A private alias as the type of a parameter.
namespace n29 {
class Tree {
    using P = std::array<double, 2>;

public:
    double dist(const P& q) const {
        dome::checkpoint();
        return q[0] + q[1];
    }
};
void run() {
    Tree t;
    for (double x = 0; x < 3; x += 1) {
        double d = t.dist({x, 10 - x});
        std::printf("%g\n", d);
    }
}
}  // namespace n29

// A private class of a template, in two instances.
namespace n34 {
template <class T>
class Stack {
    struct Node {
        T v;
        std::unique_ptr<Node> next;
    };
    std::unique_ptr<Node> head_;

public:
    void push(T v) { head_ = std::make_unique<Node>(Node{std::move(v), std::move(head_)}); }
    T pop() {
        dome::checkpoint();
        T v = std::move(head_->v);
        head_ = std::move(head_->next);
        return v;
    }
};
void run() {
    Stack<long> s;
    s.push(1);
    s.push(2);
    Stack<std::string> t;
    t.push("x");
    for (int i = 0; i < 2; ++i)
        std::printf("%ld\n", s.pop());
    std::puts(t.pop().c_str());
}
}  // namespace n34

// A class of a template with an array whose length depends on it, in two instances.
namespace n37 {
template <class T, int N>
class chunks {
    struct chunk {
        T items[N];
        int n = 0;
        chunk* next = nullptr;
    };
    chunk* first_ = nullptr;

public:
    ~chunks() {
        while (first_ != nullptr)
            delete std::exchange(first_, first_->next);
    }
    void add(const T& x) {
        if (first_ == nullptr || first_->n == N)
            first_ = new chunk{{}, 0, first_};
        dome::checkpoint();
        first_->items[first_->n++] = x;
    }
    const T& last() const { return first_->items[first_->n - 1]; }
};
void run() {
    chunks<int, 2> numbers;
    chunks<std::string, 3> words;
    for (int i = 0; i < 5; ++i) {
        numbers.add(i);
        words.add(std::to_string(i));
    }
    std::printf("%d %s\n", numbers.last(), words.last().c_str());
}
}  // namespace n37

// A class that owns others of its kind, as a temporary.
namespace n38 {
struct link {
    int value;
    std::unique_ptr<link> next;
    link(int v, std::unique_ptr<link> n) : value(v), next(std::move(n)) {}
    link(link&&) = default;
    ~link() {
        if (value == 3)
            std::printf("end of a chain\n");
    }
    int sum() const {
        dome::checkpoint();
        return value + (next ? next->sum() : 0);
    }
};
link chain(int n) {
    std::unique_ptr<link> next;
    for (int k = 0; k < n; ++k) {
        dome::checkpoint();
        next = std::make_unique<link>(k, std::move(next));
    }
    return link(n, std::move(next));
}
void run() {
    const int sum = chain(3).sum();
    std::printf("%d\n", sum);
}
}  // namespace n38

int main() {
    n03::run();
    n08::run();
    n16::run();
    n20::run();
    n14::run();
    n24::run();
    n26::run();
    n28::run();
    n29::run();
    n34::run();
    n37::run();
    n38::run();
}
