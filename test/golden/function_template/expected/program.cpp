#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// One template, several instantiations.
#include <dome/session.hpp>

#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

template <class T>
T total(const std::vector<T>& v) { DOME_FRAME("total(const std::vector<T> &)", "program.cpp", 11, 0x377cc9d1a366b2f7ull, "dome::checkpoint");
    T sum = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>{}; if (dome_at) dome_f.load("sum", sum); 
    { auto&& dome_g1 = (v); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const T& x = *dome_b1; {
        if (!dome_at) { sum += x; }
        { DOME_SITE(1, 15, ("dome_k1", "sum"), dome_k1, ::dome::gen::ref(sum)); dome::checkpoint(); }
        std::cout << sum << '\n';
    } } }
    return sum;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 20, 0xa074dffcdc648976ull, "total<int>", "total<std::basic_string<char>>");
    std::vector<int> a = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>{1, 2, 3}; if (dome_at) dome_f.load("a", a); 
    std::vector<std::string> b = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : ::dome::gen::type<::std::vector< ::std::string>>{"x", "y"}; if (dome_at) dome_f.load("b", b); 
    DOME_SITE(1, 23, ("a", "b"), ::dome::gen::ref(a), ::dome::gen::ref(b)); const int n = dome_at ? dome_f.get<int>("n") : (total(a));
    DOME_SITE(2, 24, ("a", "b", "n"), ::dome::gen::ref(a), ::dome::gen::ref(b), n); const std::string s = dome_at ? ::dome::gen::blank<::std::string>() : (total(b));
    std::cout << n << ' ' << s << '\n';
}
