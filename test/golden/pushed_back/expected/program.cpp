#include <dome/generated.hpp>
#include <dome/describe/streams.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Characters that a program has pushed back: they come first again after a resume, be they those of the file or others.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

#include "dome/dome.hpp"

void write_numbers(const char* name) {
    std::FILE* f = std::fopen(name, "w");
    for (int i = 0; i < 4; ++i)
        std::fprintf(f, "%d;", 10 + i);
    std::fclose(f);
}

void rest_of(std::FILE* f) {
    for (int c; (c = std::fgetc(f)) != EOF;)
        std::putchar(c);
    std::printf("\n");
}

int read_number(std::FILE* f) { DOME_FRAME("read_number(std::FILE *)", "program.cpp", 23, 0x4b33e1a189302db6ull, "dome::checkpoint");
    int n = dome_at ? dome_f.get<int>("n") : (0), c = dome_at ? ::dome::gen::blank<int>() : (std::fgetc(f));
    if (!dome_at) { for (; c >= '0' && c <= '9'; c = std::fgetc(f))
        n = 10 * n + (c - '0');
    std::ungetc(c, f); }      // what it has just read
    { DOME_SITE(1, 28, ("n"), n); dome::checkpoint(); }
    return n;
}

void the_character_read(const char* name) { DOME_FRAME("the_character_read(const char *)", "program.cpp", 32, 0x649652badc8f1bd9ull, "read_number");
    std::FILE* f = dome_at ? dome_f.get<::FILE *>("f") : (std::fopen(name, "r"));
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        { DOME_SITE(1, 35, ("f", "i"), f, i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (read_number(f)); std::printf("%d", dome_t1); }
        std::printf(" %c\n", std::fgetc(f));
    }
    std::fclose(f);
}

void others(const char* name, const char* mode) { DOME_FRAME("others(const char *, const char *)", "program.cpp", 41, 0x63ced82c93517333ull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    std::FILE* f = dome_at ? dome_f.get<::FILE *>("f") : (std::fopen(name, mode));
    if (!dome_at) { std::fgetc(f);
    std::fgetc(f);
    for (const char c : {'c', 'b', 'a'})
        std::ungetc(c, f); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 47, ("f"), f); dome::checkpoint(); }
    if (!dome_at) { std::printf("%c", std::fgetc(f)); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 49, ("f"), f); dome::checkpoint(); }
    if (!dome_at) { std::ungetc('x', f); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 51, ("f"), f); dome::checkpoint(); }
    if (!dome_at) { rest_of(f);
    std::ungetc('z', f); }      // at the end of the file
    { DOME_SITE(4, 54, ("f"), f); dome::checkpoint(); }
    rest_of(f);
    std::printf("end: %d\n", std::feof(f) != 0);
    std::fclose(f);
}

void before_the_first(const char* name) { DOME_FRAME("before_the_first(const char *)", "program.cpp", 60, 0xaf0d56ddc82c6882ull, "dome::checkpoint");
    std::FILE* f = dome_at ? dome_f.get<::FILE *>("f") : (std::fopen(name, "r"));
    if (!dome_at) { std::ungetc('f', f); }
    { DOME_SITE(1, 63, ("f"), f); dome::checkpoint(); }
    rest_of(f);
    std::fclose(f);
}

void of_a_stream(const char* name) { DOME_FRAME("of_a_stream(const char *)", "program.cpp", 68, 0x875e40db1bd0d2ceull, "dome::checkpoint", "dome::checkpoint");
    std::ifstream in = dome_at ? ::dome::gen::blank<::std::ifstream>() : ::dome::gen::type<::std::ifstream>(name); if (dome_at) dome_f.load("in", in); 
    if (!dome_at) { in.get();
    in.get();
    in.putback('p'); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 73, ("in"), ::dome::gen::ref(in)); dome::checkpoint(); }
    if (!dome_at) { std::cout << static_cast<char>(in.get());
    in.unget(); }
    { DOME_SITE(2, 76, ("in"), ::dome::gen::ref(in)); dome::checkpoint(); }
    std::string rest;
    std::getline(in, rest);
    std::cout << rest << ' ' << in.eof() << std::endl;
}

void of_standard_input() { DOME_FRAME("of_standard_input()", "program.cpp", 82, 0x8a2aa0c0f7feae33ull, "dome::checkpoint", "dome::checkpoint");
    if (!dome_at) { std::getchar();
    std::ungetc('q', stdin); }
    if (DOME_IN(1, 1)) { DOME_SITE0(1, 85); dome::checkpoint(); }
    if (!dome_at) { std::printf("%c", std::getchar());
    std::fflush(stdout);
    std::cin.get();
    std::cin.putback('r'); }
    { DOME_SITE0(2, 90); dome::checkpoint(); }
    std::string rest;
    std::getline(std::cin, rest);
    std::cout << rest << std::endl;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 96, 0x8f3bf410cda0b39aull, "the_character_read", "others", "others", "before_the_first", "of_a_stream", "of_standard_input");
    const char* name = dome_at ? dome_f.get<const char *>("name") : ::dome::gen::type<const char *>("numbers.txt");
    if (!dome_at) { write_numbers(name); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 99, ("name"), name); the_character_read(name); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 100, ("name"), name); others(name, "r"); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 101, ("name"), name); others(name, "r+"); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 102, ("name"), name); before_the_first(name); }
    if (DOME_IN(5, 5)) { DOME_SITE(5, 103, ("name"), name); of_a_stream(name); }
    { DOME_SITE(6, 104, ("name"), name); of_standard_input(); }
    std::remove(name);
}

static ::dome::gen::global dome_g_input("standard input", ::dome::gen::standard_input);
#line 107
