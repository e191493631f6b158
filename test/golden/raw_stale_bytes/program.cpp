// Bytes in memory that others have used before: a few are written, between what is left of pointers. Together they look like addresses of
// objects that live, and are none.
#include <cstdio>
#include <cstdlib>
#include <dome/session.hpp>

struct ring {
    long value = 0;
    ring* next = nullptr;
};

static char* large;

static char* flags_over_pointers(std::size_t words) {
    char** before = (char**)std::malloc(words * sizeof(char*));
    for (std::size_t i = 0; i < words; i++)
        before[i] = large + 4096 + 16 * i;
    std::free(before);
    char* flags = (char*)std::malloc(words * sizeof(char*));
    for (std::size_t i = 0; i < words; i++)
        flags[8 * i] = char(i % 3);      // of eight bytes the first alone
    return flags;
}

static char* grown_over_pointers(std::size_t words) {
    char* flags = (char*)std::malloc(16);
    flags[0] = flags[8] = 1;
    flags = (char*)std::realloc(flags, words * sizeof(char*));
    for (std::size_t i = 2; i < words; i++)
        flags[8 * i] = char(i % 2);
    return flags;
}

int main() {
    large = new char[16384];
    large[0] = 'x';
    char *a = flags_over_pointers(40), *b = nullptr;
    ring* r = new ring;
    r->next = r;
    for (int round = 0; round < 3; round++) {
        dome::checkpoint();
        if (round == 1) {
            std::free(flags_over_pointers(60));
            b = grown_over_pointers(60);
        }
        unsigned sum = 0;
        for (int i = 0; i < 40; i++)
            sum = sum * 5 + static_cast<unsigned char>(a[8 * i]);
        for (int i = 0; b && i < 60; i++)
            sum = sum * 3 + static_cast<unsigned char>(b[8 * i]);
        r->value += round;
        std::printf("%u %ld %c\n", sum, r->next->value, large[0]);
    }
    std::free(a);
    std::free(b);
    delete[] large;
    delete r;
}
