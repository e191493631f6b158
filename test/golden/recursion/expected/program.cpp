#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Recursion whose frames differ in their locals.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int hanoi(int n, char from, char to, char by, std::vector<int>& moves) { DOME_FRAME("hanoi(int, char, char, char, std::vector<int> &)", "program.cpp", 8, 0xe49245d1429ae349ull, "hanoi", "dome::checkpoint", "hanoi"); if (dome_at) { dome_f.load("n", n); dome_f.load("from", from); dome_f.load("to", to); dome_f.load("by", by); }
    if (!dome_at) { if (n == 0)
        return 0; }
    DOME_SITE(1, 11, ("n", "from", "to", "by"), ::dome::gen::ref(n), from, to, by); const int before = dome_at ? dome_f.get<int>("before") : (hanoi(n - 1, from, by, to, moves));
    if (!dome_at) { moves.push_back(n); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 13, ("n", "from", "to", "by", "before"), ::dome::gen::ref(n), from, to, by, before); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d %c>%c %zu\n", n, from, to, moves.size()); }
    { DOME_SITE(3, 15, ("n", "before"), ::dome::gen::ref(n), before); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (hanoi(n - 1, by, to, from, moves)); return before + 1 + dome_t1; }
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 17, 0xba210c45d5461032ull, "hanoi");
    std::vector<int> moves = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(); if (dome_at) dome_f.load("moves", moves); 
    DOME_SITE(1, 19, ("moves"), ::dome::gen::ref(moves)); const int n = dome_at ? ::dome::gen::blank<int>() : (hanoi(4, 'a', 'c', 'b', moves));
    std::printf("%d\n", n);
}
