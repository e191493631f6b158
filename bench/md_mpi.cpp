// SPDX-License-Identifier: Apache-2.0
// The rival of bench/md.cpp, hand-written with MPI: particles split evenly, positions of all gathered in every step.
// In: cells of the crystal along an edge, steps (a multiple of ten). Out: seconds for the steps, and the energy.
#include <mpi.h>

#include <cstdio>
#include <cstdlib>
#include <vector>

#include "molecules.hpp"

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    int rank = 0, size = 1;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    const crystal liquid(argc > 1 ? std::atol(argv[1]) : 14);
    const int steps = argc > 2 ? std::atoi(argv[2]) : 100;
    std::vector<int> counts(static_cast<std::size_t>(size)), starts(counts.size());    // in numbers, three a particle
    for (int r = 0; r < size; ++r) {
        const std::int64_t first = liquid.particles * r / size, last = liquid.particles * (r + 1) / size;
        starts[static_cast<std::size_t>(r)] = static_cast<int>(3 * first);
        counts[static_cast<std::size_t>(r)] = static_cast<int>(3 * (last - first));
    }
    const std::int64_t first = liquid.particles * rank / size, last = liquid.particles * (rank + 1) / size;
    const std::size_t mine = static_cast<std::size_t>(last - first);
    std::vector<triple> position(mine), velocity(mine), force(mine), at(static_cast<std::size_t>(liquid.particles));
    std::vector<double> potential(mine);
    for (std::size_t i = 0; i < mine; ++i) {
        position[i] = liquid.place(first + static_cast<std::int64_t>(i));
        velocity[i] = crystal::velocity(first + static_cast<std::int64_t>(i));
    }
    const auto gather_positions = [&] {
        MPI_Allgatherv(position.data(), static_cast<int>(3 * mine), MPI_DOUBLE, at.data(), counts.data(), starts.data(), MPI_DOUBLE, MPI_COMM_WORLD);
    };
    double energy = 0;
    MPI_Barrier(MPI_COMM_WORLD);
    const double begin = now();
    for (int step = 0; step < steps; step += 10) {
        gather_positions();
        const neighbours near(liquid, at, first, last);
        for (int k = 0; k < 10; ++k) {
            for (std::size_t i = 0; i < mine; ++i) {
                velocity[i] = velocity[i] + 0.5 * dt * force[i];
                position[i] = position[i] + dt * velocity[i];
            }
            gather_positions();
            for (std::size_t i = 0; i < mine; ++i) {
                force[i] = near.force(first + static_cast<std::int64_t>(i), liquid, at, potential[i]);
                velocity[i] = velocity[i] + 0.5 * dt * force[i];
            }
        }
        double sum = 0;
        for (std::size_t i = 0; i < mine; ++i)
            sum += 0.5 * square(velocity[i]) + potential[i];
        MPI_Allreduce(&sum, &energy, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
    }
    if (rank == 0)
        std::printf("seconds %.6f norm %.12g\n", now() - begin, energy);
    MPI_Finalize();
}
