#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Arrays without a name of their own, which references keep alive.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

using pair = int[2];

int twice(int x) { return 2 * x; }

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 12, 0xb4843d21a134c189ull, "dome::checkpoint");
    const int (constants)[3] = {1, 2, 3}; if (dome_at) dome_f.load("constants", const_cast<::std::remove_const_t<decltype(constants)>&>(constants)); 
    const std::string(texts)[2] = {"x", dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(std::string(20, 'y'))}; if (dome_at) dome_f.load("texts", const_cast<::std::remove_const_t<decltype(texts)>&>(texts)); 
    int (changed)[2] = {dome_at ? ::dome::gen::blank<int>() : ::dome::gen::type<int>(twice(2)), 5}; if (dome_at) dome_f.load("changed", changed); 
    const double (open)[] = {0.5, 0.25}; if (dome_at) dome_f.load("open", const_cast<::std::remove_const_t<decltype(open)>&>(open)); 
    const pair named = {7, 8}; if (dome_at) dome_f.load("named", const_cast<::std::remove_const_t<decltype(named)>&>(named)); 
    const int (rows)[2][2] = {{1, dome_at ? ::dome::gen::blank<int>() : ::dome::gen::type<int>(twice(1))}, {3, 4}}; if (dome_at) dome_f.load("rows", const_cast<::std::remove_const_t<decltype(rows)>&>(rows)); 
    const int* const second = dome_at ? dome_f.get<const int *>("second") : (&constants[1]);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) {
        { DOME_SITE(1, 21, ("constants", "texts", "changed", "open", "named", "rows", "second", "i"), ::dome::gen::ref(constants), ::dome::gen::ref(texts), ::dome::gen::ref(changed), ::dome::gen::ref(open), ::dome::gen::ref(named), ::dome::gen::ref(rows), second, i); dome::checkpoint(); }
        changed[i] += constants[i];
        std::printf("%d %d %s %g %d %d\n", *second, changed[i], texts[i].c_str(), open[i], named[i], rows[1][i] + rows[0][1]);
    }
}
