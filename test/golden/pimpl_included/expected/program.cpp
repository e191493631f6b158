#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A member std::unique_ptr<T> of a class that this source does not see; the source that does is included by another.
#include "world.hpp"

#include <cstdio>

int twice(app::world& w);

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 9, 0xad88114d4488fe41ull, "app::world::step", "twice");
    app::world a = dome_at ? ::dome::gen::blank<::app::world>() : ::dome::gen::type<::app::world>(); if (dome_at) dome_f.load("a", a);  app::world b = dome_at ? ::dome::gen::blank<::app::world>() : ::dome::gen::type<::app::world>(); if (dome_at) dome_f.load("b", b); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        DOME_SITE(1, 12, ("a", "b", "i"), ::dome::gen::ref(a), ::dome::gen::ref(b), i); int sum = dome_at ? dome_f.get<int>("sum") : (a.step());
        { DOME_SITE(2, 13, ("a", "b", "i", "sum"), ::dome::gen::ref(a), ::dome::gen::ref(b), i, sum); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (twice(b)); sum += dome_t1; }
        std::printf("%d\n", sum);
    }
}
