#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/array.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Instances of one template that need different care: numbers by value in one are objects by reference in the other.
#include <dome/session.hpp>

#include <array>
#include <cstddef>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace {

template <class State>
struct algebra;
template <>
struct algebra<double> {
    static double axpy(double a, double x, double y) { DOME_FRAME("program.cpp:algebra<double>::axpy(double, double, double)", "program.cpp", 20, 0x2491395518214520ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("x", x); dome_f.load("y", y); }
        { DOME_SITE(1, 21, ("a", "x", "y"), a, x, y); dome::checkpoint(); }
        return a * x + y;
    }
};
template <std::size_t N>
struct algebra<std::array<double, N>> {
    using state = std::array<double, N>;
    static state axpy(double a, const state& x, state y) { DOME_FRAME("program.cpp:algebra<array<double, N>>::axpy(double, const state &, state)", "program.cpp", 28, 0x6b0220787b251535ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("y", y); }
        for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : ::dome::gen::type<::std::size_t>(0); dome_at || (i < N); ++i) {
            if (!dome_at) { y[i] += a * x[i]; }
            { DOME_SITE(1, 31, ("a", "y", "i"), a, ::dome::gen::ref(y), i); dome::checkpoint(); }
        }
        return y;
    }
};
template <class State, class F>
State step(F&& f, State y, double h) { DOME_FRAME("program.cpp:step(F &&, State, double)", "program.cpp", 37, 0xbb7f9392c7db6707ull, "(anonymous namespace)::algebra<std::array<double, 2>>::axpy", "main()::(anonymous class)::operator()", "(anonymous namespace)::algebra<std::array<double, 2>>::axpy"); if (dome_at) { dome_f.load("y", y); dome_f.load("h", h); }
    std::vector<State> k = dome_at ? ::dome::gen::blank<std::vector<State>>() : ::dome::gen::type<std::vector<State>>(); if (dome_at) dome_f.load("k", k); 
    if (DOME_IN(1, 2)) { for (int s = dome_at ? dome_f.get<int>("s") : (0); dome_at || (s < 2); ++s) {
        State yi = dome_at ? ::dome::gen::blank<State>() : ::dome::gen::type<State>(y); if (dome_at) dome_f.load("yi", yi); 
        if (DOME_IN(1, 1)) { for (int j = dome_at ? dome_f.get<int>("j") : (0); dome_at || (j < s); ++j) 
{ { ::std::remove_reference_t<decltype((k[static_cast<std::size_t>(j)]))>& dome_t1 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((k[static_cast<std::size_t>(j)]))>>("dome_t1") : (k[static_cast<std::size_t>(j)]); DOME_SITE(1, 42, ("y", "h", "k", "s", "yi", "j", "dome_t1"), ::dome::gen::ref(y), h, ::dome::gen::ref(k), s, ::dome::gen::ref(yi), j, ::dome::gen::path(dome_t1)); ::std::decay_t<decltype(algebra<State>::axpy(h, dome_t1, std::move(yi)))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(algebra<State>::axpy(h, dome_t1, std::move(yi)))>>() : (algebra<State>::axpy(h, dome_t1, std::move(yi))); yi = static_cast<decltype(dome_t2)&&>(dome_t2); } } }
        { DOME_SITE(2, 43, ("y", "h", "k", "s", "yi"), ::dome::gen::ref(y), h, ::dome::gen::ref(k), s, ::dome::gen::ref(yi)); ::std::decay_t<decltype(f(yi))> dome_t3 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(f(yi))>>() : (f(yi)); k.push_back(static_cast<decltype(dome_t3)&&>(dome_t3)); }
    } }
    for (std::size_t s = dome_at ? dome_f.get<::std::size_t>("s") : ::dome::gen::type<::std::size_t>(0); dome_at || (s < k.size()); ++s) 
{ { ::std::remove_reference_t<decltype((k[s]))>& dome_t4 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((k[s]))>>("dome_t4") : (k[s]); DOME_SITE(3, 46, ("y", "h", "k", "s", "dome_t4"), ::dome::gen::ref(y), h, ::dome::gen::ref(k), s, ::dome::gen::path(dome_t4)); ::std::decay_t<decltype(algebra<State>::axpy(h / 2, dome_t4, y))> dome_t5 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(algebra<State>::axpy(h / 2, dome_t4, y))>>() : (algebra<State>::axpy(h / 2, dome_t4, y)); y = static_cast<decltype(dome_t5)&&>(dome_t5); } }
    return y;
}

// A sum of numbers is computed again, one of objects is kept.
struct length {
    double metres = 0;
    friend length operator+(length a, length b) { return {a.metres + b.metres}; }
    friend bool operator<(length a, length b) { return a.metres < b.metres; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] length& dome_x) {
        dome_a.field_or_default("metres", dome_x.metres);
    }
#line 55
};
template <class T>
bool longer(const T& a, const T& b, int n) { DOME_FRAME("program.cpp:longer(const T &, const T &, int)", "program.cpp", 57, 0x2fb9a3321ce026b2ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) 
{ { DOME_SITE(1, 59, ("n", "i"), n, i); dome::checkpoint(); } }
    return b < a;
}
template <class T>
struct pair_of {
    T a, b;
    bool sums(T limit) const { DOME_FRAME("program.cpp:pair_of::sums(T) const", "program.cpp", 65, 0xc5bc1886ada998full, "(anonymous namespace)::longer<(anonymous namespace)::length>"); if (dome_at) { dome_f.load("limit", limit); } { ::std::decay_t<decltype(a + b)> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(a + b)>>() : (a + b); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 65, ("limit", "dome_t1"), ::dome::gen::ref(limit), ::dome::gen::ref(dome_t1)); return longer(dome_t1, limit, 2); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] pair_of& dome_x) {
        if constexpr (::std::is_reference_v<decltype(pair_of::a)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("a", dome_x.a, dome_x, __builtin_offsetof(pair_of, a));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("a", dome_x.a);
        }
        if constexpr (::std::is_reference_v<decltype(pair_of::b)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("b", dome_x.b, dome_x, __builtin_offsetof(pair_of, b));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("b", dome_x.b);
        }
    }
    static pair_of dome_blank_() { return {::dome::gen::blank<decltype(pair_of::a)>(), ::dome::gen::blank<decltype(pair_of::b)>()}; }
