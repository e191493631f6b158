#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// `if consteval`, of C++23, which the compilers take before as well: what runs is known, and variables around it are kept.
#include <dome/dome.hpp>
#include <iostream>

constexpr int next(int n) { return n + 1; }
consteval int immediate(int n) { return n * 100; }

int before(int rounds) { DOME_FRAME("before(int)", "program.cpp", 9, 0x2cbda70473c2acc6ull, "dome::checkpoint"); if (dome_at) { dome_f.load("rounds", rounds); }
    int sum = dome_at ? dome_f.get<int>("sum") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < rounds); ++i) {
        if (!dome_at) { if consteval {
            sum = immediate(1);
        } }
        { DOME_SITE(1, 15, ("rounds", "sum", "i"), rounds, sum, i); dome::checkpoint(); }
        sum += next(3) + i;
    }
    return sum;
}
int around(int k) { DOME_FRAME("around(int)", "program.cpp", 20, 0x8651b1d203fc76d8ull, "dome::checkpoint");
    int left = dome_at ? dome_f.get<int>("left") : (k);
    if consteval {
        left = immediate(2);
        dome::checkpoint();
    } else {
        int half = dome_at ? dome_f.get<int>("half") : (k / 2);
        { DOME_SITE(1, 27, ("left", "half"), left, half); dome::checkpoint(); }
        left -= half;
    }
    return left;
}
template <class T>
T negated(T k) { DOME_FRAME("negated(T)", "program.cpp", 33, 0x18a1d4ca018f726aull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    if !consteval {
        { T i = dome_at ? ::dome::gen::blank<T>() : ::dome::gen::type<T>(0); if (dome_at) dome_f.load("i", i);  for (; dome_at || (i < 2); ++i) {
            { DOME_SITE(1, 36, ("k", "i"), ::dome::gen::ref(k), ::dome::gen::ref(i)); dome::checkpoint(); }
            k += i;
        } }
    }
    return k;
}
int neither(int k) { DOME_FRAME("neither(int)", "program.cpp", 42, 0x11a1ce7d57bb5eacull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
    if (!dome_at) { if !consteval {
        k += 2;
    } else {
        dome::checkpoint();
    } }
    { DOME_SITE(1, 48, ("k"), k); dome::checkpoint(); }
    return k;
}

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 52, 0x75a03cab0927f26cull, "before", "around", "negated<int>", "negated<long>", "neither"); { DOME_SITE0(1, 52); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (before(3)); if (!dome_at) { std::cout << dome_t1 << ' '; } DOME_SITE0(2, 52); int dome_t2 = dome_at ? ::dome::gen::blank<int>() : (around(9)); if (!dome_at) { std::cout << dome_t2 << ' '; } DOME_SITE0(3, 52); int dome_t3 = dome_at ? ::dome::gen::blank<int>() : (negated(4)); if (!dome_at) { std::cout << dome_t3; } DOME_SITE0(4, 52); long dome_t4 = dome_at ? ::dome::gen::blank<long>() : (negated(5L)); if (!dome_at) { std::cout << dome_t4 << ' '; } DOME_SITE0(5, 52); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (neither(1)); std::cout << dome_t5 << '\n'; } }
