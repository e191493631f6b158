// SPDX-License-Identifier: Apache-2.0
// Gravitation of five bodies, a checkpoint after every hundredth step. In: steps. Out: energy before and after.
// Measured by bench/run overhead.
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <dome/session.hpp>

struct Body {
    double x[3], v[3], mass;
};
using System = std::array<Body, 5>;

static void advance(System& bodies, double dt) {
    for (std::size_t i = 0; i < bodies.size(); ++i)
        for (std::size_t j = i + 1; j < bodies.size(); ++j) {
            double d[3], square = 0;
            for (int k = 0; k < 3; ++k) {
                d[k] = bodies[i].x[k] - bodies[j].x[k];
                square += d[k] * d[k];
            }
            const double pull = dt / (square * std::sqrt(square));
            for (int k = 0; k < 3; ++k) {
                bodies[i].v[k] -= d[k] * bodies[j].mass * pull;
                bodies[j].v[k] += d[k] * bodies[i].mass * pull;
            }
        }
    for (Body& b : bodies)
        for (int k = 0; k < 3; ++k)
            b.x[k] += dt * b.v[k];
}

static double energy(const System& bodies) {
    double e = 0;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        for (int k = 0; k < 3; ++k)
            e += 0.5 * bodies[i].mass * bodies[i].v[k] * bodies[i].v[k];
        for (std::size_t j = i + 1; j < bodies.size(); ++j) {
            double square = 0;
            for (int k = 0; k < 3; ++k)
                square += (bodies[i].x[k] - bodies[j].x[k]) * (bodies[i].x[k] - bodies[j].x[k]);
            e -= bodies[i].mass * bodies[j].mass / std::sqrt(square);
        }
    }
    return e;
}

int main(int argc, char** argv) {
    const int steps = argc > 1 ? std::atoi(argv[1]) : 4000000;
    System bodies{};
    for (int i = 0; i < 5; ++i)
        bodies[static_cast<std::size_t>(i)] = {{3.0 * i, 0.1 * i, -0.2 * i}, {0.0, i ? 1.0 / std::sqrt(3.0 * i) : 0.0, 0.01 * i}, i ? 0.001 : 1.0};
    std::printf("%.9f\n", energy(bodies));
    for (int s = 1; s <= steps; ++s) {
        advance(bodies, 0.001);
        if (s % 100 == 0)
            dome::checkpoint();
    }
    std::printf("%.9f\n", energy(bodies));
}
