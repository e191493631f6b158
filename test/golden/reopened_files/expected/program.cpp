#include <dome/generated.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Other files behind the standard ones, by freopen(): read from where they were, written from where they ended.
#include <dome/session.hpp>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 10, 0x9128c5a6e27f0ffcull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    if (!dome_at) { {
        std::ofstream numbers("numbers.txt");
        numbers << "3 14 15\n92 65\n";
    }
    if (std::freopen("numbers.txt", "r", stdin) == nullptr || std::freopen("log.txt", "w", stderr) == nullptr)
        return 1; }
    int sum = dome_at ? dome_f.get<int>("sum") : (0); int n = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("n", n);  int first = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("first", first); 
    if (!dome_at) { if (std::scanf("%d", &first) != 1)
        return 1; }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 20, ("sum", "n", "first"), sum, ::dome::gen::ref(n), ::dome::gen::ref(first)); dome::checkpoint(); }
    if (DOME_IN(2, 2)) { while (dome_at || (std::cin >> n)) {
        if (!dome_at) { sum += n;
        std::fprintf(stderr, "%d after %d\n", n, first); }
        { DOME_SITE(2, 24, ("sum", "n", "first"), sum, ::dome::gen::ref(n), ::dome::gen::ref(first)); dome::checkpoint(); }
        std::fprintf(stderr, "sum %d\n", sum);
    } }
    { DOME_SITE(3, 27, ("n", "first"), ::dome::gen::ref(n), ::dome::gen::ref(first)); dome::checkpoint(); }
    std::fflush(stderr);
    std::ifstream log("log.txt");
    for (std::string line; std::getline(log, line);)
        std::printf("%s\n", line.c_str());
}

static ::dome::gen::global dome_g_reopened("freopen()", ::dome::gen::standard_files);
#line 33

static ::dome::gen::global dome_g_input("standard input", ::dome::gen::standard_input);
#line 33
