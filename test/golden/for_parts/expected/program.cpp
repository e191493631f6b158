#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Sites in every part of a for loop, with continue and break; a variable declared in the condition.
#include <dome/session.hpp>

#include <cstdio>
#include <string>

int step(int k) { DOME_FRAME("step(int)", "program.cpp", 8, 0x8f7cdf70c9e339c7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 9, ("k"), k); dome::checkpoint(); }
    return k;
}
bool less(int a, int b) { DOME_FRAME("less(int, int)", "program.cpp", 12, 0xc5fd8efdff2df2b8ull, "dome::checkpoint"); if (dome_at) { dome_f.load("a", a); dome_f.load("b", b); }
    { DOME_SITE(1, 13, ("a", "b"), a, b); dome::checkpoint(); }
    return a < b;
}
const int* at(const int* p, int i) { DOME_FRAME("at(const int *, int)", "program.cpp", 16, 0x61db749d26149452ull, "dome::checkpoint"); if (dome_at) { dome_f.load("p", p); dome_f.load("i", i); }
    { DOME_SITE(1, 17, ("p", "i"), p, i); dome::checkpoint(); }
    return p[i] ? p + i : nullptr;
}
int spin(int n) { DOME_FRAME("spin(int)", "program.cpp", 20, 0x248c952646d1a618ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    while (true) {
        { DOME_SITE(1, 22, ("n"), n); dome::checkpoint(); }
        if (--n < 0)
            return n;
    }
}
int whirl(int n) { DOME_FRAME("whirl(int)", "program.cpp", 27, 0xb10c0b251e04626full, "step"); if (dome_at) { dome_f.load("n", n); }
    for (; ; ) {
        { DOME_SITE(1, 29, ("n"), n); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(n)); if (!dome_at && (dome_t1 > 3)) 
return n; }
        ++n;
    }
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 35, 0x3568eaf3aef0a107ull, "step", "less", "step", "dome::checkpoint", "step", "at", "step", "dome::checkpoint", "step", "less", "spin", "whirl");
    if (DOME_IN(1, 4)) { DOME_SITE0(1, 36); int i = dome_at ? dome_f.get<int>("i") : (step(0)); for (bool dome_c3 = DOME_BACK(3, 3); ; dome_c3 = true) { if (dome_c3) { DOME_SITE(3, 36, ("i"), i); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (step(1)); i += dome_t2; } DOME_SITE(2, 36, ("i"), i); bool dome_t1 = dome_at ? ::dome::gen::blank<bool>() : (less(i, 6)); if (!dome_at && !(dome_t1)) break; {
        if (!dome_at) { if (i == 1)
            continue;
        if (i == 4)
            break;
        std::printf("%d ", i); }
        { DOME_SITE(4, 42, ("i"), i); dome::checkpoint(); }
    } } }
    if (!dome_at) { std::printf("\n"); }
    if (DOME_IN(5, 5)) { int i = dome_at ? dome_f.get<int>("i") : (0); for (bool dome_c5 = DOME_BACK(5, 5); ; dome_c5 = true) { if (dome_c5) { DOME_SITE(5, 45, ("i"), i); if (!dome_at) { step(i); } ++i; } if (!dome_at && !(i < 3)) break; 
std::printf("%d ", i); } }
    if (!dome_at) { std::printf("\n"); }
    const int data[] = {3, 1, 4, 0}; if (dome_at) dome_f.load("data", const_cast<::std::remove_const_t<decltype(data)>&>(data)); 
    if (DOME_IN(6, 7)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); ; ++i) { DOME_SITE(6, 49, ("data", "i"), ::dome::gen::ref(data), i); const int* p = dome_at ? dome_f.get<const int *>("p") : (at(data, i)); if (!dome_at && !(p)) break; 
{ { int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (::dome::gen::type<int>(*p)); DOME_SITE(7, 50, ("data", "i", "p", "dome_t3"), ::dome::gen::ref(data), i, p, dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (step(i)); std::printf("%d ", dome_t3 + dome_t4); } } } }
    if (!dome_at) { std::printf("\n"); }
    int j = dome_at ? dome_f.get<int>("j") : (0);
    if (DOME_IN(8, 9)) { std::string s = dome_at ? ::dome::gen::blank<::std::string>() : ::dome::gen::type<::std::string>("a"); if (dome_at) dome_f.load("s", s);  for (; dome_at || (j < 3); s += "b", ++j) {
        if (DOME_IN(8, 8)) { DOME_SITE(8, 54, ("data", "j", "s"), ::dome::gen::ref(data), j, ::dome::gen::ref(s)); dome::checkpoint(); }
        { int k = dome_at ? ::dome::gen::blank<int>() : (0); for (bool dome_c9 = DOME_BACK(9, 9); ; dome_c9 = true) { if (dome_c9) { DOME_SITE(9, 55, ("data", "j", "s"), ::dome::gen::ref(data), j, ::dome::gen::ref(s)); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (step(k + 1)); k = dome_t5; } if (!dome_at && !(k < 2)) break; {
            if (k == j)
                continue;
            std::printf("%s%d ", s.c_str(), k);
        } } }
    } }
    int k = dome_at ? dome_f.get<int>("k") : (0);
    if (DOME_IN(10, 10)) { for (bool dome_c10 = DOME_BACK(10, 10); ; dome_c10 = true) { if (dome_c10) { int dome_t6 = dome_at ? dome_f.get<int>("dome_t6") : (::dome::gen::type<int>(++k)); DOME_SITE(10, 66, ("data", "k", "dome_t6"), ::dome::gen::ref(data), k, dome_t6); bool dome_t7 = dome_at ? ::dome::gen::blank<bool>() : (less(dome_t6, 3)); if (!(dome_t7)) break; } {
        if (k == 1)
            continue;
        std::printf("do%d ", k);
    } } }
    { DOME_SITE(12, 67, ("data"), ::dome::gen::ref(data)); int dome_t8 = dome_at ? dome_f.get<int>("dome_t8") : (whirl(1)); DOME_SITE(11, 67, ("data", "dome_t8"), ::dome::gen::ref(data), dome_t8); int dome_t9 = dome_at ? ::dome::gen::blank<int>() : (spin(3)); std::printf("%d %d\n", dome_t9, dome_t8); }
}
