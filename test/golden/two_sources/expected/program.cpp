#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A program of two sources and a header of its own with a class and a template.
#include <dome/session.hpp>

#include <cstdio>

#include "shared/counter.hpp"

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 9, 0x718b74acc5126cbfull, "work", "accumulate<long>");
    counter c = dome_at ? ::dome::gen::blank<::counter>() : ::dome::gen::type<::counter>(); if (dome_at) dome_f.load("c", c); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        DOME_SITE(1, 12, ("c", "i"), ::dome::gen::ref(c), i); const int n = dome_at ? dome_f.get<int>("n") : (work(c, i));
        DOME_SITE(2, 13, ("c", "i", "n"), ::dome::gen::ref(c), i, n); const long s = dome_at ? ::dome::gen::blank<long>() : (accumulate<long>(n));
        std::printf("%d %d %ld\n", c.value(), n, s);
    }
}
