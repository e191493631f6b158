#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/array.hpp>
#include <dome/describe/std/functional.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
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
    struct dome_n_v { static ::std::string name() { return "n01::get()::v"; } }; static std::vector<int> &v = ::dome::gen::static_local<dome_n_v>([&]() -> ::std::vector<int> { return ::dome::gen::type<::std::vector<int>>(); });
    return v;
}
static bool add(int n) {
    get().push_back(n);
    return true;
}
static bool reg = add(1);
static ::dome::gen::global dome_g_reg("program.cpp:n01::reg", reg);
#line 28

void run() { DOME_FRAME("n01::run()", "program.cpp", 29, 0x5b2deabc8e16fcd6ull, "dome::checkpoint");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 31, ("i"), i); dome::checkpoint(); }
        std::printf("%zu\n", get().size());
    }
}
}  // namespace n01

// Structures that begin alike, in the manner of C.
namespace n02 {
struct Base {
    double cutoff;
    void (*print)(struct Base* p);

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Base& dome_x) {
        dome_a.field("cutoff", dome_x.cutoff);
        dome_a.field("print", dome_x.print);
    }
#line 42
};
struct Lj {
    double cutoff;
    void (*print)(struct Base* p);
    double sigma;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Lj& dome_x) {
        dome_a.field("cutoff", dome_x.cutoff);
        dome_a.field("print", dome_x.print);
        dome_a.field("sigma", dome_x.sigma);
    }
#line 47
};
static void ljPrint(Base* p) {
    Lj* l = (Lj*)p;
    std::printf("%g %g\n", l->cutoff, l->sigma);
}
Base* init() {
    Lj* p = (Lj*)::dome::gen::allocate<::n02::Lj>(sizeof(Lj));
    p->cutoff = 2;
    p->print = ljPrint;
    p->sigma = 3;
    return (Base*)p;
}
void run() { DOME_FRAME("n02::run()", "program.cpp", 59, 0xecdb1082a85b7816ull, "dome::checkpoint");
    Base* b = dome_at ? dome_f.get<::n02::Base *>("b") : (init());
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 62, ("b", "i"), b, i); dome::checkpoint(); }
        b->print(b);
    }
    ::dome::gen::release(b);
}
}  // namespace n02

// A lambda as the member of an aggregate.
namespace n05 {
template <class F>
struct Stepper {
    F f;
    double step(double t, double y, double h) { DOME_FRAME("n05::Stepper::step(double, double, double)", "program.cpp", 74, 0x6a5c4eb761ae177ull, "n05::run()::(anonymous class)::operator()"); if (dome_at) { dome_f.load("y", y); dome_f.load("h", h); }
        DOME_SITE(1, 75, ("y", "h"), y, h); double k = dome_at ? ::dome::gen::blank<double>() : (f(t, y));
        return y + h * k;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Stepper& dome_x) {
        if constexpr (::std::is_reference_v<decltype(Stepper::f)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("f", dome_x.f, dome_x, __builtin_offsetof(Stepper, f));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("f", dome_x.f);
        }
    }
    static Stepper dome_blank_() { return {::dome::gen::blank<decltype(Stepper::f)>()}; }
#line 78
};
void run() { DOME_FRAME("n05::run()", "program.cpp", 79, 0x51257848dd0f2cbaull, "n05::Stepper<(lambda)>::step");
    auto rhs = ::dome::gen::lambda<double>([] { return "w"; }, [w = 2.0](double t, double y) { DOME_FRAME("n05::run()::lambda 1(double, double)", "program.cpp", 80, 0xdebbf68b9bb75d88ull, "dome::checkpoint"); if (dome_at) { dome_f.load("t", t); dome_f.load("y", y); }
        { DOME_SITE(1, 81, ("t", "y"), t, y); dome::checkpoint(); }
        return -w * y + t;
    }); if (dome_at) dome_f.load("rhs", ::dome::gen::held<double>(rhs, "w")); 
    Stepper<decltype(rhs)> s = dome_at ? ::dome::gen::blank<::n05::Stepper<decltype(rhs)>>() : ::dome::gen::type<::n05::Stepper<decltype(rhs)>>{rhs}; if (dome_at) dome_f.load("s", s); 
    double y = dome_at ? ::dome::gen::blank<double>() : ::dome::gen::type<double>(1);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 87, ("rhs", "s", "i"), ::dome::gen::held<double>(rhs, "w"), ::dome::gen::ref(s), i); double dome_t1 = dome_at ? ::dome::gen::blank<double>() : (s.step(i * .1, y, .1)); y = dome_t1; }
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
    void refine() { DOME_FRAME("n06::Cell::refine()", "program.cpp", 100, 0xb8912fb9298c93b7ull, "dome::checkpoint");
        if (!dome_at) { kids.reset(::dome::gen::made(new std::array<Cell, 2>{Cell(this, 2 * v), Cell(this, 2 * v + 1)})); }
        { ::std::array< ::n06::Cell, 2>& dome_g1 = dome_at ? dome_f.get_ref<::std::array< ::n06::Cell, 2>>("dome_g1") : (*kids); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { Cell& k = *dome_b1; {
            if (!dome_at) { k.v += 1; }
            { DOME_SITE(1, 104, ("dome_g1", "dome_k1"), ::dome::gen::path(dome_g1), dome_k1); dome::checkpoint(); }
        } } }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Cell& dome_x) {
        dome_a.field("parent", dome_x.parent);
        dome_a.field_or_default("v", dome_x.v);
        dome_a.field("kids", dome_x.kids);
    }
    explicit Cell([[maybe_unused]] ::dome::blank_t dome_b) : parent(), kids(::dome::gen::blank<decltype(kids)>()) {}