#line 66
};

// One instance moves what the other copies.
template <class T>
T passed(T x, int n) { DOME_FRAME("program.cpp:passed(T, int)", "program.cpp", 70, 0x105c02b030d5ea32ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); dome_f.load("n", n); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) 
{ { DOME_SITE(1, 72, ("x", "n", "i"), ::dome::gen::ref(x), n, i); dome::checkpoint(); } }
    return x;
}
template <class T, class Make>
T chained(Make make) { DOME_FRAME("program.cpp:chained(Make)", "program.cpp", 76, 0xd717ffd54ef8a019ull, "(anonymous namespace)::passed<std::unique_ptr<int>>", "(anonymous namespace)::passed<std::unique_ptr<int>>", "(anonymous namespace)::passed<std::unique_ptr<int>>"); if (dome_at) { dome_f.load("make", make); }
    DOME_SITE(1, 77, ("make"), ::dome::gen::ref(make)); T kept = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(passed((dome_r1 ? ::dome::gen::blank<::std::decay_t<decltype(make())>>() : (make())), 1)); if (dome_at) dome_f.load("kept", kept); 
    { DOME_SITE(2, 78, ("make", "kept"), ::dome::gen::ref(make), ::dome::gen::ref(kept)); ::std::decay_t<decltype(passed(std::move(kept), 1))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(passed(std::move(kept), 1))>>() : (passed(std::move(kept), 1)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(3, 78, ("make", "kept", "dome_t1"), ::dome::gen::ref(make), ::dome::gen::ref(kept), ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(passed(static_cast<decltype(dome_t1)&&>(dome_t1), 1))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(passed(static_cast<decltype(dome_t1)&&>(dome_t1), 1))>>() : (passed(static_cast<decltype(dome_t1)&&>(dome_t1), 1)); kept = static_cast<decltype(dome_t2)&&>(dome_t2); }
    return kept;
}

// A list is what the parameter says in each of them; NULL becomes a pointer.
template <int D>
struct point {
    double c[D];

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.field("c", dome_x.c);
    }
#line 86
};
template <int D>
struct tree {
    double sum = 0;
    double put(const point<D>& p) { DOME_FRAME("program.cpp:tree::put(const point<D> &)", "program.cpp", 90, 0x77edd6b810319b53ull, "dome::checkpoint");
        { DOME_SITE0(1, 91); dome::checkpoint(); }
        return p.c[0] + D;
    }
    void go(double h) { DOME_FRAME("program.cpp:tree::go(double)", "program.cpp", 94, 0xb969c17489d6e17bull, "(anonymous namespace)::tree<2>::put", "(anonymous namespace)::tree<2>::put"); if (dome_at) { dome_f.load("h", h); } { ::std::decay_t<decltype(::std::decay_t<point<D>&>{h})> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(::std::decay_t<point<D>&>{h})>>() : (::std::decay_t<point<D>&>{h}); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(1, 94, ("h", "dome_t1"), h, ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(put(dome_t1))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(put(dome_t1))>>() : (put(dome_t1)); if (dome_at) dome_f.load("dome_t2", dome_t2); ::std::decay_t<decltype(::std::decay_t<point<D>&>{h + 1})> dome_t3 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(::std::decay_t<point<D>&>{h + 1})>>() : (::std::decay_t<point<D>&>{h + 1}); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(2, 94, ("h", "dome_t2", "dome_t3"), h, ::dome::gen::ref(dome_t2), ::dome::gen::ref(dome_t3)); ::std::decay_t<decltype(put(dome_t3))> dome_t4 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(put(dome_t3))>>() : (put(dome_t3)); sum = static_cast<decltype(dome_t2)&&>(dome_t2) + static_cast<decltype(dome_t4)&&>(dome_t4); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] tree& dome_x) {
        dome_a.field_or_default("sum", dome_x.sum);
    }
#line 95
};
template <class T>
struct matrix {
    T c[3] = {1, 2, 3};
    void get(std::size_t& n, T*& p) { DOME_FRAME("program.cpp:matrix::get(std::size_t &, T *&)", "program.cpp", 99, 0x4244353b3ddcfebdull, "dome::checkpoint");
        if (!dome_at) { n = 3;
        p = c; }
        { DOME_SITE0(1, 102); dome::checkpoint(); }
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] matrix& dome_x) {
        dome_a.field_or_default("c", dome_x.c);
    }
#line 104
};
template <class T>
T sum_of(matrix<T>& a) { DOME_FRAME("program.cpp:sum_of(matrix<T> &)", "program.cpp", 106, 0x501e784b277fb7adull, "(anonymous namespace)::matrix<double>::get", "dome::checkpoint");
    std::size_t n = dome_at ? ::dome::gen::blank<::std::size_t>() : ::dome::gen::type<::std::size_t>(0); if (dome_at) dome_f.load("n", n); 
    T* columns = dome_at ? ::dome::gen::blank<::std::remove_cv_t<decltype(columns)>>() : ::dome::gen::type<::std::remove_cv_t<decltype(columns)>>(NULL); if (dome_at) dome_f.load("columns", columns); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 109, ("n", "columns"), ::dome::gen::ref(n), ::dome::gen::ref(columns)); a.get(n, columns); }
    T s = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(0); if (dome_at) dome_f.load("s", s); 
    for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : ::dome::gen::type<::std::size_t>(0); dome_at || (i < n); ++i) {
        if (!dome_at) { s += columns[i]; }
        { DOME_SITE(2, 113, ("n", "columns", "s", "i"), ::dome::gen::ref(n), ::dome::gen::ref(columns), ::dome::gen::ref(s), i); dome::checkpoint(); }
    }
    return s;
}

