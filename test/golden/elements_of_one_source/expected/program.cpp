#include <dome/generated.hpp>
#include <dome/describe/std/functional.hpp>
#include <dome/describe/std/iterator.hpp>
#include <dome/describe/std/list.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/memory.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Containers, and iterators of them, of classes that one source alone defines, or a header that some sources alone include: there the
// description of what holds them is written.
#include "engine.hpp"
#include "stock.hpp"

#include <dome/session.hpp>

#include <cstdio>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 11, 0xc1c3d31ff0b53a56ull, "engine::run", "engine::run", "dome::checkpoint", "dome::checkpoint", "stock::buy", "dome::checkpoint", "stock::sell");
    engine e = dome_at ? ::dome::gen::blank<::engine>() : ::dome::gen::type<::engine>(); if (dome_at) dome_f.load("e", e); 
    engine* const on_heap = dome_at ? dome_f.get<::engine *>("on_heap") : (::dome::gen::made(new engine));
    if (DOME_IN(1, 3)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        DOME_SITE(1, 15, ("e", "on_heap", "i"), ::dome::gen::ref(e), on_heap, i); int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (e.run(i)); DOME_SITE(2, 15, ("e", "on_heap", "i", "dome_t1"), ::dome::gen::ref(e), on_heap, i, dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (on_heap->run(2 * i)); const int r = dome_at ? dome_f.get<int>("r") : (dome_t1 + dome_t2);
        { DOME_SITE(3, 16, ("e", "on_heap", "i", "r"), ::dome::gen::ref(e), on_heap, i, r); dome::checkpoint(); }
        std::printf("%d\n", r);
    } }
    if (!dome_at) { delete on_heap; }
    series* s = dome_at ? dome_f.get<::series *>("s") : (make_series());
    if (DOME_IN(4, 4)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        { DOME_SITE(4, 22, ("e", "s", "i"), ::dome::gen::ref(e), s, i); dome::checkpoint(); }
        std::printf("%d\n", sum(*s));
    } }
    if (!dome_at) { end(s); }
    stock goods = dome_at ? ::dome::gen::blank<::stock>() : ::dome::gen::type<::stock>(); if (dome_at) dome_f.load("goods", goods); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        DOME_SITE(5, 28, ("e", "goods", "i"), ::dome::gen::ref(e), ::dome::gen::ref(goods), i); const int price = dome_at ? dome_f.get<int>("price") : (goods.buy());
        if (DOME_IN(6, 6)) { DOME_SITE(6, 29, ("e", "goods", "i", "price"), ::dome::gen::ref(e), ::dome::gen::ref(goods), i, price); dome::checkpoint(); }
        { DOME_SITE(7, 30, ("e", "goods", "i", "price"), ::dome::gen::ref(e), ::dome::gen::ref(goods), i, price); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (goods.sell()); std::printf("%d %d\n", price, dome_t3); }
    }
}
