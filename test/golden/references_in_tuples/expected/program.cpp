#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/tuple.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// References among the elements of pairs and tuples, and members that are references in some instances of their template only.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <tuple>
#include <utility>
#include <vector>

struct node {
    int key;
    std::unique_ptr<node> left, right;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("key", dome_x.key);
        dome_a.field("left", dome_x.left);
        dome_a.field("right", dome_x.right);
    }
#line 14
};
static int weigh(const node* n, bool turned) { DOME_FRAME("program.cpp:weigh(const node *, bool)", "program.cpp", 15, 0xc69fd6a3d9360a44ull, "dome::checkpoint", "weigh", "weigh"); if (dome_at) { dome_f.load("n", n); dome_f.load("turned", turned); }
    if (!dome_at) { if (n == nullptr)
        return 0; }
    const ::std::tuple<const ::std::unique_ptr< ::node, ::std::default_delete< ::node>> &, const ::std::unique_ptr< ::node, ::std::default_delete< ::node>> &> dome_d1 = dome_at ? ::dome::gen::blank<::std::tuple<const ::std::unique_ptr< ::node, ::std::default_delete< ::node>> &, const ::std::unique_ptr< ::node, ::std::default_delete< ::node>> &>>() : (turned ? std::tie(n->right, n->left) : std::tie(n->left, n->right)); if (dome_at) dome_f.load("dome_d1", const_cast<::std::remove_const_t<decltype(dome_d1)>&>(dome_d1)); auto& [first, second] = dome_d1;
    if (DOME_IN(1, 1)) { DOME_SITE(1, 19, ("n", "turned", "dome_d1"), n, turned, ::dome::gen::ref(dome_d1)); dome::checkpoint(); }
    DOME_SITE(2, 20, ("n", "turned", "dome_d1"), n, turned, ::dome::gen::ref(dome_d1)); const int sum = dome_at ? dome_f.get<int>("sum") : (weigh((dome_r2 ? ::dome::gen::blank<const ::node *>() : static_cast<const ::node *>(first.get())), turned));
    { int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (n->key + 2 * sum); DOME_SITE(3, 21, ("n", "sum", "dome_t2"), n, sum, dome_t2); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (weigh((dome_r3 ? ::dome::gen::blank<const ::node *>() : static_cast<const ::node *>(second.get())), turned)); return dome_t2 + 3 * dome_t3; }
}

// The elements of a structure, one by one.
struct point {
    int x, y;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
    }
#line 27
};
struct line {
    point from, to;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] line& dome_x) {
        dome_a.field("from", dome_x.from);
        dome_a.field("to", dome_x.to);
    }
#line 30
};
template <class T>
void write(const T& t) { DOME_FRAME("write(const T &)", "program.cpp", 32, 0x25853950ad15e46eull, "dome::checkpoint", "std::apply<(lambda), std::tuple<const int &, const int &>>", "std::apply<(lambda), std::tuple<const point &, const point &>>");
    if constexpr (std::is_same_v<T, int>) {
        { DOME_SITE0(1, 34); dome::checkpoint(); }
        std::printf("%d", t);
    } else { if constexpr (std::is_same_v<T, point>) {
        { ::std::decay_t<decltype(std::tie(t.x, t.y))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::tie(t.x, t.y))>>() : (std::tie(t.x, t.y)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 37, ("dome_t1"), ::dome::gen::ref(dome_t1)); std::apply([](const auto&... part) { DOME_FRAME("write(const T &)::lambda 1(const auto &...)", "program.cpp", 37, 0x7bf173de3585e72ull, "write<int>"); { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 37, ("dome_t1"), dome_t1); if (!dome_at) { write(part); } std::printf(";"); ++dome_t1; } }(), ...); }  } }, static_cast<decltype(dome_t1)&&>(dome_t1)); }
    } else {
        { ::std::decay_t<decltype(std::tie(t.from, t.to))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::tie(t.from, t.to))>>() : (std::tie(t.from, t.to)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(3, 39, ("dome_t1"), ::dome::gen::ref(dome_t1)); std::apply([](const auto&... part) { DOME_FRAME("write(const T &)::lambda 2(const auto &...)", "program.cpp", 39, 0xc00dd4ba648ca3c8ull, "write<point>"); { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 39, ("dome_t1"), dome_t1); write(part); ++dome_t1; } }(), ...); }  } }, static_cast<decltype(dome_t1)&&>(dome_t1)); }
    } }
}