// Declared before it is defined, with instances in between; a base whose parameter has no name.
template <class T, std::size_t N>
class grid;
double corner(grid<double, 2>& g);
enum class order { rows, columns };
template <order>
struct layout;
template <>
struct layout<order::rows> {
    static std::size_t at(std::size_t i, std::size_t j) { return i * 2 + j; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] layout& dome_x) {
    }
#line 128
};
template <>
struct layout<order::columns> {
    static std::size_t at(std::size_t i, std::size_t j) { return j * 2 + i; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] layout& dome_x) {
    }
#line 132
};
template <class T, std::size_t N>
class grid : private layout<N == 2 ? order::rows : order::columns> {
    std::size_t n_;
    std::unique_ptr<T[]> owner_;
    T* data_;
    static std::size_t size(std::size_t n) { DOME_FRAME("program.cpp:grid::size(std::size_t)", "program.cpp", 138, 0xae4422702c03d3eull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        { DOME_SITE(1, 139, ("n"), n); dome::checkpoint(); }
        return n * n;
    }

public:
    explicit grid(std::size_t n) : grid(::dome::gen::construction(DOME_FUNCTION_INFO("program.cpp:grid::grid<T, N>(std::size_t)", "program.cpp", 144, 0x672563f8b54712bfull, "(anonymous namespace)::grid<double, 2>::size", "dome::checkpoint")), n) {} explicit grid(::dome::gen::construction&& dome_f, std::size_t n) : n_(dome_f.at && !(dome_f.at >= 1 && dome_f.at <= 1) ? ::dome::gen::blank<decltype(grid::n_)>() : [&]() -> decltype(grid::n_) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("n", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((n))>>&>(n)); dome_f.place("this", *this); dome_f.load("this.layout<N == 2 ? order::rows : order::columns>", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((static_cast<layout<N == 2 ? order::rows : order::columns>&>(*this)))>>&>(static_cast<layout<N == 2 ? order::rows : order::columns>&>(*this))); } DOME_SITE(1, 144, ("n", "this", "this.layout<N == 2 ? order::rows : order::columns>"), n, ::dome::gen::place(*this), ::dome::gen::ref(static_cast<layout<N == 2 ? order::rows : order::columns>&>(*this))); return ::dome::gen::type<decltype(grid::n_)>(size(n)); }()), owner_(dome_f.at ? ::dome::gen::blank<decltype(grid::owner_)>() : ::dome::gen::type<decltype(grid::owner_)>(::dome::gen::made_array(new T[this->count()]))), data_(dome_f.at ? ::dome::gen::blank<decltype(grid::data_)>() : ::dome::gen::type<decltype(grid::data_)>(owner_.get())) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("n", n); dome_f.load("this", *this); }
        for (std::size_t i = dome_at ? dome_f.get<::std::size_t>("i") : ::dome::gen::type<::std::size_t>(0); dome_at || (i < n_); ++i) {
            if (!dome_at) { data_[i] = static_cast<T>(i); }
            { DOME_SITE(2, 147, ("i", "this"), i, ::dome::gen::ref(*this)); dome::checkpoint(); }
        }
    }
    std::size_t count() const { return n_; }
    T& operator()(std::size_t i, std::size_t j) { return data_[this->at(i, j)]; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] grid& dome_x) {
        dome_a.base<layout<N == 2 ? order::rows : order::columns>>("layout<N == 2 ? order::rows : order::columns>", static_cast<layout<N == 2 ? order::rows : order::columns>&>(dome_x));
        dome_a.field("n_", dome_x.n_);
        dome_a.field("owner_", dome_x.owner_);
        dome_a.field("data_", dome_x.data_);
    }
    explicit grid([[maybe_unused]] ::dome::blank_t dome_b) : layout<N == 2 ? order::rows : order::columns>(::dome::gen::blank<layout<N == 2 ? order::rows : order::columns>>()), n_(), owner_(::dome::gen::blank<decltype(owner_)>()), data_() {}
#line 152
};
double corner(grid<double, 2>& g) { DOME_FRAME("program.cpp:corner(grid<double, 2> &)", "program.cpp", 153, 0xd4e0a0f6e60a49e1ull, "dome::checkpoint");
    { DOME_SITE0(1, 154); dome::checkpoint(); }
    return g(0, 1);
}
template <order O>
class kernel : private layout<O> {
    long count_ = 0;

public:
    explicit kernel(int n) : count_(n) {}
    long sweep() { DOME_FRAME("program.cpp:kernel::sweep()", "program.cpp", 163, 0xf9e2cdc9f4fb13ebull, "dome::checkpoint");
        for (std::size_t d = dome_at ? dome_f.get<::std::size_t>("d") : ::dome::gen::type<::std::size_t>(0); dome_at || (d < 2); ++d) {
            if (!dome_at) { count_ += static_cast<long>(this->at(d, 3)); }
            { DOME_SITE(1, 166, ("d"), d); dome::checkpoint(); }
        }
        return count_;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] kernel& dome_x) {
        dome_a.base<layout<O>>("layout<O>", static_cast<layout<O>&>(dome_x));
        dome_a.field_or_default("count_", dome_x.count_);
    }
    explicit kernel([[maybe_unused]] ::dome::blank_t dome_b) : layout<O>(::dome::gen::blank<layout<O>>()) {}
#line 170
};

