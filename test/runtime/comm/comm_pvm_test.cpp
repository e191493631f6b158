// SPDX-License-Identifier: Apache-2.0
// Communication on real PVM: four tasks under a daemon of the test's own; then one is killed. By PVM's messages, and by UCX
// over shared memory and over TCP.
// Children are this same program, started with DOME_TEST_ROLE.
#define CATCH_CONFIG_RUNNER
#include <csignal>
#include <cstring>
#include <filesystem>

#include "dome/detail/calling.hpp"
#include "dome/error.hpp"
#include "runtime/comm/comm.hpp"
#include "test/runtime/vm/pvm_children.hpp"

using namespace dome;
using namespace std::chrono_literals;

namespace {

const element_type f8{8, {{'f', 8, 0, ""}}};
constexpr int tasks = 4, tag_members = 5;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int small_messages = 4'000;       // libpvm takes a megabyte of memory for each, which a sanitizer maps and unmaps
#else
constexpr int small_messages = 20'000;
#endif

std::vector<std::byte> pattern(std::size_t size, int salt) {
    std::vector<std::byte> b(size);
    for (std::size_t i = 0; i < size; ++i)
        b[i] = static_cast<std::byte>(i * 7 + static_cast<std::size_t>(salt));
    return b;
}

struct way {
    const char* name;
    comm::data_path path;
    const char* transports;    // UCX_TLS
};
const way by_messages{"PVM", comm::data_path::machine, ""}, by_memory{"shared memory", comm::data_path::ucx, "posix,cma,self"},
    by_sockets{"TCP", comm::data_path::ucx, "tcp,self"};

// UCX reads it when a group is made.
comm::limits limits_of(comm::data_path path) {
    comm::limits l;
    l.path = path;
    return l;
}

// Starts the others and tells them who belongs together; this process is rank 0.
std::vector<vm::task_id> gather_members(vm::machine& m, const std::string& role, const way& how, int count = tasks) {
    ::setenv("UCX_TLS", how.transports, 1);
    ::setenv("UCX_NET_DEVICES", "lo", 1);
    std::vector<vm::task_id> ids{m.self()};
    for (int r = 1; r < count; ++r)
        ids.push_back(m.spawn({self_path(),
                               {},
                               {{"DOME_TEST_ROLE", role},
                                {"DOME_TEST_PATH", how.path == comm::data_path::ucx ? "ucx" : "messages"},
                                {"UCX_TLS", how.transports},
                                {"UCX_NET_DEVICES", "lo"}},
                               ""}));
    for (int r = 1; r < count; ++r)
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
    // Tags asked for in another order than they were sent in, the large one last; everybody to everybody.
    for (int r = 0; r < tasks; ++r)
        for (const int tag : {1, 2, 3})
            if (r != g.rank())
                g.send(r, tag, pattern(tag == 1 ? 3'000'000 : static_cast<std::size_t>(tag) * 10, tag + g.rank()));
    for (const int tag : {3, 2, 1})
        for (int r = 0; r < tasks; ++r)
            if (r != g.rank() && g.receive(r, tag) != pattern(tag == 1 ? 3'000'000 : static_cast<std::size_t>(tag) * 10, tag + r))
                return "tag " + std::to_string(tag);
    // More small messages than a receiver that sleeps has room for.
    if (g.rank() == 3) {
        std::this_thread::sleep_for(200ms);
        for (int i = 0; i < small_messages; ++i)
            for (int r = 0; r < 3; ++r)
                if (g.receive(r, 7) != pattern(96, i))
                    return "small message " + std::to_string(i);
    } else {
        for (int i = 0; i < small_messages; ++i)
            g.send(3, 7, pattern(96, i));
    }
    // Parts of very different sizes, several between two tasks, all at once.
    {
        std::vector<std::vector<double>> mine, theirs;
        std::vector<comm::part> out, in;
        const auto count = [](int from, int to, int k) { return static_cast<std::size_t>(k == 0 ? 3 : 100'000 * (from + 1) + to); };
        for (int r = 0; r < tasks; ++r)
            for (int k = 0; k < 2; ++k) {
                mine.emplace_back(count(g.rank(), r, k), 1000.0 * g.rank() + 10 * r + k);
                theirs.emplace_back(count(r, g.rank(), k), -1.0);
                out.push_back({r, reinterpret_cast<std::byte*>(mine.back().data()), mine.back().size()});
                in.push_back({r, reinterpret_cast<std::byte*>(theirs.back().data()), theirs.back().size()});
            }
        auto under_way = g.begin_exchange(f8, out, in);
        under_way.poll();
        under_way.finish();
        for (int r = 0; r < tasks; ++r)
            for (std::size_t k = 0; k < 2; ++k)
                if (const auto& got = theirs[static_cast<std::size_t>(r) * 2 + k];
                    got != std::vector<double>(got.size(), 1000.0 * r + 10 * g.rank() + static_cast<double>(k)))
                    return "exchange with " + std::to_string(r);
    }
    {
        const std::vector<std::size_t> counts{0, 300'000, 1, 70};
        std::vector<double> mine(counts[static_cast<std::size_t>(g.rank())], g.rank()), all(300'071);
        g.all_gather(f8, mine.data(), mine.size(), all.data(), counts);
        if (all[0] != 1 || all[299'999] != 1 || all[300'000] != 2 || all[300'001] != 3 || all[300'070] != 3)
            return "all_gather of numbers";
    }
    if (g.rank() == 0) {
        double two[2] = {};
        g.send(1, 9, f8, two, 2);
        g.send(1, 9, f8, two, 1);
    } else if (g.rank() == 1) {
        double room[3] = {};
        for (const std::size_t wrong : {1, 3})     // too small for the first, too large for the second
            try {
                g.receive(0, 9, f8, room, wrong);
                return "a wrong length went unnoticed";
            } catch (const error& e) {
                if (e.code() != errc::shape)
                    return std::string("wrong length: ") + e.what();
            }
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

// More than 2^32 bytes in one message, there and back.
std::string huge(comm::communicator& g) {
    constexpr std::size_t count = (std::size_t{9} << 28) / sizeof(double) * 2 + 1;    // 4.5 GiB
    std::vector<double> all(count);
    if (g.rank() == 0) {
        for (std::size_t i = 0; i < count; ++i)
            all[i] = static_cast<double>(i);
        g.send(1, 1, f8, all.data(), count);
    } else if (g.rank() == 1) {
        g.receive(0, 1, f8, all.data(), count);
        for (std::size_t i = 0; i < count; i += i % 1000 == 0 ? 999 : 1)
            if (all[i] != static_cast<double>(i))
                return "element " + std::to_string(i);
        if (all.back() != static_cast<double>(count - 1))
            return "the last element";
    }
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
        comm::communicator g(*m, ids, 3,
                             limits_of(std::string(std::getenv("DOME_TEST_PATH")) == "ucx" ? comm::data_path::ucx : comm::data_path::machine));
        if (role == "huge")
            return huge(g).empty() ? 0 : 1;
        if (role == "work")
            return work(g).empty() ? 0 : 1;
        if (role == "max") {
            const detail::calling here("max");
            g.barrier();
            return 1;
        }
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
    const way how = GENERATE(by_messages, by_memory, by_sockets);
    CAPTURE(how.name);
    SECTION("work together") {
        comm::communicator g(*m, gather_members(*m, "work", how), 3, limits_of(how.path));
        CHECK_THAT(g.paths(), Catch::StartsWith(how.path == comm::data_path::ucx ? "UCX 1." : "PVM"));
        CHECK(work(g) == "");
    }
    SECTION("learn within a second that one was killed") {
        comm::communicator g(*m, gather_members(*m, "wait", how), 3, limits_of(how.path));
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
    SECTION("learn that another is in another operation") {
        comm::communicator g(*m, gather_members(*m, "max", how, 2), 3, limits_of(how.path));
        const detail::calling here("sum");
        const auto begun = m->now();
        try {
            g.barrier();
            FAIL("a barrier in which another does not take part");
        } catch (const error& e) {
            CHECK(e.code() == errc::usage);
            CHECK_THAT(e.what(), Catch::Contains("task 1 is in max() while task 0 is in sum()"));
        }
        CHECK(m->now() - begun < 3s);
    }
}

TEST_CASE("a message of more than 4 GiB", "[.][huge]") {
    static const own_folder folder;
    vm::daemon virtual_machine({folder.path.string()});
    virtual_machine.enter();
    const auto m = vm::join_pvm();
    REQUIRE(m);
    const way how = GENERATE(by_memory, by_sockets, by_messages);
    CAPTURE(how.name);
    comm::communicator g(*m, gather_members(*m, "huge", how, 2), 3, limits_of(how.path));
    CHECK(huge(g) == "");
}

int main(int argc, char** argv) {
    if (const char* role = std::getenv("DOME_TEST_ROLE"); role != nullptr)
        return child(role);
    return Catch::Session().run(argc, argv);
}