// An expression that keeps columns by reference and everything else by value.
template <class T>
struct kept {
    using type = const T;
};
class column;
template <>
struct kept<column> {
    using type = const column&;
};
class column {
public:
    explicit column(double v) : all_(3, v) {}
    double at(std::size_t i) const { return all_[i]; }
    template <class E>
    column& operator=(const E& e) { DOME_FRAME("column::operator=(const E &)", "program.cpp", 58, 0x69319453b5c4064dull, "dome::checkpoint");
        for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : ::dome::gen::type<::std::size_t>(0); dome_at || (i < all_.size()); ++i) {
            if (!dome_at) { all_[i] = e.at(i); }
            { DOME_SITE(1, 61, ("i"), i); dome::checkpoint(); }
        }
        return *this;
    }

private:
    std::vector<double> all_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] column& dome_x) {
        dome_a.field("all_", dome_x.all_);
    }
    explicit column([[maybe_unused]] ::dome::blank_t dome_b) : all_(::dome::gen::blank<decltype(all_)>()) {}
#line 68
};
struct constant {
    double v;
    double at(std::size_t) const { return v; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] constant& dome_x) {
        dome_a.field("v", dome_x.v);
    }
#line 72
};
template <class A, class B>
struct product {
    typename kept<A>::type a;
    typename kept<B>::type b;
    product(const A& x, const B& y) : a(x), b(y) {}
    double at(std::size_t i) const { return a.at(i) * b.at(i); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] product& dome_x) {
        if constexpr (::std::is_reference_v<decltype(product::a)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("a", dome_x.a, dome_x, __builtin_offsetof(product, a));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("a", dome_x.a);
        }
        if constexpr (::std::is_reference_v<decltype(product::b)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("b", dome_x.b, dome_x, __builtin_offsetof(product, b));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("b", dome_x.b);
        }
    }
    explicit product([[maybe_unused]] ::dome::blank_t dome_b) : a(::dome::gen::blank<decltype(a)>()), b(::dome::gen::blank<decltype(b)>()) {}
#line 79
};
template <class A, class B>
struct sum {
    typename kept<A>::type a;
    typename kept<B>::type b;
    sum(const A& x, const B& y) : a(x), b(y) {}
    double at(std::size_t i) const { return a.at(i) + b.at(i); }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] sum& dome_x) {
        if constexpr (::std::is_reference_v<decltype(sum::a)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("a", dome_x.a, dome_x, __builtin_offsetof(sum, a));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("a", dome_x.a);
        }
        if constexpr (::std::is_reference_v<decltype(sum::b)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("b", dome_x.b, dome_x, __builtin_offsetof(sum, b));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("b", dome_x.b);
        }
    }
    explicit sum([[maybe_unused]] ::dome::blank_t dome_b) : a(::dome::gen::blank<decltype(a)>()), b(::dome::gen::blank<decltype(b)>()) {}
