// SPDX-License-Identifier: Apache-2.0
// runtime/session/binding.hpp: which core is whose, and that the thread is there.
#include "runtime/session/binding.hpp"

#include <sched.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <thread>

namespace {

std::vector<int> own_processors() {
    cpu_set_t set;
    REQUIRE(::sched_getaffinity(0, sizeof set, &set) == 0);
    std::vector<int> own;
    for (int k = 0; k < CPU_SETSIZE; ++k)
        if (CPU_ISSET(k, &set))
            own.push_back(k);
    return own;
}

}  // namespace

TEST_CASE("no core twice while there are enough, all of them alike when there are not") {
    for (int number = 1; number <= 9; ++number)
        for (int tasks = 1; tasks <= 20; ++tasks) {
            CAPTURE(number, tasks);
            std::multiset<std::int64_t> taken;
            for (int index = 0; index < tasks; ++index) {
                const auto core = dome::core_of(index, tasks, number);
                CHECK((core >= 0 && core < number));
                taken.insert(core);
            }
            for (int core = 0; core < number; ++core) {
                const auto times = static_cast<int>(taken.count(core));
                CHECK(times >= tasks / number);
                CHECK(times <= (tasks + number - 1) / number);
            }
        }
    CHECK(dome::core_of(1, 2, 8) == 4);      // the other half of the machine has its own memory
}

TEST_CASE("the cores are those this process may use, and a bound thread keeps to one") {
    std::vector<int> listed;
    for (const auto& core : dome::usable_cores()) {
        CHECK(!core.empty());
        listed.insert(listed.end(), core.begin(), core.end());
    }
    std::sort(listed.begin(), listed.end());
    CHECK(listed == own_processors());
    // In a thread of its own: the others of this test stay free.
    std::thread([] {
        const auto cores = dome::usable_cores();
        dome::bind_to_core(0, 1);
        CHECK(own_processors() == cores.front());
        std::thread([&] { CHECK(own_processors() == cores.front()); }).join();
        dome::bind_to_core(1, 2);            // of what is left, and that is one
        CHECK(own_processors() == cores.front());
    }).join();
    CHECK(listed == own_processors());
}
