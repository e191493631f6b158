#include <dome/generated.hpp>
#include <dome/describe/std/initializer_list.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Lists of constants are made again from their text.
#include <dome/session.hpp>

#include <cstddef>
#include <initializer_list>
#include <iostream>
#include <string>

template <std::size_t N>
int sum_of(const int (&a)[N]) { DOME_FRAME("sum_of(const int (&)[N])", "program.cpp", 11, 0xbd4db65957602434ull, "dome::checkpoint");
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    { auto&& dome_g1 = (a); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const int x = *dome_b1; {
        if (!dome_at) { sum += x; }
        { DOME_SITE(1, 15, ("dome_k1", "sum"), dome_k1, sum); dome::checkpoint(); }
    } } }
    return sum;
}
// Pointers and iterators into a list lead to the elements that its text makes again.
void walk_lists() { DOME_FRAME("walk_lists()", "program.cpp", 20, 0xa9714a93f2e59695ull, "dome::checkpoint", "dome::checkpoint");
    auto list = {1, 2, 3}; if (dome_at) dome_f.load("list", list); 
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    if (DOME_IN(1, 1)) { for (auto it = dome_at ? dome_f.get<const int *>("it") : (list.begin()); dome_at || (it != list.end()); ++it) {
        { DOME_SITE(1, 24, ("list", "sum", "it"), ::dome::gen::ref(list), sum, it); dome::checkpoint(); }
        sum += *it;
    } }
    const std::initializer_list<std::string> texts = {"one", "two", "a text that is longer than what a string holds itself"}; if (dome_at) dome_f.load("texts", const_cast<::std::remove_const_t<decltype(texts)>&>(texts)); 
    const std::string *p = dome_at ? dome_f.get<const ::std::string *>("p") : (texts.begin() + 1), *const end = dome_at ? dome_f.get<const ::std::string *>("end") : (texts.end());
    const std::string& last = dome_at ? dome_f.get_ref<const ::std::string>("last") : (*(texts.begin() + 2));
    for (; dome_at || (p != end); ++p) {
        { DOME_SITE(2, 31, ("list", "sum", "texts", "p", "end", "last"), ::dome::gen::ref(list), sum, ::dome::gen::ref(texts), p, end, ::dome::gen::path(last)); dome::checkpoint(); }
        std::cout << *p << ' ' << (p == &last) << ' ' << sum << '\n';
    }
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 35, 0xfcbee41d58db1ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "sum_of<3UL>", "walk_lists");
    const std::initializer_list<int> primes = {2, 3, 5}; if (dome_at) dome_f.load("primes", const_cast<::std::remove_const_t<decltype(primes)>&>(primes)); 
    auto names = {"one", "two"}; if (dome_at) dome_f.load("names", names); 
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    if (DOME_IN(1, 2)) { auto&& dome_g1 = (primes); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { int p = *dome_b1; if (dome_at) dome_f.load("p", p); {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 40, ("dome_k1", "primes", "names", "sum", "p"), dome_k1, ::dome::gen::ref(primes), ::dome::gen::ref(names), sum, p); dome::checkpoint(); }
        if (!dome_at) { sum += p; }
        { auto&& dome_g2 = (names); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { const char* n = *dome_b2; if (dome_at) dome_f.load("n", n); {
            { DOME_SITE(2, 43, ("dome_k1", "dome_k2", "primes", "names", "sum", "n"), dome_k1, dome_k2, ::dome::gen::ref(primes), ::dome::gen::ref(names), sum, n); dome::checkpoint(); }
            std::cout << n << ' ' << sum << '\n';
        } } }
    } } }
    if (DOME_IN(3, 3)) { auto&& dome_g3 = {10, 20}; ::std::ptrdiff_t dome_k3 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k3") : 0; auto dome_b3 = ::dome::gen::begin_of(dome_g3); auto dome_e3 = ::dome::gen::end_of(dome_g3); if (dome_at) ::dome::gen::advance(dome_f, dome_b3, dome_k3, dome_e3); for (; dome_b3 != dome_e3; ++dome_b3, (void)++dome_k3) { int x = *dome_b3; if (dome_at) dome_f.load("x", x); 
{ { auto&& dome_g4 = {0.5, 0.25}; ::std::ptrdiff_t dome_k4 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k4") : 0; auto dome_b4 = ::dome::gen::begin_of(dome_g4); auto dome_e4 = ::dome::gen::end_of(dome_g4); if (dome_at) ::dome::gen::advance(dome_f, dome_b4, dome_k4, dome_e4); for (; dome_b4 != dome_e4; ++dome_b4, (void)++dome_k4) { double y = *dome_b4; if (dome_at) dome_f.load("y", y); {
            { DOME_SITE(3, 49, ("dome_k3", "dome_k4", "primes", "names", "x", "y"), dome_k3, dome_k4, ::dome::gen::ref(primes), ::dome::gen::ref(names), x, y); dome::checkpoint(); }
            std::cout << x * y << '\n';
        } } } } } }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 52, ("primes", "names"), ::dome::gen::ref(primes), ::dome::gen::ref(names)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (sum_of({5, 6, 3})); std::printf("%d\n", dome_t1); }
    { DOME_SITE(5, 53, ("primes", "names"), ::dome::gen::ref(primes), ::dome::gen::ref(names)); walk_lists(); }
}
