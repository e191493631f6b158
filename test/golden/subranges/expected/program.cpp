#include <dome/generated.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/ranges.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// std::ranges::subrange: what algorithms of std::ranges return, and parts of containers.
#include <dome/session.hpp>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <list>
#include <ranges>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 12, 0x7796a8a03eebe2d8ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3, 4, 5, 6}; if (dome_at) dome_f.load("v", v); 
    const auto gone = dome_at ? ::dome::gen::blank<::std::ranges::subrange< ::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>, ::__gnu_cxx::__normal_iterator<int *, ::std::vector<int, ::std::allocator<int>>>, std::ranges::subrange_kind::sized>>() : (std::ranges::remove_if(v, [](int x) { return x % 2 != 0; })); if (dome_at) dome_f.load("gone", const_cast<::std::remove_const_t<decltype(gone)>&>(gone)); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 15, ("v", "gone"), ::dome::gen::ref(v), ::dome::gen::ref(gone)); dome::checkpoint(); }
    if (!dome_at) { v.erase(gone.begin(), gone.end()); }
    if (DOME_IN(2, 2)) { auto&& dome_g1 = (v); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; {
        if (!dome_at) { std::printf("%d ", x); }
        { DOME_SITE(2, 19, ("dome_k1", "v", "gone"), dome_k1, ::dome::gen::ref(v), ::dome::gen::ref(gone)); dome::checkpoint(); }
    } } }
    std::list<int> l = dome_at ? ::dome::gen::blank<::std::list<int>>() : ::dome::gen::type<::std::list<int>>{1, 2, 3, 4, 5}; if (dome_at) dome_f.load("l", l); 
    std::ranges::subrange part = dome_at ? ::dome::gen::blank<::std::ranges::subrange< ::std::_List_iterator<int>, ::std::_List_iterator<int>, std::ranges::subrange_kind::unsized>>() : ::dome::gen::type<::std::ranges::subrange< ::std::_List_iterator<int>, ::std::_List_iterator<int>, std::ranges::subrange_kind::unsized>>(std::next(l.begin()), l.end()); if (dome_at) dome_f.load("part", part); 
    { auto&& dome_g2 = (part); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { int& x = *dome_b2; {
        if (!dome_at) { x *= 2; }
        { DOME_SITE(3, 25, ("dome_k2", "v", "gone", "l", "part"), dome_k2, ::dome::gen::ref(v), ::dome::gen::ref(gone), ::dome::gen::ref(l), ::dome::gen::ref(part)); dome::checkpoint(); }
    } } }
    for (int x : l)
        std::printf("%d ", x);
    std::printf("\n");
}
