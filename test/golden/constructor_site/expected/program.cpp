#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Constructors with checkpoints in their bodies, called in every way: variables, temporaries, new, make_unique, return.
#include <dome/session.hpp>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

int made = 0;
static ::dome::gen::global dome_g_made("made", made);
#line 10


class matrix {
public:
    matrix(int rows, int columns, double scale = 1.0) : matrix(::dome::gen::construction(DOME_FUNCTION_INFO("matrix::matrix(int, int, double)", "program.cpp", 14, 0x26282607c52123fbull, "dome::checkpoint")), rows, columns, scale) {} matrix(::dome::gen::construction&& dome_f, int rows, int columns, double scale = 1.0) : name_(dome_f.at ? ::dome::gen::blank<decltype(matrix::name_)>() : ::dome::gen::type<decltype(matrix::name_)>("m" + std::to_string(++made))), rows_(rows), data_(dome_f.at ? ::dome::gen::blank<decltype(matrix::data_)>() : ::dome::gen::type<decltype(matrix::data_)>(rows * columns, scale)), limit_(dome_f.at ? ::dome::gen::blank<decltype(matrix::limit_)>() : ::dome::gen::type<decltype(matrix::limit_)>(++made * 10)) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("rows", rows); dome_f.load("columns", columns); dome_f.load("scale", scale); dome_f.load("this", *this); }
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < rows); ++i) {
            if (!dome_at) { for (int j = 0; j < columns; ++j)
                data_[i * columns + j] += scale * i * j; }
            { DOME_SITE(1, 18, ("rows", "columns", "scale", "i", "this"), rows, columns, ::dome::gen::ref(scale), i, ::dome::gen::ref(*this)); dome::checkpoint(); }
        }
        std::printf("made %s\n", name_.c_str());
    }
    explicit matrix(::dome::gen::construction&& dome_f, int n); explicit matrix(int n);
    matrix() : matrix(::dome::gen::construction(DOME_FUNCTION_INFO("matrix::matrix()", "program.cpp", 23, 0x17b97f993b5c1ec1ull, "dome::checkpoint"))) {} matrix(::dome::gen::construction&& dome_f) : name_(dome_f.at ? ::dome::gen::blank<decltype(matrix::name_)>() : ::dome::gen::type<decltype(matrix::name_)>("empty")), rows_{0}, limit_(dome_f.at ? ::dome::gen::blank<decltype(matrix::limit_)>() : ::dome::gen::type<decltype(matrix::limit_)>(++made * 10)) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); } { DOME_SITE(1, 23, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); } }

    double sum() const {
        double s = 0;
        for (double x : data_)
            s += x;
        return s;
    }
    const std::string& name() const { return name_; }

private:
    std::string name_;
    int rows_;
    std::vector<double> data_;
    int limit_ = ++made * 10;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] matrix& dome_x) {
        dome_a.field("name_", dome_x.name_);
        dome_a.field("rows_", dome_x.rows_);
        dome_a.field("data_", dome_x.data_);
        dome_a.field("limit_", dome_x.limit_);
    }
    explicit matrix([[maybe_unused]] ::dome::blank_t dome_b) : name_(::dome::gen::blank<decltype(name_)>()), rows_(), data_(::dome::gen::blank<decltype(data_)>()), limit_() {}
#line 38
};

matrix::matrix(int n) : matrix(::dome::gen::construction(DOME_FUNCTION_INFO("matrix::matrix(int)", "program.cpp", 40, 0x91f7bcaed989b5a9ull, "dome::checkpoint")), n) {} matrix::matrix(::dome::gen::construction&& dome_f, int n) : name_(dome_f.at ? ::dome::gen::blank<decltype(matrix::name_)>() : ::dome::gen::type<decltype(matrix::name_)>("square")), rows_(n), data_(dome_f.at ? ::dome::gen::blank<decltype(matrix::data_)>() : ::dome::gen::type<decltype(matrix::data_)>(n * n)), limit_(dome_f.at ? ::dome::gen::blank<decltype(matrix::limit_)>() : ::dome::gen::type<decltype(matrix::limit_)>(++made * 10)) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("n", n); dome_f.load("this", *this); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        if (!dome_at) { data_[i * n + i] = made; }
        { DOME_SITE(1, 43, ("n", "i", "this"), n, i, ::dome::gen::ref(*this)); dome::checkpoint(); }
    }
}

matrix make(int n) { DOME_FRAME("make(int)", "program.cpp", 47, 0x29947680d6e4a338ull, "matrix::matrix"); { DOME_SITE0(1, 47); return matrix(n, n, 0.5); } }

