#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <vector>

struct Walker {
    int x = 0, y = 0;
    double distance() const { return std::sqrt(double(x) * x + double(y) * y); }
};

int main() {
    std::mt19937 rng(12345);
    std::uniform_int_distribution<int> direction(0, 3);
    std::vector<Walker> walkers(5);
    for (int step = 1; step <= 60; ++step) {
        for (auto& w : walkers) {
            switch (direction(rng)) {
                case 0: w.x++; break;
                case 1: w.x--; break;
                case 2: w.y++; break;
                case 3: w.y--; break;
            }
        }
        if (step % 20 == 0) {
            double mean = 0;
            for (const auto& w : walkers)
                mean += w.distance();
            std::printf("step %d mean distance %.4f\n", step, mean / walkers.size());
        }
    }
    srand(42);
    int heads = 0;
    for (int i = 0; i < 50; i++)
        if (rand() % 2)
            heads++;
    std::printf("%d heads\n", heads);
}
