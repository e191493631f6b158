#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Methods of a class template with a non-type argument.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

template <class T, int N>
struct ring {
    T a[N] = {};
    int at = 0;
    T push(T x) { DOME_FRAME("ring::push(T)", "program.cpp", 12, 0xddc27c767d1f6391ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
        T old = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(a[at % N]); if (dome_at) dome_f.load("old", old); 
        { DOME_SITE(1, 14, ("x", "old"), ::dome::gen::ref(x), ::dome::gen::ref(old)); dome::checkpoint(); }
        a[at++ % N] = x;
        return old;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] ring& dome_x) {
        dome_a.field_or_default("a", dome_x.a);
        dome_a.field_or_default("at", dome_x.at);
    }
#line 18
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 19, 0x1bfa69c06b7e7f1full, "ring<int, 2>::push", "ring<std::basic_string<char>, 3>::push");
    ring<int, 2> r = dome_at ? ::dome::gen::blank<::ring<int, 2>>() : ::dome::gen::type<::ring<int, 2>>(); if (dome_at) dome_f.load("r", r); 
    ring<std::string, 3> s = dome_at ? ::dome::gen::blank<::ring< ::std::string, 3>>() : ::dome::gen::type<::ring< ::std::string, 3>>(); if (dome_at) dome_f.load("s", s); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 5); ++i) {
        DOME_SITE(1, 23, ("r", "s", "i"), ::dome::gen::ref(r), ::dome::gen::ref(s), i); const int x = dome_at ? dome_f.get<int>("x") : (r.push(i));
        DOME_SITE(2, 24, ("r", "s", "i", "x"), ::dome::gen::ref(r), ::dome::gen::ref(s), i, x); const std::string y = dome_at ? ::dome::gen::blank<::std::string>() : (s.push((dome_r2 ? ::dome::gen::blank<::std::basic_string<char, ::std::char_traits<char>, ::std::allocator<char>>>() : (std::to_string(i * i)))));
        std::printf("%d %s\n", x, y.c_str());
    }
}
