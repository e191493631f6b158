// SPDX-License-Identifier: Apache-2.0
// Small programs that once went wrong, each in a namespace named for what it is about.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <initializer_list>
#include <functional>
#include <iostream>
#include <list>
#include <memory>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

namespace closure_arguments {
struct Source {
    virtual ~Source() = default;
    virtual int next() = 0;
};
template <class F>
struct Map : Source {
    int i = 0;
    F f;
    explicit Map(F f) : f(f) {}
    int next() override {
        dome::checkpoint();
        return f(i++);
    }
};
void run() {
    int k = 3;
    auto mul = [&k](int x) { return x * k; };
    std::unique_ptr<Source> s = std::make_unique<Map<decltype(mul)>>(mul);
    for (int i = 0; i < 3; ++i)
        std::printf("%d\n", s->next());
}
}  // namespace closure_arguments

namespace own_iterators {
class Fib {
    long a_ = 0, b_ = 1;
    int left_;

public:
    explicit Fib(int n) : left_(n) {}
    struct sentinel {};
    struct iterator {
        Fib* f;
        long operator*() const { return f->a_; }
        iterator& operator++() {
            long t = f->a_ + f->b_;
            f->a_ = f->b_;
            f->b_ = t;
            --f->left_;
            return *this;
        }
        bool operator!=(sentinel) const { return f->left_ > 0; }
    };
    iterator begin() { return {this}; }
    sentinel end() { return {}; }
};
void run() {
    for (long f : Fib(8)) {
        std::printf("%ld,", f);
        dome::checkpoint();
    }
    std::printf("\n");
}
}  // namespace own_iterators

namespace derived_temporaries {
template <class E>
struct Expr {
    const E& self() const { return static_cast<const E&>(*this); }
};
struct Num : Expr<Num> {
    int v;
    explicit Num(int v) : v(v) {}
    int value() const { return v; }
};
Num operator*(int k, const Num& n) { return Num(k * n.v); }
template <class E>
int eval(const Expr<E>& e) {
    dome::checkpoint();
    return e.self().value();
}
struct Base {
    virtual ~Base() = default;
    virtual int id() const { return 1; }
};
struct Derived : Base {
    int k;
    explicit Derived(int k) : k(k) {}
    int id() const override { return k; }
};
int ask(const Base& b) {
    dome::checkpoint();
    return b.id();
}
void run() {
    std::printf("%d\n", eval(3 * Num(4)));   // 12
    std::printf("%d\n", ask(Derived(7)));    // 7
}
}  // namespace derived_temporaries

namespace member_pointer_types {
struct N {
    int k;
    std::unique_ptr<N> l, r;
};
void add(N& n, std::unique_ptr<N> N::* side, int k) {
    while (n.*side) {
        dome::checkpoint();
        return add(*(n.*side), side, k);
    }
    dome::checkpoint();
    (n.*side).reset(new N{k, {}, {}});
}
void run() {
    N root{0, {}, {}};
    for (int i = 1; i < 4; ++i)
        add(root, i % 2 ? &N::l : &N::r, i);
    std::printf("%d %d %d\n", root.l->k, root.l->l->k, root.r->k);
}
}  // namespace member_pointer_types

namespace visit_overloaded {
template <class... Ts>
struct overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
overloaded(Ts...) -> overloaded<Ts...>;
void run() {
    std::variant<int, std::string> v = 3;
    for (int i = 0; i < 3; ++i) {
        int r = std::visit(overloaded{[&](int x) {
                                          dome::checkpoint();
                                          return x + i;
                                      },
                                      [](const std::string& s) { return int(s.size()); }},
                           v);
        std::printf("%d\n", r);
        if (i == 1)
            v = std::string("hello");
    }
}
}  // namespace visit_overloaded

namespace bases_from_packs {
struct A {
    int a = 1;
    int fa() const { return a; }
};
struct B {
    int b = 2;
    int fb() const { return b; }
};
template <class... Ts>
struct Mix : Ts... {
    int own = 3;
};
void run() {
    Mix<A, B> m;
    for (int i = 0; i < 3; ++i) {
        m.a += i;
        m.b *= 2;
        dome::checkpoint();
        std::printf("%d %d %d\n", m.fa(), m.fb(), m.own);
    }
}
}  // namespace bases_from_packs

