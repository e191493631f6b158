#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// What is done for each element of a pack in a list of constants, as before there were folds; empty packs.
#include <dome/session.hpp>

#include <cstdio>
#include <initializer_list>
#include <string>
#include <vector>
static int steps = 0;
static ::dome::gen::global dome_g_steps("program.cpp:steps", steps);
#line 9

template <class T> void show(const T& x, std::vector<int>& v) { DOME_FRAME("show(const T &, std::vector<int> &)", "program.cpp", 10, 0x5d0aca1ca8f2664bull, "dome::checkpoint"); for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) { { DOME_SITE(1, 10, ("i"), i); dome::checkpoint(); } v.push_back(static_cast<int>(sizeof x) + ++steps); } }
static int count(int x) { DOME_FRAME("program.cpp:count(int)", "program.cpp", 11, 0x72369d55c40cb0e2ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); } { DOME_SITE(1, 11, ("x"), x); dome::checkpoint(); } return x * 2; }
static const char* text(const std::string& s) { return s.c_str(); }
static const char* text(const char* s) { return s; }
template <class... T> int all(std::vector<int>& v, const T&... x)
{ DOME_FRAME("all(std::vector<int> &, const T &...)", "program.cpp", 14, 0x4812eb73b422598eull, "show<int>", "show<int>", "show<int>");
    if (DOME_IN(1, 1)) { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 16, ("dome_t1"), dome_t1); show(x, v); ++dome_t1; } }(), ...); } (void)static_cast<void>(std::initializer_list<int>{(static_cast<void>(sizeof(((void)show(x, v), 0))), 0)...}); }
    if (DOME_IN(2, 2)) { if (dome_at ? DOME_BACK(2, 2) : true) { int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (0); [[maybe_unused]] int dome_t2n = 0; static_cast<void>(dome_t2); ([&] { if (dome_t2n++ == dome_t2) { DOME_SITE(2, 17, ("dome_t2"), dome_t2); show(x, v); ++dome_t2; } }(), ...); } static_cast<void>(std::initializer_list<int>{(static_cast<void>(sizeof((show(x, v), 0))), 0)...}); }
    if (dome_at ? DOME_BACK(3, 3) : true) { int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (0); [[maybe_unused]] int dome_t3n = 0; static_cast<void>(dome_t3); ([&] { if (dome_t3n++ == dome_t3) { DOME_SITE(3, 18, ("dome_t3"), dome_t3); show(x, v); ++dome_t3; } }(), ...); } int dummy[] = {0, dome_at ? ::dome::gen::blank<::std::remove_cv_t<::std::remove_all_extents_t<decltype(dummy)>>>() : ::dome::gen::type<::std::remove_cv_t<::std::remove_all_extents_t<decltype(dummy)>>>((static_cast<void>(sizeof((show(x, v), 0))), 0))...};
    static_cast<void>(dummy);
    return sizeof dummy / sizeof *dummy;
}
template <class... T> int sum(T... x)
{ DOME_FRAME("sum(T...)", "program.cpp", 22, 0x35836eae8116e332ull, "count", "count"); if (dome_at) { dome_f.load("x", ::dome::gen::parameters(x...)); }
    int s = dome_at ? dome_f.get<int>("s") : (0);
    using swallow = int[];
    if (DOME_IN(1, 1)) { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { DOME_SITE(1, 26, ("x", "s", "dome_t1"), ::dome::gen::parameters(x...), s, dome_t1); ::std::decay_t<decltype(count(x))> dome_t2 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(count(x))>>() : (count(x)); s += static_cast<decltype(dome_t2)&&>(dome_t2); ++dome_t1; } }(), ...); } (void)static_cast<void>(swallow{0, (static_cast<void>(sizeof((s += count(x), 0))), 0)...}); }
    { if (dome_at ? DOME_BACK(2, 2) : true) { int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (0); [[maybe_unused]] int dome_t3n = 0; static_cast<void>(dome_t3); ([&] { if (dome_t3n++ == dome_t3) { DOME_SITE(2, 27, ("x", "s", "dome_t3"), ::dome::gen::parameters(x...), s, dome_t3); ::std::decay_t<decltype(count((dome_r2 ? ::dome::gen::blank<::std::decay_t<decltype(x + 1)>>() : (x + 1))))> dome_t4 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(count((dome_r2 ? ::dome::gen::blank<::std::decay_t<decltype(x + 1)>>() : (x + 1))))>>() : (count((dome_r2 ? ::dome::gen::blank<::std::decay_t<decltype(x + 1)>>() : (x + 1)))); if (!dome_at) { s += static_cast<decltype(dome_t4)&&>(dome_t4); } void(); ++dome_t3; } }(), ...); } (void)static_cast<void>(std::initializer_list<int>{(static_cast<void>(sizeof((s += count(x + 1), void(), 0))), 0)...}); }
    return s;
}
template <class... T> void print(T&&... x)
{ DOME_FRAME("print(T &&...)", "program.cpp", 30, 0x87acf0487cc60660ull, "dome::checkpoint");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(); if (dome_at) dome_f.load("v", v); 
    { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { if (!dome_at) { std::printf("%s ", text(std::forward<T>(x))); } DOME_SITE(1, 33, ("v", "dome_t1"), ::dome::gen::ref(v), dome_t1); dome::checkpoint(); ++dome_t1; } }(), ...); } (void)static_cast<void>(std::initializer_list<int>{(static_cast<void>(sizeof((std::printf("%s ", text(std::forward<T>(x))), dome::checkpoint(), 0))), 0)...}); }
    std::printf("\n");
}
// A fold over a pack that is empty in one instance.
template <class... T> void each(int n, T... x) { DOME_FRAME("each(int, T...)", "program.cpp", 37, 0x86826b0d431f9d13ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); dome_f.load("x", ::dome::gen::parameters(x...)); } { if (dome_at ? DOME_BACK(1, 1) : true) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (0); [[maybe_unused]] int dome_t1n = 0; static_cast<void>(dome_t1); ([&] { if (dome_t1n++ == dome_t1) { if (!dome_at) { std::printf("%d ", n + x); } DOME_SITE(1, 37, ("n", "x", "dome_t1"), n, ::dome::gen::parameters(x...), dome_t1); dome::checkpoint(); ++dome_t1; } }(), ...); }  } }
// Loops over lists that begin with a pack, end with one, are one.
struct circle { double r; double area() const { return 3 * r * r; } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] circle& dome_x) {
        dome_a.field("r", dome_x.r);
    }
