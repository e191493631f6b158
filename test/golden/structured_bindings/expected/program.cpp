#include <dome/generated.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Structured bindings of copies and of references.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <utility>

struct point {
    int x = 1, y = 2;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.field_or_default("x", dome_x.x);
        dome_a.field_or_default("y", dome_x.y);
    }
#line 11
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 12, 0xb467bf0d345d7217ull, "dome::checkpoint", "dome::checkpoint");
    point p = dome_at ? ::dome::gen::blank<::point>() : ::dome::gen::type<::point>(); if (dome_at) dome_f.load("p", p); 
    std::pair<std::string, int> q = dome_at ? ::dome::gen::blank<::std::pair< ::std::string, int>>() : ::dome::gen::type<::std::pair< ::std::string, int>>{"k", 5}; if (dome_at) dome_f.load("q", q); 
    ::point dome_d1 = dome_at ? ::dome::gen::blank<::point>() : (p); if (dome_at) dome_f.load("dome_d1", dome_d1); auto& [a, b] = dome_d1;
    auto& [c, d] = p;
    auto& [key, value] = q;
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 19, ("p", "q", "dome_d1", "i"), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(dome_d1), i); dome::checkpoint(); }
        if (!dome_at) { a += 1;
        c += 10;
        value += i;
        key += "!"; }
        const ::std::pair< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>& dome_d4 = dome_at ? dome_f.get_ref<::std::pair< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>>("dome_d4") : (std::as_const(q)); auto& [name, number] = dome_d4;
        { DOME_SITE(2, 25, ("p", "q", "dome_d1", "i", "dome_d4"), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(dome_d1), i, ::dome::gen::path(dome_d4)); dome::checkpoint(); }
        std::printf("%d %d %d %d %s %d\n", a, b, p.x, d, name.c_str(), number);
    }
}