#line 107
};
class Tree {
    Cell root_{nullptr, 1};

public:
    Tree() : Tree(::dome::gen::construction(DOME_FUNCTION_INFO("n06::Tree::Tree()", "program.cpp", 112, 0x3b3d05ada87691eull, "n06::Cell::refine"))) {} Tree(::dome::gen::construction&& dome_f) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); } { DOME_SITE(1, 112, ("this"), ::dome::gen::ref(*this)); root_.refine(); } }
    Cell* at(int i) { return i < 0 ? &root_ : &(*root_.kids)[i]; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Tree& dome_x) {
        dome_a.field("root_", dome_x.root_);
    }
    explicit Tree([[maybe_unused]] ::dome::blank_t dome_b) : root_(::dome::gen::blank<decltype(root_)>()) {}
#line 114
};
void run() { DOME_FRAME("n06::run()", "program.cpp", 115, 0xeb3a98b6dbe7f418ull, "n06::Tree::Tree", "n06::Cell::refine");
    DOME_SITE0(1, 116); Tree t = dome_at ? ::dome::gen::blank<::n06::Tree>() : ::dome::gen::type<::n06::Tree>(); if (dome_at) dome_f.load("t", t); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        Cell* c = dome_at ? dome_f.get<::n06::Cell *>("c") : (t.at(i));
        { DOME_SITE(2, 119, ("t", "i", "c"), ::dome::gen::ref(t), i, c); c->refine(); }
        std::printf("%d %d\n", c->v, (*c->kids)[1].v);
    }
}
}  // namespace n06

// One lambda of a template in two functions.
namespace n07 {
void run() { DOME_FRAME("n07::run()", "program.cpp", 127, 0x187d29c4bd37161ull, "dome::checkpoint");
    auto fold = ::dome::gen::known_lambda([] { return "n07::run()::lambda 1(auto)"; }, [](auto op) { return ::dome::gen::callable<int (int, int), ::std::remove_reference_t<decltype(op)>>([] { return "n07::run()::lambda 1(auto)::lambda 1(int, int)|op()"; }, [op](int a, int b) { return op(a, b); }); });
    std::function<int(int, int)> f = dome_at ? ::dome::gen::blank<::std::function<int (int, int)>>() : ::dome::gen::type<::std::function<int (int, int)>>(fold(::dome::gen::known_lambda([] { return "n07::run()::lambda 2(int, int)"; }, [](int a, int b) { return a + b; }))); if (dome_at) dome_f.load("f", f);  std::function<int(int, int)> g = dome_at ? ::dome::gen::blank<::std::function<int (int, int)>>() : ::dome::gen::type<::std::function<int (int, int)>>(fold(::dome::gen::known_lambda([] { return "n07::run()::lambda 3(int, int)"; }, [](int a, int b) { return a * b; }))); if (dome_at) dome_f.load("g", g); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 131, ("f", "g", "i"), ::dome::gen::ref(f), ::dome::gen::ref(g), i); dome::checkpoint(); }
        std::printf("%d %d\n", f(i, 7), g(i, 7));
    }
}
}  // namespace n07

// An iterator that prints.
namespace n18 {
template <class Out>
void repeat(char c, int n, Out out) { DOME_FRAME("n18::repeat(char, int, Out)", "program.cpp", 140, 0x4f5c2808579f604ull, "dome::checkpoint"); if (dome_at) { dome_f.load("c", c); dome_f.load("n", n); dome_f.load("out", out); }
    while (dome_at || (n-- > 0)) {
        if (!dome_at) { *out++ = c; }
        { DOME_SITE(1, 143, ("c", "n", "out"), ::dome::gen::ref(c), n, ::dome::gen::ref(out)); dome::checkpoint(); }
    }
}
void run() { DOME_FRAME("n18::run()", "program.cpp", 146, 0x6d09efbd9ae23ec4ull, "n18::repeat<std::ostream_iterator<char>>");
    { DOME_SITE0(1, 147); repeat('x', 3, (dome_r1 ? ::dome::gen::blank<::std::ostream_iterator<char, char, ::std::char_traits<char>>>() : (std::ostream_iterator<char>(std::cout, ",")))); }
    std::cout << '\n';
}
}  // namespace n18

