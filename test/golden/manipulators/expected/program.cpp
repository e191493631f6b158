#include <dome/generated.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Manipulators of one's own that may stop, in chains with other sites.
#include <dome/session.hpp>

#include <iostream>
#include <sstream>

std::ostream& rule(std::ostream& out) { DOME_FRAME("rule(std::ostream &)", "program.cpp", 8, 0xce0611f70f60040ull, "dome::checkpoint");
    { DOME_SITE0(1, 9); dome::checkpoint(); }
    return out << "--\n";
}
std::istream& word(std::istream& in) { DOME_FRAME("word(std::istream &)", "program.cpp", 12, 0x113b06bdca53226cull, "dome::checkpoint");
    std::string skipped = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("skipped", skipped); 
    if (!dome_at) { in >> skipped; }
    { DOME_SITE(1, 15, ("skipped"), ::dome::gen::ref(skipped)); dome::checkpoint(); }
    return in;
}
int value(int n) { DOME_FRAME("value(int)", "program.cpp", 18, 0xce6e3168bc034777ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 19, ("n"), n); dome::checkpoint(); }
    return n + 1;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 23, 0x887ef1656f33c7c2ull, "std::basic_istream<char>::operator>>", "value", "std::basic_ostream<char>::operator<<", "std::basic_ostream<char>::operator<<", "value");
    std::istringstream in = dome_at ? ::dome::gen::blank<::std::istringstream>() : ::dome::gen::type<::std::istringstream>("one 2 three 4"); if (dome_at) dome_f.load("in", in); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        int n = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("n", n); 
        if (DOME_IN(1, 1)) { DOME_SITE(1, 27, ("in", "i", "n"), ::dome::gen::ref(in), i, ::dome::gen::ref(n)); ::std::basic_istream<char, ::std::char_traits<char>>& dome_t1 = dome_at ? dome_f.get_ref<::std::basic_istream<char, ::std::char_traits<char>>>("dome_t1") : (in >> word); dome_t1 >> n; }
        if (DOME_IN(2, 3)) { if (!dome_at) { std::cout << i; } DOME_SITE(2, 28, ("in", "i", "n"), ::dome::gen::ref(in), i, ::dome::gen::ref(n)); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (value(n)); ::std::basic_ostream<char, ::std::char_traits<char>>& dome_t3 = dome_at ? dome_f.get_ref<::std::basic_ostream<char, ::std::char_traits<char>>>("dome_t3") : (std::cout << dome_t2 << '\n'); DOME_SITE(3, 28, ("in", "i", "n", "dome_t2", "dome_t3"), ::dome::gen::ref(in), i, ::dome::gen::ref(n), dome_t2, ::dome::gen::path(dome_t3)); dome_t3 << rule; }
        { DOME_SITE(4, 29, ("in", "i", "n"), ::dome::gen::ref(in), i, ::dome::gen::ref(n)); if (!dome_at) { std::cout << rule; } DOME_SITE(5, 29, ("in", "i", "n"), ::dome::gen::ref(in), i, ::dome::gen::ref(n)); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (value(i)); std::cout << dome_t4 << '\n'; }
    }
}
