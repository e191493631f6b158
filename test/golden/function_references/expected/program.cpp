#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// References to functions, and pointers to members of a base as those of a derived class: saved by name.
#include <dome/session.hpp>

#include <iostream>

static int next(int x) { return x + 1; }
static int twice(int x) { return x * 2; }

struct shape {
    int sides = 4;
    int area() const { return sides * 10; }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] shape& dome_x) {
        dome_a.field_or_default("sides", dome_x.sides);
    }
#line 13
};
struct square : shape {
    int edge = 3;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] square& dome_x) {
        dome_a.base<::shape>("shape", dome_x);
        dome_a.field_or_default("edge", dome_x.edge);
    }
#line 16
};

static int repeat(int (&f)(int), int n) { DOME_FRAME("program.cpp:repeat(int (&)(int), int)", "program.cpp", 18, 0xcf8e87e27588c26ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        { DOME_SITE(1, 20, ("n", "i"), n, i); dome::checkpoint(); }
        n = f(n);
    }
    return n;
}

template <class F>
static int through(F& f, int n) { DOME_FRAME("program.cpp:through(F &, int)", "program.cpp", 27, 0x85f2e4dcb918e05cull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 28, ("n"), n); dome::checkpoint(); }
    return f(n);
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 32, 0x9844ed71c1a28f30ull, "dome::checkpoint", "repeat", "repeat", "through<int (int)>");
    int m = dome_at ? ::dome::gen::blank<int>() : (3); if (dome_at) dome_f.load("m", m); 
    int& r = m;
    int (*pointer)(int) = dome_at ? dome_f.get<int (*)(int)>("pointer") : (&next);
    int (&called)(int) = dome_at ? dome_f.get_ref<int (int)>("called") : (*pointer);
    auto& other = twice;
    int square::*member = dome_at ? dome_f.get<int (::square::*)>("member") : ::dome::gen::type<int (::square::*)>(&square::sides);
    int (square::*method)() const = &square::area;
    square s = dome_at ? ::dome::gen::blank<::square>() : ::dome::gen::type<::square>(); if (dome_at) dome_f.load("s", s); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 42, ("m", "pointer", "called", "member", "s", "i"), ::dome::gen::ref(m), pointer, ::dome::gen::path(called), member, ::dome::gen::ref(s), i); dome::checkpoint(); }
        { if (!dome_at) { std::cout << called(i) << other(i) << r; } DOME_SITE(2, 43, ("m", "pointer", "called", "member", "s", "i"), ::dome::gen::ref(m), pointer, ::dome::gen::path(called), member, ::dome::gen::ref(s), i); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (repeat(next, i)); if (!dome_at) { std::cout << dome_t1; } ::dome::gen::type<int (int)>& dome_t2 = dome_at ? dome_f.get_ref<::dome::gen::type<int (int)>>("dome_t2") : (*pointer); DOME_SITE(3, 43, ("m", "pointer", "called", "member", "s", "i", "dome_t2"), ::dome::gen::ref(m), pointer, ::dome::gen::path(called), member, ::dome::gen::ref(s), i, ::dome::gen::path(dome_t2)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (repeat(dome_t2, i)); if (!dome_at) { std::cout << dome_t3; } ::dome::gen::type<int (int)>& dome_t4 = dome_at ? dome_f.get_ref<::dome::gen::type<int (int)>>("dome_t4") : (i % 2 == 0 ? called : other); DOME_SITE(4, 43, ("m", "pointer", "called", "member", "s", "i", "dome_t4"), ::dome::gen::ref(m), pointer, ::dome::gen::path(called), member, ::dome::gen::ref(s), i, ::dome::gen::path(dome_t4)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (through(dome_t4, i)); std::cout << dome_t5 << ' '; }
        std::cout << s.*member << (s.*method)() << '\n';
        ++s.sides;
        if (i == 1)
            pointer = &twice;
    }
}

static ::dome::gen::named_function dome_n1("program.cpp:next(int)", static_cast<int (*)(int)>(&::next));
#line 50

static ::dome::gen::named_function dome_n2("program.cpp:twice(int)", static_cast<int (*)(int)>(&::twice));
#line 50

static ::dome::gen::named_function dome_n3("shape::sides", static_cast<int (::square::*)>(static_cast<int (::shape::*)>(&::shape::sides)));
#line 50
