// SPDX-License-Identifier: Apache-2.0
// Texts that functions of the C library put on the heap: they live across a checkpoint, grow by getline() afterwards, and are freed.
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <unistd.h>

#include "dome/dome.hpp"

void write_lines(const char* name) {
    std::FILE* f = std::fopen(name, "w");
    for (int i = 0; i < 4; ++i) {
        for (int k = 0; k < 1 + 100 * i; ++k)      // longer than the block of the line before
            std::fputc('a' + i, f);
        std::fputc('\n', f);
    }
    std::fclose(f);
}

void read_lines(const char* name) {
    std::FILE* f = std::fopen(name, "r");
    char* line = nullptr;
    size_t room = 0;
    while (getline(&line, &room, f) != -1) {
        dome::checkpoint();
        std::printf("%zu %c\n", std::strlen(line), line[0]);
    }
    free(line);
    std::fclose(f);
}

void read_words(const char* text) {
    std::FILE* f = fmemopen(const_cast<char*>(text), std::strlen(text), "r");
    char* word = static_cast<char*>(std::malloc(2));
    char* first = nullptr;
    std::size_t room = 2, other = 0;
    ::getdelim(&first, &other, ' ', f);
    ssize_t last = 0;
    for (int i = 0; i < 3; ++i)
        last = ::getdelim(&word, &room, ' ', f);
    std::fclose(f);
    dome::checkpoint();
    std::printf("%s, %s, %zd\n", first, word, last);
    std::free(word);
    std::free(first);
}

char* printed(const char* format, ...) {
    char* text = nullptr;
    va_list arguments;
    va_start(arguments, format);
    if (vasprintf(&text, format, arguments) < 0)
        text = nullptr;
    va_end(arguments);
    return text;
}

void print_texts() {
    char* a = nullptr;
    char* b = printed("%s of %d", "text", 7);
    if (asprintf(&a, "%d-%s", 5, b) < 0)
        return;
    dome::checkpoint();
    std::printf("%s, %s\n", a, b);
    a = static_cast<char*>(realloc(a, 100));
    std::strcat(a, " and more");
    dome::checkpoint();
    std::printf("%s\n", a);
    free(a);
    free(b);
}

void find_paths() {
    char* root = realpath("/usr/..", nullptr);
    char buffer[4096];
    char* inside = realpath("/", buffer);
    char* here = getcwd(nullptr, 0);
    char* same = get_current_dir_name();
    char* roomy = getcwd(NULL, 4000);
    dome::checkpoint();
    std::printf("%s %d %s\n", root, inside == buffer, inside);
    std::printf("%d %d %d\n", here[0] == '/', std::strcmp(here, same), std::strcmp(here, roomy));
    std::strcpy(roomy + 3900, "room");
    dome::checkpoint();
    std::printf("%s\n", roomy + 3900);
    free(root);
    free(here);
    free(same);
    free(roomy);
}

int main() {
    const char* name = "lines.txt";
    write_lines(name);
    read_lines(name);
    read_words("one two three four");
    print_texts();
    find_paths();
    std::remove(name);
}
