// SPDX-License-Identifier: Apache-2.0
// The twin itself: order, virtual time, replay from the seed, faults, and the detection of runs that never end.
#include <catch2/catch.hpp>

#include <string>

#include "runtime/vm/twin_vm.hpp"

using namespace dome;
using namespace std::chrono_literals;
using how = vm::twin::ending::how;

namespace {

std::span<const std::byte> bytes(const std::string& s) { return std::as_bytes(std::span(s)); }
std::string text(const vm::message& m) { return {reinterpret_cast<const char*>(m.bytes.data()), m.bytes.size()}; }

void two_hosts(vm::twin& t) {
    t.add_host("a");
    t.add_host("b");
}

// Parent and child play a little; what they hear goes to `log`.
void chatter(vm::twin& t, std::string& log) {
    two_hosts(t);
    t.program("child", [](vm::machine& m) {
        for (int i = 0; i < 5; ++i)
            if (const auto got = m.receive(vm::forever))
                m.send(m.parent(), got->tag + 1, got->bytes);
    });
    t.program("parent", [&log](vm::machine& m) {
        std::vector<vm::task_id> children;
        for (int i = 0; i < 4; ++i)
            children.push_back(m.spawn({"child", {}, {}, ""}));
        for (int i = 0; i < 5; ++i)
            for (const vm::task_id c : children)
                m.send(c, i, bytes(std::to_string(c)));
        for (int i = 0; i < 20; ++i) {
            const auto got = m.receive(vm::forever);
            log += text(*got) + ":" + std::to_string(got->tag) + " ";
        }
    });
    t.start("parent");
}

}  // namespace

TEST_CASE("the same seed gives the same run, another seed another one") {
    std::string first, again, other;
    std::uint64_t traces[3];
    int i = 0;
    for (auto* log : {&first, &again, &other}) {
        vm::twin t(i == 2 ? 8 : 7);
        chatter(t, *log);
        t.run();
        traces[i++] = t.trace();
    }
    CHECK(first == again);
    CHECK(traces[0] == traces[1]);
    CHECK(traces[0] != traces[2]);
    CHECK(first != other);
}

TEST_CASE("messages of one sender arrive in order") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        vm::twin t(seed);
        two_hosts(t);
        std::vector<int> tags;
        t.program("sink", [&](vm::machine& m) {
            while (tags.size() < 50)
                if (const auto got = m.receive(vm::forever))
                    tags.push_back(got->tag);
        });
        t.program("source", [](vm::machine& m) {
            for (int i = 0; i < 50; ++i)
                m.send(0x40001, i, bytes(std::string(static_cast<std::size_t>(i * 997 % 4000), 'x')));
        });
        REQUIRE(t.start("sink", "a") == 0x40001);
        t.start("source", "b");
        t.run();
        CHECK(std::is_sorted(tags.begin(), tags.end()));
    }
}

TEST_CASE("time is virtual: sleeping and waiting cost nothing real") {
    vm::twin t(1);
    two_hosts(t);
    vm::duration slept{}, waited{};
    t.program("sleeper", [&](vm::machine& m) {
        const auto begun = m.now();
        m.sleep(1h);
        slept = m.now() - begun;
        const auto then = m.now();
        CHECK_FALSE(m.receive(90s));
        waited = m.now() - then;
    });
    t.start("sleeper");
    const auto real = std::chrono::steady_clock::now();
    t.run();
    CHECK(std::chrono::steady_clock::now() - real < 10s);
    CHECK(slept >= 1h);
    CHECK(slept < 1h + 1ms);
    CHECK(waited >= 90s);
    CHECK(waited < 91s);
}

