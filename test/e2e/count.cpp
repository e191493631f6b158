// SPDX-License-Identifier: Apache-2.0
// The program the end-to-end tests run, kill and resume: library way, no translator. Prints a line for each step and a sum
// at the end, the same for every number of tasks and whatever happens on the way.
// In: number of steps, milliseconds of work a step; "crash" as third argument ends it with status 3 in step 2.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

#include <dome/persist.hpp>
#include <dome/session.hpp>
#include <dome/vector.hpp>

int main(int argc, char** argv) {
    const int steps = argc > 1 ? std::atoi(argv[1]) : 20;
    const int ms = argc > 2 ? std::atoi(argv[2]) : 5;
    const bool crash = argc > 3 && std::strcmp(argv[3], "crash") == 0;

    int step = 0;
    dome::persist("step", step);
    dome::vector<double> x(3000, 1.0);

    while (step < steps) {
        // Stands for work: the tasks of the tests share few processors.
        std::this_thread::sleep_for(std::chrono::milliseconds(ms));
        x = x * 1.01 + 0.5;
        ++step;
        std::printf("step %d sum %.17g\n", step, dome::sum(x));
        if (crash)      // the task that ends first takes the others with it, and what they have not written
            std::fflush(stdout);
        if (crash && step == 2) {
            std::fprintf(stderr, "count: told to crash\n");
            std::exit(3);
        }
        dome::checkpoint();
    }
    std::printf("final %.17g\n", dome::sum(x));
}
