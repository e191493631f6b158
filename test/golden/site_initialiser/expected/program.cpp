#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Sites in initialisers: auto, const, braces, direct initialisation.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int step(int n) { DOME_FRAME("step(int)", "program.cpp", 8, 0x8936ce32d81a8f86ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 9, ("n"), n); dome::checkpoint(); }
    std::printf("step %d\n", n);
    return n * 2;
}
bool yes(int n) {
    dome::checkpoint();
    return n % 2 == 0;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 18, 0x68d09daeeb1597dfull, "step", "step", "step", "step");
    DOME_SITE0(1, 19); int a = dome_at ? dome_f.get<int>("a") : (step(1));
    DOME_SITE(2, 20, ("a"), a); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(a)); const int b = dome_at ? dome_f.get<int>("b") : ::dome::gen::type<int>{dome_t1};
    DOME_SITE(3, 21, ("a", "b"), a, b); auto c = dome_at ? dome_f.get<int>("c") : (step(b));
    DOME_SITE(4, 22, ("a", "b", "c"), a, b, c); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (step(c)); const std::string s = dome_at ? ::dome::gen::blank<::std::string>() : (std::to_string(dome_t2));
    std::printf("%d %d %d %s\n", a, b, c, s.c_str());
}
