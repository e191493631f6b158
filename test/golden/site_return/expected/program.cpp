#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Sites in return statements, also of other types and conversions.
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

double half(int n) { DOME_FRAME("half(int)", "program.cpp", 18, 0x44941ea145cf29fdull, "step"); { DOME_SITE0(1, 18); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(n)); return dome_t1 / 4.0; } }
std::string text(int n) { DOME_FRAME("text(int)", "program.cpp", 19, 0x3962d99b3cbf131bull, "step"); { DOME_SITE0(1, 19); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(n)); return "<" + std::to_string(dome_t1) + ">"; } }
long chain(int n) { DOME_FRAME("chain(int)", "program.cpp", 20, 0x1791fa7931ca60f5ull, "chain", "step"); if (dome_at) { dome_f.load("n", n); } { bool dome_t1 = dome_at ? ::dome::gen::blank<bool>() : (static_cast<bool>(n == 0)); long dome_t2 = dome_at ? ::dome::gen::blank<long>() : (::dome::gen::type<long>()); if (dome_at ? DOME_BACK(0, 0) : dome_t1) { dome_t2 = 1; } if (dome_at ? DOME_BACK(1, 2) : !dome_t1) { DOME_SITE(1, 20, ("n"), n); long dome_t3 = dome_at ? dome_f.get<long>("dome_t3") : (chain(n - 1)); DOME_SITE(2, 20, ("n", "dome_t3"), n, dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (step(n)); dome_t2 = n * dome_t3 + dome_t4; } return dome_t2; } }
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 21, 0x2452e93ddb998809ull, "half", "text", "chain");
    DOME_SITE0(1, 22); const double h = dome_at ? dome_f.get<double>("h") : (half(3));
    DOME_SITE(2, 23, ("h"), h); const std::string t = dome_at ? ::dome::gen::blank<::std::string>() : (text(4)); if (dome_at) dome_f.load("t", const_cast<::std::remove_const_t<decltype(t)>&>(t)); 
    DOME_SITE(3, 24, ("h", "t"), h, ::dome::gen::ref(t)); const long c = dome_at ? ::dome::gen::blank<long>() : (chain(4));
    std::printf("%g %s %ld\n", h, t.c_str(), c);
}
