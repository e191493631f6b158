// SPDX-License-Identifier: Apache-2.0
// getopt_long: its table, how far it has read, and the arguments, which it sorts.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <getopt.h>

static int verbose;

// As if the program had been called so.
static char words[][12] = {"program", "one", "--size", "7", "two", "-q", "--verbose", "three"};

static int parse(int argc, char** argv, int& size) {
    static const option table[] = {{"size", required_argument, nullptr, 's'}, {"verbose", no_argument, &verbose, 1}, {nullptr, 0, nullptr, 0}};
    int seen = 0;
    for (int c; (c = getopt_long(argc, argv, "s:q", table, nullptr)) != -1; ++seen) {
        if (c == 's')
            size = std::atoi(optarg);
        std::printf("option %d %s\n", c, c == 's' ? optarg : "-");
    }
    return seen;
}

int main(int, char** argv) {
    char* list[9] = {};
    for (int i = 0; i < 8; ++i)
        list[i] = words[i];
    int size = 1;
    const int seen = parse(8, list, size);
    for (int i = 0; i < 2; ++i)
        dome::checkpoint();
    std::printf("%d options, size %d, verbose %d, rest:", seen, size, verbose);
    for (int i = optind; i < 8; ++i)
        std::printf(" %s", list[i]);
    std::printf("\n%d\n", argv[0] != nullptr);
}
