#include <dome/generated.hpp>
#include <dome/describe/process.hpp>
#include <dome/describe/random.hpp>
#include <dome/describe/std/cwchar.hpp>
#include <dome/describe/std/locale.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Locales by their names, how far a multibyte character has been read, seeds of engines; `#pragma STDC` at the start of a body.
#include <dome/session.hpp>

#include <cfenv>
#include <clocale>
#include <cwchar>
#include <iostream>
#include <locale>
#include <random>
#include <string>
#include <utility>

template <class T>
struct asked {
    static constexpr bool quiet = noexcept(std::declval<T&>().~T()) && sizeof(std::declval<T*>()) > 1;
};

static double third(double x) { _Pragma("STDC FENV_ACCESS ON") DOME_FRAME("program.cpp:third(double)", "program.cpp", 19, 0x3354d16876d3cd7cull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
// #pragma STDC FENV_ACCESS ON
    if (!dome_at) { std::fesetround(FE_UPWARD); }
    { DOME_SITE(1, 22, ("x"), x); dome::checkpoint(); }
    volatile double y = x;
    y = y / 3;
    std::fesetround(FE_TONEAREST);
    return y;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 29, 0xdaf2c246af8cd48cull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "third");
    const std::locale unchanged = dome_at ? ::dome::gen::blank<::std::locale>() : ::dome::gen::type<::std::locale>(); if (dome_at) dome_f.load("unchanged", const_cast<::std::remove_const_t<decltype(unchanged)>&>(unchanged));  const std::locale named = dome_at ? ::dome::gen::blank<::std::locale>() : ::dome::gen::type<::std::locale>("C.UTF-8"); if (dome_at) dome_f.load("named", const_cast<::std::remove_const_t<decltype(named)>&>(named)); 
    std::locale current = dome_at ? ::dome::gen::blank<::std::locale>() : (named); if (dome_at) dome_f.load("current", current); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 32, ("unchanged", "named", "current"), ::dome::gen::ref(unchanged), ::dome::gen::ref(named), ::dome::gen::ref(current)); dome::checkpoint(); }
    if (!dome_at) { std::cout << unchanged.name() << ' ' << current.name() << (named == current) << std::isalpha('x', current) << '\n';

    std::setlocale(LC_ALL, "C.UTF-8"); }
    const std::string text = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("z\u00df\u6c34"); if (dome_at) dome_f.load("text", const_cast<::std::remove_const_t<decltype(text)>&>(text)); 
    std::mbstate_t state = dome_at ? ::dome::gen::blank<::mbstate_t>() : ::dome::gen::type<::mbstate_t>{}; if (dome_at) dome_f.load("state", state); 
    wchar_t wide = dome_at ? ::dome::gen::blank<wchar_t>() : ::dome::gen::type<wchar_t>(0); if (dome_at) dome_f.load("wide", wide); 
    if (DOME_IN(2, 2)) { auto&& dome_g1 = (text); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { char c = *dome_b1; if (dome_at) dome_f.load("c", c); {
        { DOME_SITE(2, 40, ("dome_k1", "unchanged", "named", "current", "text", "state", "wide", "c"), dome_k1, ::dome::gen::ref(unchanged), ::dome::gen::ref(named), ::dome::gen::ref(current), ::dome::gen::ref(text), ::dome::gen::ref(state), ::dome::gen::ref(wide), ::dome::gen::ref(c)); dome::checkpoint(); }
        const std::size_t n = std::mbrtowc(&wide, &c, 1, &state);
        if (n == static_cast<std::size_t>(-2))
            std::cout << '.';
        else
            std::cout << static_cast<long>(wide) << ' ';
    } } }
    if (!dome_at) { std::cout << (std::mbsinit(&state) != 0) << '\n'; }

    std::seed_seq seeds = dome_at ? ::dome::gen::blank<::std::seed_seq>() : ::dome::gen::type<::std::seed_seq>{1, 2, 3}; if (dome_at) dome_f.load("seeds", seeds); 
    if (DOME_IN(3, 3)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        { DOME_SITE(3, 51, ("unchanged", "named", "current", "text", "state", "wide", "seeds", "i"), ::dome::gen::ref(unchanged), ::dome::gen::ref(named), ::dome::gen::ref(current), ::dome::gen::ref(text), ::dome::gen::ref(state), ::dome::gen::ref(wide), ::dome::gen::ref(seeds), i); dome::checkpoint(); }
        std::mt19937 engine(seeds);
        std::cout << engine() << ' ' << seeds.size() << '\n';
    } }
    { DOME_SITE(4, 55, ("unchanged", "named", "current", "text", "state", "wide", "seeds"), ::dome::gen::ref(unchanged), ::dome::gen::ref(named), ::dome::gen::ref(current), ::dome::gen::ref(text), ::dome::gen::ref(state), ::dome::gen::ref(wide), ::dome::gen::ref(seeds)); double dome_t1 = dome_at ? ::dome::gen::blank<double>() : (third(1)); std::cout << (dome_t1 > 1.0 / 3) << asked<std::string>::quiet << '\n'; }
}

static ::dome::gen::global dome_g_locale("locale", ::dome::gen::locale_state);
#line 57

static ::dome::gen::global dome_g_floating("floating-point environment", ::dome::gen::floating_point_state);
#line 57
