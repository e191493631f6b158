// SPDX-License-Identifier: Apache-2.0
// Molecular dynamics of a Lennard-Jones liquid: velocity Verlet, lists of neighbours made again every ten steps; each task computes
// the forces on its particles from the positions of all. Rival: bench/md_mpi.cpp.
// In: cells of the crystal along an edge, steps (a multiple of ten). Out: seconds for the steps, and the energy.
#include <dome/dome.hpp>

#include <cstdio>
#include <cstdlib>

#include "molecules.hpp"

int main(int argc, char** argv) {
    const crystal liquid(argc > 1 ? std::atol(argv[1]) : 14);
    const int steps = argc > 2 ? std::atoi(argv[2]) : 100;
    dome::vector<triple> position(liquid.particles, [&](std::int64_t i) { return liquid.place(i); });
    dome::vector<triple> velocity(liquid.particles, crystal::velocity), force(liquid.particles);
    dome::vector<double> potential(liquid.particles);
    double energy = dome::sum(dome::map(square, velocity));
    [[dome::transient]] double begin = now();
    for (int step = 0; step < steps; step += 10) {
        dome::checkpoint();
        const neighbours near(liquid, position.gather(), position.local_begin(), position.local_end());
        for (int k = 0; k < 10; ++k) {
            velocity = velocity + 0.5 * dt * force;
            position = position + dt * velocity;
            const std::vector<triple> at = position.gather();
            double* energies = potential.data();
            force.for_each_local([&](std::int64_t i, triple& f) { f = near.force(i, liquid, at, *energies++); });
            velocity = velocity + 0.5 * dt * force;
        }
        energy = 0.5 * dome::sum(dome::map(square, velocity)) + dome::sum(potential);
    }
    std::printf("seconds %.6f norm %.12g\n", now() - begin, energy);
}
