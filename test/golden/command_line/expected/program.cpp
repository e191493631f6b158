#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// The arguments of main in the hands of others: the list handed on, walked along, kept, sorted; main's own parameters changed.
#include <dome/session.hpp>

#include <cstdio>
#include <cstdlib>
#include <cstring>

static char** all;
static ::dome::gen::global dome_g_all("program.cpp:all", all);
#line 9

static char other[] = "another";
static ::dome::gen::global dome_g_other("program.cpp:other", other);
#line 10


struct options {
    const char* program = nullptr;
    const char* inside = nullptr;
    char* const* rest = nullptr;
    int count = 0, number = 0;
    bool verbose = false;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] options& dome_x) {
        dome_a.field_or_default("program", dome_x.program);
        dome_a.field_or_default("inside", dome_x.inside);
        dome_a.field_or_default("rest", dome_x.rest);
        dome_a.field_or_default("count", dome_x.count);
        dome_a.field_or_default("number", dome_x.number);
        dome_a.field_or_default("verbose", dome_x.verbose);
    }
#line 18
};

static int letters(int argc, char** argv) { DOME_FRAME("program.cpp:letters(int, char **)", "program.cpp", 20, 0xde253b9648c51d8dull, "dome::checkpoint", "dome::checkpoint"); if (dome_at) { dome_f.load("argc", argc); dome_f.load("argv", argv); }
    int n = dome_at ? dome_f.get<int>("n") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < argc); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 23, ("argc", "argv", "n", "i"), argc, argv, n, i); dome::checkpoint(); }
        for (const char* p = dome_at ? dome_f.get<const char *>("p") : ::dome::gen::type<const char *>(argv[i]); dome_at || (*p != '\0'); ++p) {
            { DOME_SITE(2, 25, ("argc", "argv", "n", "i", "p"), argc, argv, n, i, p); dome::checkpoint(); }
            n += p - argv[i] < 2;
        }
    }
    return n;
}

// What is no option moves to the front.
static void parse(int& argc, char** argv, options& o) { DOME_FRAME("program.cpp:parse(int &, char **, options &)", "program.cpp", 33, 0xb01b346216dcbc8cull, "dome::checkpoint"); if (dome_at) { dome_f.load("argv", argv); }
    int kept = dome_at ? dome_f.get<int>("kept") : (1);
    for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < argc); ++i) {
        { DOME_SITE(1, 36, ("argv", "kept", "i"), argv, kept, i); dome::checkpoint(); }
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

static options shifted(int& argc, char**& argv) { DOME_FRAME("program.cpp:shifted(int &, char **&)", "program.cpp", 49, 0x9b110a13c918fd9eull, "dome::checkpoint");
    options o = dome_at ? ::dome::gen::blank<::options>() : ::dome::gen::type<::options>(); if (dome_at) dome_f.load("o", o); 
    if (!dome_at) { o.program = *argv; }
    while (dome_at || (argc > 1)) {
        { DOME_SITE(1, 53, ("o"), ::dome::gen::ref(o)); dome::checkpoint(); }
        ++argv;
        --argc;
    }
    o.rest = argv;
    o.count = argc;
    return o;
}

int main(int argc, char* argv[]) { ::dome::gen::main_scope dome_main(argc, argv); DOME_FRAME("main(int, char **)", "program.cpp", 62, 0x706e8eaddcd94436ull, "letters", "parse", "dome::checkpoint", "shifted", "dome::checkpoint", "dome::checkpoint"); if (dome_at) { dome_f.load("argc", argc); dome_f.load("argv", argv); }
    if (!dome_at) { all = argv; }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 64, ("argc", "argv"), ::dome::gen::ref(argc), ::dome::gen::ref(argv)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (letters(argc, argv)); std::printf("%d\n", dome_t1); }
    options o = dome_at ? ::dome::gen::blank<::options>() : ::dome::gen::type<::options>(); if (dome_at) dome_f.load("o", o); 
    if (DOME_IN(2, 2)) { DOME_SITE(2, 66, ("argc", "argv", "o"), ::dome::gen::ref(argc), ::dome::gen::ref(argv), ::dome::gen::ref(o)); parse(argc, argv, o); }
    if (DOME_IN(3, 3)) { for (char** p = dome_at ? dome_f.get<char **>("p") : (argv + 1); dome_at || (*p != nullptr); ++p) {
        { DOME_SITE(3, 68, ("argc", "argv", "o", "p"), ::dome::gen::ref(argc), ::dome::gen::ref(argv), ::dome::gen::ref(o), p); dome::checkpoint(); }
        std::printf("%s\n", *p);
    } }
    if (!dome_at) { std::printf("%d %d %s %d\n", o.verbose, o.number, o.inside, o.inside == argv[1] + 1);
    argv[2] = other; }
    DOME_SITE(4, 73, ("argc", "argv", "o"), ::dome::gen::ref(argc), ::dome::gen::ref(argv), ::dome::gen::ref(o)); const options s = dome_at ? dome_f.get<::options>("s") : (shifted(argc, argv));
    if (DOME_IN(5, 5)) { DOME_SITE(5, 74, ("argc", "argv", "o", "s"), ::dome::gen::ref(argc), ::dome::gen::ref(argv), ::dome::gen::ref(o), ::dome::gen::ref(s)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d %d %s %d\n", s.count, static_cast<int>(s.rest - all), *s.rest, *s.rest == other);
    std::printf("%d %d\n", s.program == all[0], argv == s.rest); }
    while (dome_at || (argc < 3)) {
        { DOME_SITE(6, 78, ("argc", "argv", "o"), ::dome::gen::ref(argc), ::dome::gen::ref(argv), ::dome::gen::ref(o)); dome::checkpoint(); }
        ++argc;
        std::printf("%d %d\n", argc, static_cast<int>(argv - all));
    }
}