// The text of the template says <T>, too.
template <class T>
struct scaled {
    T v;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] scaled& dome_x) {
        if constexpr (::std::is_reference_v<decltype(scaled::v)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("v", dome_x.v, dome_x, __builtin_offsetof(scaled, v));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("v", dome_x.v);
        }
    }
    static scaled dome_blank_() { return {::dome::gen::blank<decltype(scaled::v)>()}; }
#line 176
};
template <class T>
void visit_both(T n) { DOME_FRAME("program.cpp:visit_both(T)", "program.cpp", 178, 0x6b456d2886b771f3ull, "dome::checkpoint");
    const scaled<T> m = dome_at ? ::dome::gen::blank<scaled<T>>() : ::dome::gen::type<scaled<T>>{n}; if (dome_at) dome_f.load("m", const_cast<::std::remove_const_t<decltype(m)>&>(m)); 
    { ::std::vector<::std::decay_t<decltype(static_cast<const scaled<T>*>(nullptr))>> dome_g1 = dome_at ? ::dome::gen::blank<::std::vector<::std::decay_t<decltype(static_cast<const scaled<T>*>(nullptr))>>>() : ::std::vector<::std::decay_t<decltype(static_cast<const scaled<T>*>(nullptr))>>{static_cast<const scaled<T>*>(nullptr), static_cast<const scaled<T>*>(&m)}; if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const scaled<T>* p = *dome_b1; {
        if (!dome_at) { std::printf("%g\n", p ? static_cast<double>(p->v) : 0.0); }
        { DOME_SITE(1, 182, ("dome_g1", "dome_k1", "m"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(m)); dome::checkpoint(); }
    } } }
}
// An operand by value, after another one that stops.
template <int D>
struct cell {
    double m[D]{};
    cell& operator+=(const cell& o) { DOME_FRAME("program.cpp:cell::operator+=(const cell<D> &)", "program.cpp", 189, 0x9d81dee0546ba68bull, "dome::checkpoint");
        for (int d = dome_at ? dome_f.get<int>("d") : (0); dome_at || (d < D); ++d) {
            { DOME_SITE(1, 191, ("d"), d); dome::checkpoint(); }
            m[d] += o.m[d];
        }
        return *this;
    }
    friend cell operator*(double a, cell c) { DOME_FRAME("program.cpp:operator*(double, cell<D>)", "program.cpp", 196, 0x62de2223158e11aaull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("c", c); }
        { auto&& dome_g1 = (c.m); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { double& x = *dome_b1; {
            if (!dome_at) { x *= a; }
            { DOME_SITE(1, 199, ("dome_k1", "a", "c"), dome_k1, a, ::dome::gen::ref(c)); dome::checkpoint(); }
        } } }
        return c;
    }
    friend cell operator-(cell a, const cell& b) { DOME_FRAME("program.cpp:operator-(cell<D>, const cell<D> &)", "program.cpp", 203, 0xbe1c720160abcc3dull, "(anonymous namespace)::operator*", "(anonymous namespace)::cell<2>::operator+="); if (dome_at) { dome_f.load("a", a); } { DOME_SITE(1, 203, ("a"), ::dome::gen::ref(a)); ::std::decay_t<decltype(-1.0 * b)> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(-1.0 * b)>>() : (-1.0 * b); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 203, ("a", "dome_t1"), ::dome::gen::ref(a), ::dome::gen::ref(dome_t1)); return a += static_cast<decltype(dome_t1)&&>(dome_t1); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] cell& dome_x) {
        dome_a.field_or_default("m", dome_x.m);
    }
#line 204
};
template <int D>
double advanced(double dt) { DOME_FRAME("program.cpp:advanced(double)", "program.cpp", 206, 0x60b667c47c9178a1ull, "(anonymous namespace)::operator-", "(anonymous namespace)::operator*", "(anonymous namespace)::cell<2>::operator+="); if (dome_at) { dome_f.load("dt", dt); }
    cell<D> u = dome_at ? ::dome::gen::blank<cell<D>>() : ::dome::gen::type<cell<D>>(); if (dome_at) dome_f.load("u", u);  cell<D> v = dome_at ? ::dome::gen::blank<cell<D>>() : ::dome::gen::type<cell<D>>(); if (dome_at) dome_f.load("v", v);  cell<D> w = dome_at ? ::dome::gen::blank<cell<D>>() : ::dome::gen::type<cell<D>>(); if (dome_at) dome_f.load("w", w); 
    if (!dome_at) { u.m[0] = 2;
    v.m[0] = 1; }
    { DOME_SITE(1, 210, ("dt", "u", "v", "w"), dt, ::dome::gen::ref(u), ::dome::gen::ref(v), ::dome::gen::ref(w)); ::std::decay_t<decltype(u - v)> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(u - v)>>() : (u - v); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 210, ("u", "v", "w", "dome_t1"), ::dome::gen::ref(u), ::dome::gen::ref(v), ::dome::gen::ref(w), ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(dt / 2 * (dome_r2 ? ::dome::gen::blank<::std::decay_t<decltype((static_cast<decltype(dome_t1)&&>(dome_t1)))>>() : ((static_cast<decltype(dome_t1)&&>(dome_t1)))))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(dt / 2 * (dome_r2 ? ::dome::gen::blank<::std::decay_t<decltype((static_cast<decltype(dome_t1)&&>(dome_t1)))>>() : ((static_cast<decltype(dome_t1)&&>(dome_t1)))))>>() : (dt / 2 * (dome_r2 ? ::dome::gen::blank<::std::decay_t<decltype((static_cast<decltype(dome_t1)&&>(dome_t1)))>>() : ((static_cast<decltype(dome_t1)&&>(dome_t1))))); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(3, 210, ("dt", "u", "v", "w", "dome_t2"), dt, ::dome::gen::ref(u), ::dome::gen::ref(v), ::dome::gen::ref(w), ::dome::gen::ref(dome_t2)); w += static_cast<decltype(dome_t2)&&>(dome_t2); }
    return w.m[0];
}

