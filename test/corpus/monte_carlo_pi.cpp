#include <iostream>
#include <random>

int main() {
    std::mt19937 gen(42);
    std::uniform_real_distribution<double> dis(0.0, 1.0);
    const int trials = 2000;
    int inside = 0;
    for (int i = 1; i <= trials; ++i) {
        double x = dis(gen), y = dis(gen);
        if (x * x + y * y <= 1.0)
            ++inside;
        if (i % 500 == 0)
            std::cout << i << ": " << 4.0 * inside / i << '\n';
    }
    std::normal_distribution<> normal(5, 2);
    int histogram[11] = {};
    for (int i = 0; i < 500; i++) {
        double v = normal(gen);
        if (v >= 0 && v < 11)
            ++histogram[int(v)];
    }
    for (int i = 0; i < 11; i++) {
        std::cout << i << ' ';
        for (int s = 0; s < histogram[i] / 10; s++)
            std::cout << '*';
        std::cout << std::endl;
    }
    return 0;
}
