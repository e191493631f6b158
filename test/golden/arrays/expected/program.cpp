#include <dome/generated.hpp>
#include <dome/describe/std/array.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Built-in arrays of one and two dimensions, std::array, arrays of strings and classes.
#include <dome/session.hpp>

#include <array>
#include <cstdio>
#include <string>

struct cell {
    int a = 1;
    std::string s = "c";

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] cell& dome_x) {
        dome_a.field_or_default("a", dome_x.a);
        dome_a.field_or_default("s", dome_x.s);
    }
#line 12
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 13, 0xf30324157ed4a52bull, "dome::checkpoint");
    int m[2][3] = {{1, 2, 3}, {4, 5, 6}}; if (dome_at) dome_f.load("m", m); 
    std::string names[2] = {"x", "y"}; if (dome_at) dome_f.load("names", names); 
    std::array<std::array<int, 2>, 2> aa = dome_at ? ::dome::gen::blank<::std::array< ::std::array<int, 2>, 2>>() : ::dome::gen::type<::std::array< ::std::array<int, 2>, 2>>{{{1, 2}, {3, 4}}}; if (dome_at) dome_f.load("aa", aa); 
    cell cells[2]; if (dome_at) dome_f.load("cells", cells); 
    char text[8] = "abc"; if (dome_at) dome_f.load("text", text); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        if (!dome_at) { m[i][i] *= 10; }
        { DOME_SITE(1, 21, ("m", "names", "aa", "cells", "text", "i"), ::dome::gen::ref(m), ::dome::gen::ref(names), ::dome::gen::ref(aa), ::dome::gen::ref(cells), ::dome::gen::ref(text), i); dome::checkpoint(); }
        names[i] += names[1 - i];
        cells[i].a += m[i][i];
        aa[i][0] += cells[i].a;
        text[i] = 'z';
        std::printf("%d %s %d %d %s%s\n", m[1][1], names[0].c_str(), aa[1][0], cells[i].a, cells[i].s.c_str(), text);
    }
}
