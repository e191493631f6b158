#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Variables that are not needed after the checkpoint: their constructors must not run once more.
#include <dome/session.hpp>

#include <iostream>

int made = 0;
static ::dome::gen::global dome_g_made("made", made);
#line 7

struct counted {
    counted() { ++made; }
    int x = 0;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] counted& dome_x) {
        dome_a.field_or_default("x", dome_x.x);
    }
    explicit counted([[maybe_unused]] ::dome::blank_t dome_b) {}
#line 11
};
struct numbered {
    explicit numbered(int k) : x(k) { made += 10; }
    int x;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] numbered& dome_x) {
        dome_a.field("x", dome_x.x);
    }
    explicit numbered([[maybe_unused]] ::dome::blank_t dome_b) : x() {}
#line 15
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 17, 0x82e99996e509a49bull, "dome::checkpoint");
    counted first = dome_at ? ::dome::gen::blank<::counted>() : ::dome::gen::type<::counted>(); static_cast<void>(first);
    numbered second = dome_at ? ::dome::gen::blank<::numbered>() : ::dome::gen::type<::numbered>(3);
    if (!dome_at) { std::cout << first.x + second.x << '\n'; }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        counted third = dome_at ? ::dome::gen::blank<::counted>() : ::dome::gen::type<::counted>(); static_cast<void>(third);
        numbered fourth = dome_at ? ::dome::gen::blank<::numbered>() : ::dome::gen::type<::numbered>(i);
        if (!dome_at) { std::cout << third.x + fourth.x << '\n'; }
        { DOME_SITE(1, 25, ("i"), i); dome::checkpoint(); }
        std::cout << made << '\n';
    }
}
