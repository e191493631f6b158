#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
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

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Mat& dome_x) {
        dome_a.field("a", dome_x.a);
    }
#line 16
};
Mat power(int n) { DOME_FRAME("n15::power(int)", "program.cpp", 17, 0xcd4b354075a84fb7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    Mat r = dome_at ? ::dome::gen::blank<::n15::Mat>() : ::dome::gen::type<::n15::Mat>{{{1, 0}, {0, 1}}}; if (dome_at) dome_f.load("r", r); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        if (!dome_at) { r.a[0][1] = r.a[0][0] + 2 * r.a[0][1]; }
        { DOME_SITE(1, 21, ("n", "r", "i"), n, ::dome::gen::ref(r), i); dome::checkpoint(); }
    }
    return r;
}
int show(const long& v) { DOME_FRAME("n15::show(const long &)", "program.cpp", 25, 0xdc47877aeb626572ull, "dome::checkpoint");
    if (!dome_at) { std::printf("%ld\n", v); }
    { DOME_SITE0(1, 27); dome::checkpoint(); }
    return int(v) % 7;
}
void run() { DOME_FRAME("n15::run()", "program.cpp", 30, 0x242f30e498822fb0ull, "n15::power", "n15::show");
    DOME_SITE0(1, 31); ::n15::Mat dome_t1 = dome_at ? ::dome::gen::blank<::n15::Mat>() : (power(5)); long dome_t2 = dome_at ? dome_f.get<long>("dome_t2") : (::dome::gen::type<long>(static_cast<decltype(dome_t1)&&>(dome_t1).a[0][1])); DOME_SITE(2, 31, ("dome_t2"), dome_t2); int k = dome_at ? ::dome::gen::blank<int>() : (show(dome_t2));
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
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Node& dome_x) {
        if constexpr (::std::is_reference_v<decltype(Node::k)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("k", dome_x.k, dome_x, __builtin_offsetof(Node, k));
#pragma GCC diagnostic pop
        } else {
            dome_a.field_or_default("k", dome_x.k);
        }
        dome_a.field("c", dome_x.c);
    }
#line 43
};
    Node root;
    void split(Node& x, int i) { DOME_FRAME("n17::Tree::split(Node &, int)", "program.cpp", 45, 0x636ea9cc0371126dull, "dome::checkpoint");
        auto& y = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((*x.c[i]))>>("y") : (*x.c[i]);
        for (int j = dome_at ? dome_f.get<int>("j") : (0); dome_at || (j < 3); ++j) {
            if (!dome_at) { y.k += j; }
            { DOME_SITE(1, 49, ("y", "j"), ::dome::gen::path(y), j); dome::checkpoint(); }
        }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Tree& dome_x) {
        dome_a.field("root", dome_x.root);
    }
#line 52
};
void run() { DOME_FRAME("n17::run()", "program.cpp", 53, 0xde9c5f2073347de8ull, "n17::Tree<int>::split");
    Tree<int> t = dome_at ? ::dome::gen::blank<::n17::Tree<int>>() : ::dome::gen::type<::n17::Tree<int>>(); if (dome_at) dome_f.load("t", t); 
    if (!dome_at) { t.root.c[1] = std::make_unique<Tree<int>::Node>(); }
    { DOME_SITE(1, 56, ("t"), ::dome::gen::ref(t)); t.split(t.root, 1); }
    std::printf("%d\n", t.root.c[1]->k);
}
}  // namespace n17

// A choice between two literals beside a call that stops.
namespace n19 {
int f(int n) { DOME_FRAME("n19::f(int)", "program.cpp", 63, 0xf55eb7f01a4f97c2ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 64, ("n"), n); dome::checkpoint(); }
    return n * n;
}
void run() { DOME_FRAME("n19::run()", "program.cpp", 67, 0xe93b1b4a147cf14dull, "n19::f");
    for (int n = dome_at ? dome_f.get<int>("n") : (0); dome_at || (n < 3); ++n) 
{ { const char * dome_t1 = dome_at ? dome_f.get<const char *>("dome_t1") : (::dome::gen::type<const char *>(n + 1 < 3 ? "," : "\n")); DOME_SITE(1, 69, ("n", "dome_t1"), n, dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (f(n)); std::printf("%d%s", dome_t2, dome_t1); } }
}
}  // namespace n19

