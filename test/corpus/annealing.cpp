// Travelling salesman by simulated annealing.
#include <algorithm>
#include <cmath>
#include <iomanip>
#include <iostream>
#include <random>
#include <vector>

struct City {
    double x, y;
};

double length(const std::vector<City>& cities, const std::vector<int>& tour) {
    double total = 0;
    for (size_t i = 0; i < tour.size(); i++) {
        const City &a = cities[tour[i]], &b = cities[tour[(i + 1) % tour.size()]];
        total += std::hypot(a.x - b.x, a.y - b.y);
    }
    return total;
}

int main() {
    std::default_random_engine gen(7);
    std::uniform_real_distribution<double> coordinate(0, 100);
    std::vector<City> cities(10);
    for (auto& c : cities)
        c = {coordinate(gen), coordinate(gen)};
    std::vector<int> tour(cities.size());
    for (size_t i = 0; i < tour.size(); i++)
        tour[i] = i;
    double current = length(cities, tour), best = current;
    std::cout << std::fixed << std::setprecision(3) << "start " << current << std::endl;
    std::uniform_int_distribution<int> pick(0, cities.size() - 1);
    std::uniform_real_distribution<double> accept(0, 1);
    for (double t = 50; t > 0.5; t *= 0.97) {
        for (int k = 0; k < 5; ++k) {
            int i = pick(gen), j = pick(gen);
            if (i > j)
                std::swap(i, j);
            std::reverse(tour.begin() + i, tour.begin() + j + 1);
            double next = length(cities, tour);
            if (next < current || accept(gen) < std::exp((current - next) / t)) {
                current = next;
                best = std::min(best, current);
            } else {
                std::reverse(tour.begin() + i, tour.begin() + j + 1);
            }
        }
    }
    std::cout << "best " << best << std::endl;
}
