#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Static methods and a nested class.
#include <dome/session.hpp>

#include <cstdio>

struct outer {
    struct inner {
        int n = 1;
        int grow() { DOME_FRAME("outer::inner::grow()", "program.cpp", 10, 0x80dfd9e851907640ull, "dome::checkpoint");
            if (!dome_at) { n *= 2; }
            { DOME_SITE0(1, 12); dome::checkpoint(); }
            return n;
        }
    
public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] inner& dome_x) {
        dome_a.field_or_default("n", dome_x.n);
    }
#line 15
};
    static int twice(int k) { DOME_FRAME("outer::twice(int)", "program.cpp", 16, 0xe4ea7d90484c2f64ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
        { DOME_SITE(1, 17, ("k"), k); dome::checkpoint(); }
        return 2 * k;
    }
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 21, 0xb3b1a17b834afaffull, "outer::twice", "outer::inner::grow");
    outer::inner i = dome_at ? ::dome::gen::blank<::outer::inner>() : ::dome::gen::type<::outer::inner>(); if (dome_at) dome_f.load("i", i); 
    int s = dome_at ? dome_f.get<int>("s") : (0);
    for (int k = dome_at ? dome_f.get<int>("k") : (0); dome_at || (k < 3); ++k) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 25, ("i", "s", "k"), ::dome::gen::ref(i), s, k); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (outer::twice(k)); s += dome_t1 + 1; }
        DOME_SITE(2, 26, ("i", "s", "k"), ::dome::gen::ref(i), s, k); const int n = dome_at ? ::dome::gen::blank<int>() : (i.grow());
        std::printf("%d %d\n", s, n);
    }
}
