#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Sites in the conditions of if and ?:, short circuit kept.
#include <dome/session.hpp>

#include <cstdio>

int step(int n) { DOME_FRAME("step(int)", "program.cpp", 7, 0x8936ce32d81a8f86ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 8, ("n"), n); dome::checkpoint(); }
    std::printf("step %d\n", n);
    return n * 2;
}
bool yes(int n) { DOME_FRAME("yes(int)", "program.cpp", 12, 0x30375bb9eb359ef9ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    { DOME_SITE(1, 13, ("n"), n); dome::checkpoint(); }
    return n % 2 == 0;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 17, 0xf41cfb3bab211524ull, "yes", "step", "yes", "yes", "step");
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 19, ("i"), i); bool dome_t1 = dome_at ? ::dome::gen::blank<bool>() : (yes(i)); if (!dome_at && (dome_t1)) 
std::printf("even %d\n", i); }
        if (DOME_IN(2, 3)) { bool dome_t2 = dome_at ? ::dome::gen::blank<bool>() : (static_cast<bool>(i > 1)); if (dome_at ? DOME_BACK(2, 3) : dome_t2) { DOME_SITE(2, 21, ("i"), i); int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (step(i)); DOME_SITE(3, 21, ("i", "dome_t3"), i, dome_t3); bool dome_t4 = dome_at ? ::dome::gen::blank<bool>() : (yes(dome_t3)); dome_t2 = static_cast<bool>(dome_t4); } if (!dome_at && (dome_t2)) 
std::printf("and %d\n", i); }
        if (DOME_IN(4, 4)) { bool dome_t5 = dome_at ? ::dome::gen::blank<bool>() : (static_cast<bool>(i == 3)); if (dome_at ? DOME_BACK(4, 4) : !dome_t5) { DOME_SITE(4, 23, ("i"), i); bool dome_t6 = dome_at ? ::dome::gen::blank<bool>() : (yes(i + 1)); dome_t5 = static_cast<bool>(dome_t6); } if (!dome_at && (dome_t5)) 
std::printf("or %d\n", i); }
        bool dome_t7 = dome_at ? dome_f.get<bool>("dome_t7") : (static_cast<bool>(i > 1)); int dome_t8 = dome_at ? ::dome::gen::blank<int>() : (::dome::gen::type<int>()); if (dome_at ? DOME_BACK(5, 5) : dome_t7) { DOME_SITE(5, 25, ("i", "dome_t7"), i, dome_t7); int dome_t9 = dome_at ? ::dome::gen::blank<int>() : (step(i)); dome_t8 = dome_t9; } if (dome_at ? DOME_BACK(0, 0) : !dome_t7) { dome_t8 = -1; } const int x = dome_at ? ::dome::gen::blank<int>() : (dome_t8);
        std::printf("%d\n", x);
    }
}