TEST_CASE("a deadlock is found and every task's state told") {
    vm::twin t(3);
    two_hosts(t);
    t.program("waiter", [](vm::machine& m) { (void)m.receive(vm::forever); });
    t.program("sleeper", [](vm::machine& m) { m.sleep(vm::forever); });
    t.start("waiter");
    t.start("sleeper");
    CHECK_THROWS_WITH(t.run(), Catch::Contains("deadlock") && Catch::Contains("waiter on a") && Catch::Contains("sleeper on b") &&
                                   Catch::Contains("waits for a message"));
}

TEST_CASE("a run without an end is found") {
    vm::twin t(3);
    t.add_host("a");
    t.program("beater", [](vm::machine& m) {
        for (;;)
            m.sleep(10min);
    });
    t.start("beater");
    CHECK_THROWS_WITH(t.run(), Catch::Contains("does not end"));
}

TEST_CASE("the loss of a task is told to those who asked, also afterwards") {
    vm::twin t(4);
    two_hosts(t);
    int notices = 0;
    bool unwound = false;
    t.program("victim", [&](vm::machine& m) {
        struct at_end {
            bool& flag;
            vm::machine& m;
            ~at_end() {
                flag = true;
                m.send(0x40001, 1, {});    // the dead say nothing
            }
        } guard{unwound, m};
        (void)m.receive(vm::forever);
        FAIL("the victim went on");
    });
    t.program("watcher", [&](vm::machine& m) {
        const vm::task_id victim = m.spawn({"victim", {}, {}, "b"});
        m.watch(std::vector{victim});
        for (int round = 0; round < 2; ++round) {
            CHECK_FALSE(m.receive(10s));
            while (const auto n = m.next_notice()) {
                CHECK(n->task == victim);
                ++notices;
            }
            m.watch(std::vector{victim});
        }
    });
    t.start("watcher", "a");
    t.at(20ms, [&] { t.kill(0x40002); });
    t.run();
    CHECK(notices == 2);
    CHECK(unwound);
    CHECK(t.end_of(0x40002).what == how::killed);
    CHECK(t.now() < 1s);
}

TEST_CASE("a lost host is noticed late, a silent one holds its messages back") {
    vm::twin t(5);
    two_hosts(t);
    vm::duration noticed{}, heard{};
    t.program("child", [](vm::machine& m) {
        for (;;) {
            m.sleep(100ms);
            m.send(m.parent(), 1, {});
        }
    });
    t.program("parent", [&](vm::machine& m) {
        const auto child = m.spawn({"child", {}, {}, "b"});
        m.watch(std::vector{child});
        m.watch_hosts();
        bool host = false, task = false;
        while (!host || !task) {
            const auto before = m.now();
            if (m.receive(vm::forever))
                heard = std::max(heard, m.now() - before);
            while (const auto n = m.next_notice()) {
                noticed = m.now();
                (n->what == vm::notice::kind::host_lost ? host : task) = true;
            }
        }
        CHECK_THROWS_AS(m.spawn({"child", {}, {}, "b"}), error);
    });
    t.start("parent", "a");
    t.at(1s, [&] { t.silence_host("b"); });
    t.at(5s, [&] { t.restore_host("b"); });
    t.at(6s, [&] { t.lose_host("b"); });
    t.run();
    CHECK(heard > 3900ms);
    CHECK(noticed >= 206s);
}

TEST_CASE("errors of a program are kept with their code") {
    vm::twin t(6);
    two_hosts(t);
    t.program("wrong", [](vm::machine& m) { m.spawn({"missing", {}, {}, "b"}); });
    const auto id = t.start("wrong");
    t.run();
    CHECK(t.end_of(id).what == how::threw);
    CHECK(t.end_of(id).code == errc::vm);
    CHECK_THAT(t.end_of(id).text, Catch::Contains("no file missing on host b"));
}

TEST_CASE("a script can act at the n-th message") {
    vm::twin t(9);
    std::string log;
    chatter(t, log);
    std::uint64_t at_script = 0;
    t.after_messages(10, [&] { at_script = t.messages(); });
    t.run();
    CHECK(at_script >= 10);
    CHECK(at_script < 14);
}
