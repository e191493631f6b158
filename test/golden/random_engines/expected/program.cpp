#include <dome/generated.hpp>
#include <dome/describe/random.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Every engine of <random> goes on with the number that would have come next.
#include <dome/session.hpp>

#include <iostream>
#include <random>

struct world {
    explicit world(unsigned seed) : dice(seed) {}
    std::mt19937 dice;

public:
    friend struct ::dome::detail::class_access;
    static void dome_describe_([[maybe_unused]] ::dome::archive& dome_a, [[maybe_unused]] world& dome_x) {
        dome_a.field("dice", dome_x.dice);
    }
    explicit world([[maybe_unused]] ::dome::blank_t dome_b) : dice(::dome::gen::blank<decltype(dice)>()) {}
#line 11
};

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 13, 0x6727b5f87022147full, "dome::checkpoint");
    std::mt19937_64 twister = dome_at ? ::dome::gen::blank<::std::mt19937_64>() : ::dome::gen::type<::std::mt19937_64>(7); if (dome_at) dome_f.load("twister", twister); 
    std::minstd_rand linear = dome_at ? ::dome::gen::blank<::std::minstd_rand>() : ::dome::gen::type<::std::minstd_rand>(3); if (dome_at) dome_f.load("linear", linear); 
    std::ranlux24 lux = dome_at ? ::dome::gen::blank<::std::ranlux24>() : ::dome::gen::type<::std::ranlux24>(1); if (dome_at) dome_f.load("lux", lux); 
    std::knuth_b shuffled = dome_at ? ::dome::gen::blank<::std::knuth_b>() : ::dome::gen::type<::std::knuth_b>(); if (dome_at) dome_f.load("shuffled", shuffled); 
    std::default_random_engine plain = dome_at ? ::dome::gen::blank<::std::default_random_engine>() : ::dome::gen::type<::std::default_random_engine>(); if (dome_at) dome_f.load("plain", plain); 
    std::independent_bits_engine<std::mt19937, 7, unsigned> bits = dome_at ? ::dome::gen::blank<::std::independent_bits_engine< ::std::mt19937, 7, unsigned int>>() : ::dome::gen::type<::std::independent_bits_engine< ::std::mt19937, 7, unsigned int>>(); if (dome_at) dome_f.load("bits", bits); 
    std::random_device device = dome_at ? ::dome::gen::blank<::std::random_device>() : ::dome::gen::type<::std::random_device>(); if (dome_at) dome_f.load("device", device); 
    world w = dome_at ? ::dome::gen::blank<::world>() : ::dome::gen::type<::world>(11); if (dome_at) dome_f.load("w", w); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 5); ++i) {
        if (!dome_at) { std::cout << twister() % 100 << ' ' << linear() % 100 << ' ' << lux() % 100 << ' '; }
        { DOME_SITE(1, 24, ("twister", "linear", "lux", "shuffled", "plain", "bits", "device", "w", "i"), ::dome::gen::ref(twister), ::dome::gen::ref(linear), ::dome::gen::ref(lux), ::dome::gen::ref(shuffled), ::dome::gen::ref(plain), ::dome::gen::ref(bits), ::dome::gen::ref(device), ::dome::gen::ref(w), i); dome::checkpoint(); }
        std::cout << shuffled() % 100 << ' ' << plain() % 100 << ' ' << bits() << ' ' << w.dice() % 100 << ' ' << (device() & 0) << '\n';
    }
}
