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

int read_number(std::FILE* f) {
    int n = 0, c = std::fgetc(f);
    for (; c >= '0' && c <= '9'; c = std::fgetc(f))
        n = 10 * n + (c - '0');
    std::ungetc(c, f);      // what it has just read
    dome::checkpoint();
    return n;
}

void the_character_read(const char* name) {
    std::FILE* f = std::fopen(name, "r");
    for (int i = 0; i < 4; ++i) {
        std::printf("%d", read_number(f));
        std::printf(" %c\n", std::fgetc(f));
    }
    std::fclose(f);
}

void others(const char* name, const char* mode) {
    std::FILE* f = std::fopen(name, mode);
    std::fgetc(f);
    std::fgetc(f);
    for (const char c : {'c', 'b', 'a'})
        std::ungetc(c, f);
    dome::checkpoint();
    std::printf("%c", std::fgetc(f));
    dome::checkpoint();
    std::ungetc('x', f);
    dome::checkpoint();
    rest_of(f);
    std::ungetc('z', f);      // at the end of the file
    dome::checkpoint();
    rest_of(f);
    std::printf("end: %d\n", std::feof(f) != 0);
    std::fclose(f);
}

void before_the_first(const char* name) {
    std::FILE* f = std::fopen(name, "r");
    std::ungetc('f', f);
    dome::checkpoint();
    rest_of(f);
    std::fclose(f);
}

void of_a_stream(const char* name) {
    std::ifstream in(name);
    in.get();
    in.get();
    in.putback('p');
    dome::checkpoint();
    std::cout << static_cast<char>(in.get());
    in.unget();
    dome::checkpoint();
    std::string rest;
    std::getline(in, rest);
    std::cout << rest << ' ' << in.eof() << std::endl;
}

void of_standard_input() {
    std::getchar();
    std::ungetc('q', stdin);
    dome::checkpoint();
    std::printf("%c", std::getchar());
    std::fflush(stdout);
    std::cin.get();
    std::cin.putback('r');
    dome::checkpoint();
    std::string rest;
    std::getline(std::cin, rest);
    std::cout << rest << std::endl;
}

int main() {
    const char* name = "numbers.txt";
    write_numbers(name);
    the_character_read(name);
    others(name, "r");
    others(name, "r+");
    before_the_first(name);
    of_a_stream(name);
    of_standard_input();
    std::remove(name);
}