template <class T>
class filled {
public:
    template <class U>     filled(int n, U first) : filled(::dome::gen::construction(DOME_FUNCTION_INFO("filled::filled<T>(int, U)", "program.cpp", 53, 0xc2415b3bb21a9ae6ull, "dome::checkpoint")), n, static_cast<decltype(first)&&>(first)) {} template <class U>
    filled(::dome::gen::construction&& dome_f, int n, U first) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("n", n); dome_f.load("this", *this); }
        T value = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(first); if (dome_at) dome_f.load("value", value); 
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i, ++value) {
            if (!dome_at) { values.push_back(value); }
            { DOME_SITE(1, 57, ("n", "value", "i", "this"), n, ::dome::gen::ref(value), i, ::dome::gen::ref(*this)); dome::checkpoint(); }
        }
    }
    std::vector<T> values;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] filled& dome_x) {
        dome_a.field("values", dome_x.values);
    }
    explicit filled([[maybe_unused]] ::dome::blank_t dome_b) : values(::dome::gen::blank<decltype(values)>()) {}
#line 61
};

template <class T>
class stack {
public:
    stack(::dome::gen::construction&& dome_f, std::initializer_list<T> all); stack(std::initializer_list<T> all);
    std::vector<T> values;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stack& dome_x) {
        dome_a.field("values", dome_x.values);
    }
    explicit stack([[maybe_unused]] ::dome::blank_t dome_b) : values(::dome::gen::blank<decltype(values)>()) {}
#line 68
};
template <class T> stack<T>::stack(std::initializer_list<T> all) : stack(::dome::gen::construction(DOME_FUNCTION_INFO("stack::stack<T>(std::initializer_list<T>)", "program.cpp", 70, 0x2f87f90e366f4286ull, "dome::checkpoint")), static_cast<decltype(all)&&>(all)) {} template <class T>
stack<T>::stack(::dome::gen::construction&& dome_f, std::initializer_list<T> all) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); }
    { ::std::decay_t<decltype(std::vector<T>(all))> dome_g1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::vector<T>(all))>>() : (std::vector<T>(all)); if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const T& x = *dome_b1; {
        if (!dome_at) { values.push_back(x); }
        { DOME_SITE(1, 73, ("dome_g1", "dome_k1", "this"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(*this)); dome::checkpoint(); }
    } } }
}

struct graph;
graph* newest = nullptr;
static ::dome::gen::global dome_g_newest("newest", newest);
#line 78

struct graph {
    explicit graph(int n) : graph(::dome::gen::construction(DOME_FUNCTION_INFO("graph::graph(int)", "program.cpp", 80, 0x4d065ff7085768e4ull, "graph::add", "dome::checkpoint")), n) {} explicit graph(::dome::gen::construction&& dome_f, int n) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("n", n); dome_f.load("this", *this); }
        if (!dome_at) { newest = this; }
        for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
            if (DOME_IN(1, 1)) { DOME_SITE(1, 83, ("n", "i", "this"), n, i, ::dome::gen::ref(*this)); add(i); }
            { DOME_SITE(2, 84, ("n", "i", "this"), n, i, ::dome::gen::ref(*this)); dome::checkpoint(); }
        }
    }
    void add(int i) { DOME_FRAME("graph::add(int)", "program.cpp", 87, 0xfe845c8b9297869eull, "dome::checkpoint");
        if (!dome_at) { edges.push_back(i * i); }
        { DOME_SITE0(1, 89); dome::checkpoint(); }
    }
    std::vector<int> edges;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] graph& dome_x) {
        dome_a.field("edges", dome_x.edges);
    }
    explicit graph([[maybe_unused]] ::dome::blank_t dome_b) : edges(::dome::gen::blank<decltype(edges)>()) {}
