// SPDX-License-Identifier: Apache-2.0
// The machine on PVM, on a daemon of its own: messages, spawning, notices, and the sentences of its errors.
// Children are this same program, started with DOME_TEST_ROLE.
#include "pvm_children.hpp"

#include <csignal>
#include <filesystem>

#include "dome/error.hpp"

using namespace dome;
using namespace std::chrono_literals;

TEST_CASE("without a daemon joining gives nothing, at once") {
    ::setenv("PVM_TMP", "/nonexistent", 1);
    const auto begun = std::chrono::steady_clock::now();
    CHECK(vm::join_pvm() == nullptr);
    CHECK(std::chrono::steady_clock::now() - begun < 100ms);
}

namespace {

// One folder for the whole process: libpvm remembers it.
struct own_folder {
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("dome-vm-test." + std::to_string(::getpid()));
    ~own_folder() { std::filesystem::remove_all(path); }
};
const own_folder folder;

}  // namespace

TEST_CASE("the machine on PVM") {
    vm::daemon virtual_machine({folder.path.string()});
    virtual_machine.enter();
    CHECK_THROWS_WITH(vm::daemon({virtual_machine.folder()}), Catch::Contains("runs in"));
    const auto m = vm::join_pvm();
    REQUIRE(m);
    CHECK(m->parent() == 0);
    REQUIRE(m->hosts().size() == 1);
    CHECK(m->host_of(m->self()) == m->hosts()[0].name);

    SECTION("a child gets its arguments and environment, answers, and its death is noticed") {
        const vm::task_id child = m->spawn({self_path(), {"one", "two words"}, {{"DOME_TEST_ROLE", "echo"}, {"DOME_TEST_VALUE", "a b=c"}}, ""});
        CHECK(std::getenv("DOME_TEST_ROLE") == nullptr);
        m->watch(std::vector{child});
        const auto hello = wait_for(*m, 5s);
        REQUIRE(hello);
        CHECK(hello->from == child);
        CHECK(text(hello->bytes) == "one|two words|a b=c|" + std::to_string(m->self()));
        for (const std::size_t size : {0u, 1u, 1000u, 5000000u}) {
            std::vector<std::byte> bytes(size);
            for (std::size_t i = 0; i < size; ++i)
                bytes[i] = static_cast<std::byte>(i * 7);
            m->send(child, 8, bytes);
            const auto back = wait_for(*m, 10s);
            REQUIRE(back);
            CHECK(back->tag == 9);
            CHECK(back->order == vm::native_order());
            CHECK(back->bytes == bytes);
        }
        m->send(child, 10, {});    // asks it to say its process number
        const auto number = wait_for(*m, 5s);
        REQUIRE(number);
        const pid_t process = std::stoi(text(number->bytes));
        const auto before = m->now();
        ::kill(process, SIGKILL);
        CHECK_FALSE(m->receive(5s));
        const auto lost = m->next_notice();
        REQUIRE(lost);
        CHECK(lost->what == vm::notice::kind::task_lost);
        CHECK(lost->task == child);
        CHECK(m->now() - before < 1s);
        m->watch(std::vector{child});    // gone already: told at once
        CHECK_FALSE(m->receive(5s));
        CHECK(m->next_notice());
        m->send(child, 8, {});           // vanishes
        m->kill(child);                  // no error
    }
    SECTION("what cannot be started is named with host and reason") {
        CHECK_THROWS_WITH(m->spawn({"/no/such/heat", {}, {}, ""}),
                          Catch::Contains("no file /no/such/heat on any host") && Catch::Contains("spawn path"));
        CHECK_THROWS_WITH(m->spawn({self_path(), {}, {}, "nowhere"}), Catch::Contains("host nowhere"));
        CHECK_THROWS_WITH(m->add_host("no.such.host.invalid"), Catch::Contains("no.such.host.invalid"));
    }
    SECTION("another thread can end a wait") {
        std::thread other([&] { m->interrupt(); });
        CHECK_FALSE(m->receive(vm::forever));
        other.join();
    }
    SECTION("a wait ends after its time") {
        const auto before = m->now();
        CHECK_FALSE(m->receive(30ms));
        CHECK(m->now() - before >= 30ms);
    }
}

TEST_CASE("a killed daemon is noticed and its left-overs do not keep a new one from starting") {
    {
        vm::daemon first({folder.path.string()});
        first.enter();
        REQUIRE(first.pid() > 1);
        ::kill(first.pid(), SIGKILL);
        while (vm::daemon_is_there())
            std::this_thread::sleep_for(1ms);
        CHECK(std::filesystem::exists(folder.path / ("pvmd." + std::to_string(::getuid()))));
        CHECK(vm::join_pvm() == nullptr);
        vm::daemon second({folder.path.string()});
        CHECK(vm::daemon_is_there());
    }
    CHECK_FALSE(vm::daemon_is_there());
}

TEST_CASE("a second folder in one process is refused, not mixed up") {
    {
        vm::daemon first({folder.path.string()});
        first.enter();
        CHECK(vm::join_pvm());
    }
    vm::daemon elsewhere({});
    elsewhere.enter();
    CHECK_THROWS_WITH(vm::join_pvm(), Catch::Contains("another process"));
}
