#include <dome/generated.hpp>
#include <dome/describe/random.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Distributions keep what they have put aside: a normal distribution makes its numbers in pairs.
#include <dome/session.hpp>

#include <iostream>
#include <random>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 8, 0x157a9f1e7ce4d362ull, "dome::checkpoint");
    std::mt19937 engine = dome_at ? ::dome::gen::blank<::std::mt19937>() : ::dome::gen::type<::std::mt19937>(5); if (dome_at) dome_f.load("engine", engine); 
    std::normal_distribution<double> normal = dome_at ? ::dome::gen::blank<::std::normal_distribution<double>>() : ::dome::gen::type<::std::normal_distribution<double>>(0.1, 1.0 / 3); if (dome_at) dome_f.load("normal", normal); 
    std::uniform_real_distribution<float> uniform = dome_at ? ::dome::gen::blank<::std::uniform_real_distribution<float>>() : ::dome::gen::type<::std::uniform_real_distribution<float>>(0.1f, 0.7f); if (dome_at) dome_f.load("uniform", uniform); 
    std::uniform_int_distribution<int> die = dome_at ? ::dome::gen::blank<::std::uniform_int_distribution<int>>() : ::dome::gen::type<::std::uniform_int_distribution<int>>(1, 6); if (dome_at) dome_f.load("die", die); 
    std::discrete_distribution<int> loaded = dome_at ? ::dome::gen::blank<::std::discrete_distribution<int>>() : ::dome::gen::type<::std::discrete_distribution<int>>({1, 2, 3}); if (dome_at) dome_f.load("loaded", loaded); 
    std::bernoulli_distribution coin = dome_at ? ::dome::gen::blank<::std::bernoulli_distribution>() : ::dome::gen::type<::std::bernoulli_distribution>(0.3); if (dome_at) dome_f.load("coin", coin); 
    std::poisson_distribution<int> events = dome_at ? ::dome::gen::blank<::std::poisson_distribution<int>>() : ::dome::gen::type<::std::poisson_distribution<int>>(4.1); if (dome_at) dome_f.load("events", events); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 5); ++i) {
        if (!dome_at) { std::cout << normal(engine) << ' ' << uniform(engine) << ' ' << die(engine); }
        { DOME_SITE(1, 18, ("engine", "normal", "uniform", "die", "loaded", "coin", "events", "i"), ::dome::gen::ref(engine), ::dome::gen::ref(normal), ::dome::gen::ref(uniform), ::dome::gen::ref(die), ::dome::gen::ref(loaded), ::dome::gen::ref(coin), ::dome::gen::ref(events), i); dome::checkpoint(); }
        std::cout << ' ' << loaded(engine) << ' ' << coin(engine) << ' ' << events(engine) << '\n';
    }
}