// A fold in a template lambda that is called at once.
namespace n22 {
template <std::size_t N, class F>
void static_for(F&& f) { DOME_FRAME("n22::static_for(F &&)", "program.cpp", 76, 0xeaa5d501dcbfbd9bull, "n22::static_for((lambda) &&)::(anonymous class)::operator()<0UL, 1UL, 2UL, 3UL>"); if (dome_at) { dome_f.place("f", f); }
    { DOME_SITE(1, 77, ("f"), ::dome::gen::place(f)); [&]<std::size_t... I>(std::index_sequence<I...>) { DOME_FRAME("n22::static_for(F &&)::lambda 1(std::index_sequence<I...>)", "program.cpp", 77, 0x1bffcf2beaa21234ull, "n22::run()::(anonymous class)::operator()<std::integral_constant<unsigned long, 0>>"); { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 77, ("dome_t1"), dome_t1); f((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(std::integral_constant<std::size_t, I>{})>>() : (std::integral_constant<std::size_t, I>{}))); ++dome_t1; } }(), ...); }  } }((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(std::make_index_sequence<N>{})>>() : (std::make_index_sequence<N>{}))); }
}
void run() { DOME_FRAME("n22::run()", "program.cpp", 79, 0x80ccc7041ab5e830ull, "n22::static_for<4UL, (lambda)>");
    long acc = dome_at ? ::dome::gen::blank<long>() : ::dome::gen::type<long>(0); if (dome_at) dome_f.load("acc", acc); 
    { DOME_SITE(1, 81, ("acc"), ::dome::gen::ref(acc)); static_for<4>([&](auto k) { DOME_FRAME("n22::run()::lambda 1(auto)", "program.cpp", 81, 0x2494c0f6e6e5b725ull, "dome::checkpoint");
        if (!dome_at) { acc = acc * 10 + long(decltype(k)::value); }
        { DOME_SITE0(1, 83); dome::checkpoint(); }
    }); }
    std::printf("%ld\n", acc);
}
}  // namespace n22

// Calls chained on a temporary.
namespace n25 {
struct Acc {
    int n = 0;
    Acc& add(int k) { DOME_FRAME("n25::Acc::add(int)", "program.cpp", 93, 0x60f63219c9feb7b4ull, "dome::checkpoint");
        if (!dome_at) { n += k; }
        { DOME_SITE0(1, 95); dome::checkpoint(); }
        return *this;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Acc& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 98
};
Acc make(int k) { DOME_FRAME("n25::make(int)", "program.cpp", 99, 0x23da26b8d2a7ac10ull, "dome::checkpoint");
    Acc a = dome_at ? ::dome::gen::blank<::n25::Acc>() : ::dome::gen::type<::n25::Acc>(); if (dome_at) dome_f.load("a", a); 
    if (!dome_at) { a.n = k; }
    { DOME_SITE(1, 102, ("a"), ::dome::gen::ref(a)); dome::checkpoint(); }
    return a;
}
void run() { DOME_FRAME("n25::run()", "program.cpp", 105, 0xbb263b0d67187618ull, "n25::make", "n25::Acc::add", "n25::Acc::add", "n25::make", "n25::Acc::add");
    if (DOME_IN(1, 3)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) 
{ { DOME_SITE(1, 107, ("i"), i); ::n25::Acc dome_t1 = dome_at ? ::dome::gen::blank<::n25::Acc>() : (make(i)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 107, ("i", "dome_t1"), i, ::dome::gen::ref(dome_t1)); ::n25::Acc& dome_t2 = dome_at ? dome_f.get_ref<::n25::Acc>("dome_t2") : (static_cast<decltype(dome_t1)&&>(dome_t1).add(1)); DOME_SITE(3, 107, ("i", "dome_t1", "dome_t2"), i, ::dome::gen::ref(dome_t1), ::dome::gen::path(dome_t2)); ::n25::Acc& dome_t3 = dome_at ? dome_f.get_ref<::n25::Acc>("dome_t3") : (dome_t2.add(2)); std::printf("%d\n", dome_t3.n); } } }
    DOME_SITE0(4, 108); ::n25::Acc dome_t4 = dome_at ? ::dome::gen::blank<::n25::Acc>() : (make(7)); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(5, 108, ("dome_t4"), ::dome::gen::ref(dome_t4)); Acc b = dome_at ? ::dome::gen::blank<::n25::Acc>() : (static_cast<decltype(dome_t4)&&>(dome_t4).add(3));
    std::printf("%d\n", b.n);
}
}  // namespace n25

