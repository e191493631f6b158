#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Sites inside operators and call operators of classes.
#include <dome/session.hpp>

#include <cstdio>

struct money {
    long cents = 0;
    money operator+(const money& other) const { DOME_FRAME("money::operator+(const money &) const", "program.cpp", 9, 0xc7aa8808a2ede05dull, "dome::checkpoint");
        { DOME_SITE0(1, 10); dome::checkpoint(); }
        return {cents + other.cents};
    }
    money& operator*=(int k) { DOME_FRAME("money::operator*=(int)", "program.cpp", 13, 0xb1ac2701572b942ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
        { DOME_SITE(1, 14, ("k"), k); dome::checkpoint(); }
        cents *= k;
        return *this;
    }
    long operator()(int k) { DOME_FRAME("money::operator()(int)", "program.cpp", 18, 0xde087c998dbb2202ull, "dome::checkpoint"); if (dome_at) { dome_f.load("k", k); }
        const long before = dome_at ? dome_f.get<long>("before") : (cents);
        { DOME_SITE(1, 20, ("k", "before"), k, before); dome::checkpoint(); }
        cents += k;
        return before;
    }

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] money& dome_x) {
        dome_a.field_or_default("cents", dome_x.cents);
    }
#line 24
};
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 25, 0xf7b86d4386c83ac9ull, "money::operator+", "money::operator*=", "money::operator()");
    money a = dome_at ? ::dome::gen::blank<::money>() : ::dome::gen::type<::money>{150}; if (dome_at) dome_f.load("a", a);  money b = dome_at ? ::dome::gen::blank<::money>() : ::dome::gen::type<::money>{275}; if (dome_at) dome_f.load("b", b); 
    DOME_SITE(1, 27, ("a", "b"), ::dome::gen::ref(a), ::dome::gen::ref(b)); money c = dome_at ? ::dome::gen::blank<::money>() : (a + b); if (dome_at) dome_f.load("c", c); 
    if (DOME_IN(2, 2)) { DOME_SITE(2, 28, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); c *= 3; }
    DOME_SITE(3, 29, ("a", "b", "c"), ::dome::gen::ref(a), ::dome::gen::ref(b), ::dome::gen::ref(c)); const long d = dome_at ? ::dome::gen::blank<long>() : (c(7));
    std::printf("%ld %ld\n", c.cents, d);
}
