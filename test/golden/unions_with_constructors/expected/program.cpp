#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Unions of numbers that are made of values only, and end visibly.
#include <dome/session.hpp>

#include <cstdio>

union either {
public:
    explicit either(int a) : i(a) {}
    explicit either(float a) : f(a) {}
    ~either() { std::printf("end\n"); }
    int whole() { DOME_FRAME("either::whole()", "program.cpp", 12, 0xd1d24c9e99e33050ull, "dome::checkpoint");
        { DOME_SITE0(1, 13); dome::checkpoint(); }
        return i;
    }
    float part() { DOME_FRAME("either::part()", "program.cpp", 16, 0xb547f24f92c9d0d6ull, "dome::checkpoint");
        { DOME_SITE0(1, 17); dome::checkpoint(); }
        return f;
    }

private:
    int i;
    float f;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] either& dome_x) {
        { auto dome_v = ::dome::gen::overlaid(dome_x.i, dome_x.f); dome_a.field("i|f", dome_v, false); }
    }
    explicit either(::dome::blank_t) : i() {}
#line 24
};
template <class T>
union bits {
    explicit bits(T x) : value(x) {}
    T value;
    unsigned char bytes[sizeof(T)];

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] bits& dome_x) {
        { auto dome_v = ::dome::gen::overlaid(dome_x.value, dome_x.bytes); dome_a.field("value|bytes", dome_v, false); }
    }
    explicit bits(::dome::blank_t) : value() {}
#line 30
};
struct both {
    both() : a(5), b(0x0102) {}
    either a;
    bits<short> b;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] both& dome_x) {
        dome_a.field("a", dome_x.a);
        dome_a.field("b", dome_x.b);
    }
    explicit both([[maybe_unused]] ::dome::blank_t dome_b) : a(::dome::gen::blank<decltype(a)>()), b(::dome::gen::blank<decltype(b)>()) {}
#line 35
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 36, 0xd9fc7faeba6bae86ull, "either::whole", "either::part", "dome::checkpoint", "either::whole");
    either x = dome_at ? ::dome::gen::blank<::either>() : ::dome::gen::type<::either>(12); if (dome_at) dome_f.load("x", x);  either y = dome_at ? ::dome::gen::blank<::either>() : ::dome::gen::type<::either>(1.5F); if (dome_at) dome_f.load("y", y); 
    both z = dome_at ? ::dome::gen::blank<::both>() : ::dome::gen::type<::both>(); if (dome_at) dome_f.load("z", z); 
    both* const w = dome_at ? dome_f.get<::both *>("w") : (::dome::gen::made(new both));
    if (!dome_at) { w->b.value = 7; }
    if (DOME_IN(1, 1)) { DOME_SITE(1, 41, ("x", "y", "z", "w"), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(z), w); int dome_t1 = dome_at ? ::dome::gen::blank<int>() : (x.whole()); std::printf("%d\n", dome_t1); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 42, ("x", "y", "z", "w"), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(z), w); float dome_t2 = dome_at ? ::dome::gen::blank<float>() : (y.part()); std::printf("%g\n", dome_t2); }
    if (DOME_IN(3, 3)) { DOME_SITE(3, 43, ("x", "y", "z", "w"), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(z), w); dome::checkpoint(); }
    { short dome_t3 = dome_at ? dome_f.get<short>("dome_t3") : (::dome::gen::type<short>(w->b.value)); int dome_t4 = dome_at ? dome_f.get<int>("dome_t4") : (z.b.bytes[0] + z.b.bytes[1]); DOME_SITE(4, 44, ("x", "y", "z", "w", "dome_t3", "dome_t4"), ::dome::gen::ref(x), ::dome::gen::ref(y), ::dome::gen::ref(z), w, dome_t3, dome_t4); int dome_t5 = dome_at ? ::dome::gen::blank<int>() : (z.a.whole()); std::printf("%d %d %d\n", dome_t5, dome_t4, dome_t3); }
    delete w;
}
