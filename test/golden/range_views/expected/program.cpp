#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/ranges.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Loops over views of the library, with checkpoints in them.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <ranges>
#include <string>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 11, 0x98ef2d8089779a42ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3, 4, 5, 6, 7, 8}; if (dome_at) dome_f.load("v", v); 
    int sum = dome_at ? dome_f.get<int>("sum") : (0), least = dome_at ? ::dome::gen::blank<int>() : (2); if (dome_at) dome_f.load("least", least); 
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (std::views::iota(0, 4)); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int i = *dome_b1; {
        if (!dome_at) { sum += i; }
        { DOME_SITE(1, 16, ("dome_k1", "v", "sum", "least"), dome_k1, ::dome::gen::ref(v), sum, ::dome::gen::ref(least)); dome::checkpoint(); }
    } } }
    if (DOME_IN(2, 2)) { auto&& dome_g2 = (std::views::iota(10)); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { int i = *dome_b2; if (dome_at) dome_f.load("i", i); {
        { DOME_SITE(2, 19, ("dome_k2", "v", "sum", "least", "i"), dome_k2, ::dome::gen::ref(v), sum, ::dome::gen::ref(least), i); dome::checkpoint(); }
        if (i > 12)
            break;
        sum += i;
    } } }
    if (DOME_IN(3, 3)) { auto dome_t1 = ::dome::gen::lambda<int&>([] { return "least"; }, [&least](int i) { return i >= least && i % 2 == 0; }); decltype(v | std::views::filter(static_cast<decltype(dome_t1)&&>(dome_t1))) dome_g3 = dome_at ? ::dome::gen::blank<decltype(v | std::views::filter(static_cast<decltype(dome_t1)&&>(dome_t1)))>() : (v | std::views::filter(static_cast<decltype(dome_t1)&&>(dome_t1))); if (dome_at) dome_f.load("dome_g3", dome_g3); ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; auto dome_b3 = ::dome::gen::begin_of(dome_g3); auto dome_e3 = ::dome::gen::end_of(dome_g3); if (dome_at) ::dome::gen::advance(dome_f, dome_b3, dome_k3, dome_e3); for (; dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { int& x = *dome_b3; {
        { DOME_SITE(3, 25, ("dome_g3", "dome_k3", "v", "sum", "least"), ::dome::gen::ref(dome_g3), dome_k3, ::dome::gen::ref(v), sum, ::dome::gen::ref(least)); dome::checkpoint(); }
        sum = sum * 3 + x;
        x += 2;
    } } }
    if (DOME_IN(4, 4)) { ::std::ranges::take_view< ::std::ranges::reverse_view< ::std::ranges::ref_view< ::std::vector<int, ::std::allocator<int>>>>> dome_g4 = dome_at ? ::dome::gen::blank<::std::ranges::take_view< ::std::ranges::reverse_view< ::std::ranges::ref_view< ::std::vector<int, ::std::allocator<int>>>>>>() : (v | std::views::reverse | std::views::take(3)); if (dome_at) dome_f.load("dome_g4", dome_g4); ::std::ptrdiff_t dome_k4 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k4") : 0; auto dome_b4 = ::dome::gen::begin_of(dome_g4); auto dome_e4 = ::dome::gen::end_of(dome_g4); if (dome_at) ::dome::gen::advance(dome_f, dome_b4, dome_k4, dome_e4); for (; dome_b4 != dome_e4; ++dome_b4, (void)++dome_k4) { int x = *dome_b4; if (dome_at) dome_f.load("x", x); {
        { DOME_SITE(4, 30, ("dome_g4", "dome_k4", "v", "sum", "least", "x"), ::dome::gen::ref(dome_g4), dome_k4, ::dome::gen::ref(v), sum, ::dome::gen::ref(least), x); dome::checkpoint(); }
        sum = sum * 2 + x;
    } } }
    if (DOME_IN(5, 5)) { auto dome_t2 = ::dome::gen::lambda([] { return ""; }, [](int i) { return i * i; }); decltype(v | std::views::drop(6) | std::views::transform(static_cast<decltype(dome_t2)&&>(dome_t2))) dome_g5 = dome_at ? ::dome::gen::blank<decltype(v | std::views::drop(6) | std::views::transform(static_cast<decltype(dome_t2)&&>(dome_t2)))>() : (v | std::views::drop(6) | std::views::transform(static_cast<decltype(dome_t2)&&>(dome_t2))); if (dome_at) dome_f.load("dome_g5", dome_g5); ::std::ptrdiff_t dome_k5 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k5") : 0; auto dome_b5 = ::dome::gen::begin_of(dome_g5); auto dome_e5 = ::dome::gen::end_of(dome_g5); if (dome_at) ::dome::gen::advance(dome_f, dome_b5, dome_k5, dome_e5); for (; dome_b5 != dome_e5; ++dome_b5, (void)++dome_k5) { int x = *dome_b5; if (dome_at) dome_f.load("x", x); {
        { DOME_SITE(5, 34, ("dome_g5", "dome_k5", "v", "sum", "least", "x"), ::dome::gen::ref(dome_g5), dome_k5, ::dome::gen::ref(v), sum, ::dome::gen::ref(least), x); dome::checkpoint(); }
        sum += x;
    } } }
    const std::map<std::string, int> ages = dome_at ? ::dome::gen::blank<::std::map< ::std::string, int>>() : ::dome::gen::type<::std::map< ::std::string, int>>{{"ann", 31}, {"bob", 27}, {"cid", 44}}; if (dome_at) dome_f.load("ages", const_cast<::std::remove_const_t<decltype(ages)>&>(ages)); 
    if (DOME_IN(6, 6)) { auto&& dome_g6 = (ages | std::views::keys); ::std::ptrdiff_t dome_k6 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k6") : 0; auto dome_b6 = ::dome::gen::begin_of(dome_g6); auto dome_e6 = ::dome::gen::end_of(dome_g6); if (dome_at) ::dome::gen::advance(dome_f, dome_b6, dome_k6, dome_e6); for (; dome_b6 != dome_e6; ++dome_b6, (void)++dome_k6) { const std::string& name = *dome_b6; {
        { DOME_SITE(6, 39, ("dome_k6", "v", "sum", "least", "ages"), dome_k6, ::dome::gen::ref(v), sum, ::dome::gen::ref(least), ::dome::gen::ref(ages)); dome::checkpoint(); }
        std::printf("%s\n", name.c_str());
    } } }
    auto dome_t3 = ::dome::gen::lambda([] { return ""; }, [](int i) { return i < 7; }); auto dome_t4 = ::dome::gen::lambda([] { return ""; }, [](int i) { return i < 3; }); auto odd = dome_at ? ::dome::gen::blank<decltype(v | std::views::take_while(static_cast<decltype(dome_t3)&&>(dome_t3)) | std::views::drop_while(static_cast<decltype(dome_t4)&&>(dome_t4)))>() : (v | std::views::take_while(static_cast<decltype(dome_t3)&&>(dome_t3)) | std::views::drop_while(static_cast<decltype(dome_t4)&&>(dome_t4))); if (dome_at) dome_f.load("odd", odd); 
    { auto&& dome_g7 = (odd); ::std::ptrdiff_t dome_k7 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k7") : 0; auto dome_b7 = ::dome::gen::begin_of(dome_g7); auto dome_e7 = ::dome::gen::end_of(dome_g7); if (dome_at) ::dome::gen::advance(dome_f, dome_b7, dome_k7, dome_e7); for (; dome_b7 != dome_e7; ++dome_b7, (void)++dome_k7) { int x = *dome_b7; if (dome_at) dome_f.load("x", x); {
        { DOME_SITE(7, 44, ("dome_k7", "v", "sum", "least", "ages", "odd", "x"), dome_k7, ::dome::gen::ref(v), sum, ::dome::gen::ref(least), ::dome::gen::ref(ages), ::dome::gen::ref(odd), x); dome::checkpoint(); }
        sum += x;
    } } }
    std::printf("%d\n", sum);
}
