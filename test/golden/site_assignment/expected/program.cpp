#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#include <iterator>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Sites on the right of =, of compound assignment, and with an element on the left.
#include <dome/session.hpp>

#include <cstdio>
#include <vector>

int step(int n) { DOME_FRAME("step(int)", "program.cpp", 8, 0x8936ce32d81a8f86ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 9, ("n"), n); dome::checkpoint(); }
    std::printf("step %d\n", n);
    return n * 2;
}
bool yes(int n) {
    dome::checkpoint();
    return n % 2 == 0;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 18, 0xbac26070a32ce79dull, "step", "step", "step", "step", "step");
    int a = dome_at ? dome_f.get<int>("a") : (0);
    std::vector<int> v = dome_at ? ::dome::gen::blank<::std::vector<int>>() : ::dome::gen::type<::std::vector<int>>(3); if (dome_at) dome_f.load("v", v); 
    if (DOME_IN(1, 1)) { DOME_SITE(1, 21, ("v"), ::dome::gen::ref(v)); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(1)); a = dome_t1; }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 22, ("a", "v"), a, ::dome::gen::ref(v)); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (step(a)); a += dome_t2; }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 23, ("v"), ::dome::gen::ref(v)); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (step(a)); v[1] = dome_t3; }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 24, ("v"), ::dome::gen::ref(v)); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (step((dome_r4 ? ::dome::gen::blank<int>() : (v[1])))); v[0] -= dome_t4; }
    { DOME_SITE(5, 25, ("v"), ::dome::gen::ref(v)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (step(7)); a = v[2] = dome_t5; }
    std::printf("%d %d %d %d\n", a, v[0], v[1], v[2]);
}
