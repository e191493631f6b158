#include <dome/generated.hpp>
#include <dome/describe/std/tuple.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Library functions that call straight through: the call is repeated on the way back.
#include <dome/session.hpp>

#include <cstdio>
#include <functional>
#include <tuple>
#include <variant>

int add(int a, int b) { DOME_FRAME("add(int, int)", "program.cpp", 10, 0xbea170f304a9b49ull, "dome::checkpoint"); if (dome_at) { dome_f.load("b", b); }
    const int before = dome_at ? dome_f.get<int>("before") : (a);
    { DOME_SITE(1, 12, ("b", "before"), b, before); dome::checkpoint(); }
    return before + b;
}
struct Counter {
    int n = 0;
    int up(int by) { DOME_FRAME("Counter::up(int)", "program.cpp", 17, 0xd80637fad7c74b66ull, "dome::checkpoint");
        if (!dome_at) { n += by; }
        { DOME_SITE0(1, 19); dome::checkpoint(); }
        return n;
    }
    int operator()(int by) { DOME_FRAME("Counter::operator()(int)", "program.cpp", 22, 0xcda16d23d0f9c9d6ull, "Counter::up"); { DOME_SITE0(1, 22); return up(by); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Counter& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 23
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 24, 0x8fe0b3eef43a2d2ull, "std::invoke<int (&)(int, int), int, int>", "std::apply<int (&)(int, int), std::tuple<int, int>>", "std::invoke<int (Counter::*)(int), Counter &, int>", "std::invoke<Counter &, int &>", "std::invoke<(lambda), double>");
    int total = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("total", total); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 26, ("total"), ::dome::gen::ref(total)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (std::invoke(add, 1, 2)); total += dome_t1; }
    if (DOME_IN(2, 2)) { ::std::tuple<int, int> dome_t2 = dome_at ? ::dome::gen::blank<::std::tuple<int, int>>() : (std::make_tuple(total, 4)); if (dome_at) dome_f.load("dome_t2", dome_t2); DOME_SITE(2, 27, ("total", "dome_t2"), ::dome::gen::ref(total), ::dome::gen::ref(dome_t2)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (std::apply(add, static_cast<decltype(dome_t2)&&>(dome_t2))); total += dome_t3; }
    Counter c = dome_at ? ::dome::gen::blank<::Counter>() : ::dome::gen::type<::Counter>(); if (dome_at) dome_f.load("c", c); 
    if (DOME_IN(3, 3)) { DOME_SITE(3, 29, ("total", "c"), ::dome::gen::ref(total), ::dome::gen::ref(c)); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (std::invoke(&Counter::up, c, 5)); total += dome_t4; }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 30, ("total", "c"), ::dome::gen::ref(total), ::dome::gen::ref(c)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (std::invoke(c, total)); total += dome_t5; }
    DOME_SITE(5, 31, ("total", "c"), ::dome::gen::ref(total), ::dome::gen::ref(c)); const int visited = dome_at ? ::dome::gen::blank<int>() : (std::invoke(
        [&](auto x) { DOME_FRAME("main()::lambda 1(auto)", "program.cpp", 32, 0x3a2bb5ecc5296fdaull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
            { DOME_SITE(1, 33, ("x"), ::dome::gen::ref(x)); dome::checkpoint(); }
            return static_cast<int>(x) + total;
        },
        2.5));
    std::printf("%d %d %d\n", total, visited, c.n);
}
