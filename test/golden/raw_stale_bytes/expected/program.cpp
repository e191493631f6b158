#include <dome/generated.hpp>
#line 1 "program.cpp"
// Bytes in memory that others have used before: a few are written, between what is left of pointers. Together they look like addresses of
// objects that live, and are none.
#include <cstdio>
#include <cstdlib>
#include <dome/session.hpp>

struct ring {
    long value = 0;
    ring* next = nullptr;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ring& dome_x) {
        dome_a.field_or_default("value", dome_x.value);
        dome_a.field_or_default("next", dome_x.next);
    }
#line 10
};

static char* large;
static ::dome::gen::global dome_g_large("program.cpp:large", large);
#line 12


static char* flags_over_pointers(std::size_t words) {
    char** before = (char**)::dome::gen::allocate<char *>(words * sizeof(char*));
    for (std::size_t i = 0; i < words; i++)
        before[i] = large + 4096 + 16 * i;
    ::dome::gen::release(before);
    char* flags = (char*)::dome::gen::allocate<char>(words * sizeof(char*));
    for (std::size_t i = 0; i < words; i++)
        flags[8 * i] = char(i % 3);      // of eight bytes the first alone
    return flags;
}

static char* grown_over_pointers(std::size_t words) {
    char* flags = (char*)::dome::gen::allocate<char>(16);
    flags[0] = flags[8] = 1;
    flags = (char*)::dome::gen::reallocate<char>(flags, words * sizeof(char*));
    for (std::size_t i = 2; i < words; i++)
        flags[8 * i] = char(i % 2);
    return flags;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 34, 0x94551060a0febe5bull, "dome::checkpoint");
    if (!dome_at) { large = ::dome::gen::made_array(new char[16384]);
    large[0] = 'x'; }
    char *a = dome_at ? dome_f.get<char *>("a") : (flags_over_pointers(40)), *b = dome_at ? dome_f.get<char *>("b") : ::dome::gen::type<char *>(nullptr);
    ring* r = dome_at ? dome_f.get<::ring *>("r") : (::dome::gen::made(new ring));
    if (!dome_at) { r->next = r; }
    for (int round = dome_at ? dome_f.get<int>("round") : (0); dome_at || (round < 3); round++) {
        { DOME_SITE(1, 41, ("a", "b", "r", "round"), a, b, r, round); dome::checkpoint(); }
        if (round == 1) {
            ::dome::gen::release(flags_over_pointers(60));
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
    ::dome::gen::release(a);
    ::dome::gen::release(b);
    delete[] large;
    delete r;
}
