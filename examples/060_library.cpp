// SPDX-License-Identifier: Apache-2.0
// The library way: no translator. Objects of Dome save themselves, ordinary variables are named with dome::persist, and what
// need not be done again is skipped when dome::restarting(). The program runs from its top; the state is already there.
//   g++ -std=c++20 060_library.cpp $(pkg-config --cflags --libs dome) -o 060_library
//   dome run -n 2 ./060_library [steps = 40]
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>

int main(int argc, char** argv) {
    const int steps = argc > 1 ? std::atoi(argv[1]) : 40;
    std::string best = "none yet";
    dome::persist("best", best);
    dome::scalar<int> step = 0;
    dome::vector<double> x(10000, 1.0);

    if (!dome::restarting())                       // a resumed run has the elements already
        x.fill([](std::int64_t i) { return 1.0 / static_cast<double>(i + 1); });

    while (step < steps) {
        x = x + 0.01 * x * (1.0 - x);              // logistic growth
        ++step;
        const double total = dome::sum(x);
        if (step % 10 == 0) {
            best = "step " + std::to_string(step);
            std::printf("step %3d  total %.12f  best %s\n", step.get(), total, best.c_str());
        }
        dome::checkpoint();
    }
}
