#include <dome/generated.hpp>
#include <dome/describe/std/functional.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Variables of the types of std::ranges' comparisons.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <vector>

namespace less {

template <class C = std::ranges::less> int best(const std::vector<int>& v, C less = {}) { DOME_FRAME("less::best(const std::vector<int> &, C)", "program.cpp", 11, 0x5216fb7d111154b2ull, "dome::checkpoint"); if (dome_at) { dome_f.load("less", less); }
    int b = dome_at ? ::dome::gen::blank<int>() : (v[0]); if (dome_at) dome_f.load("b", b); 
    { auto&& dome_g1 = (v); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int x = *dome_b1; if (dome_at) dome_f.load("x", x); { if (!dome_at) { if (less(b, x)) b = x; } { DOME_SITE(1, 13, ("dome_k1", "less", "b", "x"), dome_k1, ::dome::gen::ref(less), ::dome::gen::ref(b), ::dome::gen::ref(x)); dome::checkpoint(); } } } }
    return b;
}
void run() { DOME_FRAME("less::run()", "program.cpp", 16, 0x73613411ea40bfffull, "less::best<std::ranges::less>");
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 3, 2}; if (dome_at) dome_f.load("v", v); 
    { DOME_SITE(1, 18, ("v"), ::dome::gen::ref(v)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (best(v)); std::printf("%d\n", dome_t1); }
}

}  // namespace less

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 23, 0x5eeea68737716108ull, "less::run");
    { DOME_SITE0(1, 24); less::run(); }
}
