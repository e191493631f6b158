#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Sites and the statements around them come from macros, in part or wholly.
#include <dome/session.hpp>

#include <cassert>
#include <cstdio>

#define FOR(i, n) for (int i = 0; i < n; ++i)
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define CHECKPOINT dome::checkpoint()
#define STEP(x)             \
    do {                    \
        dome::checkpoint(); \
        (x) += 1;           \
    } while (0)
#define SWAP(a, b)  \
    {               \
        int t = a;  \
        CHECKPOINT; \
        a = b;      \
        b = t;      \
    }
#define DECLARE(name, value) int name = value;
#define FUNCTION(name, k)   \
    int name(int n) {       \
        dome::checkpoint(); \
        return n * k;       \
    }
#define RETURN(x) return x
#define SAY(...) std::printf(__VA_ARGS__)
#define TRACE(x) std::printf("%s %d\n", #x, (x))
#define JOIN(a, b) a##b
#define BEGIN {
#define END }

int twice(int n) { DOME_FRAME("twice(int)", "program.cpp", 36, 0x4dad72efe9b38cdaull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); } { DOME_SITE(1, 36, ("n"), n); dome::checkpoint(); } return n * 2; }
int thrice(int n) { DOME_FRAME("thrice(int)", "program.cpp", 37, 0x22a7e71bcca08e0dull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); } { DOME_SITE(1, 37, ("n"), n); dome::checkpoint(); } return n * 3; }

int pass(int n) { DOME_FRAME("pass(int)", "program.cpp", 39, 0xf1fd89c1b125b1cfull, "dome::checkpoint", "twice"); if (dome_at) { dome_f.load("n", n); }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 40, ("n"), n); dome::checkpoint(); }
    { DOME_SITE0(2, 41); return twice(n); }
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 44, 0x8e389cc8c9adcbull, "dome::checkpoint", "dome::checkpoint", "dome::checkpoint", "twice", "twice", "twice", "thrice", "pass", "dome::checkpoint", "pass");
    int a = dome_at ? dome_f.get<int>("a") : (1);
    int b = dome_at ? dome_f.get<int>("b") : (5);
    if (DOME_IN(1, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 2); ++i) 
{ for (int j = dome_at ? dome_f.get<int>("j") : (0); dome_at || (j < 2); ++j) {
        if (DOME_IN(1, 1)) { DOME_SITE(1, 49, ("a", "b", "i", "j"), a, b, i, j); dome::checkpoint(); }
        do { { DOME_SITE(2, 50, ("a", "b", "i", "j"), a, b, i, j); dome::checkpoint(); } (a) += 1; } while (0);
        SAY("%d%d ", i, j);
    } } }
    if (DOME_IN(3, 3)) { { int t = dome_at ? dome_f.get<int>("t") : (a); { DOME_SITE(3, 53, ("b", "t"), b, t); dome::checkpoint(); } a = b; b = t; } }
    if (!dome_at) { SAY("%d %d\n", a, b); }
    if (DOME_IN(4, 4)) { DOME_SITE(4, 55, ("a", "b"), a, b); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (twice(a)); static_cast <bool> (dome_t1 == 10) ? void (0) : __assert_fail ("twice(a) == 10", __FILE__, 55, __extension__ __PRETTY_FUNCTION__); }
    if (DOME_IN(5, 6)) { DOME_SITE(5, 56, ("a", "b"), a, b); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (twice(a)); bool dome_t3 = dome_at ? dome_f.get<bool>("dome_t3") : (static_cast<bool>((dome_t2) > (b))); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (::dome::gen::type<int>()); if (dome_at ? DOME_BACK(6, 6) : dome_t3) { DOME_SITE(6, 56, ("a", "b", "dome_t3"), a, b, dome_t3); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (twice(a)); dome_t4 = (dome_t5); } if (dome_at ? DOME_BACK(0, 0) : !dome_t3) { dome_t4 = (b); } std::printf("%d\n", (dome_t4)); }
    if (DOME_IN(7, 7)) { DOME_SITE(7, 57, ("a", "b"), a, b); int dome_t6 = dome_at ? ::dome::gen::blank<int>() : (thrice(a)); std::printf("%s %d\n", "thrice(a) + __LINE__", (dome_t6 + 57)); }
    if (DOME_IN(8, 9)) { DOME_SITE(8, 58, ("a", "b"), a, b); int dome_t7 = dome_at ? ::dome::gen::blank<int>() : (pass(b)); if (dome_at ? DOME_BACK(9, 9) : static_cast<bool>(dome_t7 > 3)) 
{
    { DOME_SITE(9, 60, ("a", "b"), a, b); dome::checkpoint(); }
    SAY("%s\n", "begin");
    END } { DOME_SITE0(10, 62); int dome_t8 = dome_at ? ::dome::gen::blank<int>() : (pass(((a) > (b) ? (a) : (b)))); std::printf("%d\n", dome_t8); }
}
