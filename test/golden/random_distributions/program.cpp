// SPDX-License-Identifier: Apache-2.0
// Distributions keep what they have put aside: a normal distribution makes its numbers in pairs.
#include <dome/session.hpp>

#include <iostream>
#include <random>

int main() {
    std::mt19937 engine(5);
    std::normal_distribution<double> normal(0.1, 1.0 / 3);
    std::uniform_real_distribution<float> uniform(0.1f, 0.7f);
    std::uniform_int_distribution<int> die(1, 6);
    std::discrete_distribution<int> loaded({1, 2, 3});
    std::bernoulli_distribution coin(0.3);
    std::poisson_distribution<int> events(4.1);
    for (int i = 0; i < 5; ++i) {
        std::cout << normal(engine) << ' ' << uniform(engine) << ' ' << die(engine);
        dome::checkpoint();
        std::cout << ' ' << loaded(engine) << ' ' << coin(engine) << ' ' << events(engine) << '\n';
    }
}
