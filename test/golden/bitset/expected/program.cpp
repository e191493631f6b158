#include <dome/generated.hpp>
#include <dome/describe/std/bitset.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A sieve in a bitset.
#include <dome/session.hpp>

#include <bitset>
#include <iostream>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0xc3ca1c3ebeb84a94ull, "dome::checkpoint");
    std::bitset<50> composite = dome_at ? ::dome::gen::blank<::std::bitset<50>>() : ::dome::gen::type<::std::bitset<50>>(); if (dome_at) dome_f.load("composite", composite); 
    std::bitset<3> small = dome_at ? ::dome::gen::blank<::std::bitset<3>>() : ::dome::gen::type<::std::bitset<3>>("101"); if (dome_at) dome_f.load("small", small); 
    for (std::size_t p = dome_at ? dome_f.get<::std::size_t>("p") : ::dome::gen::type<::std::size_t>(2); dome_at || (p * p < composite.size()); ++p) {
        if (!dome_at) { if (composite[p])
            continue;
        for (std::size_t m = p * p; m < composite.size(); m += p)
            composite.set(m); }
        { DOME_SITE(1, 16, ("composite", "small", "p"), ::dome::gen::ref(composite), ::dome::gen::ref(small), p); dome::checkpoint(); }
        small.flip(1);
        std::cout << p << ' ' << composite.count() << ' ' << small << '\n';
    }
    std::cout << composite << '\n';
}
