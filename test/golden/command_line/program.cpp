// SPDX-License-Identifier: Apache-2.0
// The arguments of main in the hands of others: the list handed on, walked along, kept, sorted; main's own parameters changed.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>

static char** all;
static char other[] = "another";

struct options {
    const char* program = nullptr;
    const char* inside = nullptr;
    char* const* rest = nullptr;
    int count = 0, number = 0;
    bool verbose = false;
};

static int letters(int argc, char** argv) {
    int n = 0;
    for (int i = 1; i < argc; ++i) {
        dome::checkpoint();
        for (const char* p = argv[i]; *p != '\0'; ++p) {
            dome::checkpoint();
            n += p - argv[i] < 2;
        }
    }
    return n;
}

// What is no option moves to the front.
static void parse(int& argc, char** argv, options& o) {
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        dome::checkpoint();
        if (std::strcmp(argv[i], "-v") == 0)
            o.verbose = true;
        else if (std::strcmp(argv[i], "-n") == 0)
            o.number = std::atoi(argv[++i]);
        else
            argv[kept++] = argv[i];
    }
    argc = kept;
    argv[argc] = nullptr;
    o.inside = argv[1] + 1;
}

static options shifted(int& argc, char**& argv) {
    options o;
    o.program = *argv;
    while (argc > 1) {
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
    options o;
    parse(argc, argv, o);
    for (char** p = argv + 1; *p != nullptr; ++p) {
        dome::checkpoint();
        std::printf("%s\n", *p);
    }
    std::printf("%d %d %s %d\n", o.verbose, o.number, o.inside, o.inside == argv[1] + 1);
    argv[2] = other;
    const options s = shifted(argc, argv);
    dome::checkpoint();
    std::printf("%d %d %s %d\n", s.count, static_cast<int>(s.rest - all), *s.rest, *s.rest == other);
    std::printf("%d %d\n", s.program == all[0], argv == s.rest);
    while (argc < 3) {
        dome::checkpoint();
        ++argc;
        std::printf("%d %d\n", argc, static_cast<int>(argv - all));
    }
}
