// SPDX-License-Identifier: Apache-2.0
// The arguments of main in the hands of others: the list handed on, walked along, kept; main's own parameters changed.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

static char** all;

struct options {
    const char* program = nullptr;
    char* const* rest = nullptr;
    int count = 0;
};

static int letters(int argc, char** argv) {
    int n = 0;
    for (int i = 0; i < argc; ++i) {
        dome::checkpoint();
        for (const char* p = argv[i]; *p != '\0'; ++p) {
            dome::checkpoint();
            n += *p != '/';
        }
    }
    return n > 0;
}

static options parse(int& argc, char**& argv) {
    options o;
    o.program = *argv;
    while (argc > 0) {
        dome::checkpoint();
        ++argv;
        --argc;
    }
    o.rest = argv;
    o.count = argc;
    return o;
}

int main(int argc, char* argv[]) {
    all = argv;
    std::printf("%d\n", letters(argc, argv));
    const options o = parse(argc, argv);
    dome::checkpoint();
    std::printf("%d %d %d %d\n", o.count, o.rest == all + 1, *o.rest == nullptr, argv == o.rest);
    std::printf("%d\n", o.program == all[0]);
    while (argc < 3) {
        dome::checkpoint();
        ++argc;
        std::printf("%d %d\n", argc, static_cast<int>(argv - all));
    }
}
