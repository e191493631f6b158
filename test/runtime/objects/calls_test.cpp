// SPDX-License-Identifier: Apache-2.0
// Programs whose tasks do not make the same calls.
#include "dome/reduce.hpp"
#include "dome/vector.hpp"
#include "test/runtime/objects/spmd.hpp"

TEST_CASE("tasks that call different operations learn of both") {
    for (int tasks : {2, 3, 7}) {
        dome::vm::twin world(5);
        world.add_host("a");
        std::vector<dome::vm::task_id> members;
        world.program("program", [&](dome::vm::machine& machine) {
            dome::comm::communicator group(machine, members, 0);
            dome::objects::scoped_context here(group);
            dome::vector<double> x(1000, 1.0);
            (void)dome::sum(x);
            if (group.rank() == 1)
                (void)dome::max(x);
            else
                (void)dome::sum(x);
        });
        for (int r = 0; r < tasks; ++r)
            members.push_back(world.start("program", "a"));
        world.run();
        int usage = 0;
        for (const auto id : members) {
            const auto end = world.end_of(id);
            INFO(end.text);
            CHECK(end.what == dome::vm::twin::ending::how::threw);
            if (end.text.find("sum() (") != std::string::npos && end.text.find("max() (") != std::string::npos &&
                end.text.find("calls_test.cpp:") != std::string::npos)
                ++usage;
        }
        CHECK(usage >= 2);
        CHECK(world.now() < std::chrono::seconds(10));
    }
}
