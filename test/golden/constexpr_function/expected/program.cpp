#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// constexpr functions and lambdas that stop at run time only; those that compute constants stay.
#include <dome/session.hpp>

#include <cstdio>

constexpr int square(int n) { return n * n; }
inline int slow(int n) { DOME_FRAME("slow(int)", "program.cpp", 8, 0x5ed540cec644af87ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
    int s = dome_at ? dome_f.get<int>("s") : (0);
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < n); ++i) {
        if (!dome_at) { s += square(i); }
        if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(i > 1)) 
{ { DOME_SITE(1, 13, ("n", "s", "i"), n, s, i); dome::checkpoint(); } }
    }
    return s;
}
struct Scale {
    int by = 2;
    inline int operator()(int n) const { DOME_FRAME("Scale::operator()(int) const", "program.cpp", 19, 0x36b652074c624502ull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(n > 0)) 
{ { DOME_SITE(1, 21, ("n"), n); dome::checkpoint(); } }
        return n * by;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] Scale& dome_x) {
        dome_a.field_or_default("by", dome_x.by);
    }
#line 24
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 25, 0x60293c7c3ad928f2ull, "slow", "Scale::operator()", "main()::(anonymous class)::operator()");
    constexpr int nine = square(3);
    DOME_SITE0(1, 27); const int a = dome_at ? dome_f.get<int>("a") : (slow(nine / 2));
    Scale twice = dome_at ? ::dome::gen::blank<::Scale>() : ::dome::gen::type<::Scale>(); if (dome_at) dome_f.load("twice", twice); 
    DOME_SITE(2, 29, ("a", "twice"), a, ::dome::gen::ref(twice)); const int b = dome_at ? dome_f.get<int>("b") : (twice(a));
    auto half = [](int n)  { DOME_FRAME("main()::lambda 1(int)", "program.cpp", 30, 0xb9e284371b9350faull, "dome::checkpoint"); if (dome_at) { dome_f.load("n", n); }
        if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(n > 0)) 
{ { DOME_SITE(1, 32, ("n"), n); dome::checkpoint(); } }
        return n / 2;
    };
    { DOME_SITE(3, 35, ("a", "twice", "b"), a, ::dome::gen::ref(twice), b); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (half(b)); std::printf("%d %d %d\n", a, b, dome_t1); }
}
