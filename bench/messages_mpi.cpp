// SPDX-License-Identifier: Apache-2.0
// The rival of bench/messages.cpp with MPI; the same output.
#include <mpi.h>

#include <cstdio>
#include <vector>

#include "median.hpp"

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    int me = 0;
    MPI_Comm_rank(MPI_COMM_WORLD, &me);
    const int other = 1 - me;
    for (const std::size_t bytes : {std::size_t{8}, std::size_t{4096}, std::size_t{1} << 20, std::size_t{64} << 20}) {
        std::vector<char> out(bytes), in(bytes);
        const int repeats = repeats_for(bytes), n = static_cast<int>(bytes);
        MPI_Barrier(MPI_COMM_WORLD);
        const double there_and_back = median_microseconds(repeats, [&] {
            if (me == 0)
                MPI_Send(out.data(), n, MPI_BYTE, other, 1, MPI_COMM_WORLD);
            MPI_Recv(in.data(), n, MPI_BYTE, other, 1, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
            if (me == 1)
                MPI_Send(out.data(), n, MPI_BYTE, other, 1, MPI_COMM_WORLD);
        });
        if (me == 0)
            std::printf("ping-pong %zu %.4f\n", bytes, there_and_back / 2);
    }
    double x = me;
    const double sum = median_microseconds(20'000, [&] {
        double all = 0;
        MPI_Allreduce(&x, &all, 1, MPI_DOUBLE, MPI_SUM, MPI_COMM_WORLD);
        x = all * 0.5;
    });
    const double meet = median_microseconds(20'000, [&] { MPI_Barrier(MPI_COMM_WORLD); });
    if (me == 0)
        std::printf("allreduce 8 %.4f\nbarrier 0 %.4f\n", sum, meet);
    MPI_Finalize();
}