#line 86
};
product<column, constant> operator*(const column& c, double v) { return {c, constant{v}}; }
template <class A, class B>
sum<A, B> operator+(const A& a, const B& b) {
    return {a, b};
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 93, 0x239b0c9a7b4e61a3ull, "weigh", "weigh", "write<line>", "column::operator=<sum<product<column, constant>, product<column, constant>>>", "dome::checkpoint");
    node root = dome_at ? ::dome::gen::blank<::node>() : ::dome::gen::type<::node>{1, std::make_unique<node>(node{2, nullptr, nullptr}), std::make_unique<node>(node{3, nullptr, nullptr})}; if (dome_at) dome_f.load("root", root); 
    DOME_SITE(1, 95, ("root"), ::dome::gen::ref(root)); const int forth = dome_at ? dome_f.get<int>("forth") : (weigh(&root, false)); DOME_SITE(2, 95, ("root", "forth"), ::dome::gen::ref(root), forth); const int back = dome_at ? ::dome::gen::blank<int>() : (weigh(&root, true));
    if (!dome_at) { std::printf("%d %d\n", forth, back); }
    if (DOME_IN(3, 3)) { ::line dome_t1 = dome_at ? ::dome::gen::blank<::line>() : (line{{1, 2}, {3, 4}}); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(3, 97, ("root", "dome_t1"), ::dome::gen::ref(root), ::dome::gen::ref(dome_t1)); write(dome_t1); }
    column x = dome_at ? ::dome::gen::blank<::column>() : ::dome::gen::type<::column>(1); if (dome_at) dome_f.load("x", x);  column z = dome_at ? ::dome::gen::blank<::column>() : ::dome::gen::type<::column>(2); if (dome_at) dome_f.load("z", z); 
    if (DOME_IN(4, 4)) { for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 2); ++k) 
{ { ::product< ::column, ::constant> dome_t2 = dome_at ? ::dome::gen::blank<::product< ::column, ::constant>>() : (x * 0.5); if (dome_at) dome_f.load("dome_t2", dome_t2); ::product< ::column, ::constant> dome_t3 = dome_at ? ::dome::gen::blank<::product< ::column, ::constant>>() : (z * 0.01); if (dome_at) dome_f.load("dome_t3", dome_t3); ::sum< ::product< ::column, ::constant>, ::product< ::column, ::constant>> dome_t4 = dome_at ? ::dome::gen::blank<::sum< ::product< ::column, ::constant>, ::product< ::column, ::constant>>>() : (static_cast<decltype(dome_t2)&&>(dome_t2) + static_cast<decltype(dome_t3)&&>(dome_t3)); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(4, 100, ("root", "x", "z", "k", "dome_t2", "dome_t3", "dome_t4"), ::dome::gen::ref(root), ::dome::gen::ref(x), ::dome::gen::ref(z), k, ::dome::gen::ref(dome_t2), ::dome::gen::ref(dome_t3), ::dome::gen::ref(dome_t4)); x = dome_t4; } } }
    if (!dome_at) { std::printf(" %g %g\n", x.at(0), x.at(2)); }
    int low = dome_at ? ::dome::gen::blank<int>() : (7); if (dome_at) dome_f.load("low", low);  int high = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("high", high); 
    std::pair<int&, int&> ends = dome_at ? ::dome::gen::blank<::std::pair<int &, int &>>() : ::dome::gen::type<::std::pair<int &, int &>>(low, high); if (dome_at) dome_f.load("ends", ends); 
    const std::tuple<int&, const char*, double> mixed = dome_at ? ::dome::gen::blank<::std::tuple<int &, const char *, double>>() : ::dome::gen::type<::std::tuple<int &, const char *, double>>(high, "text", 1.5); if (dome_at) dome_f.load("mixed", const_cast<::std::remove_const_t<decltype(mixed)>&>(mixed)); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (!dome_at) { std::swap(ends.first, ends.second); }
        { DOME_SITE(5, 107, ("root", "x", "z", "low", "high", "ends", "mixed", "i"), ::dome::gen::ref(root), ::dome::gen::ref(x), ::dome::gen::ref(z), ::dome::gen::ref(low), ::dome::gen::ref(high), ::dome::gen::ref(ends), ::dome::gen::ref(mixed), i); dome::checkpoint(); }
        std::get<0>(mixed) += 10;
    }
    std::printf("%d %d %s %g\n", low, high, std::get<1>(mixed), std::get<2>(mixed));
}
