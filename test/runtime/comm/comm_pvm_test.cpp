// SPDX-License-Identifier: Apache-2.0
// Communication on real PVM: four tasks under a daemon of the test's own; then one is killed.
// Children are this same program, started with DOME_TEST_ROLE.
#define CATCH_CONFIG_RUNNER
#include <csignal>
#include <cstring>
#include <filesystem>

#include "dome/error.hpp"
#include "runtime/comm/comm.hpp"
#include "test/runtime/vm/pvm_children.hpp"

using namespace dome;
using namespace std::chrono_literals;

namespace {

const element_type f8{8, {{'f', 8, 0, ""}}};
constexpr int tasks = 4, tag_members = 5;

std::vector<std::byte> pattern(std::size_t size, int salt) {
    std::vector<std::byte> b(size);
    for (std::size_t i = 0; i < size; ++i)
        b[i] = static_cast<std::byte>(i * 7 + static_cast<std::size_t>(salt));
    return b;
}

// Starts the others and tells them who belongs together; this process is rank 0.
std::vector<vm::task_id> gather_members(vm::machine& m, const std::string& role) {
    std::vector<vm::task_id> ids{m.self()};
    for (int r = 1; r < tasks; ++r)
        ids.push_back(m.spawn({self_path(), {}, {{"DOME_TEST_ROLE", role}}, ""}));
    for (int r = 1; r < tasks; ++r)
        m.send(ids[static_cast<std::size_t>(r)], tag_members, std::as_bytes(std::span(ids)));
    return ids;
}

std::string work(comm::communicator& g) {
    for (int round = 0; round < 20; ++round)
        g.barrier();
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{100'000}, std::size_t{40'000'000}}) {    // the last: several pieces
        const int next = (g.rank() + 1) % tasks, before = (g.rank() + tasks - 1) % tasks;
        g.send(next, 1, pattern(size, g.rank()));
        if (g.receive(before, 1) != pattern(size, before))
            return "ring of " + std::to_string(size);
    }
    double x[3] = {g.rank() == 2 ? 1.5 : 0, 0, 0};
    g.broadcast(2, f8, x, 3);
    if (x[0] != 1.5)
        return "broadcast";
    if (g.all_reduce_sum(g.rank() + 0.5) != 8.0 || g.all_reduce_max(-g.rank()) != 0.0)
        return "reduction";
    const auto all = g.all_gather(pattern(static_cast<std::size_t>(g.rank()) * 1000, g.rank()));
    for (int r = 0; r < tasks; ++r)
        if (all[static_cast<std::size_t>(r)] != pattern(static_cast<std::size_t>(r) * 1000, r))
            return "all_gather";
    g.barrier();
    return "";
}

int child(const std::string& role) {
    const auto m = vm::join_pvm();
    if (!m)
        return 1;
    const auto told = wait_for(*m, 10s);
    if (!told || told->tag != tag_members)
        return 1;
    std::vector<vm::task_id> ids(told->bytes.size() / sizeof(vm::task_id));
    std::memcpy(ids.data(), told->bytes.data(), told->bytes.size());
    try {
        comm::communicator g(*m, ids, 3);
        if (role == "work")
            return work(g).empty() ? 0 : 1;
        const int process = ::getpid();
        g.send(0, 1, std::as_bytes(std::span(&process, 1)));
        for (;;)
            g.barrier();
    } catch (const error& e) {
        return e.code() == errc::peer_lost ? 0 : 2;
    }
}

struct own_folder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("dome-comm-test." + std::to_string(::getpid()));
    ~own_folder() { std::filesystem::remove_all(path); }
};

}  // namespace

TEST_CASE("four tasks on PVM") {
    static const own_folder folder;
    vm::daemon virtual_machine({folder.path.string()});
    virtual_machine.enter();
    const auto m = vm::join_pvm();
    REQUIRE(m);
    SECTION("work together") {
        comm::communicator g(*m, gather_members(*m, "work"), 3);
        CHECK(work(g) == "");
    }
    SECTION("learn within a second that one was killed") {
        comm::communicator g(*m, gather_members(*m, "wait"), 3);
        int victim = 0;
        for (int r = 1; r < tasks; ++r) {
            const auto bytes = g.receive(r, 1);
            REQUIRE(bytes.size() == sizeof victim);
            std::memcpy(&victim, bytes.data(), sizeof victim);
        }
        for (int i = 0; i < 10; ++i)
            g.barrier();
        ::kill(victim, SIGKILL);
        const auto killed_at = m->now();
        try {
            for (;;)
                g.barrier();
        } catch (const error& e) {
            CHECK(e.code() == errc::peer_lost);
            CHECK_THAT(e.what(), Catch::Contains("is lost"));
        }
        CHECK(m->now() - killed_at < 1s);
    }
}

int main(int argc, char** argv) {
    if (const char* role = std::getenv("DOME_TEST_ROLE"); role != nullptr)
        return child(role);
    return Catch::Session().run(argc, argv);
}
