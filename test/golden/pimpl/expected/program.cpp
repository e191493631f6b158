#include <dome/generated.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Members std::unique_ptr<T> of a class that this source does not see.
#include "engine.hpp"

#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 10, 0x79c22708754aac1cull, "app::engine::step", "dome::checkpoint", "app::engine::step");
    app::engine first = dome_at ? ::dome::gen::blank<::app::engine>() : ::dome::gen::type<::app::engine>("first"); if (dome_at) dome_f.load("first", first); 
    app::journal journal = dome_at ? ::dome::gen::blank<::app::journal>() : ::dome::gen::type<::app::journal>(); if (dome_at) dome_f.load("journal", journal); 
    std::vector<app::engine> others = dome_at ? ::dome::gen::blank<::std::vector< ::app::engine>>() : ::dome::gen::type<::std::vector< ::app::engine>>(); if (dome_at) dome_f.load("others", others); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { others.emplace_back("engine " + std::to_string(i)); }
        DOME_SITE(1, 16, ("first", "journal", "others", "i"), ::dome::gen::ref(first), ::dome::gen::ref(journal), ::dome::gen::ref(others), i); int sum = dome_at ? ::dome::gen::blank<int>() : (first.step()); if (dome_at) dome_f.load("sum", sum); 
        if (DOME_IN(2, 2)) { DOME_SITE(2, 17, ("first", "journal", "others", "i", "sum"), ::dome::gen::ref(first), ::dome::gen::ref(journal), ::dome::gen::ref(others), i, ::dome::gen::ref(sum)); dome::checkpoint(); }
        { auto&& dome_g1 = (others); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& e = *dome_b1; 
{ { DOME_SITE(3, 19, ("dome_k1", "first", "journal", "others", "i", "sum"), dome_k1, ::dome::gen::ref(first), ::dome::gen::ref(journal), ::dome::gen::ref(others), i, ::dome::gen::ref(sum)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (e.step()); sum += dome_t1; } } } }
        journal.note(sum);
        std::printf("%d %s\n", sum, others.back().name().c_str());
    }
    std::printf("%d\n", journal.sum());
}
