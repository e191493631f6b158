#include <dome/generated.hpp>
#line 1 "program.cpp"
// SPDX-License-Identifier: Apache-2.0
// Distributed objects and a scalar as locals.
#include <dome/dome.hpp>

#include <cstdio>

int main() { ::dome::gen::main_scope dome_main; DOME_FRAME("main()", "program.cpp", 7, 0x1ef2346a87d81feaull, "dome::checkpoint");
    dome::vector<double> x = dome_at ? ::dome::gen::blank<::dome::vector<double>>() : ::dome::gen::type<::dome::vector<double>>(1000, [](std::int64_t i) { return 0.001 * static_cast<double>(i); }); if (dome_at) dome_f.load("x", x); 
    dome::grid<double> u = dome_at ? ::dome::gen::blank<::dome::grid<double>>() : ::dome::gen::type<::dome::grid<double>>(20, 30, 1.0); if (dome_at) dome_f.load("u", u); 
    dome::scalar<int> rounds = dome_at ? ::dome::gen::blank<::dome::scalar<int>>() : ::dome::gen::type<::dome::scalar<int>>(0); if (dome_at) dome_f.load("rounds", rounds); 
    for (int i = dome_at ? dome_f.get<int>("i") : (0); dome_at || (i < 4); ++i) {
        if (!dome_at) { x = x * 1.5 + 1.0;
        u = u + 0.5;
        ++rounds; }
        { DOME_SITE(1, 15, ("x", "u", "rounds", "i"), ::dome::gen::ref(x), ::dome::gen::ref(u), ::dome::gen::ref(rounds), i); dome::checkpoint(); }
        std::printf("%.17g %.17g %d\n", dome::sum(x), dome::sum(u), rounds.get());
    }
}
