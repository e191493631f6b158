#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Names of the program that are also names of the standard library: what dome-cc includes must not bring those in.
// compiled without precompiled headers
#include <dome/session.hpp>

#include <iostream>
#include <string>

using namespace std;

class complex {
public:
    complex(double re, double im) : re_(re), im_(im) {}
    complex operator*(const complex& o) const { return complex(re_ * o.re_ - im_ * o.im_, re_ * o.im_ + im_ * o.re_); }
    double re() const { return re_; }

private:
    double re_, im_;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] complex& dome_x) {
        dome_a.field("re_", dome_x.re_);
        dome_a.field("im_", dome_x.im_);
    }
    explicit complex([[maybe_unused]] ::dome::blank_t dome_b) : re_(), im_() {}
#line 19
};
template <class T>
struct stack {
    T cells[8];
    int top = 0;
    void push(const T& x) { cells[top++] = x; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] stack& dome_x) {
        dome_a.field("cells", dome_x.cells);
        dome_a.field("top", dome_x.top);
    }
    static stack dome_blank_() { return {{::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>(), ::dome::gen::blank<T>()}, {}}; }
#line 25
};
struct list {
    int value;
    list* next;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] list& dome_x) {
        dome_a.field("value", dome_x.value);
        dome_a.field("next", dome_x.next);
    }
#line 29
};
struct bitset {
    int all[3];

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] bitset& dome_x) {
        dome_a.field("all", dome_x.all);
    }
#line 32
};
void map(bitset& a) { DOME_FRAME("map(bitset &)", "program.cpp", 33, 0x8610de41d205bba1ull, "dome::checkpoint");
    { auto&& dome_g1 = (a.all); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int& x = *dome_b1; {
        { DOME_SITE(1, 35, ("dome_k1"), dome_k1); dome::checkpoint(); }
        x *= 2;
    } } }
}
int deque(int n) { return n + 1; }
struct array {
    int first = 1;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] array& dome_x) {
        dome_a.field_or_default("first", dome_x.first);
    }
#line 42
};
struct node {
    array* where;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] node& dome_x) {
        dome_a.field("where", dome_x.where);
    }
#line 45
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 47, 0x4cbc6d3eedf7bedfull, "map", "dome::checkpoint");
    complex z = dome_at ? ::dome::gen::blank<::complex>() : ::dome::gen::type<::complex>(1, 1); if (dome_at) dome_f.load("z", z); 
    stack<string> words = dome_at ? ::dome::gen::blank<::stack< ::std::string>>() : ::dome::gen::type<::stack< ::std::string>>(); if (dome_at) dome_f.load("words", words); 
    list second = dome_at ? ::dome::gen::blank<::list>() : ::dome::gen::type<::list>{2, nullptr}; if (dome_at) dome_f.load("second", second);  list first = dome_at ? ::dome::gen::blank<::list>() : ::dome::gen::type<::list>{1, &second}; if (dome_at) dome_f.load("first", first); 
    bitset set = dome_at ? ::dome::gen::blank<::bitset>() : ::dome::gen::type<::bitset>{{1, 2, 3}}; if (dome_at) dome_f.load("set", set); 
    array* cells = dome_at ? dome_f.get<::array *>("cells") : (::dome::gen::made(new array));
    node pair = dome_at ? ::dome::gen::blank<::node>() : ::dome::gen::type<::node>{cells}; if (dome_at) dome_f.load("pair", pair); 
    for (int vector = dome_at ? dome_f.get<int>("vector") : (0); dome_at || (vector < 3); vector = deque(vector)) {
        if (!dome_at) { z = z * complex(0, 1);
        words.push(to_string(vector)); }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 57, ("z", "words", "second", "first", "set", "cells", "pair", "vector"), ::dome::gen::ref(z), ::dome::gen::ref(words), ::dome::gen::ref(second), ::dome::gen::ref(first), ::dome::gen::ref(set), cells, ::dome::gen::ref(pair), vector); map(set); }
        { DOME_SITE(2, 58, ("z", "words", "second", "first", "set", "cells", "pair", "vector"), ::dome::gen::ref(z), ::dome::gen::ref(words), ::dome::gen::ref(second), ::dome::gen::ref(first), ::dome::gen::ref(set), cells, ::dome::gen::ref(pair), vector); dome::checkpoint(); }
        first.next->value += first.value;
        pair.where->first += vector;
        cout << z.re() << ' ' << words.cells[words.top - 1] << ' ' << second.value << ' ' << set.all[2] << ' ' << cells->first << '\n';
    }
    delete cells;
}