namespace named_overloaded {
template <class... Ts>
struct overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
overloaded(Ts...) -> overloaded<Ts...>;
void run() {
    std::variant<int, std::string> v = 3;
    int n = 0;
    auto o = overloaded{[&](int x) {
                            dome::checkpoint();
                            n += x;
                            return 1;
                        },
                        [&n](const std::string& s) {
                            n += int(s.size());
                            return 2;
                        }};
    for (int i = 0; i < 3; ++i) {
        int k = std::visit(o, v);
        std::printf("%d %d\n", k, n);
        if (i == 1)
            v = "hello";
    }
}
}  // namespace named_overloaded

namespace allocating_initialisers {
struct Res {
    std::unique_ptr<int> p;
    explicit Res(int v) : p(new int(v)) {
        dome::checkpoint();
        std::printf("made %d\n", *p);
    }
};
void run() {
    for (int i = 0; i < 3; ++i) {
        Res r(i);
        dome::checkpoint();
        std::printf("%d\n", *r.p);
    }
}
}  // namespace allocating_initialisers

namespace types_in_packs {
std::variant<long, std::string> attempt(int i) {
    if (i == 0)
        return 7L;
    return std::string("text");
}
void run() {
    auto r = attempt(1);
    dome::checkpoint();
    std::printf("%d\n", int(r.index()));
}
}  // namespace types_in_packs

namespace pointers_on_the_way {
struct Task {
    virtual ~Task() = default;
    virtual int run() = 0;
};
struct Bomb : Task {
    int k = 4;
    int run() override { return k; }
};
struct Deep : Task {
    Task* next;
    explicit Deep(Task* n) : next(n) {}
    int run() override {
        dome::checkpoint();
        return next->run() + 1;
    }
};
void run() {
    Bomb bomb;
    Deep d(&bomb);
    auto t = std::make_unique<Deep>(&d);
    std::printf("%d\n", t->run());
}
}  // namespace pointers_on_the_way

namespace local_classes {
struct Step {
    virtual ~Step() = default;
    virtual int go(int x) = 0;
};
void run() {
    struct Dbl : Step {
        int k = 2;
        int go(int x) override {
            dome::checkpoint();
            return x * k++;
        }
    };
    std::vector<std::unique_ptr<Step>> steps;
    for (int i = 0; i < 3; ++i)
        steps.push_back(std::make_unique<Dbl>());
    int n = 1;
    for (auto& s : steps)
        n = s->go(n);
    std::printf("%d\n", n);
}
}  // namespace local_classes

namespace pointers_to_arrays {
void scale(int (*m)[3], int rows) {
    for (int(*r)[3] = m; r != m + rows; ++r)
        for (int& v : *r) {
            v *= 2;
            dome::checkpoint();
        }
}
void run() {
    int a[2][3] = {{1, 2, 3}, {4, 5, 6}};
    scale(a, 2);
    std::printf("%d %d\n", a[0][1], a[1][2]);
}
}  // namespace pointers_to_arrays

namespace conversions {
struct Num {
    double v;
    operator double() const { return v; }
};
Num neg(Num n) {
    dome::checkpoint();
    return {-n.v};
}
void run() {
    Num n{1.5};
    double d = neg(n) + n;
    std::printf("%g\n", d);
}
}  // namespace conversions

namespace stream_conversions {
struct Rec {
    int id;
    friend std::istream& operator>>(std::istream& i, Rec& r) {
        dome::checkpoint();
        return i >> r.id;
    }
};
void run() {
    std::istringstream is("1 2 3");
    Rec r;
    while (is >> r)
        std::cout << r.id << "\n";
}
}  // namespace stream_conversions

namespace composed_lambdas {
auto compose = [](auto f, auto g) {
    return [f, g](auto x) {
        auto m = g(x);
        return f(m);
    };
};
void run() {
    int n = 3;
    auto f = compose(
        [](int x) {
            dome::checkpoint();
            return x + 1;
        },
        [&n](auto x) { return x * n; });
    for (int i = 0; i < 3; ++i)
        std::printf("%d\n", f(i));
}
}  // namespace composed_lambdas

namespace dependent_references {
template <class T>
struct Registry {
    std::vector<std::unique_ptr<T>> v;
    template <class D>
    D& add(const char* s) {
        auto p = std::make_unique<D>(s);
        D& d = *p;
        v.push_back(std::move(p));
        dome::checkpoint();
        return d;
    }
};
void run() {
    Registry<std::string> r;
    std::string& a = r.add<std::string>("abc");
    dome::checkpoint();
    a += "!";
    std::printf("%s\n", r.v[0]->c_str());
}
}  // namespace dependent_references

