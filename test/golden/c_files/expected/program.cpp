#include <dome/generated.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// FILE* is opened again, once for all that point to it.
#include <dome/session.hpp>

#include <cstdio>

struct log_file {
    FILE* out = nullptr;
    FILE* also = stdout;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] log_file& dome_x) {
        dome_a.field_or_default("out", dome_x.out);
        dome_a.field_or_default("also", dome_x.also);
    }
#line 10
};

void note(FILE* f, int i) { DOME_FRAME("note(FILE *, int)", "program.cpp", 12, 0xdfcb5a3ecd6d8991ull, "dome::checkpoint"); if (dome_at) { dome_f.load("f", f); }
    if (!dome_at) { std::fprintf(f, "<%d", i); }
    { DOME_SITE(1, 14, ("f"), f); dome::checkpoint(); }
    std::fprintf(f, ">");
}

static FILE* closed;
static ::dome::gen::global dome_g_closed("program.cpp:closed", closed);
#line 18


int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 20, 0x65c1411a4dcb1be3ull, "note", "note", "dome::checkpoint", "dome::checkpoint");
    if (!dome_at) { closed = std::fopen("data.txt", "w");
    std::fclose(closed); }      // what is left of the pointer must not be looked at
    FILE* data = dome_at ? dome_f.get<::FILE *>("data") : (std::fopen("data.txt", "w+"));
    if (!dome_at) { for (int i = 0; i < 5; ++i)
        std::fprintf(data, "%d\n", i * 3);
    std::rewind(data); }
    log_file log = dome_at ? ::dome::gen::blank<::log_file>() : ::dome::gen::type<::log_file>(); if (dome_at) dome_f.load("log", log); 
    if (!dome_at) { log.out = std::fopen("log.txt", "w"); }
    FILE* same = dome_at ? dome_f.get<::FILE *>("same") : (log.out);
    FILE* none = dome_at ? dome_f.get<::FILE *>("none") : ::dome::gen::type<::FILE *>(nullptr);
    int x = dome_at ? ::dome::gen::blank<int>() : (0); if (dome_at) dome_f.load("x", x); 
    if (DOME_IN(1, 3)) { while (dome_at || (std::fscanf(data, "%d", &x) == 1)) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 33, ("data", "log", "same", "none", "x"), data, ::dome::gen::ref(log), same, none, ::dome::gen::ref(x)); note(log.out, x); }
        if (DOME_IN(2, 2)) { DOME_SITE(2, 34, ("data", "log", "same", "none", "x"), data, ::dome::gen::ref(log), same, none, ::dome::gen::ref(x)); note(same, x + 1); }
        { DOME_SITE(3, 35, ("data", "log", "same", "none", "x"), data, ::dome::gen::ref(log), same, none, ::dome::gen::ref(x)); dome::checkpoint(); }
        std::fprintf(log.also, "%d %d\n", x, none == nullptr);
    } }
    { DOME_SITE(4, 38, ("data", "log", "x"), data, ::dome::gen::ref(log), ::dome::gen::ref(x)); dome::checkpoint(); }
    std::printf("%d\n", std::feof(data) != 0);
    std::fclose(log.out);
    std::fclose(data);
    FILE* in = std::fopen("log.txt", "r");
    for (int c; (c = std::fgetc(in)) != EOF;)
        std::putchar(c);
    std::putchar('\n');
    std::fclose(in);
    if (closed != nullptr && data == closed)
        closed = nullptr;
}
