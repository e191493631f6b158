// SPDX-License-Identifier: Apache-2.0
// Locals and parameters of every arithmetic kind, at their limits.
#include <dome/session.hpp>

#include <cstdio>
#include <limits>

void all(bool b, char c, signed char sc, unsigned char uc, short s, unsigned short us, int i, unsigned u, long l, unsigned long ul, long long ll,
         unsigned long long ull, float f, double d) {
    dome::checkpoint();
    std::printf("%d %c %d %d %d %d %d %u %ld %lu %lld %llu %.9g %.17g\n", b, c, sc, uc, s, us, i, u, l, ul, ll, ull, f, d);
}
int main() {
    const double tenth = 0.1, inf = std::numeric_limits<double>::infinity();
    unsigned long long big = 18446744073709551615ULL;
    long long low = -9223372036854775807LL - 1;
    char16_t wide = u'x';
    dome::checkpoint();
    all(true, 'q', -128, 255, -32768, 65535, -2147483647 - 1, 4294967295u, low, big, low, big, 0.1f, tenth);
    std::printf("%g %.17g %d\n", inf, tenth + tenth + tenth, wide);
    dome::checkpoint();
    std::printf("%llu\n", big);
}
