#include <dome/generated.hpp>
#include <dome/describe/getopt.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// getopt_long: its table, how far it has read, and the arguments, which it sorts.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <getopt.h>

static int verbose;
static ::dome::gen::global dome_g_verbose("program.cpp:verbose", verbose);
#line 10


// As if the program had been called so.
static char words[][12] = {"program", "one", "--size", "7", "two", "-q", "--verbose", "three"};
static ::dome::gen::global dome_g_words("program.cpp:words", words);
#line 13


static int parse(int argc, char** argv, int& size) {
    static const option table[] = {{"size", required_argument, nullptr, 's'}, {"verbose", no_argument, &verbose, 1}, {nullptr, 0, nullptr, 0}}; struct dome_n_table { static auto& variable() { return table; } static ::std::string name() { return "program.cpp:parse(int, char **, int &)::table"; } }; ::dome::gen::known_early<dome_n_table, ::dome::gen::constant>();
    int seen = 0;
    for (int c; (c = getopt_long(argc, argv, "s:q", table, nullptr)) != -1; ++seen) {
        if (c == 's')
            size = std::atoi(optarg);
        std::printf("option %d %s\n", c, c == 's' ? optarg : "-");
    }
    return seen;
}

int main(int, char** argv) { ::dome::gen::main_scope dome_main; DOME_FRAME("main(int, char **)", "program.cpp", 26, 0xc1643363b76163d8ull, "dome::checkpoint");
    char* list[9] = {}; if (dome_at) dome_f.load("list", list); 
    if (!dome_at) { for (int i = 0; i < 8; ++i)
        list[i] = words[i]; }
    int size = dome_at ? ::dome::gen::blank<int>() : (1); if (dome_at) dome_f.load("size", size); 
    const int seen = dome_at ? dome_f.get<int>("seen") : (parse(8, list, size));
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) 
{ { DOME_SITE(1, 33, ("list", "size", "seen", "i"), ::dome::gen::ref(list), ::dome::gen::ref(size), seen, i); dome::checkpoint(); } }
    std::printf("%d options, size %d, verbose %d, rest:", seen, size, verbose);
    for (int i = optind; i < 8; ++i)
        std::printf(" %s", list[i]);
    std::printf("\n%d\n", argv[0] != nullptr);
}

static ::dome::gen::global dome_g_options("getopt()", ::dome::gen::option_state);
#line 39
