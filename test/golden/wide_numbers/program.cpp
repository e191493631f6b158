// SPDX-License-Identifier: Apache-2.0
// Numbers wider than 64 bits: 128-bit integers, long double beyond the range and precision of double.
#include <dome/session.hpp>

#include <cstdio>
#include <limits>
#include <vector>

int main() {
    __int128 factorial = -1;
    unsigned __int128 large = ~static_cast<unsigned __int128>(0);
    long double product = 1, fraction = 1, tiny = std::numeric_limits<long double>::denorm_min();
    std::vector<long double> all;
    std::vector<__int128> integers;
    for (int i = 1; i < 30; ++i) {
        factorial *= i;
        large -= static_cast<unsigned __int128>(i) << 64;
        product *= 1e150L / 3;
        fraction /= 1e150L * 3;
        if (i % 7 == 0)
            dome::checkpoint();
        all.push_back(product);
        integers.push_back(factorial);
    }
    std::printf("%lld %llu\n", static_cast<long long>(factorial >> 64), static_cast<unsigned long long>(factorial));
    std::printf("%llu %llu\n", static_cast<unsigned long long>(large >> 64), static_cast<unsigned long long>(large));
    std::printf("%.25Lg %.25Lg %.25Lg %.25Lg\n", product, fraction, tiny, all[20]);
    std::printf("%lld\n", static_cast<long long>(integers[19] % 1000003));
}
