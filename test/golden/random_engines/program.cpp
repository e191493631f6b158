// SPDX-License-Identifier: Apache-2.0
// Every engine of <random> goes on with the number that would have come next.
#include <dome/session.hpp>

#include <iostream>
#include <random>

struct world {
    explicit world(unsigned seed) : dice(seed) {}
    std::mt19937 dice;
};

int main() {
    std::mt19937_64 twister(7);
    std::minstd_rand linear(3);
    std::ranlux24 lux(1);
    std::knuth_b shuffled;
    std::default_random_engine plain;
    std::independent_bits_engine<std::mt19937, 7, unsigned> bits;
    std::random_device device;
    world w(11);
    for (int i = 0; i < 5; ++i) {
        std::cout << twister() % 100 << ' ' << linear() % 100 << ' ' << lux() % 100 << ' ';
        dome::checkpoint();
        std::cout << shuffled() % 100 << ' ' << plain() % 100 << ' ' << bits() << ' ' << w.dice() % 100 << ' ' << (device() & 0) << '\n';
    }
}
