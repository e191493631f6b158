#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Constant regular expressions are made again; what they have matched is kept as text.
#include <dome/session.hpp>

#include <iostream>
#include <regex>
#include <string>
#include <vector>

const std::regex digits("[0-9]+");

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 12, 0x44b2f2a9ab9da03full, "dome::checkpoint");
    const std::regex word("([a-z]+)=([a-z0-9]+)", std::regex::icase);
    const std::vector<std::string> lines = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : ::dome::gen::type<::std::vector< ::std::string>> {"a=1", "none", "size=20", "Key=v3"}; if (dome_at) dome_f.load("lines", const_cast<::std::remove_const_t<decltype(lines)>&>(lines)); 
    { auto&& dome_g1 = (lines); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { const std::string& line = *dome_b1; {
        { DOME_SITE(1, 16, ("dome_k1", "lines"), dome_k1, ::dome::gen::ref(lines)); dome::checkpoint(); }
        std::smatch m;
        if (std::regex_match(line, m, word))
            std::cout << m[1] << " is " << m[2] << (std::regex_search(line, digits) ? " with digits" : "") << '\n';
    } } }
}
