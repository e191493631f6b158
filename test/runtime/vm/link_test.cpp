// SPDX-License-Identifier: Apache-2.0
// The heartbeat link between two ends in one process, and with a real process that is stopped and killed.
#include <catch2/catch.hpp>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include "dome/error.hpp"
#include "runtime/vm/link.hpp"
#include "runtime/vm/link_line.hpp"

using namespace dome;
using namespace std::chrono_literals;
using kind = vm::link_event::kind;

namespace {

// The next event of one kind; others are passed over. Fails the test when it does not come.
vm::link_event expect(vm::link_server& server, kind what) {
    const auto end = std::chrono::steady_clock::now() + 10s;
    while (std::chrono::steady_clock::now() < end)
        if (auto e = server.next(100ms); e && e->what == what)
            return *e;
    FAIL("the event " << static_cast<int>(what) << " did not come");
    return {};
}

vm::link_client::options patient(std::atomic<int>* overdue = nullptr) {
    vm::link_client::options o;
    o.beat_every = 20ms;
    o.lost_after = 100ms;
    o.grace = 100ms;
    o.overdue = [overdue](vm::link_client::end e) {
        if (overdue != nullptr)
            *overdue = e == vm::link_client::end::fenced ? 1 : 2;
    };
    return o;
}

template <class Condition>
bool soon(Condition holds) {
    for (int i = 0; i < 5000 && !holds(); ++i)
        std::this_thread::sleep_for(1ms);
    return holds();
}

}  // namespace

TEST_CASE("lines survive the wire whole, whatever they hold and however they are cut") {
    const std::string texts[] = {"", "plain", "two\nlines", "back\\slash\\n", "\n", "\\"};
    std::string wire;
    for (const auto& t : texts)
        wire += vm::to_wire(t);
    for (std::size_t cut = 1; cut <= wire.size(); ++cut) {
        vm::line_reader r;
        std::vector<std::string> got;
        for (std::size_t at = 0; at < wire.size(); at += cut) {
            r.add(std::string_view(wire).substr(at, cut));
            while (auto line = r.next())
                got.push_back(*line);
        }
        CHECK(got == std::vector<std::string>(std::begin(texts), std::end(texts)));
        CHECK(r.unread() == 0);
    }
}

TEST_CASE("words of a line are found by their key") {
    CHECK(vm::word("checkpoint generation=12 passage=400", "generation") == "12");
    CHECK(vm::word("checkpoint generation=12 passage=400", "passage") == "400");
    CHECK(vm::word("checkpoint generation=12", "ration") == "");
    CHECK(vm::word("x a=", "a") == "");
}

TEST_CASE("a task introduces itself, speaks, obeys and leaves") {
    vm::link_server server(2s);
    vm::link_event e;
    {
        vm::link_client task(server.address("127.0.0.1"), {3, 5, 1234, 77, "b"}, patient());
        e = expect(server, kind::connected);
        CHECK(e.peer.rank == 3);
        CHECK(e.peer.epoch == 5);
        CHECK(e.peer.pid == 1234);
        CHECK(e.peer.task == 77);
        CHECK(e.peer.host == "b");
        CHECK_FALSE(task.stop_requested());
        task.post("output first\nsecond");
        CHECK(expect(server, kind::line).line == "output first\nsecond");
        server.send(e.connection, "members 1 2 3");
        CHECK(task.next_command(5s) == std::optional<std::string>("members 1 2 3"));
        server.send(e.connection, "stop");
        CHECK(soon([&] { return task.stop_requested(); }));
        CHECK_FALSE(task.fenced());
        task.post("finished status=0");
    }
    CHECK(expect(server, kind::line).line == "finished status=0");    // said just before the end, heard all the same
    CHECK(expect(server, kind::closed).connection == e.connection);
}

TEST_CASE("a fenced task that goes on is ended") {
    vm::link_server server(2s);
    std::atomic<int> overdue{0};
    vm::link_client task(server.address("127.0.0.1"), {}, patient(&overdue));
    server.send(expect(server, kind::connected).connection, "fence");
    CHECK(soon([&] { return task.fenced(); }));
    CHECK(soon([&] { return overdue == 1; }));
}

TEST_CASE("a task notices that its supervisor is gone") {
    auto server = std::make_unique<vm::link_server>(2s);
    std::atomic<int> overdue{0};
    vm::link_client task(server->address("127.0.0.1"), {}, patient(&overdue));
    expect(*server, kind::connected);
    CHECK_FALSE(task.lost());
    server.reset();
    CHECK(soon([&] { return task.lost(); }));
    task.post("nobody hears this");                     // does not block, does not fail
    CHECK_FALSE(task.next_command(vm::forever));
    CHECK(soon([&] { return overdue == 2; }));
}

TEST_CASE("without a supervisor a task says whom it misses") {
    std::string address;
    {
        vm::link_server server(2s);
        address = server.address("127.0.0.1");
    }
    CHECK_THROWS_WITH(vm::link_client(address, {}, patient()), Catch::Contains("cannot reach the supervisor at 127.0.0.1"));
    CHECK_THROWS_WITH(vm::link_client("here", {}, patient()), Catch::Contains("dome run"));
}

TEST_CASE("strangers are not heard") {
    vm::link_server server(2s);
    const std::string address = server.address("127.0.0.1");
    CHECK_NOTHROW([&] {
        // A wrong key, and bytes that are no line at all.
        vm::link_client wrong(address.substr(0, address.find('/') + 1) + "0000", {1, 0, 0, 0, ""}, patient());
        const int s = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        to.sin_port = htons(static_cast<std::uint16_t>(std::stoi(address.substr(address.find(':') + 1))));
        REQUIRE(::connect(s, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0);
        const std::string noise(100000, 'x');
        (void)!::send(s, noise.data(), noise.size(), MSG_NOSIGNAL);
        CHECK_FALSE(server.next(200ms));
        ::close(s);
    }());
    vm::link_client right(address, {1, 0, 0, 0, ""}, patient());
    CHECK(expect(server, kind::connected).peer.rank == 1);
}

TEST_CASE("a stopped process falls silent and is heard again, a killed one closes") {
    vm::link_server server(400ms);
    const std::string address = server.address("127.0.0.1");
    const pid_t child = ::fork();
    if (child == 0) {
        auto o = patient();
        o.overdue = [](vm::link_client::end) { ::_exit(1); };
        vm::link_client task(address, {0, 0, ::getpid(), 0, "here"}, o);
        for (;;)
            ::pause();
    }
    REQUIRE(child > 0);
    CHECK(expect(server, kind::connected).peer.pid == child);
    ::kill(child, SIGSTOP);
    CHECK(expect(server, kind::silent).peer.pid == child);
    ::kill(child, SIGCONT);
    expect(server, kind::heard_again);
    ::kill(child, SIGKILL);
    expect(server, kind::closed);
    ::waitpid(child, nullptr, 0);
}

TEST_CASE("a supervisor that was stopped itself does not call its tasks silent") {
    vm::link_server server(300ms);
    vm::link_client task(server.address("127.0.0.1"), {}, patient());
    expect(server, kind::connected);
    std::this_thread::sleep_for(900ms);                 // the supervisor does not listen
    for (int i = 0; i < 20; ++i)
        if (const auto e = server.next(20ms))
            CHECK(e->what != kind::silent);
}
