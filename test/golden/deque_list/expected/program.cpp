#include <dome/generated.hpp>
#include <dome/describe/std/deque.hpp>
#include <dome/describe/std/list.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// deque and list, used at both ends.
#include <dome/session.hpp>

#include <cstdio>
#include <deque>
#include <list>
#include <string>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 10, 0x4de3007947d4958aull, "dome::checkpoint");
    std::deque<int> d = dome_at ? ::dome::gen::blank<::std::deque<int>>() : ::dome::gen::type<::std::deque<int>>(); if (dome_at) dome_f.load("d", d); 
    std::list<std::string> l = dome_at ? ::dome::gen::blank<::std::list< ::std::string>>() : ::dome::gen::type<::std::list< ::std::string>>(); if (dome_at) dome_f.load("l", l); 
    { int i = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 4); ++i) {
        if (!dome_at) { d.push_front(i);
        d.push_back(-i);
        l.push_back(std::to_string(i)); }
        { DOME_SITE(1, 17, ("d", "l", "i"), ::dome::gen::ref(d), ::dome::gen::ref(l), ::dome::gen::ref(i)); dome::checkpoint(); }
        l.push_front("<");
        std::printf("%d %d %s %zu\n", d.front(), d[1], l.back().c_str(), l.size());
    } }
}
