#include <dome/generated.hpp>
#include <dome/describe/std/ranges.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Loops over views with lambdas in templates.
#include <dome/session.hpp>
#include <cstdio>
#include <ranges>
#include <vector>
template <class T>
struct sys {
    std::vector<T> ps{1, 2, 3, 4};
    T limit = 3;
    T kinds(T k) const { DOME_FRAME("sys::kinds(T) const", "program.cpp", 11, 0xac3aa995a6159086ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
        T h = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(k); if (dome_at) dome_f.load("h", h); 
        if (DOME_IN(1, 1)) { auto dome_t1 = ::dome::gen::lambda([] { return ""; }, [](auto& p) { return p != 2; }); decltype(ps | std::views::filter(static_cast<decltype(dome_t1)&&>(dome_t1))) dome_g1 = dome_at ? ::dome::gen::blank<decltype(ps | std::views::filter(static_cast<decltype(dome_t1)&&>(dome_t1)))>() : (ps | std::views::filter(static_cast<decltype(dome_t1)&&>(dome_t1))); if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& p = *dome_b1; { { DOME_SITE(1, 13, ("dome_g1", "dome_k1", "h"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(h)); dome::checkpoint(); } h += p; } } }
        if (DOME_IN(2, 2)) { auto dome_t2 = ::dome::gen::lambda([] { return ""; }, [](T p) { return p * 2; }); decltype(ps | std::views::transform(static_cast<decltype(dome_t2)&&>(dome_t2)) | std::views::take(3)) dome_g2 = dome_at ? ::dome::gen::blank<decltype(ps | std::views::transform(static_cast<decltype(dome_t2)&&>(dome_t2)) | std::views::take(3))>() : (ps | std::views::transform(static_cast<decltype(dome_t2)&&>(dome_t2)) | std::views::take(3)); if (dome_at) dome_f.load("dome_g2", dome_g2); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { auto p = *dome_b2; if (dome_at) dome_f.load("p", p); { { DOME_SITE(2, 14, ("dome_g2", "dome_k2", "h", "p"), ::dome::gen::ref(dome_g2), dome_k2, ::dome::gen::ref(h), ::dome::gen::ref(p)); dome::checkpoint(); } h += p; } } }
        { auto dome_t3 = ::dome::gen::lambda<decltype(this)>([] { return "this"; }, [this](T p) { return p < limit; }); decltype(ps | std::views::filter(static_cast<decltype(dome_t3)&&>(dome_t3))) dome_g3 = dome_at ? ::dome::gen::blank<decltype(ps | std::views::filter(static_cast<decltype(dome_t3)&&>(dome_t3)))>() : (ps | std::views::filter(static_cast<decltype(dome_t3)&&>(dome_t3))); if (dome_at) dome_f.load("dome_g3", dome_g3); ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; auto dome_b3 = ::dome::gen::begin_of(dome_g3); auto dome_e3 = ::dome::gen::end_of(dome_g3); if (dome_at) ::dome::gen::advance(dome_f, dome_b3, dome_k3, dome_e3); for (; dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { auto p = *dome_b3; if (dome_at) dome_f.load("p", p); { { DOME_SITE(3, 15, ("dome_g3", "dome_k3", "h", "p"), ::dome::gen::ref(dome_g3), dome_k3, ::dome::gen::ref(h), ::dome::gen::ref(p)); dome::checkpoint(); } h += p; } } }
        return h;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] sys& dome_x) {
        dome_a.field_or_default("ps", dome_x.ps);
        if constexpr (::std::is_reference_v<decltype(sys::limit)>) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Winvalid-offsetof"
        dome_a.bound("limit", dome_x.limit, dome_x, __builtin_offsetof(sys, limit));
#pragma GCC diagnostic pop
        } else {
            dome_a.field_or_default("limit", dome_x.limit);
        }
    }
#line 18
};
template <class F>
int each(int n, F f) { DOME_FRAME("each(int, F)", "program.cpp", 20, 0x4cdc16364b41584ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); dome_f.load("f", f); } int s = dome_at ? dome_f.get<int>("s") : (0); { ::std::decay_t<decltype(std::views::iota(0, n) | std::views::filter(f))> dome_g1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(std::views::iota(0, n) | std::views::filter(f))>>() : (std::views::iota(0, n) | std::views::filter(f)); if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int i = *dome_b1; if (dome_at) dome_f.load("i", i); { { DOME_SITE(1, 20, ("dome_g1", "dome_k1", "n", "f", "s", "i"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(n), ::dome::gen::ref(f), s, i); dome::checkpoint(); } s += i; } } } return s; }
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 21, 0xd928156fe8f8fc01ull, "sys<int>::kinds", "sys<double>::kinds", "each<(lambda)>"); sys<int> s = dome_at ? ::dome::gen::blank<::sys<int>>() : ::dome::gen::type<::sys<int>>(); if (dome_at) dome_f.load("s", s);  sys<double> d = dome_at ? ::dome::gen::blank<::sys<double>>() : ::dome::gen::type<::sys<double>>(); if (dome_at) dome_f.load("d", d);  if (DOME_IN(1, 1)) { DOME_SITE(1, 21, ("s", "d"), ::dome::gen::ref(s), ::dome::gen::ref(d)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (s.kinds(2)); std::printf("%d\n", dome_t1); } if (DOME_IN(2, 2)) { DOME_SITE(2, 21, ("s", "d"), ::dome::gen::ref(s), ::dome::gen::ref(d)); double dome_t2 = dome_at ? ::dome::gen::blank<double>() : (d.kinds(3)); std::printf("%g\n", dome_t2); } { DOME_SITE(3, 21, ("s", "d"), ::dome::gen::ref(s), ::dome::gen::ref(d)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (each(6, ::dome::gen::lambda([] { return ""; }, [](int i) { return i % 2; }))); std::printf("%d\n", dome_t3); } }
