#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// The list lives in a source without checkpoints, the class of its nodes is known there only.
#include <dome/session.hpp>

#include <cstdio>

#include "list.hpp"

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 9, 0x4d7a1d7a8669ce16ull, "dome::checkpoint");
    list all = dome_at ? ::dome::gen::blank<::list>() : ::dome::gen::type<::list>(); if (dome_at) dome_f.load("all", all); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { all.add(i); }
        { DOME_SITE(1, 13, ("all", "i"), ::dome::gen::ref(all), i); dome::checkpoint(); }
        std::printf("%d\n", all.sum());
    }
}
