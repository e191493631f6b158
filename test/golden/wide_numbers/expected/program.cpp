#include <dome/generated.hpp>
#include <dome/describe/std/vector.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Numbers wider than 64 bits: 128-bit integers, long double beyond the range and precision of double.
#include <dome/session.hpp>

#include <cstdio>
#include <limits>
#include <vector>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 9, 0x3cbdc09083d89b4full, "dome::checkpoint");
    __int128 factorial = dome_at ? ::dome::gen::blank<__int128>() : ::dome::gen::type<__int128>(-1); if (dome_at) dome_f.load("factorial", factorial); 
    unsigned __int128 large = dome_at ? dome_f.get<unsigned __int128>("large") : (~static_cast<unsigned __int128>(0));
    long double product = dome_at ? ::dome::gen::blank<long double>() : ::dome::gen::type<long double>(1); if (dome_at) dome_f.load("product", product);  long double fraction = dome_at ? dome_f.get<long double>("fraction") : ::dome::gen::type<long double>(1); long double tiny = dome_at ? dome_f.get<long double>("tiny") : (std::numeric_limits<long double>::denorm_min());
    std::vector<long double> all = dome_at ? ::dome::gen::blank<::std::vector<long double>>() : ::dome::gen::type<::std::vector<long double>>(); if (dome_at) dome_f.load("all", all); 
    std::vector<__int128> integers = dome_at ? ::dome::gen::blank<::std::vector<__int128, ::std::allocator<__int128>>>() : ::dome::gen::type<::std::vector<__int128, ::std::allocator<__int128>>>(); if (dome_at) dome_f.load("integers", integers); 
    for (int i = dome_at ? dome_f.get<int>("i") : (1); dome_at || (i < 30); ++i) {
        if (!dome_at) { factorial *= i;
        large -= static_cast<unsigned __int128>(i) << 64;
        product *= 1e150L / 3;
        fraction /= 1e150L * 3; }
        if (dome_at ? DOME_BACK(1, 1) : static_cast<bool>(i % 7 == 0)) 
{ { DOME_SITE(1, 21, ("factorial", "large", "product", "fraction", "tiny", "all", "integers", "i"), ::dome::gen::ref(factorial), large, ::dome::gen::ref(product), fraction, tiny, ::dome::gen::ref(all), ::dome::gen::ref(integers), i); dome::checkpoint(); } }
        all.push_back(product);
        integers.push_back(factorial);
    }
    std::printf("%lld %llu\n", static_cast<long long>(factorial >> 64), static_cast<unsigned long long>(factorial));
    std::printf("%llu %llu\n", static_cast<unsigned long long>(large >> 64), static_cast<unsigned long long>(large));
    std::printf("%.25Lg %.25Lg %.25Lg %.25Lg\n", product, fraction, tiny, all[20]);
    std::printf("%lld\n", static_cast<long long>(integers[19] % 1000003));
}
