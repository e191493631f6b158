// SPDX-License-Identifier: Apache-2.0
// Communication on the twin: every operation against its plain definition, for 1 to 9 tasks and many seeds, some hosts
// of the other byte order, small pieces and windows; then with tasks killed at any moment: everything ends.
#include <catch2/catch.hpp>

#include <numeric>
#include <random>

#include "runtime/comm/comm.hpp"
#include "runtime/vm/twin_vm.hpp"

using namespace dome;
using namespace std::chrono_literals;
using how = vm::twin::ending::how;

namespace {

const element_type f8{8, {{'f', 8, 0, ""}}};
const element_type pair{16, {{'i', 4, 0, "n"}, {'f', 8, 8, "x"}}};
struct record {
    std::int32_t n;
    std::int32_t unused;
    double x;
};

std::vector<std::byte> some_bytes(std::size_t size, unsigned salt) {
    std::vector<std::byte> b(size);
    for (std::size_t i = 0; i < size; ++i)
        b[i] = static_cast<std::byte>(i * 131 + salt * 17 + (i >> 8));
    return b;
}

// `size` tasks run `body` with a group; hosts of both byte orders take turns when `mixed`.
struct world {
    vm::twin twin;
    std::vector<vm::task_id> ids;
    world(std::uint64_t seed, int size, bool mixed, const comm::limits& limits, std::function<void(comm::communicator&)> body) : twin(seed) {
        for (int h = 0; h < 3; ++h) {
            vm::twin::host_options o;
            if (mixed && h != 1)
                o.order = vm::native_order() == vm::byte_order::little ? vm::byte_order::big : vm::byte_order::little;
            twin.add_host(std::string(1, static_cast<char>('a' + h)), o);
        }
        twin.program("task", [this, limits, body = std::move(body)](vm::machine& m) {
            comm::communicator group(m, ids, 1, limits);
            body(group);
        });
        for (int r = 0; r < size; ++r)
            ids.push_back(twin.start("task"));
    }
    // Runs, and wants every task to have returned.
    void run() {
        twin.run();
        for (const vm::task_id id : ids) {
            INFO(twin.report());
            REQUIRE(twin.end_of(id).what == how::returned);
        }
    }
};

// Small enough that every message of more than a few bytes is cut and has to wait for credit.
const comm::limits narrow{100, 600, 50ms};

void check(bool holds, const char* what) {
    if (!holds)
        throw std::logic_error(std::string("wrong result: ") + what);
}

// One of everything, compared with what it means.
void everything(comm::communicator& g, std::uint64_t seed) {
    const int n = g.size(), me = g.rank();
    const auto bytes_of = [seed](int r) { return some_bytes((static_cast<std::size_t>(r) * 977 + seed * 131) % 2500, static_cast<unsigned>(r)); };

    g.barrier();
    for (int root = 0; root < n; ++root) {
        std::vector<double> x(7, me == root ? root + 0.25 : 0);
        g.broadcast(root, f8, x.data(), x.size());
        check(x == std::vector<double>(7, root + 0.25), "broadcast of elements");
        check(g.broadcast(root, me == root ? bytes_of(root) : std::vector<std::byte>()) == bytes_of(root), "broadcast of bytes");
        const auto at_root = g.gather(root, bytes_of(me));
        check(at_root.size() == (me == root ? static_cast<std::size_t>(n) : 0), "gather: size");
        for (std::size_t r = 0; r < at_root.size(); ++r)
            check(at_root[r] == bytes_of(static_cast<int>(r)), "gather");
    }
    const auto all = g.all_gather(bytes_of(me));
    for (int r = 0; r < n; ++r)
        check(all[static_cast<std::size_t>(r)] == bytes_of(r), "all_gather of bytes");

    // Parts of different lengths, some empty.
    std::vector<std::size_t> counts;
    for (int r = 0; r < n; ++r)
        counts.push_back((static_cast<std::size_t>(r) * 5 + seed) % 4);
    std::vector<record> mine(counts[static_cast<std::size_t>(me)], record{-me, 0, me + 0.5});
    std::vector<record> gathered(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
    g.all_gather(pair, mine.data(), mine.size(), gathered.data(), counts);
    for (std::size_t r = 0, at = 0; r < counts.size(); ++r)
        for (std::size_t i = 0; i < counts[r]; ++i, ++at)
            check(gathered[at].n == -static_cast<int>(r) && gathered[at].x == static_cast<double>(r) + 0.5, "all_gather of elements");

    double sum = 0;
    for (int r = 0; r < n; ++r)
        sum += 0.1 * (r + 1);
    check(g.all_reduce_sum(0.1 * (me + 1)) == sum, "sum in rank order, to the last bit");
    check(g.all_reduce_sum(std::int64_t{1} << me) == (std::int64_t{1} << n) - 1, "sum of integers");
    check(g.all_reduce_max(me == n / 2 ? 7.5 : -me) == 7.5, "max");
    check(g.all_agree(bytes_of(0)), "all_agree on the same");
    check(n == 1 || !g.all_agree(bytes_of(me == n - 1 ? 1 : 0)) || bytes_of(0) == bytes_of(1), "all_agree on different");

    // Everybody sends to everybody, itself included, before anybody receives; two tags, taken in the other order.
    for (int r = 0; r < n; ++r) {
        const double value = me * 100 + r;
        g.send(r, 5, f8, &value, 1);
        g.send(r, 6, bytes_of(me + r));
        g.send(r, 6, bytes_of(me + r + 1));
    }
    for (int r = n - 1; r >= 0; --r) {
        check(g.receive(r, 6) == bytes_of(me + r), "receive: first of a tag");
        check(g.receive(r, 6) == bytes_of(me + r + 1), "receive: second of a tag");
        double value = 0;
        g.receive(r, 5, f8, &value, 1);
        check(value == r * 100 + me, "receive of elements");
    }

    // Redistribution: element e goes from its even owner to (e * 7 + seed) % n, in runs of one.
    constexpr int elements = 60;
    std::vector<double> have, want;
    std::vector<comm::part> out, in;
    const auto from = [&](int e) { return e * n / elements; };
    const auto to = [&](int e) { return static_cast<int>((static_cast<std::uint64_t>(e) * 7 + seed) % static_cast<std::uint64_t>(n)); };
    have.reserve(elements);
    want.assign(elements, -1);
    for (int e = 0; e < elements; ++e)
        if (from(e) == me) {
            have.push_back(e + 0.5);
            out.push_back({to(e), reinterpret_cast<std::byte*>(&have.back()), 1});
        }
    for (int e = 0; e < elements; ++e)
        if (to(e) == me)
            in.push_back({from(e), reinterpret_cast<std::byte*>(&want[static_cast<std::size_t>(e)]), 1});
    g.exchange(f8, out, in);
    for (int e = 0; e < elements; ++e)
        check(want[static_cast<std::size_t>(e)] == (to(e) == me ? e + 0.5 : -1), "exchange");
}

}  // namespace

TEST_CASE("every operation means what it says, on 1 to 9 tasks of either byte order") {
    for (int size = 1; size <= 9; ++size)
        for (std::uint64_t seed = 0; seed < 24; ++seed) {
            INFO("size " << size << " seed " << seed);
            world w(seed, size, seed % 2 == 1, seed % 3 == 0 ? comm::limits() : narrow, [seed](comm::communicator& g) { everything(g, seed); });
            w.run();
        }
}

TEST_CASE("a message of the wrong length is refused, naming both sides") {
    world w(1, 2, false, {}, [](comm::communicator& g) {
        double x[3] = {};
        if (g.rank() == 0)
            return g.send(1, 1, f8, x, 3);
        try {
            g.receive(0, 1, f8, x, 2);
            check(false, "three elements were taken for two");
        } catch (const error& e) {
            check(e.code() == errc::shape && std::string(e.what()).find("task 0 sent 24 bytes") != std::string::npos, "the sentence");
        }
    });
    w.run();
}

TEST_CASE("ranks outside the group are refused") {
    world w(1, 2, false, {}, [](comm::communicator& g) {
        for (const int wrong : {-1, 2}) {
            try {
                g.send(wrong, 1, std::span<const std::byte>());
                check(false, "sent to nobody");
            } catch (const error& e) {
                check(e.code() == errc::range, "code");
            }
        }
    });
    w.run();
}

TEST_CASE("a receiver that does not listen bounds what its sender has on the way") {
    constexpr std::size_t window = 10'000, all = 2'000'000;
    std::uint64_t on_the_way = 0;
    bool listening = false;
    world w(3, 2, false, {1000, window, 50ms}, [&](comm::communicator& g) {
        if (g.rank() == 0) {
            g.send(1, 1, some_bytes(all, 0));
            check(listening, "the sender had to wait");
            return;
        }
        g.machine().sleep(10s);    // computes, does not listen
        listening = true;
        check(g.receive(0, 1) == some_bytes(all, 0), "the bytes");
    });
    w.twin.at(9s, [&] { on_the_way = w.twin.messages(); });
    w.run();
    CHECK(on_the_way < window / 1000 + 20);              // and the few of the start
    CHECK(w.twin.messages() > all / 1000);
}

TEST_CASE("both sides may send more than a window before they receive") {
    world w(4, 4, false, narrow, [](comm::communicator& g) {
        for (int r = 0; r < g.size(); ++r)
            g.send(r, 1, some_bytes(20000, static_cast<unsigned>(g.rank())));
        for (int r = 0; r < g.size(); ++r)
            check(g.receive(r, 1) == some_bytes(20000, static_cast<unsigned>(r)), "the bytes");
    });
    w.run();
}

TEST_CASE("computing counts as work, waiting does not") {
    double first = 0, second = 0;
    world w(5, 2, false, {}, [&](comm::communicator& g) {
        (void)g.take_work();
        if (g.rank() == 1)
            g.machine().sleep(3s);
        g.barrier();
        (g.rank() == 0 ? first : second) = g.take_work().seconds;
        check(g.take_work().seconds < 0.001, "taken means taken");
    });
    w.run();
    CHECK(first < 0.01);
    CHECK(second > 2.9);
    CHECK(second < 3.1);
}

TEST_CASE("messages of an older life are not heard") {
    vm::twin t(6);
    t.add_host("a");
    std::vector<vm::task_id> ids;
    bool right = false;
    t.program("old", [&](vm::machine& m) {
        // As a task of epoch 1 that does not know that its life is over.
        try {
            comm::communicator g(m, ids, 1);
        } catch (const error&) {
        }
    });
    t.program("new", [&](vm::machine& m) {
        const std::vector<vm::task_id> members{ids[1], ids[2]};
        comm::communicator g(m, members, 2);
        g.barrier();
        right = true;
    });
    ids.push_back(t.start("old"));
    ids.push_back(t.start("new"));
    ids.push_back(t.start("new"));
    t.at(30s, [&] { t.kill(ids[0]); });
    t.run();
    CHECK(right);
    CHECK(t.end_of(ids[1]).what == how::returned);
}

TEST_CASE("abandon ends a wait that nothing else would end") {
    for (const int whom : {-1, 1}) {
        comm::communicator* waiting = nullptr;
        world w(7, 2, false, {}, [&](comm::communicator& g) {
            if (g.rank() == 1)
                return g.machine().sleep(10s);
            waiting = &g;
            (void)g.receive(1, 1);
        });
        w.twin.at(1s, [&] { waiting->abandon(whom); });
        w.twin.run();
        const auto end = w.twin.end_of(w.ids[0]);
        CHECK(end.what == how::threw);
        CHECK(end.code == (whom < 0 ? errc::fenced : errc::peer_lost));
        CHECK_THAT(end.text, Catch::Contains(whom < 0 ? "older life" : "task 1 is lost"));
    }
}

TEST_CASE("waiting for a task that has ended in good order ends, too") {
    world w(8, 2, false, {}, [](comm::communicator& g) {
        if (g.rank() == 0)
            (void)g.receive(1, 1);
    });
    w.twin.run();
    CHECK(w.twin.end_of(w.ids[0]).code == errc::peer_lost);
    CHECK_THAT(w.twin.end_of(w.ids[0]).text, Catch::Contains("task 1 has ended"));
    CHECK(w.twin.end_of(w.ids[1]).what == how::returned);
}

TEST_CASE("what a task sent before its good end is received after it") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        world w(seed, 3, false, {}, [](comm::communicator& g) {
            if (g.rank() != 0)
                return g.send(0, 1, some_bytes(100, static_cast<unsigned>(g.rank())));
            g.machine().sleep(1s);
            for (int r = 1; r < 3; ++r)
                check(g.receive(r, 1) == some_bytes(100, static_cast<unsigned>(r)), "the bytes");
        });
        w.run();
    }
}

