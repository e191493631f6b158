#include <dome/generated.hpp>
#include <dome/describe/std/map.hpp>
#include <dome/describe/std/pair.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// Macros of the program that are called like what dome-cc writes: they get other names.
#include <dome/session.hpp>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#define dome_macro_blank ' '
#define dome_macro_at(i, j) ((i) * 3 + (j))
#define dome_macro_ref(p) (*(p))
#define dome_macro_site 4
#define both(i) dome_macro_at(i, 0) + dome_macro_at(i, 1)
#ifdef dome_macro_blank
#define dome_macro_frame '|'
#endif

struct box {
    int v;
    explicit box(int n) : box(::dome::gen::construction(DOME_FUNCTION_INFO("box::box(int)", "program.cpp", 19, 0xa68ea01bd2e29a5bull, "dome::checkpoint")), n) {} explicit box(::dome::gen::construction&& dome_f, int n) : v(n) { [[maybe_unused]] int dome_at = dome_f.at; if (dome_at) { dome_f.load("this", *this); } { DOME_SITE(1, 19, ("this"), ::dome::gen::ref(*this)); dome::checkpoint(); } }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] box& dome_x) {
        dome_a.field("v", dome_x.v);
    }
    explicit box([[maybe_unused]] ::dome::blank_t dome_b) : v() {}
#line 20
};

static int step(int* p, std::vector<int>& cells) { DOME_FRAME("program.cpp:step(int *, std::vector<int> &)", "program.cpp", 22, 0x2b20924af860bc90ull, "box::box", "dome::checkpoint");
    DOME_SITE0(1, 23); box b = dome_at ? ::dome::gen::blank<::box>() : ::dome::gen::type<::box>((dome_r1 ? ::dome::gen::blank<int>() : (dome_macro_ref(p) + dome_macro_site))); if (dome_at) dome_f.load("b", b); 
    { DOME_SITE(2, 24, ("b"), ::dome::gen::ref(b)); dome::checkpoint(); }
    cells[dome_macro_at(1, 2)] += b.v;
    return cells[dome_macro_at(1, 2)] + both(1);
}

#undef dome_macro_at

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 31, 0x7e345ae75c776b5bull, "step", "dome::checkpoint");
    std::vector<int> cells = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(9, 1); if (dome_at) dome_f.load("cells", cells); 
    std::map<char, std::string> signs = dome_at ? ::dome::gen::blank<::std::map<char, ::std::string>>() : ::dome::gen::type<::std::map<char, ::std::string>>{{dome_macro_blank, "blank"}, {dome_macro_frame, "frame"}}; if (dome_at) dome_f.load("signs", signs); 
    int n = dome_at ? ::dome::gen::blank<int>() : (2); if (dome_at) dome_f.load("n", n); 
    { auto&& dome_g1 = (signs); ::std::ptrdiff_t dome_k1 = dome_at ? dome_f.get<::std::ptrdiff_t>("dome_k1") : 0; auto dome_b1 = ::dome::gen::begin_of(dome_g1); auto dome_e1 = ::dome::gen::end_of(dome_g1); if (dome_at) ::dome::gen::advance(dome_f, dome_b1, dome_k1, dome_e1); for (; dome_b1 != dome_e1; ++dome_b1, (void)++dome_k1) { auto& [sign, name] = *dome_b1; {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 36, ("dome_k1", "cells", "signs", "n"), dome_k1, ::dome::gen::ref(cells), ::dome::gen::ref(signs), ::dome::gen::ref(n)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(&n, cells)); n += dome_t1; }
        { DOME_SITE(2, 37, ("dome_k1", "cells", "signs", "n"), dome_k1, ::dome::gen::ref(cells), ::dome::gen::ref(signs), ::dome::gen::ref(n)); dome::checkpoint(); }
        name += sign;
        std::printf("%d %d %s\n", n, cells.at(5), name.c_str());
    } } }
}