// A constructor from a list of pairs.
namespace n32 {
struct Spline {
    double s = 0;
    Spline(std::initializer_list<std::pair<double, double>> l) : Spline(::dome::gen::construction(DOME_FUNCTION_INFO("n32::Spline::Spline(std::initializer_list<std::pair<double, double>>)", "program.cpp", 117, 0x91aadf78d957b481ull, "dome::checkpoint")), static_cast<decltype(l)&&>(l)) {} Spline(::dome::gen::construction&& dome_f, std::initializer_list<std::pair<double, double>> l) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }
        { auto&& dome_g1 = (l); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto [a, b] = *dome_b1; {
            if (!dome_at) { s += a * b; }
            { DOME_SITE(1, 120, ("dome_k1", "this"), dome_k1, ::dome::gen::ref(*this)); dome::checkpoint(); }
        } } }
    }
    double at(double t) const { DOME_FRAME("n32::Spline::at(double) const", "program.cpp", 123, 0x8036b20beede1bd0ull, "dome::checkpoint"); if (dome_at) { dome_f.load("t", t); }
        { DOME_SITE(1, 124, ("t"), t); dome::checkpoint(); }
        return s * t;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Spline& dome_x) {
        dome_a.field_or_default("s", dome_x.s);
    }
    explicit Spline([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 127
};
void run() { DOME_FRAME("n32::run()", "program.cpp", 128, 0x5e34917eb376b405ull, "n32::Spline::Spline", "n32::Spline::at");
    ::std::pair<double, double> dome_t1 = dome_at ? ::dome::gen::blank<::std::pair<double, double>>() : (::std::pair<double, double>{0, 0}); if (dome_at) dome_f.load("dome_t1", dome_t1); ::std::pair<double, double> dome_t2 = dome_at ? ::dome::gen::blank<::std::pair<double, double>>() : (::std::pair<double, double>{1, 1}); if (dome_at) dome_f.load("dome_t2", dome_t2); ::std::pair<double, double> dome_t3 = dome_at ? ::dome::gen::blank<::std::pair<double, double>>() : (::std::pair<double, double>{2, 3}); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(1, 129, ("dome_t1", "dome_t2", "dome_t3"), ::dome::gen::ref(dome_t1), ::dome::gen::ref(dome_t2), ::dome::gen::ref(dome_t3)); Spline s = dome_at ? ::dome::gen::blank<::n32::Spline>() : ::dome::gen::type<::n32::Spline>{static_cast<decltype(dome_t1)&&>(dome_t1), static_cast<decltype(dome_t2)&&>(dome_t2), static_cast<decltype(dome_t3)&&>(dome_t3)}; if (dome_at) dome_f.load("s", s); 
    for (double t = dome_at ? dome_f.get<double>("t") : ::dome::gen::type<double>(0); dome_at || (t < 2); t += .8) 
{ { DOME_SITE(2, 131, ("s", "t"), ::dome::gen::ref(s), t); double dome_t4 = dome_at ? ::dome::gen::blank<double>() : (s.at(t)); std::printf("%.8f ", dome_t4); } }
    std::puts("");
}
}  // namespace n32

// A temporary that is alive at two calls.
namespace n33 {
struct Leaf {
    int v;
    int f(int x) { DOME_FRAME("n33::Leaf::f(int)", "program.cpp", 140, 0x2a5ffed3eb25d7b8ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 141, ("x"), x); dome::checkpoint(); }
        return v + x;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Leaf& dome_x) {
        dome_a.field("v", dome_x.v);
    }
#line 144
};
int depth = 0;
static ::dome::gen::global dome_g_depth("n33::depth", depth);
#line 145