// Elements of an array; a base with the template that is a parameter here; a pipeline whose values differ.
template <int D>
cell<D> operator-(cell<D> a) { DOME_FRAME("program.cpp:operator-(cell<D>)", "program.cpp", 216, 0x9b900c8ce8a1193aull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); }
    { DOME_SITE(1, 217, ("a"), ::dome::gen::ref(a)); dome::checkpoint(); }
    for (double& x : a.m)
        x = -x - 1;
    return a;
}
template <int D>
double last_of_two() { DOME_FRAME("program.cpp:last_of_two()", "program.cpp", 223, 0xf542328a25e36156ull, "(anonymous namespace)::operator-<1>", "(anonymous namespace)::operator-<1>");
    cell<D> v = dome_at ? ::dome::gen::blank<cell<D>>() : ::dome::gen::type<cell<D>>(); if (dome_at) dome_f.load("v", v); 
    DOME_SITE(1, 225, ("v"), ::dome::gen::ref(v)); ::std::decay_t<decltype(-v)> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(-v)>>() : (-v); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 225, ("v", "dome_t1"), ::dome::gen::ref(v), ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(-v)> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(-v)>>() : (-v); cell<D> both[2] = {dome_at ? ::dome::gen::blank<::std::remove_cv_t<::std::remove_all_extents_t<decltype(both)>>>() : ::dome::gen::type<::std::remove_cv_t<::std::remove_all_extents_t<decltype(both)>>>(static_cast<decltype(dome_t1)&&>(dome_t1)), dome_at ? ::dome::gen::blank<::std::remove_cv_t<::std::remove_all_extents_t<decltype(both)>>>() : ::dome::gen::type<::std::remove_cv_t<::std::remove_all_extents_t<decltype(both)>>>(static_cast<decltype(dome_t2)&&>(dome_t2))};
    return both[1].m[D - 1];
}
template <class T, template <class> class Lattice>
struct dynamics {
    virtual ~dynamics() = default;
    virtual double collide(double f) const = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] dynamics& dome_x) {
    }
    explicit dynamics([[maybe_unused]] ::dome::blank_t dome_b) {}
    dynamics() = default;
#line 232
};
template <class T>
struct plane {
    static constexpr int q = 9;
};
template <class T, template <class> class Lattice>
class relaxation : public dynamics<T, Lattice> {
    T omega_;

public:
    explicit relaxation(T o) : omega_(o) {}
    double collide(double f) const override { DOME_FRAME("program.cpp:relaxation::collide(double) const", "program.cpp", 243, 0x6d68e137840d93c5ull, "dome::checkpoint"); if (dome_at) { dome_f.load("f", f); }
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < Lattice<T>::q); ++i) {
            if (!dome_at) { f += omega_; }
            { DOME_SITE(1, 246, ("f", "i"), f, i); dome::checkpoint(); }
        }
        return f;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] relaxation& dome_x) {
        dome_a.base<dynamics<T, Lattice>>("dynamics<T, Lattice>", dome_x);
        if constexpr (::std::is_reference_v<decltype(relaxation::omega_)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("omega_", dome_x.omega_, dome_x, __builtin_offsetof(relaxation, omega_));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("omega_", dome_x.omega_);
        }
    }
    explicit relaxation([[maybe_unused]] ::dome::blank_t dome_b) : dynamics<T, Lattice>(dome_b), omega_(::dome::gen::blank<decltype(omega_)>()) {}
#line 250
};
template <class T>
struct buffer {
    T value;
    T get() { DOME_FRAME("program.cpp:buffer::get()", "program.cpp", 254, 0x8e67a87b730c6759ull, "dome::checkpoint");
        { DOME_SITE0(1, 255); dome::checkpoint(); }
        return std::move(value);
    }
    template <class U>
    bool put(U&& u) { DOME_FRAME("program.cpp:buffer::put(U &&)", "program.cpp", 259, 0x848525597d7afda3ull, "dome::checkpoint");
        if (!dome_at) { value = std::forward<U>(u); }
        { DOME_SITE0(1, 261); dome::checkpoint(); }
        return true;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] buffer& dome_x) {
        if constexpr (::std::is_reference_v<decltype(buffer::value)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("value", dome_x.value, dome_x, __builtin_offsetof(buffer, value));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("value", dome_x.value);
        }
    }
    static buffer dome_blank_() { return {::dome::gen::blank<decltype(buffer::value)>()}; }