// Classes of the library that hold nothing.
namespace n21 {
template <class F, std::size_t... I>
void each(F& f, std::index_sequence<I...>) { DOME_FRAME("n21::each(F &, std::index_sequence<I...>)", "program.cpp", 155, 0x17c6272652da409cull, "n21::run()::(anonymous class)::operator()<std::integral_constant<unsigned long, 0>>");
    { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 156, ("dome_t1"), dome_t1); f((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(std::integral_constant<std::size_t, I>{})>>() : (std::integral_constant<std::size_t, I>{}))); ++dome_t1; } }(), ...); }  }
}
void run() { DOME_FRAME("n21::run()", "program.cpp", 158, 0xb8358df5e48ce6b0ull, "n21::each<(lambda), 0UL, 1UL, 2UL, 3UL>");
    long acc = dome_at ? ::dome::gen::blank<long>() : ::dome::gen::type<long>(0); if (dome_at) dome_f.load("acc", acc); 
    auto g = [&](auto k) { DOME_FRAME("n21::run()::lambda 1(auto)", "program.cpp", 160, 0x151691ae5fae928eull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
        if (!dome_at) { acc = acc * 10 + long(k); }
        { DOME_SITE(1, 162, ("k"), ::dome::gen::ref(k)); dome::checkpoint(); }
    };
    { DOME_SITE(1, 164, ("acc"), ::dome::gen::ref(acc)); each(g, (dome_r1 ? ::dome::gen::blank<::std::integer_sequence<unsigned long, 0, 1, 2, 3>>() : (std::make_index_sequence<4>{}))); }
    std::printf("%ld\n", acc);
}
}  // namespace n21

// Literals, through more than one checkpoint.
namespace n30 {
void run() { DOME_FRAME("n30::run()", "program.cpp", 171, 0xee2d6a34fa62c76ull, "dome::checkpoint");
    const char* s = dome_at ? dome_f.get<const char *>("s") : ::dome::gen::type<const char *>("abc");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 174, ("s", "i"), s, i); dome::checkpoint(); }
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
    void step(int i) { DOME_FRAME("n39::both::step(int)", "program.cpp", 191, 0x1ecf229bd9b17116ull, "dome::checkpoint"); if (dome_at) { dome_f.load("i", i); }
        if (!dome_at) { a_.push_back(i); }
        { DOME_SITE(1, 193, ("i"), ::dome::gen::ref(i)); dome::checkpoint(); }
        b_ += "x";
    }
    std::size_t size() const { return a_.size() * 100 + b_.size(); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] both& dome_x) {
        if constexpr (::std::is_reference_v<decltype(both::a_)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("a_", dome_x.a_, dome_x, __builtin_offsetof(both, a_));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("a_", dome_x.a_);
        }
        if constexpr (::std::is_reference_v<decltype(both::b_)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("b_", dome_x.b_, dome_x, __builtin_offsetof(both, b_));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("b_", dome_x.b_);
        }
    }
    explicit both([[maybe_unused]] ::dome::blank_t dome_b) : a_(::dome::gen::blank<decltype(a_)>()), b_(::dome::gen::blank<decltype(b_)>()) {}
#line 197
};
template <class A, class B>
both<A, B> make_both(A&& a, B&& b) {
    return {std::forward<A>(a), std::forward<B>(b)};
}
void run() { DOME_FRAME("n39::run()", "program.cpp", 202, 0xe5788d155ac75528ull, "n39::both<std::vector<int> &, std::basic_string<char>>::step", "dome::checkpoint");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(); if (dome_at) dome_f.load("v", v); 
    auto x = dome_at ? ::dome::gen::blank<::n39::both< ::std::vector<int, ::std::allocator<int>> &, ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>() : (make_both(v, std::string("s"))); if (dome_at) dome_f.load("x", x); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 206, ("v", "x", "i"), ::dome::gen::ref(v), ::dome::gen::ref(x), i); x.step(i); }
        { DOME_SITE(2, 207, ("v", "x", "i"), ::dome::gen::ref(v), ::dome::gen::ref(x), i); dome::checkpoint(); }
    }
    std::printf("%zu %zu\n", v.size(), x.size());
}
}  // namespace n39

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 213, 0x5b6c4a5716cad495ull, "n01::run", "n02::run", "n05::run", "n06::run", "n07::run", "n18::run", "n21::run", "n30::run", "n39::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 214); n01::run(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 215); n02::run(); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 216); n05::run(); }
    if (DOME_IN(4, 4)) { DOME_SITE0(4, 217); n06::run(); }
    if (DOME_IN(5, 5)) { DOME_SITE0(5, 218); n07::run(); }
    if (DOME_IN(6, 6)) { DOME_SITE0(6, 219); n18::run(); }
    if (DOME_IN(7, 7)) { DOME_SITE0(7, 220); n21::run(); }
    if (DOME_IN(8, 8)) { DOME_SITE0(8, 221); n30::run(); }
    { DOME_SITE0(9, 222); n39::run(); }
}

static ::dome::gen::named_function dome_n1("program.cpp:n02::ljPrint(Base *)", static_cast<void (*)(::n02::Base *)>(&::n02::ljPrint));
#line 224