namespace function_types {
std::list<std::function<void(const std::string&)>> all;
void hello(const std::string& s) { std::printf("%s\n", s.c_str()); }
void run() {
    std::list<std::function<void(const std::string&)>>::iterator h = all.insert(all.end(), hello);
    dome::checkpoint();
    (*h)("x");
    all.erase(h);
    std::printf("%zu\n", all.size());
}
}  // namespace function_types

namespace one_line {
void run() {
    int x = 1;
    for (int x = 7; x < 9; ++x) {
        {
            int x = 3;
            dome::checkpoint();
            std::printf("%d", x);
        }
    }
    std::printf("%d\n", x);
}
}  // namespace one_line

namespace private_classes {
class Shape {
    struct Base {
        virtual ~Base() = default;
        virtual int area() const = 0;
    };
    struct Square : Base {
        int a;
        explicit Square(int a) : a(a) {}
        int area() const override {
            dome::checkpoint();
            return a * a;
        }
    };
    std::unique_ptr<Base> p_;

public:
    explicit Shape(int a) : p_(std::make_unique<Square>(a)) {}
    int area() const { return p_->area(); }
};
void run() {
    Shape s(3);
    for (int i = 0; i < 2; ++i)
        std::printf("%d\n", s.area());
}
}  // namespace private_classes

namespace commas {
std::vector<unsigned> row(unsigned x, unsigned d) {
    std::vector<unsigned> all(3, d);
    for (unsigned& e : all) {
        e += x++;
        dome::checkpoint();
    }
    return all;
}
void run() {
    for (auto e : row((dome::checkpoint(), 2u), 3u)) {
        dome::checkpoint();
        std::printf("%u\n", e);
    }
    if (unsigned k = row((dome::checkpoint(), 2u), 3u)[1]) {
        dome::checkpoint();
        std::printf("%u\n", k);
    }
}
}  // namespace commas

namespace array_order {
unsigned g = 7;
unsigned f(unsigned a) {
    g += a;
    dome::checkpoint();
    g ^= 5;
    return a + g;
}
void run() {
    unsigned a[3] = {g, f(1), g}, b[2][2] = {{g, f(1)}, {g, f(2)}};
    std::printf("%u %u %u %u %u %u %u\n", a[0], a[1], a[2], b[0][0], b[0][1], b[1][0], b[1][1]);
}
}  // namespace array_order

namespace discarded_operators {
struct wide {
    unsigned v = 0;
    unsigned operator+(unsigned q) {
        dome::checkpoint();
        v += q;
        return v;
    }
};
void run() {
    wide w;
    (void)(w + 4u);
    std::printf("%u\n", w.v);
}
}  // namespace discarded_operators

namespace filtered_ranges {
template <class It, class P>
struct FilterIt {
    It i, e;
    P p;
    void fix() {
        while (i != e && !p(*i))
            ++i;
    }
    auto& operator*() const { return *i; }
    FilterIt& operator++() {
        ++i;
        fix();
        return *this;
    }
    bool operator!=(const FilterIt& o) const { return i != o.i; }
};
template <class C, class P>
struct Filtered {
    C& c;
    P p;
    auto begin() {
        FilterIt<decltype(c.begin()), P> f{c.begin(), c.end(), p};
        f.fix();
        return f;
    }
    auto end() { return FilterIt<decltype(c.begin()), P>{c.end(), c.end(), p}; }
};
template <class C, class P>
Filtered(C&, P) -> Filtered<C, P>;
void run() {
    std::vector<int> v{1, 2, 3, 4, 5, 6};
    for (int& x : Filtered{v, [](int x) { return x % 2 == 0; }}) {
        x *= 10;
        dome::checkpoint();
        std::printf("%d\n", x);
    }
}
}  // namespace filtered_ranges

namespace invoked_methods {
struct Calc {
    double acc = 1;
    Calc& mul(double d) {
        acc *= d;
        dome::checkpoint();
        return *this;
    }
};
void run() {
    Calc c;
    std::invoke(&Calc::mul, c, 5);
    dome::checkpoint();
    std::printf("%g\n", c.acc);
}
}  // namespace invoked_methods

