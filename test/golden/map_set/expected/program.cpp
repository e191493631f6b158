#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/set.hpp>
#include <dome/describe/std/vector.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// map, multimap, set with its own order.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 12, 0x16e91de693beaffbull, "dome::checkpoint");
    std::map<int, std::vector<int>> m = dome_at ? ::dome::gen::blank<::std::map<int, ::std::vector<int>>>() : ::dome::gen::type<::std::map<int, ::std::vector<int>>>(); if (dome_at) dome_f.load("m", m); 
    std::multimap<std::string, int> mm = dome_at ? ::dome::gen::blank<::std::multimap< ::std::string, int>>() : ::dome::gen::type<::std::multimap< ::std::string, int>>(); if (dome_at) dome_f.load("mm", mm); 
    std::set<int, std::greater<int>> s = dome_at ? ::dome::gen::blank<::std::set<int, ::std::greater<int>>>() : ::dome::gen::type<::std::set<int, ::std::greater<int>>>(); if (dome_at) dome_f.load("s", s); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 4); ++i) {
        if (!dome_at) { m[i % 2].push_back(i);
        mm.emplace("k", i);
        s.insert(i * i); }
        { DOME_SITE(1, 20, ("m", "mm", "s", "i"), ::dome::gen::ref(m), ::dome::gen::ref(mm), ::dome::gen::ref(s), ::dome::gen::ref(i)); dome::checkpoint(); }
        std::printf("%zu %zu %zu %d\n", m.size(), m[0].size(), mm.count("k"), *s.begin());
    } }
}
