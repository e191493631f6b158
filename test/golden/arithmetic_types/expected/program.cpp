#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Locals and parameters of every arithmetic kind, at their limits.
#include <dome/session.hpp>

#include <cstdio>
#include <limits>

void all(bool b, char c, signed char sc, unsigned char uc, short s, unsigned short us, int i, unsigned u, long l, unsigned long ul, long long ll,
         unsigned long long ull, float f, double d) { DOME_FRAME("all(bool, char, signed char, unsigned char, short, unsigned short, int, unsigned int, long, unsigned long, long long, unsigned long long, float, double)", "program.cpp", 8, 0xb286951cb30e9920ull, "dome::checkpoint"); if (dome_at) { dome_f.load("b", b); dome_f.load("c", c); dome_f.load("sc", sc); dome_f.load("uc", uc); dome_f.load("s", s); dome_f.load("us", us); dome_f.load("i", i); dome_f.load("u", u); dome_f.load("l", l); dome_f.load("ul", ul); dome_f.load("ll", ll); dome_f.load("ull", ull); dome_f.load("f", f); dome_f.load("d", d); }
    { DOME_SITE(1, 10, ("b", "c", "sc", "uc", "s", "us", "i", "u", "l", "ul", "ll", "ull", "f", "d"), b, c, sc, uc, s, us, i, u, l, ul, ll, ull, f, d); dome::checkpoint(); }
    std::printf("%d %c %d %d %d %d %d %u %ld %lu %lld %llu %.9g %.17g\n", b, c, sc, uc, s, us, i, u, l, ul, ll, ull, f, d);
}
int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 13, 0x124343c426567e13ull, "dome::checkpoint", "all", "dome::checkpoint");
    const double tenth = 0.1, inf = std::numeric_limits<double>::infinity();
    unsigned long long big = dome_at ? dome_f.get<unsigned long long>("big") : (18446744073709551615ULL);
    long long low = dome_at ? dome_f.get<long long>("low") : (-9223372036854775807LL - 1);
    char16_t wide = dome_at ? dome_f.get<char16_t>("wide") : (u'x');
    if (DOME_IN(1, 1)) { DOME_SITE(1, 18, ("big", "low", "wide"), big, low, wide); dome::checkpoint(); }
    if (DOME_IN(2, 2)) { DOME_SITE(2, 19, ("big", "wide"), big, wide); all(true, 'q', -128, 255, -32768, 65535, -2147483647 - 1, 4294967295u, low, big, low, big, 0.1f, tenth); }
    if (!dome_at) { std::printf("%g %.17g %d\n", inf, tenth + tenth + tenth, wide); }
    { DOME_SITE(3, 21, ("big"), big); dome::checkpoint(); }
    std::printf("%llu\n", big);
}
