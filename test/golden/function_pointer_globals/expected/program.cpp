#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Globals and statics whose names stand within parentheses: pointers to functions and to arrays.
#include <dome/session.hpp>
#include <cstdio>
int one(int x) { return x + 1; }
int two(int x) { return x * 2; }
int (*chosen)(int) = one;
static ::dome::gen::global dome_g_chosen("chosen", chosen);
#line 7

int (*table[2])(int) = {one, two};
static ::dome::gen::global dome_g_table("table", table);
#line 8

int grid[2][2] = {{1, 2}, {3, 4}};
static ::dome::gen::global dome_g_grid("grid", grid);
#line 9

int (*row)[2] = grid;
static ::dome::gen::global dome_g_row("row", row);
#line 10

int next(int x) { DOME_FRAME("next(int)", "program.cpp", 11, 0x76d6bcacd0efe271ull, "dome::checkpoint");
    static int (*f)(int) = one; struct dome_n_f { static auto& variable() { return f; } static ::std::string name() { return "next(int)::f"; } }; ::dome::gen::known_early<dome_n_f, ::dome::gen::global>();
    int r = dome_at ? dome_f.get<int>("r") : (f(x));
    if (!dome_at) { f = f == one ? two : one; }
    { DOME_SITE(1, 15, ("r"), r); dome::checkpoint(); }
    return r;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 18, 0x250c86eb1f2a52ccull, "next", "dome::checkpoint");
    int x = dome_at ? dome_f.get<int>("x") : (1);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (DOME_IN(1, 1)) { int dome_t1 = dome_at ? dome_f.get<int>("dome_t1") : (chosen(x) + table[i % 2](x)); DOME_SITE(1, 21, ("x", "i", "dome_t1"), x, i, dome_t1); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (next(x)); x = dome_t1 + dome_t2 + (*row)[0]; }
        if (!dome_at) { chosen = table[(i + 1) % 2];
        table[0] = i % 2 ? one : two;
        row = grid + (i + 1) % 2; }
        { DOME_SITE(2, 25, ("x", "i"), x, i); dome::checkpoint(); }
        std::printf("%d\n", x);
    }
}

static ::dome::gen::named_function dome_n1("one(int)", static_cast<int (*)(int)>(&::one));
#line 29

static ::dome::gen::named_function dome_n2("two(int)", static_cast<int (*)(int)>(&::two));
#line 29
