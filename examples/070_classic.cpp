// SPDX-License-Identifier: Apache-2.0
// The names of the published Dome: a dot product as its papers wrote it, with a checkpoint in the loop.
//   g++ -std=c++20 070_classic.cpp $(pkg-config --cflags --libs dome) -o 070_classic
//   dome run -n 2 ./070_classic
#include <dome/classic.hpp>

#include <cstdio>

int main(int argc, char** argv) {
    dome_init(argc, argv);
    const int n = 10240, rounds = 20;
    dScalar<int> round = 0;
    dScalar<double> result = 0.0;
    dVector<double> a(n, DOME_DYNAMIC), b(n, DOME_DYNAMIC);
    if (!is_dome_restarting()) {
        a = 1.0;
        b = 3.14;
    }
    while (round < rounds) {
        a = a * 1.001;
        result = gsum(a * b);
        ++round;
        if (round % 5 == 0)
            std::printf("round %d: %.10f\n", round.get(), result.get());
        dome_check_point();
    }
}
