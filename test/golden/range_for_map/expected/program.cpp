#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Range-for over a map with structured bindings.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
#include <string>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 9, 0x486359f52c74751ull, "dome::checkpoint", "dome::checkpoint");
    std::map<std::string, int> m = dome_at ? ::dome::gen::blank<::std::map< ::std::string, int>>() : ::dome::gen::type<::std::map< ::std::string, int>>{{"a", 1}, {"b", 2}, {"c", 3}}; if (dome_at) dome_f.load("m", m); 
    if (DOME_IN(1, 1)) { auto&& dome_g1 = (m); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& [key, value] = *dome_b1; {
        { DOME_SITE(1, 12, ("dome_k1", "m"), dome_k1, ::dome::gen::ref(m)); dome::checkpoint(); }
        value += 5;
        std::printf("%s=%d\n", key.c_str(), value);
    } } }
    { auto&& dome_g2 = (m); ::std::ptrdiff_t dome_k2 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k2") : 0; auto dome_b2 = ::dome::gen::begin_of(dome_g2); auto dome_e2 = ::dome::gen::end_of(dome_g2); if (dome_at) ::dome::gen::advance(dome_f, dome_b2, dome_k2, dome_e2); for (; dome_b2 != dome_e2; ++dome_b2, (void)++dome_k2) { const auto& [key, value] = *dome_b2; {
        { DOME_SITE(2, 17, ("dome_k2", "m"), dome_k2, ::dome::gen::ref(m)); dome::checkpoint(); }
        std::printf("%s:%d\n", key.c_str(), value);
    } } }
}
