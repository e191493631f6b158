#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// The arguments of main in the hands of others: the list handed on, walked along, kept; main's own parameters changed.
#include <dome/session.hpp>

#include <cstdio>
#include <string>
#include <vector>

static char** all;
static ::dome::gen::global dome_g_all("program.cpp:all", all);
#line 9


struct options {
    const char* program = nullptr;
    char* const* rest = nullptr;
    int count = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] options& dome_x) {
        dome_a.field_or_default("program", dome_x.program);
        dome_a.field_or_default("rest", dome_x.rest);
        dome_a.field_or_default("count", dome_x.count);
    }
#line 15
};

static int letters(int argc, char** argv) { DOME_FRAME("program.cpp:letters(int, char **)", "program.cpp", 17, 0xde253b9648c51d8dull, "dome::checkpoint", "dome::checkpoint"); if (dome_at) { dome_f.load("argc", argc); dome_f.load("argv", argv); }
    int n = dome_at ? dome_f.get<int>("n") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < argc); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 20, ("argc", "argv", "n", "i"), argc, argv, n, i); dome::checkpoint(); }
        for (const char* p = dome_at ? dome_f.get<const char *>("p") : ::dome::gen::type<const char *>(argv[i]); dome_at || (*p != '\0'); ++p) {
            { DOME_SITE(2, 22, ("argc", "argv", "n", "i", "p"), argc, argv, n, i, p); dome::checkpoint(); }
            n += *p != '/';
        }
    }
    return n > 0;
}

static options parse(int& argc, char**& argv) { DOME_FRAME("program.cpp:parse(int &, char **&)", "program.cpp", 29, 0xc714b97eca228a20ull, "dome::checkpoint");
    options o = dome_at ? ::dome::gen::blank<::options>() : ::dome::gen::type<::options>(); if (dome_at) dome_f.load("o", o); 
    if (!dome_at) { o.program = *argv; }
    while (dome_at || (argc > 0)) {
        { DOME_SITE(1, 33, ("o"), ::dome::gen::ref(o)); dome::checkpoint(); }
        ++argv;
        --argc;
    }
    o.rest = argv;
    o.count = argc;
    return o;
}

int main(int argc, char* argv[]) { ::dome::gen::main_scope dome_main(argc, argv); DOME_FRAME("main(int, char **)", "program.cpp", 42, 0xc172f8daa82a79e2ull, "letters", "parse", "dome::checkpoint", "dome::checkpoint"); if (dome_at) { dome_f.load("argc", argc); dome_f.load("argv", argv); }
    if (!dome_at) { all = argv; }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 44, ("argc", "argv"), ::dome::gen::ref(argc), ::dome::gen::ref(argv)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (letters(argc, argv)); std::printf("%d\n", dome_t1); }
    DOME_SITE(2, 45, ("argc", "argv"), ::dome::gen::ref(argc), ::dome::gen::ref(argv)); const options o = dome_at ? dome_f.get<::options>("o") : (parse(argc, argv));
    if (DOME_IN(3, 3)) { DOME_SITE(3, 46, ("argc", "argv", "o"), ::dome::gen::ref(argc), ::dome::gen::ref(argv), ::dome::gen::ref(o)); dome::checkpoint(); }
    if (!dome_at) { std::printf("%d %d %d %d\n", o.count, o.rest == all + 1, *o.rest == nullptr, argv == o.rest);
    std::printf("%d\n", o.program == all[0]); }
    while (dome_at || (argc < 3)) {
        { DOME_SITE(4, 50, ("argc", "argv"), ::dome::gen::ref(argc), ::dome::gen::ref(argv)); dome::checkpoint(); }
        ++argc;
        std::printf("%d %d\n", argc, static_cast<int>(argv - all));
    }
}
