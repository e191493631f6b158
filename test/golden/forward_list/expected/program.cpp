#include <dome/generated.hpp>
#include <dome/describe/std/forward_list.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Singly linked lists keep their order; a pointer into one keeps its element.
#include <dome/session.hpp>

#include <forward_list>
#include <iostream>
#include <string>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 9, 0x6f4a2e37c6222322ull, "dome::checkpoint");
    std::forward_list<std::string> names = dome_at ? ::dome::gen::blank<::std::forward_list< ::std::string>>() : ::dome::gen::type<::std::forward_list< ::std::string>> {"c", "b", "a"}; if (dome_at) dome_f.load("names", names); 
    std::string* second = dome_at ? dome_f.get<::std::string *>("second") : (&*std::next(names.begin()));
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (!dome_at) { names.push_front(std::to_string(i)); }
        { DOME_SITE(1, 14, ("names", "second", "i"), ::dome::gen::ref(names), second, i); dome::checkpoint(); }
        *second += '!';
        for (const std::string& n : names)
            std::cout << n << ' ';
        std::cout << '\n';
    }
}