struct Proxy {
    Leaf* p;
    int& d;
    Proxy(Leaf* q, int& n) : p(q), d(n) { ++d; }
    ~Proxy() { --d; }
    Leaf* operator->() { return p; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Proxy& dome_x) {
        dome_a.field("p", dome_x.p);
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("d", dome_x.d, dome_x, __builtin_offsetof(Proxy, d));
#pragma GCC diagnostic pop
    }
    explicit Proxy([[maybe_unused]] ::dome::blank_t dome_b) : p(), d(::dome::gen::unbound<decltype(Proxy::d)>()) {}
#line 152
};
struct Ptr {
    Leaf* p;
    Proxy operator->() { return Proxy(p, depth); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Ptr& dome_x) {
        dome_a.field("p", dome_x.p);
    }
#line 156
};
void run() { DOME_FRAME("n33::run()", "program.cpp", 157, 0xb940cb9e20f95a63ull, "n33::Leaf::f", "n33::Leaf::f");
    Leaf l = dome_at ? ::dome::gen::blank<::n33::Leaf>() : ::dome::gen::type<::n33::Leaf>{3}; if (dome_at) dome_f.load("l", l); 
    Ptr p = dome_at ? ::dome::gen::blank<::n33::Ptr>() : ::dome::gen::type<::n33::Ptr>{&l}; if (dome_at) dome_f.load("p", p); 
    int r;
    { ::n33::Proxy dome_t1 = dome_at ? ::dome::gen::blank<::n33::Proxy>() : (p.operator->()); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 161, ("l", "p", "dome_t1"), ::dome::gen::ref(l), ::dome::gen::ref(p), ::dome::gen::ref(dome_t1)); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (static_cast<decltype(dome_t1)&&>(dome_t1)->f(2)); DOME_SITE(2, 161, ("l", "p", "dome_t1", "dome_t2"), ::dome::gen::ref(l), ::dome::gen::ref(p), ::dome::gen::ref(dome_t1), dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (l.f(3)); r = dome_t2 + dome_t3; }
    std::printf("%d depth %d\n", r, depth);
}
}  // namespace n33

// An inherited constructor.
namespace n31 {
struct Base {
    int v = 0;
    explicit Base(const char* s) : Base(::dome::gen::construction(DOME_FUNCTION_INFO("n31::Base::Base(const char *)", "program.cpp", 170, 0xffb8b1221bfcae74ull, "dome::checkpoint")), s) {} explicit Base(::dome::gen::construction&& dome_f, const char* s) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }
        for (const char* p = dome_at ? dome_f.get<const char *>("p") : (s); dome_at || (*p); ++p) {
            if (!dome_at) { v += *p - '0'; }
            { DOME_SITE(1, 173, ("p", "this"), p, ::dome::gen::ref(*this)); dome::checkpoint(); }
        }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Base& dome_x) {
        dome_a.field_or_default("v", dome_x.v);
    }
    explicit Base([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 176
};
struct Leaf : Base {
    using Base::Base;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Leaf& dome_x) {
        dome_a.base<::n31::Base>("n31::Base", dome_x);
    }
    explicit Leaf([[maybe_unused]] ::dome::blank_t dome_b) : ::n31::Base(dome_b) {}
#line 179
};
void run() { DOME_FRAME("n31::run()", "program.cpp", 180, 0x417deb037a27c062ull, "n31::Base::Base");
    DOME_SITE0(1, 181); Leaf l = dome_at ? ::dome::gen::blank<::n31::Leaf>() : ::dome::gen::type<::n31::Leaf>("12");
    std::printf("%d\n", l.v);
}
}  // namespace n31

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 186, 0x20909ad623333693ull, "n15::run", "n17::run", "n19::run", "n22::run", "n25::run", "n32::run", "n33::run", "n31::run");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 187); n15::run(); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 188); n17::run(); }
    if (DOME_IN(3, 3)) { DOME_SITE0(3, 189); n19::run(); }
    if (DOME_IN(4, 4)) { DOME_SITE0(4, 190); n22::run(); }
    if (DOME_IN(5, 5)) { DOME_SITE0(5, 191); n25::run(); }
    if (DOME_IN(6, 6)) { DOME_SITE0(6, 192); n32::run(); }
    if (DOME_IN(7, 7)) { DOME_SITE0(7, 193); n33::run(); }
    { DOME_SITE0(8, 194); n31::run(); }
}