TEST_CASE("a task killed at any moment: nobody hangs, everybody who waits learns it soon") {
    int losses = 0;
    for (int size = 2; size <= 9; ++size)
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            INFO("size " << size << " seed " << seed);
            std::mt19937_64 chance(seed * 16 + static_cast<unsigned>(size));
            const int victim = static_cast<int>(chance() % static_cast<unsigned>(size));
            vm::duration killed_at{};
            world w(seed, size, seed % 2 == 1, narrow, [seed](comm::communicator& g) {
                for (int i = 0; i < 3; ++i)
                    everything(g, seed + static_cast<unsigned>(i));
            });
            w.twin.after_messages(chance() % (static_cast<unsigned>(size * size) * 60), [&] {
                killed_at = w.twin.now();
                w.twin.kill(w.ids[static_cast<std::size_t>(victim)]);
            });
            w.twin.run();    // throws when somebody waits for ever
            for (int r = 0; r < size; ++r) {
                const auto end = w.twin.end_of(w.ids[static_cast<std::size_t>(r)]);
                INFO(w.twin.report());
                if (end.what == how::threw) {
                    REQUIRE(end.code == errc::peer_lost);
                    ++losses;
                } else {
                    REQUIRE((end.what == how::returned || (end.what == how::killed && r == victim)));
                }
            }
            if (w.twin.end_of(w.ids[static_cast<std::size_t>(victim)]).what == how::killed)
                REQUIRE(w.twin.now() - killed_at < 1s);
        }
    CHECK(losses > 300);    // the kills did hit
}

TEST_CASE("a silent host ends when the machine gives it up, not before its messages could have come") {
    world w(11, 3, false, {}, [](comm::communicator& g) {
        for (int i = 0; i < 100; ++i) {
            g.machine().sleep(100ms);
            g.barrier();
        }
    });
    w.twin.at(2s, [&] { w.twin.silence_host("b"); });
    w.twin.at(6s, [&] { w.twin.restore_host("b"); });
    w.run();    // a cable that was out for a while costs time, nothing else
    CHECK(w.twin.now() > 14s - 100ms);
}
