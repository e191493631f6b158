#include <dome/generated.hpp>
#include <dome/describe/std/array.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Structured bindings of copies and of references.
#include <dome/session.hpp>

#include <cstdio>
#include <map>
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
#line 12
};
template <class Key>
int first_of(std::map<Key, int>& m) { DOME_FRAME("first_of(std::map<Key, int> &)", "program.cpp", 14, 0x70fbf88946acbe49ull, "dome::checkpoint");
    ::std::remove_reference_t<decltype((*m.begin()))>& dome_d1 = dome_at ? dome_f.get_ref<::std::remove_reference_t<decltype((*m.begin()))>>("dome_d1") : (*m.begin()); auto& [key, value] = dome_d1;
    { DOME_SITE(1, 16, ("dome_d1"), ::dome::gen::path(dome_d1)); dome::checkpoint(); }
    value += 3;
    return m.begin()->second + static_cast<int>(key);
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 20, 0xe150aa01e3b282e0ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "first_of<int>", "dome::checkpoint");
    point p = dome_at ? ::dome::gen::blank<::point>() : ::dome::gen::type<::point>(); if (dome_at) dome_f.load("p", p); 
    std::pair<std::string, int> q = dome_at ? ::dome::gen::blank<::std::pair< ::std::string, int>>() : ::dome::gen::type<::std::pair< ::std::string, int>>{"k", 5}; if (dome_at) dome_f.load("q", q); 
    ::point dome_d1 = dome_at ? ::dome::gen::blank<::point>() : (p); if (dome_at) dome_f.load("dome_d1", dome_d1); auto& [a, b] = dome_d1;
    auto& [c, d] = p;
    auto& [key, value] = q;
    if (DOME_IN(1, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 27, ("p", "q", "dome_d1", "i"), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(dome_d1), i); dome::checkpoint(); }
        if (!dome_at) { a += 1;
        c += 10;
        value += i;
        key += "!"; }
        const ::std::pair< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>& dome_d4 = dome_at ? dome_f.get_ref<::std::pair< ::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>, int>>("dome_d4") : (std::as_const(q)); auto& [name, number] = dome_d4;
        { DOME_SITE(2, 33, ("p", "q", "dome_d1", "i", "dome_d4"), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(dome_d1), i, ::dome::gen::path(dome_d4)); dome::checkpoint(); }
        std::printf("%d %d %d %d %s %d\n", a, b, p.x, d, name.c_str(), number);
    } }
    std::map<int, int> by_number = dome_at ? ::dome::gen::blank<::std::map<int, int>>() : ::dome::gen::type<::std::map<int, int>>{{1, 2}, {3, 4}}; if (dome_at) dome_f.load("by_number", by_number); 
    ::std::pair<const int, int>& dome_d5 = dome_at ? dome_f.get_ref<::std::pair<const int, int>>("dome_d5") : (*by_number.begin()); auto& [number, counted] = dome_d5;
    const ::std::pair<const int, int>& dome_d6 = dome_at ? dome_f.get_ref<::std::pair<const int, int>>("dome_d6") : (*by_number.rbegin()); auto& [last, of_last] = dome_d6;
    if (DOME_IN(3, 3)) { DOME_SITE(3, 39, ("p", "q", "dome_d1", "by_number", "dome_d5", "dome_d6"), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(dome_d1), ::dome::gen::ref(by_number), ::dome::gen::path(dome_d5), ::dome::gen::path(dome_d6)); dome::checkpoint(); }
    if (!dome_at) { counted += number;
    std::printf("%d %d %d\n", by_number[1], last, of_last); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 42, ("p", "q", "dome_d1", "by_number"), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(dome_d1), ::dome::gen::ref(by_number)); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (first_of(by_number)); std::printf("%d\n", dome_t7); }
    int pair[2]{1, 2}; if (dome_at) dome_f.load("pair", pair); 
    ::std::array<int, 2> dome_d8 = dome_at ? ::dome::gen::blank<::std::array<int, 2>>() : (::std::to_array(pair)); if (dome_at) dome_f.load("dome_d8", dome_d8); auto& [left, right] = dome_d8;
    { DOME_SITE(5, 45, ("p", "q", "dome_d1", "by_number", "pair", "dome_d8"), ::dome::gen::ref(p), ::dome::gen::ref(q), ::dome::gen::ref(dome_d1), ::dome::gen::ref(by_number), ::dome::gen::ref(pair), ::dome::gen::ref(dome_d8)); dome::checkpoint(); }
    left += 10;
    std::printf("%d %d %d\n", left, right, pair[0]);
}