namespace arrows {
struct Box {
    int v;
    Box* operator->() {
        dome::checkpoint();
        ++v;
        return this;
    }
};
void run() {
    Box b{1};
    int r = b->v + 1;
    std::printf("%d\n", r);
}
}  // namespace arrows

namespace listed_calls {
int f(int a) {
    dome::checkpoint();
    return a;
}
int sum(std::initializer_list<int> l) {
    int s = 0;
    for (int x : l) {
        s += x;
        dome::checkpoint();
    }
    return s;
}
void run() {
    int r = sum({f(1), 2, f(3)});
    std::printf("%d\n", r);
}
}  // namespace listed_calls

namespace several_lists {
int sum(std::initializer_list<int> l) {
    int s = 0;
    for (int x : l) {
        s += x;
        dome::checkpoint();
    }
    return s;
}
void run() {
    int argc = 1;
    int q = sum({1, 2}) + sum({4, argc});
    std::printf("%d\n", q);
}
}  // namespace several_lists

namespace classes_of_functions {
static auto mk() {
    struct Loc {
        int v;
        int inc() {
            dome::checkpoint();
            return ++v;
        }
    };
    return Loc{4};
}
void run() {
    auto l = mk();
    l.inc();
    dome::checkpoint();
    std::printf("%d\n", l.v);
}
}  // namespace classes_of_functions

namespace leaked_statics {
static int& counter() {
    static int& n = *new int(100);
    return n;
}
void run() {
    for (int i = 0; i < 3; ++i) {
        counter() += 5;
        dome::checkpoint();
    }
    std::printf("%d\n", counter());
}
}  // namespace leaked_statics

namespace members_of_pointers {
struct S {
    int a[2] = {1, 2};
};
void run() {
    auto s = std::make_unique<S>();
    for (auto& c : s->a) {
        c *= 5;
        dome::checkpoint();
    }
    std::printf("%d %d\n", s->a[0], s->a[1]);
}
}  // namespace members_of_pointers

namespace found_functions {
std::map<std::string, std::function<std::string(const std::string&)>> ops;
std::string hello(const std::string& s) { return "hello " + s; }
void run() {
    ops["h"] = hello;
    auto it = ops.find("h");
    if (it == ops.end())
        return;
    dome::checkpoint();
    std::printf("%s\n", it->second("you").c_str());
}
}  // namespace found_functions

namespace statics_at_exit {
struct Logger {
    int n = 0;
    static Logger& get() {
        static Logger l;
        return l;
    }
    ~Logger() { std::printf("log %d\n", n); }
};
void run() {
    Logger::get().n++;
    dome::checkpoint();
    std::printf("end\n");
}
}  // namespace statics_at_exit

namespace partial_specialisations {
template <class Sig>
class Fn;
template <class R, class A>
class Fn<R(A)> {
public:
    struct Base {
        virtual ~Base() = default;
        virtual R call(A) = 0;
    };
    template <class F>
    struct Impl : Base {
        F f;
        explicit Impl(F f) : f(f) {}
        R call(A a) override { return f(a); }
    };
    std::unique_ptr<Base> p_;
    template <class F>
    Fn(F f) : p_(std::make_unique<Impl<F>>(f)) {}
    R operator()(A a) const {
        dome::checkpoint();
        return p_->call(a);
    }
};
struct Scale {
    int k;
    int operator()(int x) {
        dome::checkpoint();
        return x * k++;
    }
};
void run() {
    Fn<int(int)> f(Scale{3});
    for (int i = 0; i < 3; ++i)
        std::printf("%d\n", f(i));
}
}  // namespace partial_specialisations

int main() {
    partial_specialisations::run();
    statics_at_exit::run();
    listed_calls::run();
    several_lists::run();
    classes_of_functions::run();
    leaked_statics::run();
    members_of_pointers::run();
    found_functions::run();
    filtered_ranges::run();
    invoked_methods::run();
    arrows::run();
    closure_arguments::run();
    own_iterators::run();
    derived_temporaries::run();
    member_pointer_types::run();
    visit_overloaded::run();
    bases_from_packs::run();
    named_overloaded::run();
    allocating_initialisers::run();
    types_in_packs::run();
    pointers_on_the_way::run();
    local_classes::run();
    pointers_to_arrays::run();
    conversions::run();
    stream_conversions::run();
    composed_lambdas::run();
    dependent_references::run();
    function_types::run();
    one_line::run();
    private_classes::run();
    commas::run();
    array_order::run();
    discarded_operators::run();
}
