#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Sites as arguments, nested, several in one call, in a chain of <<.
#include <dome/session.hpp>

#include <cstdio>
#include <iostream>
#include <string>

int step(int n) { DOME_FRAME("step(int)", "program.cpp", 9, 0x8936ce32d81a8f86ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 10, ("n"), n); dome::checkpoint(); }
    std::printf("step %d\n", n);
    return n * 2;
}
bool yes(int n) {
    dome::checkpoint();
    return n % 2 == 0;
}

int add(int a, int b) { return a + b; }
std::string label(const std::string& s, int n) { DOME_FRAME("label(const std::string &, int)", "program.cpp", 20, 0x35a458a6c2451529ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 21, ("n"), n); dome::checkpoint(); }
    return s + std::to_string(n);
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 24, 0xc4cacd9150bbdb12ull, "step", "step", "step", "step", "label", "label", "label", "step");
    DOME_SITE0(1, 25); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(1)); const int a = dome_at ? dome_f.get<int>("a") : (add(dome_t1, 2));
    DOME_SITE(2, 26, ("a"), a); int dome_t2 = dome_at ? dome_f.get<int>("dome_t2") : (step(2)); DOME_SITE(3, 26, ("a", "dome_t2"), a, dome_t2); int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (step(dome_t2)); DOME_SITE(4, 26, ("a", "dome_t3"), a, dome_t3); const int b = dome_at ? dome_f.get<int>("b") : (step(dome_t3));
    if (DOME_IN(5, 7)) { ::std::string dome_t4 = dome_at ? ::dome::gen::blank<::std::string>() : (::dome::gen::type<::std::string>("x")); if (dome_at) dome_f.load("dome_t4", dome_t4); DOME_SITE(5, 27, ("a", "b", "dome_t4"), a, b, ::dome::gen::ref(dome_t4)); ::std::string dome_t5 = dome_at ? ::dome::gen::blank<::std::string>() : (label(dome_t4, a)); if (!dome_at) { std::cout << static_cast<decltype(dome_t5)&&>(dome_t5) << ' '; } ::std::string dome_t6 = dome_at ? ::dome::gen::blank<::std::string>() : (::dome::gen::type<::std::string>("y")); if (dome_at) dome_f.load("dome_t6", dome_t6); DOME_SITE(6, 27, ("a", "b", "dome_t6"), a, b, ::dome::gen::ref(dome_t6)); ::std::string dome_t7 = dome_at ? ::dome::gen::blank<::std::string>() : (label(dome_t6, 2)); if (dome_at) dome_f.load("dome_t7", dome_t7); DOME_SITE(7, 27, ("a", "b", "dome_t7"), a, b, ::dome::gen::ref(dome_t7)); ::std::string dome_t8 = dome_at ? ::dome::gen::blank<::std::string>() : (label(static_cast<decltype(dome_t7)&&>(dome_t7), b)); std::cout << static_cast<decltype(dome_t8)&&>(dome_t8) << '\n'; }
    { DOME_SITE(8, 28, ("a"), a); int dome_t9 = dome_at ? ::dome::gen::blank<int>() : (step(b)); std::cout << add(a, dome_t9) << std::endl; }
}
