// SPDX-License-Identifier: Apache-2.0
// Messages and collectives of the runtime between two tasks. In: nothing. Out: "ping-pong BYTES microseconds", one way, and
// "allreduce microseconds", "barrier microseconds"; medians of 31 rounds. Rivals: messages_mpi.cpp, and the library
// underneath in messages_ucx.cpp. Sees inside the runtime: programs have no calls for single messages.
#include <cstdio>
#include <vector>

#include "dome/dome.hpp"
#include "median.hpp"
#include "runtime/session/session.hpp"

int main() {
    dome::comm::communicator& group = dome::session::get().group();
    const int me = group.rank(), other = 1 - me;
    if (group.size() != 2)
        return 1;
    const dome::element_type byte{1, {{'u', 1, 0, ""}}};
    for (const std::size_t bytes : {std::size_t{8}, std::size_t{4096}, std::size_t{1} << 20, std::size_t{64} << 20}) {
        std::vector<std::byte> out(bytes), in(bytes);
        const int repeats = repeats_for(bytes);
        group.barrier();
        const double there_and_back = median_microseconds(repeats, [&] {
            if (me == 0)
                group.send(other, 1, byte, out.data(), bytes);
            group.receive(other, 1, byte, in.data(), bytes);
            if (me == 1)
                group.send(other, 1, byte, out.data(), bytes);
        });
        if (me == 0)
            std::printf("ping-pong %zu %.4f\n", bytes, there_and_back / 2);
    }
    double x = me;
    const double sum = median_microseconds(20'000, [&] { x = group.all_reduce_sum(x) * 0.5; });
    const double meet = median_microseconds(20'000, [&] { group.barrier(); });
    if (me == 0)
        std::printf("allreduce 8 %.4f\nbarrier 0 %.4f\n", sum, meet);
}
