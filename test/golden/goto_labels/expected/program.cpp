#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// goto forwards, backwards, into and out of loops, around sites.
#include <dome/session.hpp>

#include <cstdio>

int step(int k) { DOME_FRAME("step(int)", "program.cpp", 7, 0x8f7cdf70c9e339c7ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    { DOME_SITE(1, 8, ("k"), k); dome::checkpoint(); }
    return k;
}
int find(int wanted) { DOME_FRAME("find(int)", "program.cpp", 11, 0x379a11b1418175d9ull, "dome::checkpoint"); if (dome_at) { dome_f.load("wanted", wanted); }
    int i = dome_at ? dome_f.get<int>("i") : (0), found = dome_at ? dome_f.get<int>("found") : (-1);
again:
    { DOME_SITE(1, 14, ("wanted", "i", "found"), wanted, i, found); dome::checkpoint(); }
    if (i == wanted) {
        found = i;
        goto done;
    }
    if (++i < 4)
        goto again;
    std::printf("not found\n");
done:
    return found;
}
int into(int n) { DOME_FRAME("into(int)", "program.cpp", 25, 0x28fdf2dece1714f9ull, "dome::checkpoint", "step"); if (dome_at) { dome_f.load("n", n); }
    int k = dome_at ? dome_f.get<int>("k") : (0);
    if (!dome_at) { if (n > 2)
        goto middle; }
    while (dome_at || (k < n)) {
        if (!dome_at) { std::printf("a%d ", k); }
        if (DOME_IN(1, 1)) { DOME_SITE(1, 31, ("n", "k"), n, k); dome::checkpoint(); }
    middle:
        if (!dome_at) { std::printf("b%d ", k); }
        { DOME_SITE(2, 34, ("n", "k"), n, k); step(k); }
        ++k;
        if (k > 5)
            goto out;
    }
out:
    std::printf("\n");
    return k;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 44, 0x5b8199c13203d130ull, "step", "find", "into", "into", "step");
    if (DOME_IN(1, 2)) { for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 3); ++i) {
        if (DOME_IN(1, 1)) { for (int j = dome_at ? dome_f.get<int>("j") : (0); dome_at || (j < 3); ++j) {
            { DOME_SITE(1, 47, ("i", "j"), i, j); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (step(i * j)); if (!dome_at && (dome_t1 == 2)) 
goto next; }
            std::printf("%d%d ", i, j);
        } }
    next:
        { DOME_SITE(2, 52, ("i"), i); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (find(i * 2)); std::printf("next %d\n", dome_t2); }
    } }
    if (DOME_IN(3, 4)) { DOME_SITE0(4, 54); int dome_t3 = dome_at ? dome_f.get<int>("dome_t3") : (into(4)); DOME_SITE(3, 54, ("dome_t3"), dome_t3); int dome_t4 = dome_at ? ::dome::gen::blank<int>() : (into(2)); std::printf("%d %d\n", dome_t4, dome_t3); }
    int tries = dome_at ? dome_f.get<int>("tries") : (0);
retry:
    { int dome_t5 = dome_at ? dome_f.get<int>("dome_t5") : (::dome::gen::type<int>(++tries)); DOME_SITE(5, 57, ("tries", "dome_t5"), tries, dome_t5); int dome_t6 = dome_at ? ::dome::gen::blank<int>() : (step(dome_t5)); if (!dome_at && (dome_t6 < 3)) 
goto retry; }
    std::printf("%d\n", tries);
}
