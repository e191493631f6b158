#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Range-for over what a function returns.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

std::vector<std::string> words() { return {"p", "q", "r"}; }
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 10, 0xe71cb701a16989a2ull, "dome::checkpoint", "dome::checkpoint");
    std::string all = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("all", all); 
    { ::std::vector< ::std::string> dome_g1 = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : (words()); if (dome_at) dome_f.load("dome_g1", dome_g1); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { std::string s = *dome_b1; if (dome_at) dome_f.load("s", s); {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 13, ("dome_g1", "dome_k1", "all", "s"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(all), ::dome::gen::ref(s)); dome::checkpoint(); }
        if (!dome_at) { s += "!"; }
        { DOME_SITE(2, 15, ("dome_g1", "dome_k1", "all", "s"), ::dome::gen::ref(dome_g1), dome_k1, ::dome::gen::ref(all), ::dome::gen::ref(s)); dome::checkpoint(); }
        all += s;
        std::printf("%s\n", all.c_str());
    } } }
}
