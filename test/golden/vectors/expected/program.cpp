#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Vectors of numbers, bool, strings, vectors; capacity does not matter, contents do.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 9, 0xfb69e7d13297f6ffull, "dome::checkpoint");
    std::vector<double> d = dome_at ? ::dome::gen::blank<::std::vector<double>>() : ::dome::gen::type<::std::vector<double>>{0.1, 0.2}; if (dome_at) dome_f.load("d", d); 
    std::vector<bool> b = dome_at ? ::dome::gen::blank<::std::vector<bool>>() : ::dome::gen::type<::std::vector<bool>>{true, false, true}; if (dome_at) dome_f.load("b", b); 
    std::vector<std::string> s = dome_at ? ::dome::gen::blank<::std::vector< ::std::string>>() : ::dome::gen::type<::std::vector< ::std::string>>(); if (dome_at) dome_f.load("s", s); 
    std::vector<std::vector<int>> vv = dome_at ? ::dome::gen::blank<::std::vector< ::std::vector<int>>>() : ::dome::gen::type<::std::vector< ::std::vector<int>>>(2); if (dome_at) dome_f.load("vv", vv); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 3); ++i) {
        if (!dome_at) { s.push_back(std::to_string(i));
        vv[i % 2].push_back(i);
        b.push_back(i % 2); }
        { DOME_SITE(1, 18, ("d", "b", "s", "vv", "i"), ::dome::gen::ref(d), ::dome::gen::ref(b), ::dome::gen::ref(s), ::dome::gen::ref(vv), ::dome::gen::ref(i)); dome::checkpoint(); }
        d.push_back(d.back() + d.front());
        std::printf("%.17g %zu %s %zu %d\n", d.back(), b.size(), s.back().c_str(), vv[0].size(), static_cast<int>(b.back()));
    } }
}