#line 92
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 94, 0xbd8dc3137c873b99ull, "matrix::matrix", "matrix::matrix", "matrix::matrix", "matrix::matrix", "matrix::matrix", "make", "std::make_unique<matrix, int, int &>", "matrix::matrix", "matrix::matrix", "filled<double>::filled<int>", "stack<int>::stack", "graph::graph", "std::vector<matrix>::emplace_back<int, int>", "matrix::matrix", "std::vector<matrix>::emplace_back<int>");
    DOME_SITE0(1, 95); matrix a = dome_at ? ::dome::gen::blank<::matrix>() : ::dome::gen::type<::matrix>(2, 3); if (dome_at) dome_f.load("a", a); 
    DOME_SITE(2, 96, ("a"), ::dome::gen::ref(a)); matrix b = dome_at ? ::dome::gen::blank<::matrix>() : ::dome::gen::type<::matrix>(2); if (dome_at) dome_f.load("b", b); 
    DOME_SITE(3, 97, ("a", "b"), ::dome::gen::ref(a), ::dome::gen::ref(b)); matrix c = dome_at ? ::dome::gen::blank<::matrix>() : ::dome::gen::type<::matrix>(); if (dome_at) dome_f.load("c", c); 
    DOME_SITE(4, 98, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); matrix d = dome_at ? ::dome::gen::blank<::matrix>() : ::dome::gen::type<::matrix>{2, 2, 2.0}; if (dome_at) dome_f.load("d", d); 
    DOME_SITE(5, 99, ("a", "b", "c", "d"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d)); matrix e = dome_at ? ::dome::gen::blank<::matrix>() : (matrix(1, 2)); if (dome_at) dome_f.load("e", e); 
    DOME_SITE(6, 100, ("a", "b", "c", "d", "e"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e)); auto f = dome_at ? ::dome::gen::blank<::matrix>() : (make(2)); if (dome_at) dome_f.load("f", f); 
    if (!dome_at) { std::printf("%g %g %g %g %g %g\n", a.sum(), b.sum(), c.sum(), d.sum(), e.sum(), f.sum()); }
    DOME_SITE(7, 102, ("a", "b", "c", "d", "e", "f"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f)); std::unique_ptr<matrix> g = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::matrix>>() : (std::make_unique<matrix>(2, made)); if (dome_at) dome_f.load("g", g); 
    DOME_SITE(8, 103, ("a", "b", "c", "d", "e", "f", "g"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f), ::dome::gen::ref(g)); ::matrix * dome_t1 = dome_at ? ::dome::gen::blank<::matrix *>() : (::dome::gen::made(new matrix(2, made, 3.0))); std::unique_ptr<matrix> h = dome_at ? ::dome::gen::blank<::std::unique_ptr< ::matrix>>() : ::dome::gen::type<::std::unique_ptr< ::matrix>>(dome_t1); if (dome_at) dome_f.load("h", h); 
    if (!dome_at) { std::printf("%s %g %s %g\n", g->name().c_str(), g->sum(), h->name().c_str(), h->sum()); }
    if (DOME_IN(9, 9)) { DOME_SITE(9, 105, ("a", "b", "c", "d", "e", "f", "g", "h"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(h)); ::matrix dome_t2 = dome_at ? ::dome::gen::blank<::matrix>() : (matrix(1, 1, 5.0)); std::printf("%g\n", static_cast<decltype(dome_t2)&&>(dome_t2).sum()); }
    DOME_SITE(10, 106, ("a", "b", "c", "d", "e", "f", "g", "h"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(h)); filled<double> i = dome_at ? ::dome::gen::blank<::filled<double>>() : ::dome::gen::type<::filled<double>>(2, 7); if (dome_at) dome_f.load("i", i); 
    DOME_SITE(11, 107, ("a", "b", "c", "d", "e", "f", "g", "h", "i"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(h), ::dome::gen::ref(i)); stack<int> j = dome_at ? ::dome::gen::blank<::stack<int>>() : ::dome::gen::type<::stack<int>>{1, 2, 3}; if (dome_at) dome_f.load("j", j); 
    if (!dome_at) { std::printf("%zu %g %zu\n", i.values.size(), i.values.back(), j.values.size()); }
    DOME_SITE(12, 109, ("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(h), ::dome::gen::ref(i), ::dome::gen::ref(j)); graph k = dome_at ? ::dome::gen::blank<::graph>() : ::dome::gen::type<::graph>(3); if (dome_at) dome_f.load("k", k); 
    if (!dome_at) { std::printf("%d %d\n", newest == &k, k.edges.back()); }
    std::vector<matrix> all = dome_at ? ::dome::gen::blank<::std::vector< ::matrix>>() : ::dome::gen::type<::std::vector< ::matrix>>(); if (dome_at) dome_f.load("all", all); 
    if (DOME_IN(13, 13)) { int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (2); int dome_t4 = dome_at ? dome_f.get<int>("dome_t4") : (1); DOME_SITE(13, 112, ("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "all", "dome_t3", "dome_t4"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(h), ::dome::gen::ref(i), ::dome::gen::ref(j), ::dome::gen::ref(k), ::dome::gen::ref(all), dome_t3, dome_t4); all.emplace_back(static_cast<decltype(dome_t4)&&>(dome_t4), static_cast<decltype(dome_t3)&&>(dome_t3)); }
    if (DOME_IN(14, 14)) { DOME_SITE(14, 113, ("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "all"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(h), ::dome::gen::ref(i), ::dome::gen::ref(j), ::dome::gen::ref(k), ::dome::gen::ref(all)); ::matrix dome_t5 = dome_at ? ::dome::gen::blank<::matrix>() : (matrix(2, 2)); all.push_back(static_cast<decltype(dome_t5)&&>(dome_t5)); }
    { int dome_t6 = dome_at ? dome_f.get<int>("dome_t6") : (2); DOME_SITE(15, 114, ("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "all", "dome_t6"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), ::dome::gen::ref(f), ::dome::gen::ref(g), ::dome::gen::ref(h), ::dome::gen::ref(i), ::dome::gen::ref(j), ::dome::gen::ref(k), ::dome::gen::ref(all), dome_t6); all.emplace_back(static_cast<decltype(dome_t6)&&>(dome_t6)); }
    std::printf("%g %g %g %d\n", all[0].sum(), all[1].sum(), all[2].sum(), made);
}
