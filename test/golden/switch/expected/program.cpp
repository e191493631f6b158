#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// switch with fall through, blocks in cases, returns, and an enum.
#include <dome/session.hpp>

#include <cstdio>

enum class color { red, green, blue };
int paint(color c) { DOME_FRAME("paint(color)", "program.cpp", 8, 0x821a631152fd207cull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    switch (dome_at ? static_cast<::color>((color::red)) : static_cast<::color>(c)) {
        case color::red: if (DOME_IN(1, 1)) { DOME_SITE0(1, 10); dome::checkpoint(); } if (!dome_at) { return 1; }
        [[fallthrough]]; case color::green: if (DOME_IN(2, 2)) { DOME_SITE0(2, 11); dome::checkpoint(); } [[fallthrough]];
        case color::blue: { DOME_SITE0(3, 12); dome::checkpoint(); } break;
    }
    return 7;
}
int choose(int k) { DOME_FRAME("choose(int)", "program.cpp", 16, 0x47af36120a8cc2ceull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "dome::checkpoint");
    switch (dome_at ? static_cast<int>((0)) : static_cast<int>(k)) {
        case 0:
            if (DOME_IN(1, 1)) { DOME_SITE0(1, 19); dome::checkpoint(); }
            if (!dome_at) { std::printf("zero\n"); }
            [[fallthrough]];
        case 1:
            if (!dome_at) { std::printf("one\n"); }
            if (DOME_IN(2, 2)) { DOME_SITE0(2, 24); dome::checkpoint(); }
            if (!dome_at) { break; }
        [[fallthrough]]; case 2: if (DOME_IN(3, 3)) { {
            int y = dome_at ? dome_f.get<int>("y") : (k * 3);
            { DOME_SITE(3, 28, ("y"), y); dome::checkpoint(); }
            std::printf("y%d\n", y);
            return y;
        } }
        [[fallthrough]]; default: { DOME_SITE0(4, 32); dome::checkpoint(); } std::printf("default\n");
    }
    return 100;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 36, 0xd89bab6986cc712full, "choose", "paint");
    if (DOME_IN(1, 1)) { for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 4); ++k) {
        DOME_SITE(1, 38, ("k"), k); const int r = dome_at ? ::dome::gen::blank<int>() : (choose(k));
        std::printf("%d\n", r);
    } }
    { auto&& dome_g1 = {color::red, color::green, color::blue}; ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { color c = *dome_b1; {
        DOME_SITE(2, 42, ("dome_k1"), dome_k1); const int p = dome_at ? ::dome::gen::blank<int>() : (paint(c));
        std::printf("p%d\n", p);
    } } }
}
