// SPDX-License-Identifier: Apache-2.0
// The rival of bench/messages.cpp with MPI; the same output.
#include <mpi.h>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int rounds = 31;

template <class F>
double median_microseconds(int repeats, F&& f) {
    std::vector<double> all;
    for (int r = 0; r < rounds; ++r) {
        const double begun = MPI_Wtime();
        for (int i = 0; i < repeats; ++i)
            f();
        all.push_back((MPI_Wtime() - begun) * 1e6 / repeats);
    }
    std::nth_element(all.begin(), all.begin() + rounds / 2, all.end());
    return all[rounds / 2];
}

}  // namespace

int main(int argc, char** argv) {
    MPI_Init(&argc, &argv);
    int me = 0;
    MPI_Comm_rank(MPI_COMM_WORLD, &me);
    const int other = 1 - me;
    for (const std::size_t bytes : {std::size_t{8}, std::size_t{4096}, std::size_t{1} << 20, std::size_t{64} << 20}) {
        std::vector<char> out(bytes), in(bytes);
        const int repeats = bytes <= 8 ? 20'000 : bytes <= 4096 ? 5000 : bytes <= (1 << 20) ? 100 : 3, n = static_cast<int>(bytes);
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
