#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/unordered_map.hpp>
#include <dome/describe/std/unordered_set.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Range-for over lists of computed values, arrays of arrays, bits, unordered containers, and elements that the body changes.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

int step(int k) { DOME_FRAME("step(int)", "program.cpp", 13, 0x8f7cdf70c9e339c7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 14, ("k"), k); dome::checkpoint(); }
    return k;
}
std::vector<std::string> words() { DOME_FRAME("words()", "program.cpp", 17, 0x1b402268ec996733ull, "dome::checkpoint");
    { DOME_SITE0(1, 18); dome::checkpoint(); }
    return {"a", "bb", "ccc"};
}

int limit = 4;
static ::dome::gen::global dome_g_limit("limit", limit);
#line 22

// What the elements were when the loop began, whatever becomes of the variables.
template <class T>
T names(T a, T b) { DOME_FRAME("names(T, T)", "program.cpp", 25, 0xe960d0e74afd53a7ull, "dome::checkpoint", "step");
    T sum = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(0); if (dome_at) dome_f.load("sum", sum); 
    if (DOME_IN(1, 1)) { ::std::vector<::std::decay_t<decltype(a)>> dome_g1 = dome_at ? ::dome::gen::blank<::std::vector<::std::decay_t<decltype(a)>>>() : ::std::vector<::std::decay_t<decltype(a)>>{a, b, T(limit)}; if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { T x = *dome_b1; if (dome_at) dome_f.load("x", x); {
        if (!dome_at) { limit += 3; }
        { DOME_SITE(1, 29, ("dome_g1", "dome_k1", "sum", "x"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(sum), ::dome::gen::ref(x)); dome::checkpoint(); }
        sum = sum * 10 + x;
    } } }
    { ::std::vector<::std::decay_t<decltype(limit)>> dome_g2 = dome_at ? ::dome::gen::blank<::std::vector<::std::decay_t<decltype(limit)>>>() : ::std::vector<::std::decay_t<decltype(limit)>>{limit, limit + 1}; if (dome_at) dome_f.load("dome_g2", dome_g2); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { int x = *dome_b2; {
        if (!dome_at) { limit *= 2; }
        { DOME_SITE(2, 34, ("dome_g2", "dome_k2", "sum"), ::dome::gen::ref(dome_g2), dome_k2, ::dome::gen::ref(sum)); ::std::decay_t<decltype(step(x))> dome_t1 = dome_at ? ::dome::gen::blank<::std::decay_t<decltype(step(x))>>() : (step(x)); sum += static_cast<decltype(dome_t1)&&>(dome_t1); }
    } } }
    return sum;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 39, 0xe75fc6e9a279020eull, "names<int>", "names<long>", "step", "dome::checkpoint", "dome::checkpoint", "step", "step", "dome::checkpoint", "dome::checkpoint", "step", "dome::checkpoint", "step", "words", "step", "words", "step");
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 40); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (names(1, 2)); std::printf("%d\n", dome_t1); }
    if (DOME_IN(2, 2)) { DOME_SITE0(2, 41); long dome_t2 = dome_at ? ::dome::gen::blank<long>() : (names(3L, 4L)); std::printf("%ld\n", dome_t2); }
    int n = dome_at ? dome_f.get<int>("n") : (3);
    if (DOME_IN(3, 4)) { DOME_SITE(3, 43, ("n"), n); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (step(9)); ::std::vector<int> dome_g1 = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::std::vector<int>{n, n * 2, dome_t3}; if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; if (dome_at) dome_f.load("x", x); {
        { DOME_SITE(4, 44, ("dome_g1", "dome_k1", "n", "x"), ::dome::gen::ref(dome_g1), dome_k1, n, x); dome::checkpoint(); }
        std::printf("%d ", x);
    } } }
    if (DOME_IN(5, 5)) { ::std::vector<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>> dome_g2 = dome_at ? ::dome::gen::blank<::std::vector<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>() : ::std::vector<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>{std::string("x"), std::string(static_cast<std::size_t>(n), 'y')}; if (dome_at) dome_f.load("dome_g2", dome_g2); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { std::string s = *dome_b2; if (dome_at) dome_f.load("s", s); {
        if (!dome_at) { s += "!"; }
        { DOME_SITE(5, 49, ("dome_g2", "dome_k2", "s"), ::dome::gen::ref(dome_g2), dome_k2, ::dome::gen::ref(s)); dome::checkpoint(); }
        std::printf("%s ", s.c_str());
    } } }
    int grid[2][3] = {{1, 2, 3}, {4, 5, 6}}; if (dome_at) dome_f.load("grid", grid); 
    if (DOME_IN(6, 6)) { auto&& dome_g3 = (grid); ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; auto dome_b3 = ::dome::gen::begin_of(dome_g3); auto dome_e3 = ::dome::gen::end_of(dome_g3); if (dome_at) ::dome::gen::advance(dome_f, dome_b3, dome_k3, dome_e3); for (; dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { auto& row = *dome_b3; 
{ { auto&& dome_g4 = (row); ::std::ptrdiff_t dome_k4 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k4") : 0; auto dome_b4 = ::dome::gen::begin_of(dome_g4); auto dome_e4 = ::dome::gen::end_of(dome_g4); if (dome_at) ::dome::gen::advance(dome_f, dome_b4, dome_k4, dome_e4); for (; dome_b4 != dome_e4; ++dome_b4, (void)++dome_k4) { int& x = *dome_b4; {
            { DOME_SITE(6, 55, ("dome_k3", "dome_k4", "grid"), dome_k3, dome_k4, ::dome::gen::ref(grid)); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (step(1)); x += dome_t4; }
            std::printf("%d ", x);
        } } } } } }
    std::vector<bool> bits = dome_at ? ::dome::gen::blank<::std::vector<bool>>() : ::dome::gen::type<::std::vector<bool>>{true, false, true}; if (dome_at) dome_f.load("bits", bits); 
    if (DOME_IN(7, 7)) { auto&& dome_g5 = (bits); ::std::ptrdiff_t dome_k5 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k5") : 0; auto dome_b5 = ::dome::gen::begin_of(dome_g5); auto dome_e5 = ::dome::gen::end_of(dome_g5); if (dome_at) ::dome::gen::advance(dome_f, dome_b5, dome_k5, dome_e5); for (; dome_b5 != dome_e5; ++dome_b5, (void)++dome_k5) { bool b = *dome_b5; 
{ { DOME_SITE(7, 60, ("dome_k5", "grid", "bits"), dome_k5, ::dome::gen::ref(grid), ::dome::gen::ref(bits)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (step(b)); std::printf("%d ", dome_t5); } } } }
    if (DOME_IN(8, 8)) { auto&& dome_g6 = (bits); ::std::ptrdiff_t dome_k6 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k6") : 0; auto dome_b6 = ::dome::gen::begin_of(dome_g6); auto dome_e6 = ::dome::gen::end_of(dome_g6); if (dome_at) ::dome::gen::advance(dome_f, dome_b6, dome_k6, dome_e6); for (; dome_b6 != dome_e6; ++dome_b6, (void)++dome_k6) { auto&& b = *dome_b6; {
        if (!dome_at) { b = !b; }
        { DOME_SITE(8, 63, ("dome_k6", "grid", "bits"), dome_k6, ::dome::gen::ref(grid), ::dome::gen::ref(bits)); dome::checkpoint(); }
    } } }
    if (!dome_at) { std::printf("%d%d%d\n", static_cast<int>(bits[0]), static_cast<int>(bits[1]), static_cast<int>(bits[2])); }
    std::map<int, std::string> m = dome_at ? ::dome::gen::blank<::std::map<int, ::std::string>>() : ::dome::gen::type<::std::map<int, ::std::string>>{{1, "one"}, {2, "two"}}; if (dome_at) dome_f.load("m", m); 
    if (DOME_IN(9, 9)) { auto&& dome_g7 = (m); ::std::ptrdiff_t dome_k7 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k7") : 0; auto dome_b7 = ::dome::gen::begin_of(dome_g7); auto dome_e7 = ::dome::gen::end_of(dome_g7); if (dome_at) ::dome::gen::advance(dome_f, dome_b7, dome_k7, dome_e7); for (; dome_b7 != dome_e7; ++dome_b7, (void)++dome_k7) { ::std::decay_t<decltype(*dome_b7)> dome_d6 = *dome_b7; if (dome_at) dome_f.load("dome_d6", dome_d6); auto& [k, v]  = dome_d6; {
        if (!dome_at) { v += "+"; }
        { DOME_SITE(9, 69, ("dome_k7", "grid", "bits", "m", "dome_d6"), dome_k7, ::dome::gen::ref(grid), ::dome::gen::ref(bits), ::dome::gen::ref(m), ::dome::gen::ref(dome_d6)); dome::checkpoint(); }
        std::printf("%d %s ", k, v.c_str());
    } } }
    if (DOME_IN(10, 10)) { auto&& dome_g8 = (m); ::std::ptrdiff_t dome_k8 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k8") : 0; auto dome_b8 = ::dome::gen::begin_of(dome_g8); auto dome_e8 = ::dome::gen::end_of(dome_g8); if (dome_at) ::dome::gen::advance(dome_f, dome_b8, dome_k8, dome_e8); for (; dome_b8 != dome_e8; ++dome_b8, (void)++dome_k8) { const auto& [k, v] = *dome_b8; 
{ { const char * dome_t7 = dome_at ? dome_f.get<const char *>("dome_t7") : (v.c_str()); DOME_SITE(10, 73, ("dome_k8", "grid", "bits", "m", "dome_t7"), dome_k8, ::dome::gen::ref(grid), ::dome::gen::ref(bits), ::dome::gen::ref(m), dome_t7); int dome_t8 = dome_at ? ::dome::gen::blank<int>() : (step(k)); std::printf("%d %s ", dome_t8, dome_t7); } } } }
    std::unordered_map<std::string, int> u = dome_at ? ::dome::gen::blank<::std::unordered_map< ::std::string, int>>() : ::dome::gen::type<::std::unordered_map< ::std::string, int>>{{"a", 1}, {"b", 2}, {"c", 3}}; if (dome_at) dome_f.load("u", u); 
    int sum = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("sum", sum); 
    if (DOME_IN(11, 11)) { auto&& dome_g9 = (u); ::std::ptrdiff_t dome_k9 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k9") : 0; auto dome_b9 = ::dome::gen::begin_of(dome_g9); auto dome_e9 = ::dome::gen::end_of(dome_g9); if (dome_at) ::dome::gen::advance(dome_f, dome_b9, dome_k9, dome_e9); for (; dome_b9 != dome_e9; ++dome_b9, (void)++dome_k9) { auto& [k, v] = *dome_b9; {
        if (!dome_at) { v *= 2; }
        { DOME_SITE(11, 78, ("dome_k9", "grid", "bits", "m", "u", "sum"), dome_k9, ::dome::gen::ref(grid), ::dome::gen::ref(bits), ::dome::gen::ref(m), ::dome::gen::ref(u), ::dome::gen::ref(sum)); dome::checkpoint(); }
        sum += v;
    } } }
    std::unordered_set<int> set = dome_at ? ::dome::gen::blank<::std::unordered_set<int>>() : ::dome::gen::type<::std::unordered_set<int>>{1, 2, 3}; if (dome_at) dome_f.load("set", set); 
    if (DOME_IN(12, 12)) { auto&& dome_g10 = (set); ::std::ptrdiff_t dome_k10 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k10") : 0; auto dome_b10 = ::dome::gen::begin_of(dome_g10); auto dome_e10 = ::dome::gen::end_of(dome_g10); if (dome_at) ::dome::gen::advance(dome_f, dome_b10, dome_k10, dome_e10); for (; dome_b10 != dome_e10; ++dome_b10, (void)++dome_k10) { int x = *dome_b10; 
{ { DOME_SITE(12, 83, ("dome_k10", "grid", "bits", "m", "u", "sum", "set"), dome_k10, ::dome::gen::ref(grid), ::dome::gen::ref(bits), ::dome::gen::ref(m), ::dome::gen::ref(u), ::dome::gen::ref(sum), ::dome::gen::ref(set)); int dome_t9 = dome_at ? ::dome::gen::blank<int>() : (step(x)); sum += dome_t9; } } } }
    if (DOME_IN(13, 14)) { DOME_SITE(13, 84, ("grid", "bits", "m", "u", "sum", "set"), ::dome::gen::ref(grid), ::dome::gen::ref(bits), ::dome::gen::ref(m), ::dome::gen::ref(u), ::dome::gen::ref(sum), ::dome::gen::ref(set)); auto w = dome_at ? ::dome::gen::blank<::std::vector< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, ::std::allocator< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>>() : (words()); if (dome_at) dome_f.load("w", w);  auto&& dome_g11 = (w); ::std::ptrdiff_t dome_k11 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k11") : 0; auto dome_b11 = ::dome::gen::begin_of(dome_g11); auto dome_e11 = ::dome::gen::end_of(dome_g11); if (dome_at) ::dome::gen::advance(dome_f, dome_b11, dome_k11, dome_e11); for (; dome_b11 != dome_e11; ++dome_b11, (void)++dome_k11) { const auto& x = *dome_b11; 
{ { DOME_SITE(14, 85, ("dome_k11", "grid", "bits", "m", "u", "sum", "set", "w"), dome_k11, ::dome::gen::ref(grid), ::dome::gen::ref(bits), ::dome::gen::ref(m), ::dome::gen::ref(u), ::dome::gen::ref(sum), ::dome::gen::ref(set), ::dome::gen::ref(w)); int dome_t10 = dome_at ? ::dome::gen::blank<int>() : (step(sum)); std::printf("%s%d ", x.c_str(), dome_t10); } } } }
    { DOME_SITE(15, 86, ("grid", "bits", "m", "u", "sum", "set"), ::dome::gen::ref(grid), ::dome::gen::ref(bits), ::dome::gen::ref(m), ::dome::gen::ref(u), ::dome::gen::ref(sum), ::dome::gen::ref(set)); ::std::vector< ::std::string> dome_g12 = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : (words()); if (dome_at) dome_f.load("dome_g12", dome_g12); ::std::ptrdiff_t dome_k12 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k12") : 0; auto dome_b12 = ::dome::gen::begin_of(dome_g12); auto dome_e12 = ::dome::gen::end_of(dome_g12); if (dome_at) ::dome::gen::advance(dome_f, dome_b12, dome_k12, dome_e12); for (; dome_b12 != dome_e12; ++dome_b12, (void)++dome_k12) { const auto& x = *dome_b12; 
{ { DOME_SITE(16, 87, ("dome_g12", "dome_k12", "grid", "bits", "m", "u", "sum", "set"), ::dome::gen::ref(dome_g12), dome_k12, ::dome::gen::ref(grid), ::dome::gen::ref(bits), ::dome::gen::ref(m), ::dome::gen::ref(u), ::dome::gen::ref(sum), ::dome::gen::ref(set)); int dome_t11 = dome_at ? ::dome::gen::blank<int>() : (step(1)); std::printf("%s%d ", x.c_str(), dome_t11); } } } }
    std::printf("\n");
}
