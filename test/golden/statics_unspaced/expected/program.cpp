#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Statics of functions whose values are written right behind the equals sign, behind a comment, on the next line.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

double half(int n) { return n / 2.0; }
int& counter() {
    static int n = 5; struct dome_n_n { static auto& variable() { return n; } static ::std::string name() { return "counter()::n"; } }; ::dome::gen::known_early<dome_n_n, ::dome::gen::global>();
    return n;
}
inline double quarter() { struct dome_n_q { static ::std::string name() { return "quarter()::q"; } }; static const double &q= ::dome::gen::static_local<dome_n_q>([&]() -> double { return half(1) / 2; }); return q; }
template <class T>
T twice(T x) { struct dome_n_t { static ::std::string name() { return ::dome::gen::detail::function_of(typeid(dome_n_t)) + "::t"; } }; static T &t= ::dome::gen::static_local<dome_n_t>([&]() -> T { return x + x; }); t += x; return t; }

double step(int i) { DOME_FRAME("step(int)", "program.cpp", 17, 0x7797391de741cfbdull, "dome::checkpoint"); if (dome_at) { dome_f.load("i", i); }
    struct dome_n_h { static ::std::string name() { return "step(int)::h"; } }; static const double &h= ::dome::gen::static_local<dome_n_h>([&]() -> double { return half(5); });
    struct dome_n_s { static ::std::string name() { return "step(int)::s"; } }; static std::string &s= ::dome::gen::static_local<dome_n_s>([&]() -> ::std::string { return std::to_string(h); });
    struct dome_n_a { static ::std::string name() { return "step(int)::a"; } }; static auto &a= ::dome::gen::static_local<dome_n_a>([&]() { return half(7); });
    static int& n=counter();
    static double c=/* a third */half(2) / 3, d{half(3)}; static ::dome::gen::global dome_g_c("step(int)::c", c); static ::dome::gen::global dome_g_d("step(int)::d", d);
    struct dome_n_below { static ::std::string name() { return "step(int)::below"; } }; static double &below= ::dome::gen::static_local<dome_n_below>([&]() -> double { return
half(9); });
    struct dome_n_minus { static ::std::string name() { return "step(int)::minus"; } }; static double &minus= ::dome::gen::static_local<dome_n_minus>([&]() -> double { return -h; });
    if (!dome_at) { n += i;
    s += 'y';
    a += quarter(); }
    { DOME_SITE(1, 29, ("i"), i); dome::checkpoint(); }
    std::printf("%g %s %g %d %g %g %g %g %d\n", h, s.c_str(), a, n, c, d, below, minus, twice(i));
    return h + a;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 34, 0xa4215280f6568ee2ull, "step");
    double sum = dome_at ? dome_f.get<double>("sum") : ::dome::gen::type<double>(0);
    for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 4); ++i) 
{ { DOME_SITE(1, 37, ("sum", "i"), sum, i); double dome_t1 = dome_at ? ::dome::gen::blank<double>() : (step(i)); sum += dome_t1; } }
    std::printf("%g\n", sum);
}