#line 264
};
template <class In, class Out>
struct stage {
    std::function<Out(In)> f;
    void run(buffer<In>& in, buffer<Out>& out) const { DOME_FRAME("program.cpp:stage::run(buffer<In> &, buffer<Out> &) const", "program.cpp", 268, 0xf365ba7bdbcc18d2ull, "(anonymous namespace)::buffer<std::basic_string<char>>::get", "std::function<int (std::basic_string<char>)>::operator()", "(anonymous namespace)::buffer<int>::put<int>"); { DOME_SITE0(1, 268); ::std::decay_t<decltype(in.get())> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(in.get())>>() : (in.get()); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(2, 268, ("dome_t1"), ::dome::gen::ref(dome_t1)); ::std::decay_t<decltype(f(static_cast<decltype(dome_t1)&&>(dome_t1)))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(f(static_cast<decltype(dome_t1)&&>(dome_t1)))>>() : (f(static_cast<decltype(dome_t1)&&>(dome_t1))); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(3, 268, ("dome_t2"), ::dome::gen::ref(dome_t2)); out.put(static_cast<decltype(dome_t2)&&>(dome_t2)); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stage& dome_x) {
        dome_a.field("f", dome_x.f);
    }
#line 269
};

// Operators of numbers in one, functions that stop in the other; T() runs a constructor there.
struct slow {
    long n = 0;
    slow(long k = 0) : slow(::dome::gen::construction(DOME_FUNCTION_INFO("program.cpp:slow::slow(long)", "program.cpp", 274, 0xf12f738cb3446a8aull, "dome::checkpoint")), k) {} slow(::dome::gen::construction&& dome_f, long k = 0) : n(k) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }
        if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(k > 5)) 
{ { DOME_SITE(1, 276, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); } }
    }
    slow operator*(const slow& o) const { DOME_FRAME("program.cpp:slow::operator*(const slow &) const", "program.cpp", 278, 0x887e286000a269feull, "dome::checkpoint", "(anonymous namespace)::slow::slow");
        if (DOME_IN(1, 1)) { DOME_SITE0(1, 279); dome::checkpoint(); }
        { DOME_SITE0(2, 280); return {n * o.n}; }
    }
    slow operator-() const { DOME_FRAME("program.cpp:slow::operator-() const", "program.cpp", 282, 0x1d9e5038c00dc0ddull, "dome::checkpoint", "(anonymous namespace)::slow::slow");
        if (DOME_IN(1, 1)) { DOME_SITE0(1, 283); dome::checkpoint(); }
        { DOME_SITE0(2, 284); return {-n}; }
    }
    slow& operator+=(const slow& o) { DOME_FRAME("program.cpp:slow::operator+=(const slow &)", "program.cpp", 286, 0x29fab73efdbc098aull, "dome::checkpoint");
        { DOME_SITE0(1, 287); dome::checkpoint(); }
        n += o.n;
        return *this;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] slow& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
    explicit slow([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 291
};
template <class T>
T power(const T& x, int n) { DOME_FRAME("program.cpp:power(const T &, int)", "program.cpp", 293, 0xceab8c2deeddaff9ull, "(anonymous namespace)::slow::slow", "(anonymous namespace)::slow::operator*", "(anonymous namespace)::slow::operator-", "(anonymous namespace)::slow::operator+=", "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    DOME_SITE(1, 294, ("n"), n); T sum = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(T()); if (dome_at) dome_f.load("sum", sum); 
    T product = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(x); if (dome_at) dome_f.load("product", product); 
    for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < n); ++i) {
        if (DOME_IN(2, 2)) { DOME_SITE(2, 297, ("n", "sum", "product", "i"), n, ::dome::gen::ref(sum), ::dome::gen::ref(product), i); ::std::decay_t<decltype(x * product)> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(x * product)>>() : (x * product); product = static_cast<decltype(dome_t1)&&>(dome_t1); }
        if (DOME_IN(3, 4)) { DOME_SITE(3, 298, ("n", "sum", "product", "i"), n, ::dome::gen::ref(sum), ::dome::gen::ref(product), i); ::std::decay_t<decltype(-product)> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(-product)>>() : (-product); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(4, 298, ("n", "sum", "product", "i", "dome_t2"), n, ::dome::gen::ref(sum), ::dome::gen::ref(product), i, ::dome::gen::ref(dome_t2)); sum += static_cast<decltype(dome_t2)&&>(dome_t2); }
        { DOME_SITE(5, 299, ("n", "sum", "product", "i"), n, ::dome::gen::ref(sum), ::dome::gen::ref(product), i); dome::checkpoint(); }
    }
    return sum;
}

}  // namespace

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 306, 0xc57bf6bd51686d04ull, "(anonymous namespace)::power<int>", "(anonymous namespace)::slow::slow", "(anonymous namespace)::power<(anonymous namespace)::slow>", "(anonymous namespace)::last_of_two<1>", "(anonymous namespace)::last_of_two<3>", "(anonymous namespace)::relaxation<double, (anonymous namespace)::plane>::collide", "(anonymous namespace)::stage<std::basic_string<char>, int>::run", "(anonymous namespace)::stage<int, std::unique_ptr<int>>::run", "(anonymous namespace)::visit_both<double>", "(anonymous namespace)::visit_both<float>", "(anonymous namespace)::advanced<2>", "(anonymous namespace)::advanced<3>", "(anonymous namespace)::step<double, (lambda)>", "(anonymous namespace)::step<std::array<double, 2>, (lambda)>", "(anonymous namespace)::pair_of<int>::sums", "(anonymous namespace)::pair_of<(anonymous namespace)::length>::sums", "(anonymous namespace)::chained<int, (lambda)>", "(anonymous namespace)::chained<std::unique_ptr<int>, (lambda)>", "(anonymous namespace)::tree<2>::go", "(anonymous namespace)::tree<3>::go", "(anonymous namespace)::sum_of<long>", "(anonymous namespace)::sum_of<double>", "(anonymous namespace)::grid<double, 2>::grid", "(anonymous namespace)::grid<int, 3>::grid", "(anonymous namespace)::corner", "(anonymous namespace)::kernel<(anonymous namespace)::order::rows>::sweep", "(anonymous namespace)::kernel<(anonymous namespace)::order::columns>::sweep");
    DOME_SITE0(1, 307); const int fast_power = dome_at ? dome_f.get<int>("fast_power") : (power(3, 4));
    DOME_SITE(2, 308, ("fast_power"), fast_power); slow dome_t1 = dome_at ? ::dome::gen::blank<slow>() : (slow(3)); if (dome_at) dome_f.load("dome_t1", dome_t1); DOME_SITE(3, 308, ("fast_power", "dome_t1"), fast_power, ::dome::gen::ref(dome_t1)); const slow slow_power = dome_at ? ::dome::gen::blank<slow>() : (power(static_cast<decltype(dome_t1)&&>(dome_t1), 4));
    if (!dome_at) { std::printf("%d %ld\n", fast_power, slow_power.n); }
    DOME_SITE0(4, 310); const double one_deep = dome_at ? dome_f.get<double>("one_deep") : (last_of_two<1>()); DOME_SITE(5, 310, ("one_deep"), one_deep); const double three_deep = dome_at ? ::dome::gen::blank<double>() : (last_of_two<3>());
    if (!dome_at) { std::printf("%g %g\n", one_deep, three_deep); }
    const std::unique_ptr<dynamics<double, plane>> relax = dome_at ? ::dome::gen::blank<::std::unique_ptr<dynamics<double, plane>>>() : ::dome::gen::type<::std::unique_ptr<dynamics<double, plane>>>(std::make_unique<relaxation<double, plane>>(0.5)); if (dome_at) dome_f.load("relax", const_cast<::std::remove_const_t<decltype(relax)>&>(relax)); 
    DOME_SITE(6, 313, ("relax"), ::dome::gen::ref(relax)); const double relaxed = dome_at ? ::dome::gen::blank<double>() : (relax->collide(1));
    if (!dome_at) { std::printf("%g\n", relaxed); }
    stage<std::string, int> size_of = dome_at ? ::dome::gen::blank<stage< ::std::string, int>>() : ::dome::gen::type<stage< ::std::string, int>>{::dome::gen::callable<int (std::basic_string<char>)>([] { return "main()::lambda 1(std::string)|"; }, [](std::string s) { DOME_FRAME("main()::lambda 1(std::string)", "program.cpp", 315, 0xd01765b818be0f29ull, "dome::checkpoint"); if (dome_at) { dome_f.load("s", s); }
        { DOME_SITE(1, 316, ("s"), ::dome::gen::ref(s)); dome::checkpoint(); }
        return static_cast<int>(s.size());
    })}; if (dome_at) dome_f.load("size_of", size_of); 
    stage<int, std::unique_ptr<int>> boxed = dome_at ? ::dome::gen::blank<stage<int, ::std::unique_ptr<int>>>() : ::dome::gen::type<stage<int, ::std::unique_ptr<int>>>{::dome::gen::callable<std::unique_ptr<int> (int)>([] { return "main()::lambda 2(int)|"; }, [](int x) { DOME_FRAME("main()::lambda 2(int)", "program.cpp", 319, 0xd683899271726505ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        { DOME_SITE(1, 320, ("x"), ::dome::gen::ref(x)); dome::checkpoint(); }
        return std::make_unique<int>(x);
    })}; if (dome_at) dome_f.load("boxed", boxed); 
    buffer<std::string> words = dome_at ? ::dome::gen::blank<buffer< ::std::string>>() : ::dome::gen::type<buffer< ::std::string>>{"four"}; if (dome_at) dome_f.load("words", words); 
    buffer<int> sizes = dome_at ? ::dome::gen::blank<buffer<int>>() : ::dome::gen::type<buffer<int>>{}; if (dome_at) dome_f.load("sizes", sizes); 
    buffer<std::unique_ptr<int>> boxes = dome_at ? ::dome::gen::blank<buffer< ::std::unique_ptr<int>>>() : ::dome::gen::type<buffer< ::std::unique_ptr<int>>>{}; if (dome_at) dome_f.load("boxes", boxes); 
    if (DOME_IN(7, 7)) { DOME_SITE(7, 326, ("relax", "size_of", "boxed", "words", "sizes", "boxes"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes)); size_of.run(words, sizes); }
    if (DOME_IN(8, 8)) { DOME_SITE(8, 327, ("relax", "size_of", "boxed", "words", "sizes", "boxes"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes)); boxed.run(sizes, boxes); }
    if (!dome_at) { std::printf("%d\n", *boxes.value); }
    if (DOME_IN(9, 9)) { DOME_SITE(9, 329, ("relax", "size_of", "boxed", "words", "sizes", "boxes"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes)); visit_both(6.0); }
    if (DOME_IN(10, 10)) { DOME_SITE(10, 330, ("relax", "size_of", "boxed", "words", "sizes", "boxes"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes)); visit_both(5.0F); }
    DOME_SITE(11, 331, ("relax", "size_of", "boxed", "words", "sizes", "boxes"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes)); const double flat = dome_at ? dome_f.get<double>("flat") : (advanced<2>(1)); DOME_SITE(12, 331, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "flat"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), flat); const double deep = dome_at ? ::dome::gen::blank<double>() : (advanced<3>(1));
    if (!dome_at) { std::printf("%g %g\n", flat, deep); }
    DOME_SITE(13, 333, ("relax", "size_of", "boxed", "words", "sizes", "boxes"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes)); const double one = dome_at ? dome_f.get<double>("one") : (step([](double y) { return -y; }, 1.0, 0.5));
    DOME_SITE(14, 334, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "one"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), one); const auto two = dome_at ? ::dome::gen::blank<::std::array<double, 2>>() : (step(
        [](const std::array<double, 2>& y) { DOME_FRAME("main()::lambda 4(const std::array<double, 2> &)", "program.cpp", 335, 0xd57142a65709149bull, "dome::checkpoint");
            { DOME_SITE0(1, 336); dome::checkpoint(); }
            return std::array<double, 2>{y[1], -y[0]};
        },
        (dome_r14 ? ::dome::gen::blank<::std::array<double, 2>>() : (std::array<double, 2>{1, 0})), 0.5)); if (dome_at) dome_f.load("two", const_cast<::std::remove_const_t<decltype(two)>&>(two)); 
    if (!dome_at) { std::printf("%g %g %g\n", one, two[0], two[1]); }

    pair_of<int> dome_t2 = dome_at ? ::dome::gen::blank<pair_of<int>>() : (pair_of<int>{1, 2}); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(15, 342, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "dome_t2"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), ::dome::gen::ref(dome_t2)); const bool first = dome_at ? dome_f.get<bool>("first") : (static_cast<decltype(dome_t2)&&>(dome_t2).sums(2)); pair_of<length> dome_t3 = dome_at ? ::dome::gen::blank<pair_of<length>>() : (pair_of<length>{{1}, {2}}); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(16, 342, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "first", "dome_t3"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), first, ::dome::gen::ref(dome_t3)); const bool second = dome_at ? ::dome::gen::blank<bool>() : (static_cast<decltype(dome_t3)&&>(dome_t3).sums((dome_r16 ? ::dome::gen::blank<length>() : length{4})));
    if (!dome_at) { std::printf("%d %d\n", first, second); }

    DOME_SITE(17, 345, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two)); const int n = dome_at ? dome_f.get<int>("n") : (chained<int>([] { return 5; }));
    DOME_SITE(18, 346, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "n"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), n); const auto p = dome_at ? ::dome::gen::blank<::std::unique_ptr<int, ::std::default_delete<int>>>() : (chained<std::unique_ptr<int>>([] { return std::make_unique<int>(6); })); if (dome_at) dome_f.load("p", const_cast<::std::remove_const_t<decltype(p)>&>(p)); 
    if (!dome_at) { std::printf("%d %d\n", n, *p); }

    tree<2> a = dome_at ? ::dome::gen::blank<tree<2>>() : ::dome::gen::type<tree<2>>(); if (dome_at) dome_f.load("a", a); 
    tree<3> b = dome_at ? ::dome::gen::blank<tree<3>>() : ::dome::gen::type<tree<3>>(); if (dome_at) dome_f.load("b", b); 
    if (DOME_IN(19, 19)) { DOME_SITE(19, 351, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "p", "a", "b"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(b)); a.go(1); }
    if (DOME_IN(20, 20)) { DOME_SITE(20, 352, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "p", "a", "b"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(b)); b.go(2); }
    if (!dome_at) { std::printf("%g %g\n", a.sum, b.sum); }
    matrix<long> m = dome_at ? ::dome::gen::blank<matrix<long>>() : ::dome::gen::type<matrix<long>>(); if (dome_at) dome_f.load("m", m); 
    matrix<double> x = dome_at ? ::dome::gen::blank<matrix<double>>() : ::dome::gen::type<matrix<double>>(); if (dome_at) dome_f.load("x", x); 
    DOME_SITE(21, 356, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "p", "a", "b", "m", "x"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(m), ::dome::gen::ref(x)); const long whole = dome_at ? dome_f.get<long>("whole") : (sum_of(m));
    DOME_SITE(22, 357, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "p", "a", "b", "m", "x", "whole"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(m), ::dome::gen::ref(x), whole); const double real = dome_at ? ::dome::gen::blank<double>() : (sum_of(x));
    if (!dome_at) { std::printf("%ld %g\n", whole, real); }

    DOME_SITE(23, 360, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "p", "a", "b", "m", "x"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(m), ::dome::gen::ref(x)); grid<double, 2> g = dome_at ? ::dome::gen::blank<grid<double, 2>>() : ::dome::gen::type<grid<double, 2>>(2); if (dome_at) dome_f.load("g", g); 
    DOME_SITE(24, 361, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "p", "a", "b", "m", "x", "g"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(m), ::dome::gen::ref(x), ::dome::gen::ref(g)); grid<int, 3> h = dome_at ? ::dome::gen::blank<grid<int, 3>>() : ::dome::gen::type<grid<int, 3>>(2); if (dome_at) dome_f.load("h", h); 
    DOME_SITE(25, 362, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "p", "a", "b", "m", "x", "g", "h"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(m), ::dome::gen::ref(x), ::dome::gen::ref(g), ::dome::gen::ref(h)); const double c = dome_at ? ::dome::gen::blank<double>() : (corner(g));
    if (!dome_at) { std::printf("%g %d\n", c, h(0, 1)); }
    auto k = dome_at ? ::dome::gen::blank<::std::unique_ptr<kernel<order::rows>, ::std::default_delete<kernel<order::rows>>>>() : (std::make_unique<kernel<order::rows>>(1)); if (dome_at) dome_f.load("k", k); 
    kernel<order::columns> z = dome_at ? ::dome::gen::blank<kernel<order::columns>>() : ::dome::gen::type<kernel<order::columns>>(2); if (dome_at) dome_f.load("z", z); 
    DOME_SITE(26, 366, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "p", "a", "b", "m", "x", "g", "h", "k", "z"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(m), ::dome::gen::ref(x), ::dome::gen::ref(g), ::dome::gen::ref(h), ::dome::gen::ref(k), ::dome::gen::ref(z)); const long rows = dome_at ? dome_f.get<long>("rows") : (k->sweep()); DOME_SITE(27, 366, ("relax", "size_of", "boxed", "words", "sizes", "boxes", "two", "p", "a", "b", "m", "x", "g", "h", "k", "z", "rows"), ::dome::gen::ref(relax), ::dome::gen::ref(size_of), ::dome::gen::ref(boxed), ::dome::gen::ref(words), ::dome::gen::ref(sizes), ::dome::gen::ref(boxes), ::dome::gen::ref(two), ::dome::gen::ref(p), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(m), ::dome::gen::ref(x), ::dome::gen::ref(g), ::dome::gen::ref(h), ::dome::gen::ref(k), ::dome::gen::ref(z), rows); const long columns = dome_at ? ::dome::gen::blank<long>() : (z.sweep());
    std::printf("%ld %ld\n", rows, columns);
}

static ::dome::gen::derived<relaxation<double, plane>, dynamics<double, plane>> dome_t_program_cpp_relaxation_double__plane__as_program_cpp_dynamics_double__plane_;
#line 369
