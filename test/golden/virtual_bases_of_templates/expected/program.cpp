#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Virtual bases that depend on the parameters of a template, without default constructors; direct and behind another base.
#include <dome/session.hpp>

#include <cstdio>

template <class T, class V>
class A {
public:
    A(T at, V av) : t(at), v(av) {}
    T t;
    V v;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] A& dome_x) {
        if constexpr (::std::is_reference_v<decltype(A::t)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("t", dome_x.t, dome_x, __builtin_offsetof(A, t));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("t", dome_x.t);
        }
        if constexpr (::std::is_reference_v<decltype(A::v)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("v", dome_x.v, dome_x, __builtin_offsetof(A, v));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("v", dome_x.v);
        }
    }
    explicit A([[maybe_unused]] ::dome::blank_t dome_b) : t(::dome::gen::blank<decltype(t)>()), v(::dome::gen::blank<decltype(v)>()) {}
#line 13
};
template <class T, class V>
class B : public virtual A<T, V> {
public:
    B(T at, V av) : A<T, V>(at, av) {}
    int k = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] B& dome_x) {
        dome_a.base<::A<T, V>>("A<T, V>", dome_x);
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] B& dome_x) {
        dome_a.field_or_default("k", dome_x.k);
    }
    explicit B([[maybe_unused]] ::dome::blank_t dome_b) : ::A<T, V>(dome_b) {}
#line 19
};
template <class T>
struct C : A<T, int> {
    explicit C(T x) : A<T, int>(x, 4) {}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] C& dome_x) {
        dome_a.base<::A<T, int>>("A<T, int>", dome_x);
    }
    explicit C([[maybe_unused]] ::dome::blank_t dome_b) : ::A<T, int>(dome_b) {}
#line 23
};
template <class T>
struct D : virtual A<T, int>, B<T, int> {
    explicit D(T x) : A<T, int>(x, 1), B<T, int>(x, 5) {}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] D& dome_x) {
        dome_a.base<::A<T, int>>("A<T, int>", dome_x);
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] D& dome_x) {
        dome_a.base_without_virtual<::B<T, int>>("B<T, int>", dome_x);
    }
    explicit D([[maybe_unused]] ::dome::blank_t dome_b) : ::A<T, int>(dome_b), ::B<T, int>(dome_b) {}
#line 27
};
struct E : B<int, long>, virtual A<int, long> {
    E() : A<int, long>(6, 7), B<int, long>(8, 9) {}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] E& dome_x) {
        dome_a.base<::A<int, long>>("A<int, long>", dome_x);
        dome_describe_own_(dome_a, dome_x);
    }
    static void dome_describe_own_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] E& dome_x) {
        dome_a.base_without_virtual<::B<int, long>>("B<int, long>", dome_x);
    }
    explicit E([[maybe_unused]] ::dome::blank_t dome_b) : ::A<int, long>(dome_b), ::B<int, long>(dome_b) {}
#line 30
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 32, 0xd2fd12c2dd16fbebull, "dome::checkpoint");
    B<int, double> b = dome_at ? ::dome::gen::blank<::B<int, double>>() : ::dome::gen::type<::B<int, double>>(2, 2.5); if (dome_at) dome_f.load("b", b); 
    C<int> c = dome_at ? ::dome::gen::blank<::C<int>>() : ::dome::gen::type<::C<int>>(7); if (dome_at) dome_f.load("c", c); 
    D<int> d = dome_at ? ::dome::gen::blank<::D<int>>() : ::dome::gen::type<::D<int>>(8); if (dome_at) dome_f.load("d", d); 
    E e = dome_at ? ::dome::gen::blank<::E>() : ::dome::gen::type<::E>(); if (dome_at) dome_f.load("e", e); 
    A<int, int>* base = dome_at ? dome_f.get<::A<int, int> *>("base") : ::dome::gen::type<::A<int, int> *>(&d);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 39, ("b", "c", "d", "e", "base", "i"), ::dome::gen::ref(b), ::dome::gen::ref(c), ::dome::gen::ref(d), ::dome::gen::ref(e), base, i); dome::checkpoint(); }
        std::printf("%d %g %d %d %d %d %ld\n", b.t++, b.v, b.k++, c.t++, d.t++, base->v, e.v++);
    }
}
