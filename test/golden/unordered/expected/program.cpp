#include <dome/generated.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/unordered_map.hpp>
#include <dome/describe/std/unordered_set.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// unordered_map and unordered_set; only what does not depend on their order is printed.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <unordered_map>
#include <unordered_set>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 10, 0x442795e7ab0da478ull, "dome::checkpoint");
    std::unordered_map<std::string, int> m = dome_at ? ::dome::gen::blank<::std::unordered_map< ::std::string, int>>() : ::dome::gen::type<::std::unordered_map< ::std::string, int>>(); if (dome_at) dome_f.load("m", m); 
    std::unordered_set<long> s = dome_at ? ::dome::gen::blank<::std::unordered_set<long>>() : ::dome::gen::type<::std::unordered_set<long>>(); if (dome_at) dome_f.load("s", s); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 5); ++i) {
        if (!dome_at) { m[std::to_string(i % 3)] += i;
        s.insert(i / 2); }
        { DOME_SITE(1, 16, ("m", "s", "i"), ::dome::gen::ref(m), ::dome::gen::ref(s), i); dome::checkpoint(); }
        std::printf("%zu %d %zu\n", m.size(), m["0"], s.size());
    }
}
