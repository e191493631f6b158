#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Default arguments and overloads.
#include <dome/session.hpp>

#include <cstdio>

int scale(int n, int by = 3) { DOME_FRAME("scale(int, int)", "program.cpp", 7, 0xdebb903b7b245c1bull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); dome_f.load("by", by); }
    { DOME_SITE(1, 8, ("n", "by"), n, by); dome::checkpoint(); }
    return n * by;
}
double scale(double x, double by = 0.5) { DOME_FRAME("scale(double, double)", "program.cpp", 11, 0xaed68337314acc5bull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); dome_f.load("by", by); }
    { DOME_SITE(1, 12, ("x", "by"), x, by); dome::checkpoint(); }
    return x * by;
}
int calls = 0;
static ::dome::gen::global dome_g_calls("calls", calls);
#line 15

int next() {
    std::printf("next\n");
    return ++calls;
}
// The value is in the checkpoint: what gives it is not called again.
int multiply(int x, int by = ::dome::gen::held_argument([]() -> decltype(auto) { return next(); })) { DOME_FRAME("multiply(int, int)", "program.cpp", 21, 0x10c37d9e7cb7c6edull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); dome_f.load("by", by); }
    { DOME_SITE(1, 22, ("x", "by"), x, by); dome::checkpoint(); }
    return x * by;
}
struct counted {
    int n;
    explicit counted(int start) : counted(::dome::gen::construction(DOME_FUNCTION_INFO("counted::counted(int)", "program.cpp", 27, 0xc6a6248dd3f7532cull, "dome::checkpoint")), start) {} explicit counted(::dome::gen::construction&& dome_f, int start) : n(start) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); } { DOME_SITE(1, 27, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counted& dome_x) {
        dome_a.field("n", dome_x.n);
    }
    explicit counted([[maybe_unused]] ::dome::blank_t dome_b) : n() {}
#line 28
};
struct plain {
    int n;
    explicit plain(int start) : n(start) {}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] plain& dome_x) {
        dome_a.field("n", dome_x.n);
    }
    explicit plain([[maybe_unused]] ::dome::blank_t dome_b) : n() {}
#line 32
};
template <class T>
struct wrapped {
    T inner;
    explicit wrapped(int n = 0) : wrapped(::dome::gen::construction(DOME_FUNCTION_INFO("wrapped::wrapped<T>(int)", "program.cpp", 36, 0x98cf14d3396df1cfull, "counted::counted")), n) {} explicit wrapped(::dome::gen::construction&& dome_f, int n = 0) : inner(dome_f.at && !(dome_f.at >= 1 && dome_f.at <= 1) ? ::dome::gen::blank<decltype(wrapped::inner)>() : [&]() -> decltype(wrapped::inner) { int& dome_at = dome_f.at; if (dome_at) { dome_f.load("n", const_cast<::std::remove_cv_t<::std::remove_reference_t<decltype((n))>>&>(n)); dome_f.place("this", *this); } DOME_SITE(1, 36, ("n", "this"), n, ::dome::gen::place(*this)); return ::dome::gen::type<decltype(wrapped::inner)>(n); }()) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("n", n); dome_f.load("this", *this); }}

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] wrapped& dome_x) {
        if constexpr (::std::is_reference_v<decltype(wrapped::inner)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("inner", dome_x.inner, dome_x, __builtin_offsetof(wrapped, inner));
#pragma GCC diagnostic pop
        } else {
            dome_a.field("inner", dome_x.inner);
        }
    }
    explicit wrapped([[maybe_unused]] ::dome::blank_t dome_b) : inner(::dome::gen::blank<decltype(inner)>()) {}
#line 37
};
template <class T>
int power(T x, int n, T one = ::dome::gen::held_argument([]() -> decltype(auto) { return T(1); })) { DOME_FRAME("power(T, int, T)", "program.cpp", 39, 0xe408231cd6ea4eedull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); dome_f.load("n", n); dome_f.load("one", one); }
    for (; dome_at || (n > 0); --n) {
        if (!dome_at) { one.inner.n *= x.inner.n; }
        { DOME_SITE(1, 42, ("x", "n", "one"), ::dome::gen::ref(x), n, ::dome::gen::ref(one)); dome::checkpoint(); }
    }
    return one.inner.n;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 47, 0x8ccec7d883769f7ull, "scale", "scale", "scale", "dome::checkpoint", "multiply", "multiply", "wrapped<counted>::wrapped", "power<wrapped<plain>>");
    DOME_SITE0(1, 48); const int a = dome_at ? dome_f.get<int>("a") : (scale(2));
    DOME_SITE(2, 49, ("a"), a); const int b = dome_at ? dome_f.get<int>("b") : (scale(2, 5));
    DOME_SITE(3, 50, ("a", "b"), a, b); const double c = dome_at ? dome_f.get<double>("c") : (scale(3.0));
    if (DOME_IN(4, 4)) { DOME_SITE(4, 51, ("a", "b", "c"), a, b, c); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d %d %g\n", a, b, c); }
    if (DOME_IN(5, 5)) { DOME_SITE0(5, 53); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (multiply(3)); std::printf("%d\n", dome_t1); }
    if (DOME_IN(6, 6)) { DOME_SITE0(6, 54); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (multiply(4)); std::printf("%d\n", dome_t2); }
    if (!dome_at) { std::printf("%d\n", calls); }
    DOME_SITE0(7, 56); const wrapped<counted> stops = dome_at ? dome_f.get<::wrapped< ::counted>>("stops") : ::dome::gen::type<::wrapped< ::counted>>(3);
    { DOME_SITE(8, 57, ("stops"), ::dome::gen::ref(stops)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (power((dome_r8 ? ::dome::gen::blank<::wrapped< ::plain>>() : (wrapped<plain>(2))), 3)); std::printf("%d\n", dome_t3); }
    std::printf("%d\n", stops.inner.n);
}
