#include <dome/generated.hpp>
#include <dome/describe/std/optional.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/tuple.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// pair, tuple and optional, full and empty.
#include <dome/session.hpp>

#include <cstdio>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

std::optional<std::string> maybe(int n) { DOME_FRAME("maybe(int)", "program.cpp", 11, 0xdaa106f3d1d0c396ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 12, ("n"), n); dome::checkpoint(); }
    if (n % 2)
        return "odd";
    return std::nullopt;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 17, 0x2abc34d6cd7dde7cull, "maybe", "dome::checkpoint");
    std::pair<int, std::string> p = dome_at ? ::dome::gen::blank<::std::pair<int, ::std::string>>() : ::dome::gen::type<::std::pair<int, ::std::string>>{1, "one"}; if (dome_at) dome_f.load("p", p); 
    std::tuple<int, double, std::string> t = dome_at ? ::dome::gen::blank<::std::tuple<int, double, ::std::string>>() : ::dome::gen::type<::std::tuple<int, double, ::std::string>>{1, 0.5, "t"}; if (dome_at) dome_f.load("t", t); 
    std::optional<int> last = dome_at ? ::dome::gen::blank<::std::optional<int>>() : ::dome::gen::type<::std::optional<int>>(); if (dome_at) dome_f.load("last", last); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 4); ++i) {
        DOME_SITE(1, 22, ("p", "t", "last", "i"), ::dome::gen::ref(p), ::dome::gen::ref(t), ::dome::gen::ref(last), ::dome::gen::ref(i)); const auto m = dome_at ? ::dome::gen::blank<::std::optional< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>>() : (maybe(i)); if (dome_at) dome_f.load("m", const_cast<::std::remove_const_t<decltype(m)>&>(m)); 
        if (!dome_at) { if (m)
            last = i;
        p.first += i;
        std::get<1>(t) *= 2; }
        { DOME_SITE(2, 27, ("p", "t", "last", "i", "m"), ::dome::gen::ref(p), ::dome::gen::ref(t), ::dome::gen::ref(last), ::dome::gen::ref(i), ::dome::gen::ref(m)); dome::checkpoint(); }
        std::printf("%d %s %g %d %s\n", p.first, p.second.c_str(), std::get<1>(t), last.value_or(-1), m.value_or("none").c_str());
    } }
}
