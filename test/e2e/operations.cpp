// SPDX-License-Identifier: Apache-2.0
// The tests of the operations on objects, which otherwise run on the twin, as tasks of a real run: the bodies for as many tasks as this
// run has. In: options of Catch2. Out: what the first task found; status 1 if a check failed in any task.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#include <dome/dome.hpp>

#include "test/runtime/objects/spmd.hpp"

int main(int argc, char** argv) {
    const int tasks = dome::tasks();
    int bodies = 0;
    spmd::instead() = [&](int wanted, unsigned seed, const std::function<void()>& body) {
        if (wanted != tasks)
            return;
        ++bodies;
        auto& spread = dome::objects::current().initial_distribution;
        const auto before = spread;
        if (seed != 0)
            spread = [&](std::int64_t tiles, dome::placement) { return spmd::uneven(tiles, tasks, seed); };
        body();
        spread = before;
    };
    const int failed = Catch::Session().run(argc, argv);
    std::printf("%d bodies on %d tasks\n", bodies, tasks);
    return failed != 0 || bodies == 0 ? 1 : 0;
}
