#include <dome/generated.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// A program that reads a file as its standard input goes on where it was, by whatever means it reads.
#include <dome/session.hpp>

#include <cstdio>
#include <iostream>
#include <string>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 9, 0x84a5b794f33d15a6ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    int n = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("n", n);  int x = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("x", x); 
    if (!dome_at) { std::cin >> n; }
    if (DOME_IN(1, 1)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        if (!dome_at) { std::cin >> x; }
        { DOME_SITE(1, 14, ("n", "x", "i"), ::dome::gen::ref(n), ::dome::gen::ref(x), i); dome::checkpoint(); }
        std::cout << x * 2 << std::endl;
    } }
    char word[20]; if (dome_at) dome_f.load("word", word); 
    if (DOME_IN(2, 2)) { while (dome_at || (std::scanf("%19s", word) == 1 && word[0] != '.')) {
        { DOME_SITE(2, 19, ("n", "x", "word"), ::dome::gen::ref(n), ::dome::gen::ref(x), ::dome::gen::ref(word)); dome::checkpoint(); }
        std::cout << word << std::endl;
    } }
    std::string line = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>(); if (dome_at) dome_f.load("line", line); 
    while (dome_at || (std::getline(std::cin, line))) {
        { DOME_SITE(3, 24, ("n", "x", "word", "line"), ::dome::gen::ref(n), ::dome::gen::ref(x), ::dome::gen::ref(word), ::dome::gen::ref(line)); dome::checkpoint(); }
        std::cout << '[' << line << ']' << std::endl;
    }
}

static ::dome::gen::global dome_g_input("standard input", ::dome::gen::standard_input);
#line 28
