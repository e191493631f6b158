#include <dome/generated.hpp>
#include <iterator>
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
#line 18
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
        dome_a.field_or_default("top", dome_x.top);
    }
#line 24
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
#line 28
};
struct bitset {
    int all[3];

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] bitset& dome_x) {
        dome_a.field("all", dome_x.all);
    }
#line 31
};
void map(bitset& a) { DOME_FRAME("map(bitset &)", "program.cpp", 32, 0x8610de41d205bba1ull, "dome::checkpoint");
    { auto&& dome_g1 = (a.all); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; using ::std::begin; using ::std::end; auto dome_b1 = begin(dome_g1); if (dome_at) ::std::advance(dome_b1, dome_k1); for (auto dome_e1 = end(dome_g1); dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int& x = *dome_b1; {
        { DOME_SITE(1, 34, ("dome_k1"), dome_k1); dome::checkpoint(); }
        x *= 2;
    } } }
}
int deque(int n) { return n + 1; }

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 40, 0x406e779e5201fb37ull, "map", "dome::checkpoint");
    complex z = dome_at ? ::dome::gen::blank<::complex>() : ::dome::gen::type<::complex>(1, 1); if (dome_at) dome_f.load("z", z); 
    stack<string> words = dome_at ? ::dome::gen::blank<::stack< ::std::string>>() : ::dome::gen::type<::stack< ::std::string>>(); if (dome_at) dome_f.load("words", words); 
    list second = dome_at ? ::dome::gen::blank<::list>() : ::dome::gen::type<::list>{2, nullptr}, first = dome_at ? ::dome::gen::blank<::list>() : ::dome::gen::type<::list>{1, &second}; if (dome_at) dome_f.load("second", second);  if (dome_at) dome_f.load("first", first); 
    bitset set = dome_at ? ::dome::gen::blank<::bitset>() : ::dome::gen::type<::bitset>{{1, 2, 3}}; if (dome_at) dome_f.load("set", set); 
    for (int vector = dome_at ? dome_f.get<int>("vector") : (0); dome_at || (vector < 3); vector = deque(vector)) {
        if (!dome_at) { z = z * complex(0, 1);
        words.push(to_string(vector)); }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 48, ("z", "words", "second", "first", "set", "vector"), ::dome::gen::ref(z), ::dome::gen::ref(words), ::dome::gen::ref(second), ::dome::gen::ref(first), ::dome::gen::ref(set), vector); map(set); }
        { DOME_SITE(2, 49, ("z", "words", "second", "first", "set", "vector"), ::dome::gen::ref(z), ::dome::gen::ref(words), ::dome::gen::ref(second), ::dome::gen::ref(first), ::dome::gen::ref(set), vector); dome::checkpoint(); }
        first.next->value += first.value;
        cout << z.re() << ' ' << words.cells[words.top - 1] << ' ' << second.value << ' ' << set.all[2] << '\n';
    }
}
