// SPDX-License-Identifier: Apache-2.0
// The rival of bench/samplesort.cpp: a sample sort by hand. Each task sorts its part; splitters from a regular sample say what goes to
// whom; the sorted runs that arrive are merged. In: elements, rounds. Out: seconds for the sorting, and a sum weighted by place.
#include <mpi.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "inputs.hpp"

void sort_over_tasks(std::vector<double>& x, int size) {
    std::sort(x.begin(), x.end());
    if (size == 1)
        return;
    constexpr int per_task = 256;
    std::vector<double> sample(per_task), samples(static_cast<std::size_t>(per_task * size));
    for (std::size_t k = 0; k < per_task; ++k)
        sample[k] = x[x.size() * k / per_task];
    MPI_Allgather(sample.data(), per_task, MPI_DOUBLE, samples.data(), per_task, MPI_DOUBLE, MPI_COMM_WORLD);
    std::sort(samples.begin(), samples.end());
    std::vector<int> counts(static_cast<std::size_t>(size)), starts(counts.size() + 1), in_counts(counts.size()), in_starts(counts.size() + 1);
    for (std::size_t r = 0; r < counts.size(); ++r) {
        const bool last = r + 1 == counts.size();
        starts[r + 1] = static_cast<int>(last ? x.size() : std::lower_bound(x.begin(), x.end(), samples[(r + 1) * per_task]) - x.begin());
        counts[r] = starts[r + 1] - starts[r];
    }
    MPI_Alltoall(counts.data(), 1, MPI_INT, in_counts.data(), 1, MPI_INT, MPI_COMM_WORLD);
    for (std::size_t r = 0; r < counts.size(); ++r)
        in_starts[r + 1] = in_starts[r] + in_counts[r];
    std::vector<double> runs(static_cast<std::size_t>(in_starts.back()));
    MPI_Alltoallv(x.data(), counts.data(), starts.data(), MPI_DOUBLE, runs.data(), in_counts.data(), in_starts.data(), MPI_DOUBLE, MPI_COMM_WORLD);
    x.resize(runs.size());
    for (std::size_t step = 1; step < counts.size(); step *= 2) {
        for (std::size_t r = 0; r < counts.size(); r += 2 * step) {
            const auto start = [&](std::size_t run) { return in_starts[std::min(run, counts.size())]; };
            const auto from = runs.begin() + start(r), middle = runs.begin() + start(r + step), to = runs.begin() + start(r + 2 * step);
            std::merge(from, middle, middle, to, x.begin() + start(r));
        }
        runs.swap(x);
    }
    x.swap(runs);
}

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    int rank = 0, size = 1;
    MPI_Comm_rank(MPI_COMM_WORLD, &rank);
    MPI_Comm_size(MPI_COMM_WORLD, &size);
    const long n = argc > 1 ? std::atol(argv[1]) : 1 << 24;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 1;
    const long first = n * rank / size, last = n * (rank + 1) / size;
    double seconds = 0, mine = 0, check = 0;
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> x(static_cast<std::size_t>(last - first));
        for (long i = first; i < last; ++i)
            mine += x[static_cast<std::size_t>(i - first)] = noise(i + round * n);
        MPI_Barrier(MPI_COMM_WORLD);
        const double begin = now();
        sort_over_tasks(x, size);
        long length = static_cast<long>(x.size()), before = 0;
        MPI_Exscan(&length, &before, 1, MPI_LONG, MPI_SUM, MPI_COMM_WORLD);
        for (std::size_t k = 0; k < x.size(); ++k)
            mine += x[k] * (static_cast<double>(before + static_cast<long>(k)) / static_cast<double>(n));
        MPI_Allreduce(&mine, &check, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
        seconds += now() - begin;
    }
    if (rank == 0)
        std::printf("seconds %.6f norm %.12g\n", seconds, check);
    MPI_Finalize();
}
