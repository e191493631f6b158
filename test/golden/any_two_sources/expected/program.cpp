#include <dome/generated.hpp>
#include <dome/describe/callables.hpp>
#include <dome/describe/std/any.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// What one source puts into a std::any and a std::function of another.
#include <dome/session.hpp>
#include <any>
#include <functional>
#include <iostream>
std::any box;
static ::dome::gen::global dome_g_box("box", box);
#line 7

std::function<int(int)> f;
static ::dome::gen::global dome_g_f("f", f);
#line 8

void put(std::any&, int);
void set(std::function<int(int)>&, int);
struct mine {
    int n;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] mine& dome_x) {
        dome_a.field("n", dome_x.n);
    }
#line 13
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 14, 0x82e99996e509a49bull, "dome::checkpoint");
    if (!dome_at) { box = mine{1}; }
    for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 4); ++i) {
        if (!dome_at) { put(box, i);
        set(f, i); }
        { DOME_SITE(1, 19, ("i"), i); dome::checkpoint(); }
        std::cout << box.type().name() << ' ' << f(i) << '\n';
    }
}

static ::dome::gen::any_type<::mine> dome_any___mine("mine");
#line 23
