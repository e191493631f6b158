#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Sites inside try, before and after throwing, two handlers, rethrow to the caller.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int tick(int x) { DOME_FRAME("tick(int)", "program.cpp", 8, 0x7ec7084c758af063ull, "dome::checkpoint"); if (dome_at) { dome_f.load("x", x); }
    { DOME_SITE(1, 9, ("x"), x); dome::checkpoint(); }
    return x + 1;
}
int risky(int n) { DOME_FRAME("risky(int)", "program.cpp", 12, 0x6f1d0466dde0ff46ull, "dome::checkpoint", "tick"); if (dome_at) { dome_f.load("n", n); }
    int got = dome_at ? dome_f.get<int>("got") : (0);
    std::string where = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("none"); if (dome_at) dome_f.load("where", where); 
    try {
        if (!dome_at) { where = "in"; }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 17, ("n", "got", "where"), n, got, ::dome::gen::ref(where)); dome::checkpoint(); }
        if (!dome_at) { if (n == 1)
            throw 5; }
        { DOME_SITE(2, 20, ("n", "got", "where"), n, got, ::dome::gen::ref(where)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (tick(n)); got = dome_t1; }
        if (n == 2)
            throw std::string("x");
        if (n == 3)
            throw 2.5;
    } catch (int e) {
        got = e;
        std::printf("int %d %s\n", e, where.c_str());
    } catch (const std::string& s) {
        got = -1;
        std::printf("string %s\n", s.c_str());
    }
    return got;
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 34, 0xdf86e4c919cf06f1ull, "risky");
    for (int n = dome_at ? dome_f.get<int>("n") : (0); dome_at || (n < 4); ++n) {
        try {
            DOME_SITE(1, 37, ("n"), n); const int r = dome_at ? ::dome::gen::blank<int>() : (risky(n));
            std::printf("%d\n", r);
        } catch (double d) {
            std::printf("double %g\n", d);
        }
    }
}
