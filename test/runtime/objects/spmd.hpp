// SPDX-License-Identifier: Apache-2.0
// Runs a test body as several tasks of one program, with objects spread evenly or wildly: on the twin, or, in test/e2e/operations.cpp,
// by the tasks of a real run. In: number of tasks, how objects are spread, a body. Out: the checks the body makes, on every task.
#pragma once

#include <catch2/catch.hpp>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "runtime/objects/registry.hpp"
#include "runtime/vm/twin_vm.hpp"

namespace spmd {

// Random starts, empty tasks included; the same on every task for the same seed and count.
inline dome::distribution uneven(std::int64_t tiles, int tasks, unsigned seed) {
    std::mt19937 random(seed + 977u * static_cast<unsigned>(tasks));
    std::vector<std::int64_t> first{0};
    for (int r = 1; r < tasks; ++r)
        first.push_back(random() % 3 == 0 ? first.back() : static_cast<std::int64_t>(random() % static_cast<unsigned>(tiles + 1)));
    first.push_back(tiles);
    std::sort(first.begin(), first.end());
    return dome::distribution(std::move(first));
}

using runner = std::function<void(int tasks, unsigned seed, const std::function<void()>& body)>;

// In place of the twin, if it is set.
inline runner& instead() {
    static runner r;
    return r;
}

// Seed 0: even. Seed 2: every other task is on a machine of the other byte order.
inline void run(int tasks, unsigned seed, const std::function<void()>& body) {
    if (instead())
        return instead()(tasks, seed, body);
    dome::vm::twin world(seed + 1);
    world.add_host("a");
    dome::vm::twin::host_options foreign;
    foreign.order = dome::vm::native_order() == dome::vm::byte_order::little ? dome::vm::byte_order::big : dome::vm::byte_order::little;
    world.add_host("b", foreign);
    std::vector<dome::vm::task_id> members;
    world.program("program", [&](dome::vm::machine& machine) {
        dome::comm::communicator group(machine, members, 0);
        dome::objects::scoped_context here(group);
        if (seed != 0)
            here.get().initial_distribution = [&](std::int64_t tiles, dome::placement) { return uneven(tiles, group.size(), seed); };
        body();
    });
    for (int r = 0; r < tasks; ++r)
        members.push_back(world.start("program", seed == 2 && r % 2 == 1 ? "b" : "a"));
    world.run();
    for (const auto id : members) {
        INFO("task " << id << ": " << world.end_of(id).text);
        REQUIRE(world.end_of(id).what == dome::vm::twin::ending::how::returned);
    }
}

// The matrix every operation is tried on.
inline void everywhere(const std::function<void()>& body) {
    for (int tasks : {1, 2, 3, 4, 7})
        for (unsigned seed : {0u, 1u, 2u}) {
            INFO(tasks << " tasks, spread " << seed);
            run(tasks, seed, body);
        }
}

inline const std::vector<std::int64_t> lengths{0, 1, 5, 1000, 100000};

// The error a call gives, as its code; a call that gives none fails the test.
inline dome::errc code_of(const std::function<void()>& call, std::string* text = nullptr) {
    try {
        call();
    } catch (const dome::error& e) {
        if (text != nullptr)
            *text = e.what();
        return e.code();
    }
    FAIL_CHECK("no dome::error was thrown");
    return dome::errc::vm;
}

}  // namespace spmd