#line 39
};
struct box { double w, h; double area() const { return w * h; } 
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] box& dome_x) {
        dome_a.field("w", dome_x.w);
        dome_a.field("h", dome_x.h);
    }
#line 40
};
double areas(const auto&... s)
{ DOME_FRAME("areas(const auto &...)", "program.cpp", 41, 0x94b6481d7d0c91d2ull, "dome::checkpoint");
    double all = dome_at ? dome_f.get<double>("all") : ::dome::gen::type<double>(0);
    { ::std::vector<decltype(::dome::gen::one_of({s.area()...}))> dome_g1 = dome_at ? ::dome::gen::blank<::std::vector<decltype(::dome::gen::one_of({s.area()...}))>>() : ::std::vector<decltype(::dome::gen::one_of({s.area()...}))>{s.area()...}; if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { double a = *dome_b1; if (dome_at) dome_f.load("a", a); { { DOME_SITE(1, 44, ("dome_g1", "dome_k1", "all", "a"), ::dome::gen::ref(dome_g1), dome_k1, all, a); dome::checkpoint(); } all += a; } } }
    return all;
}
template <class T, class... S> T total(T first, S... s)
{ DOME_FRAME("total(T, S...)", "program.cpp", 47, 0xfa16d1dd011d1778ull, "dome::checkpoint", "dome::checkpoint"); if (dome_at) { dome_f.load("first", first); dome_f.load("s", ::dome::gen::parameters(s...)); }
    T all = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(0); if (dome_at) dome_f.load("all", all); 
    if (DOME_IN(1, 1)) { ::std::vector<decltype(::dome::gen::one_of({first, T(s)...}))> dome_g1 = dome_at ? ::dome::gen::blank<::std::vector<decltype(::dome::gen::one_of({first, T(s)...}))>>() : ::std::vector<decltype(::dome::gen::one_of({first, T(s)...}))>{first, T(s)...}; if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { T a = *dome_b1; { if (!dome_at) { all += a; } { DOME_SITE(1, 50, ("dome_g1", "dome_k1", "first", "s", "all"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(first), ::dome::gen::parameters(s...), ::dome::gen::ref(all)); dome::checkpoint(); } } } }
    { ::std::vector<decltype(::dome::gen::one_of({T(s)..., first}))> dome_g2 = dome_at ? ::dome::gen::blank<::std::vector<decltype(::dome::gen::one_of({T(s)..., first}))>>() : ::std::vector<decltype(::dome::gen::one_of({T(s)..., first}))>{T(s)..., first}; if (dome_at) dome_f.load("dome_g2", dome_g2); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { auto a = *dome_b2; if (dome_at) dome_f.load("a", a); { { DOME_SITE(2, 51, ("dome_g2", "dome_k2", "all", "a"), ::dome::gen::ref(dome_g2), dome_k2, ::dome::gen::ref(all), ::dome::gen::ref(a)); dome::checkpoint(); } all -= 2 * a; } } }
    return all;
}
int main()
{ ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 54, 0xbfcef0a2d1e994c2ull, "areas<circle, box>", "total<int, double, int>", "all<int, double, std::basic_string<char>>", "sum<int, int, int>", "print<const char (&)[2], std::basic_string<char>, const std::basic_string<char> &>", "each<int, int>");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(); if (dome_at) dome_f.load("v", v); 
    if (DOME_IN(1, 2)) { DOME_SITE(2, 57, ("v"), ::dome::gen::ref(v)); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (total(1, 2.5, 3)); ::box dome_t2 = dome_at ? ::dome::gen::blank<::box>() : (box{2, 3}); if (dome_at) dome_f.load("dome_t2", dome_t2); ::circle dome_t3 = dome_at ? ::dome::gen::blank<::circle>() : (circle{1}); if (dome_at) dome_f.load("dome_t3", dome_t3); DOME_SITE(1, 57, ("v", "dome_t1", "dome_t2", "dome_t3"), ::dome::gen::ref(v), dome_t1, ::dome::gen::ref(dome_t2), ::dome::gen::ref(dome_t3)); double dome_t4 = dome_at ? ::dome::gen::blank<double>() : (areas(dome_t3, dome_t2)); std::printf("%g %d\n", dome_t4, dome_t1); }
    const std::string s = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("abc"); if (dome_at) dome_f.load("s", const_cast<::std::remove_const_t<decltype(s)>&>(s)); 
    if (DOME_IN(3, 3)) { DOME_SITE(3, 59, ("v", "s"), ::dome::gen::ref(v), ::dome::gen::ref(s)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (all(v, 1, 2.5, s)); std::printf("%d\n", dome_t5); }
    if (!dome_at) { std::printf("%d\n", all(v)); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 61, ("v", "s"), ::dome::gen::ref(v), ::dome::gen::ref(s)); int dome_t6 = dome_at ? ::dome::gen::blank<int>() : (sum(1, 2, 3)); std::printf("%d\n", dome_t6); }
    if (DOME_IN(5, 5)) { ::std::string dome_t7 = dome_at ? ::dome::gen::blank<::std::string>() : (std::string("b")); if (dome_at) dome_f.load("dome_t7", dome_t7); DOME_SITE(5, 62, ("v", "s", "dome_t7"), ::dome::gen::ref(v), ::dome::gen::ref(s), ::dome::gen::ref(dome_t7)); print("a", static_cast<decltype(dome_t7)&&>(dome_t7), s); }
    if (!dome_at) { each(1); }
    { DOME_SITE(6, 64, ("v", "s"), ::dome::gen::ref(v), ::dome::gen::ref(s)); each(1, 2, 3); }
    for (int i : v) std::printf("%d ", i);
    std::printf("%d\n", steps);
}
