#include <dome/generated.hpp>
#include <dome/describe/std/any.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// std::any holding numbers, texts and a class of the program.
#include <dome/session.hpp>

#include <any>
#include <iostream>
#include <map>
#include <string>
#include <vector>

struct point {
    int x, y;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] point& dome_x) {
        dome_a.field("x", dome_x.x);
        dome_a.field("y", dome_x.y);
    }
#line 13
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 15, 0x4827e4970bd657eull, "dome::checkpoint");
    std::any a = dome_at ? ::dome::gen::blank<::std::any>() : ::dome::gen::type<::std::any>(1); if (dome_at) dome_f.load("a", a); 
    std::vector<std::any> all = dome_at ? ::dome::gen::blank<::std::vector< ::std::any>>() : ::dome::gen::type<::std::vector< ::std::any>>(); if (dome_at) dome_f.load("all", all); 
    std::map<std::string, std::any> settings = dome_at ? ::dome::gen::blank<::std::map< ::std::string, ::std::any>>() : ::dome::gen::type<::std::map< ::std::string, ::std::any>>(); if (dome_at) dome_f.load("settings", settings); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { if (i == 1)
            a = std::string("one");
        if (i == 2)
            a = point{3, 4};
        if (i == 3)
            a.reset();
        all.push_back(a);
        settings["k" + std::to_string(i)] = 0.5 * i; }
        { DOME_SITE(1, 28, ("a", "all", "settings", "i"), ::dome::gen::ref(a), ::dome::gen::ref(all), ::dome::gen::ref(settings), i); dome::checkpoint(); }
        if (const point* p = std::any_cast<point>(&a))
            std::cout << p->x + p->y << '\n';
        else if (const std::string* s = std::any_cast<std::string>(&a))
            std::cout << *s << '\n';
        else
            std::cout << a.has_value() << '\n';
    }
    std::cout << std::any_cast<int>(all[0]) << ' ' << all.size() << ' ' << std::any_cast<double>(settings["k3"]) << '\n';
}

static ::dome::gen::any_type<int> dome_any_int("int");
#line 38

static ::dome::gen::any_type<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>> dome_any___std__basic_string_char____std__char_traits_char_____std__allocator_char__("std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>");
#line 38

static ::dome::gen::any_type<::point> dome_any___point("point");
#line 38

static ::dome::gen::any_type<double> dome_any_double("double");
#line 38
