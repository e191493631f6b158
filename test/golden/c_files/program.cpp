// SPDX-License-Identifier: Apache-2.0
// FILE* is opened again, once for all that point to it.
#include <dome/session.hpp>

#include <cstdio>

struct log_file {
    FILE* out = nullptr;
    FILE* also = stdout;
};

void note(FILE* f, int i) {
    std::fprintf(f, "<%d", i);
    dome::checkpoint();
    std::fprintf(f, ">");
}

static FILE* closed;

int main() {
    closed = std::fopen("data.txt", "w");
    std::fclose(closed);      // what is left of the pointer must not be looked at
    FILE* data = std::fopen("data.txt", "w+");
    for (int i = 0; i < 5; ++i)
        std::fprintf(data, "%d\n", i * 3);
    std::rewind(data);
    log_file log;
    log.out = std::fopen("log.txt", "w");
    FILE* same = log.out;
    FILE* none = nullptr;
    int x = 0;
    while (std::fscanf(data, "%d", &x) == 1) {
        note(log.out, x);
        note(same, x + 1);
        dome::checkpoint();
        std::fprintf(log.also, "%d %d\n", x, none == nullptr);
    }
    dome::checkpoint();
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
