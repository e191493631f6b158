// SPDX-License-Identifier: Apache-2.0
// The balancer by tables (small cases worked out by hand) and by seeded simulation (what docs/balancing.md promises).
#include "runtime/balance/balance.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <limits>

#include "dome/error.hpp"
#include "test/runtime/balance/simulator.hpp"

using dome::distribution;
using dome::balance::global_balancer;
using dome::balance::measurement;
using starts = std::vector<std::int64_t>;

namespace {

constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

// Speeds between 1 and `spread`.
std::vector<double> speeds(int tasks, double spread, unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> any(1, spread);
    std::vector<double> all;
    for (int r = 0; r < tasks; ++r)
        all.push_back(any(random));
    return all;
}

}  // namespace

TEST_CASE("by hand") {
    struct row {
        starts now;
        std::vector<measurement> measured;
        double bytes_per_tile;
        bool move;
        starts next;
    };
    const std::vector<row> table{
        {{0, 50, 100}, {{50, 1}, {50, 3}}, 0, true, {0, 75, 100}},                  // three times as fast: three times the tiles
        {{0, 50, 100}, {{50, 1}, {50, 1}}, 0, false, {0, 50, 100}},
        {{0, 50, 100}, {{50, 1}, {50, 1.05}}, 0, false, {0, 50, 100}},              // gains less than it must
        {{0, 50, 100}, {{50, 1}, {50, 3}}, 1.3e9, false, {0, 50, 100}},             // 32.5 s once against 20 times 1.5 s
        {{0, 50, 100}, {{50, 1}, {50, 3}}, 1.1e9, true, {0, 75, 100}},              // 27.5 s pays
        {{0, 100, 100}, {{100, 1}, {0, 0}}, 0, true, {0, 50, 100}},                 // never measured: an ordinary machine
        {{0, 0, 0}, {{0, 0}, {0, 0}}, 0, false, {0, 0, 0}},
        {{0, 1, 1}, {{1, 1}, {0, 0}}, 0, false, {0, 1, 1}},                         // one tile stays where it is
        {{0, 10}, {{10, 1}}, 0, false, {0, 10}},
        {{0, 50, 100}, {{50, 0}, {50, 0}}, 0, false, {0, 50, 100}},                 // nothing measurable
        {{0, 50, 100}, {{50, nan_value}, {50, infinite}}, 0, false, {0, 50, 100}},
        {{0, 50, 100}, {{50, -1}, {50, 1}}, nan_value, false, {0, 50, 100}},
        {{0, 2, 4, 6}, {{2, 1}, {2, 1}, {2, 4}}, 0, true, {0, 3, 6, 6}},            // one tile there would take 2 s, three here 1.5
        {{0, 3, 6, 9}, {{3, 3}, {3, 3}, {3, 9}}, 0, true, {0, 4, 8, 9}},            // 4, 4, 1 of 3.86, 3.86, 1.28
    };
    for (std::size_t i = 0; i < table.size(); ++i) {
        CAPTURE(i);
        const row& r = table[i];
        global_balancer balancer;
        const auto d = balancer.decide(distribution(r.now), r.measured, r.bytes_per_tile);
        CHECK(d.move == r.move);
        CHECK(d.next.starts() == r.next);
        CHECK((!d.move || d.step_next < d.step_now));
    }
    global_balancer balancer;
    CHECK_THROWS_AS(balancer.decide(distribution({0, 1, 2}), {{1, 1}}, 0), dome::error);
}

TEST_CASE("tasks that share processors are judged by what they used of them") {
    using dome::balance::busy_seconds, dome::balance::work;
    struct row {
        std::vector<work> done;
        std::vector<double> busy;
    };
    const std::vector<row> table{
        {{}, {}},
        {{{2, 0, "a"}, {3, 0, "a"}}, {2, 3}},                                                          // a processor each
        {{{4, 1, "a"}, {2, 1, "a"}, {2, 1, "a"}, {4, 1, "a"}}, {3, 3, 3, 3}},                          // served by turns, the same work
        {{{4, 1, "a"}, {2, 3, "a"}}, {1.5, 4.5}},                                                      // three times the work
        {{{4, 2, "a"}, {2, 0, "b"}, {6, 2, "a"}, {3, 1, "c"}, {5, 3, "c"}}, {5, 2, 5, 2, 6}},          // host by host
        {{{0, 0, "a"}, {4, 2, "a"}}, {0, 4}},                                                          // one did nothing
    };
    for (std::size_t i = 0; i < table.size(); ++i) {
        CAPTURE(i);
        CHECK(busy_seconds(table[i].done) == table[i].busy);
    }
}

TEST_CASE("short intervals are put together, those with new memory left out") {
    using dome::balance::work, dome::balance::workload;
    const auto both = [](double a, double b) { return std::vector<work>{{a, 0, "x"}, {b, 0, "y"}}; };
    using seconds = std::vector<double>;
    workload w;
    CHECK(w.add(both(0.5, 0.9)).empty());                           // the first
    CHECK(w.add(both(0.01, 0.015)).empty());
    CHECK(w.add(both(0.01, 0.005)).empty());
    CHECK(w.add(both(0.01, 0.25)) == seconds{0.03, 0.27});
    CHECK(w.add(both(0.25, 0)) == seconds{0.25, 0});                // nothing is left of what was given
    CHECK(w.add(both(0.01, 0.02)).empty());
    w.start_over();
    CHECK(w.add(both(0.5, 0.25)).empty());
    CHECK(w.add(both(0.5, 0.25)) == seconds{0.5, 0.25});
    w.start_over();
    CHECK(w.add(both(2, 0.5)) == seconds{2, 0.5});                  // long enough not to mind
}

TEST_CASE("constant unequal speeds: within three decisions at 95 % of the bound") {
    for (int tasks : {2, 3, 5, 8})
        for (double spread : {1.5, 4.0, 10.0})
            for (unsigned seed = 0; seed < 50; ++seed) {
                CAPTURE(tasks, spread, seed);
                simulated::machines m(speeds(tasks, spread, seed), 1000, seed);
                for (int i = 0; i < 3; ++i)
                    m.decide(0.01);
                CHECK(m.share_of_bound() >= 0.95 * 0.99);     // the last hundredth: what was measured was off by as much
                simulated::machines exact(speeds(tasks, spread, seed), 1000, seed);
                for (int i = 0; i < 3; ++i)
                    exact.decide();
                CHECK(exact.share_of_bound() >= 0.95);
                CHECK(exact.moves <= 1);
            }
}

// Passages need not be alike: a loop of short ones may follow one that read a file on the first task alone.
TEST_CASE("an interval that held less work has no more weight than another") {
    for (double less : {1.0, 1e-2, 1e-3, 1e-6}) {
        CAPTURE(less);
        global_balancer balancer;
        const std::vector<measurement> unlike{{500, 9 * less}, {500, less}};
        distribution now({0, 500, 1000});
        double seen = 0;
        for (int i = 0; i < 10'000 && now.starts()[1] == 500; ++i, seen += 9 * less)
            now = balancer.decide(now, unlike, 0).next;
        CHECK(now.starts() == starts{0, 100, 1000});
        CHECK(seen >= 0.012);                               // in a millisecond, noise does as much
        CHECK(seen <= std::max(0.04, 18 * less));
        for (int i = 0; i < 6; ++i) {                       // both are as fast, in truth
            const auto of = [&](int r) { return now.end(r) - now.begin(r); };
            now = balancer.decide(now, {{of(0), static_cast<double>(of(0))}, {of(1), static_cast<double>(of(1))}}, 0).next;
        }
        CHECK(std::abs(now.end(0) - 500) <= 30);            // what smoothing leaves is not worth a move
    }
}

TEST_CASE("a task without tiles keeps its speed among the others when intervals become longer") {
    global_balancer balancer;
    const distribution now({0, 500, 1000, 1000});
    CHECK(!balancer.decide(now, {{500, 1e-3}, {500, 1e-3}, {0, 0}}, 1e9).move);    // too dear to move
    const auto third = balancer.decide(distribution({0, 400, 800, 1000}), {{400, 1}, {400, 1}, {200, 1}}, 0);
    CHECK(!third.move);
    for (double longer : {1.0, 64.0})
        CHECK(!balancer.decide(now, {{500, longer}, {500, longer}, {0, 0}}, 1e9).move);
    CHECK(!balancer.decide(now, {{500, 64}, {500, 64}, {0, 0}}, 0).move);          // found once
    CHECK(balancer.decide(now, {{500, 64}, {500, 64}, {0, 0}}, 0).next.starts() == starts{0, 400, 800, 1000});
}

TEST_CASE("noise of 3 % moves nothing") {
    for (int tasks : {2, 4, 8})
        for (unsigned seed = 0; seed < 50; ++seed) {
            CAPTURE(tasks, seed);
            simulated::machines m(std::vector<double>(static_cast<std::size_t>(tasks), 100.0), 1000, seed);
            for (int i = 0; i < 200; ++i)
                m.decide(0.03);
            CHECK(m.moves == 0);
        }
    // Strictly alternating, each task against its neighbour.
    global_balancer balancer;
    const distribution even({0, 500, 1000});
    for (int i = 0; i < 200; ++i)
        CHECK(!balancer.decide(even, {{500, i % 2 ? 1.03 : 0.97}, {500, i % 2 ? 0.97 : 1.03}}, 0).move);
}

// Somebody else's work of some tenths of a second now on the one machine and now on the other.
TEST_CASE("what changes to and fro all the time is not followed, what stays is") {
    for (unsigned seed = 0; seed < 20; ++seed) {
        CAPTURE(seed);
        simulated::machines m({10000, 10000}, 1000, seed);          // 50 ms for a step
        std::mt19937 random(seed);
        double in_all = 0, at_best = 0;
        const auto some_seconds = [&](double seconds, double lasting) {
            in_all = at_best = 0;
            for (double left = 0; in_all < seconds; left -= m.step()) {
                if (left <= 0) {
                    for (double& s : m.speed)
                        s = 10000 * (random() % 4 == 0 ? 0.9 : 1.0);
                    m.speed[1] *= lasting;
                    left = 0.1 + 0.001 * static_cast<double>(random() % 300);
                }
                in_all += m.step();
                at_best += m.step(distribution::even(1000, 2));
                m.decide(0.03);
            }
        };
        some_seconds(60, 1);
        CHECK(m.moves <= 2);
        CHECK(in_all <= 1.005 * at_best);
        some_seconds(2, 0.8);
        some_seconds(20, 0.8);
        CHECK(in_all <= 0.94 * at_best);                            // 0.889 if nothing else were going on
    }
}

TEST_CASE("a suddenly loaded machine loses work, and gets it back") {
    for (unsigned seed = 0; seed < 20; ++seed) {
        CAPTURE(seed);
        simulated::machines m({100, 100, 100, 100}, 1000, seed);
        for (int i = 0; i < 10; ++i)
            m.decide(0.02);
        m.speed[2] = 25;
        const double hit = m.share_of_bound();
        CHECK(hit < 0.35);
        for (int i = 0; i < 8; ++i)
            m.decide(0.02);
        CHECK(m.share_of_bound() > 0.9);
        m.speed[2] = 100;
        for (int i = 0; i < 8; ++i)
            m.decide(0.02);
        CHECK(m.share_of_bound() > 0.9);
    }
}

TEST_CASE("a machine that lost all its tiles is tried again") {
    simulated::machines m({1000, 1000, 1}, 100, 1);
    int busy = 0;
    for (int i = 0; i < 200; ++i) {
        m.decide();
        busy += m.now.end(2) > m.now.begin(2);
        CHECK((i == 0 || m.now.end(2) - m.now.begin(2) <= 1));
    }
    CHECK(busy >= 2);                                       // tried, again and again ...
    CHECK(busy <= 6);                                       // ... but ever more rarely
    m.speed[2] = 1000;
    for (int i = 0; i < 400; ++i)
        m.decide();
    CHECK(m.share_of_bound() > 0.9);
}

TEST_CASE("few tiles") {
    simulated::machines one({1, 5, 2}, 1, 1);
    for (int i = 0; i < 10; ++i)
        one.decide(0.03);
    CHECK(one.moves == 0);                                  // nothing is known of the others, and nothing can be shared
    simulated::machines more({3, 1, 1, 1, 1}, 3, 1);
    for (int i = 0; i < 10; ++i)
        more.decide();
    CHECK(more.now.tiles() == 3);
    CHECK(more.step() <= 1.0);
}

TEST_CASE("whatever is measured, the answer is a distribution, and always the same one") {
    std::mt19937 random(7);
    const double odd[] = {0, -1, nan_value, infinite, -infinite, 1e-300, 1e300, std::numeric_limits<double>::denorm_min()};
    for (int trial = 0; trial < 2000; ++trial) {
        const int tasks = 1 + static_cast<int>(random() % 9);
        const auto tiles = static_cast<std::int64_t>(random() % 50);
        global_balancer a, b;
        distribution now = distribution::even(tiles, tasks);
        for (int round = 0; round < 5; ++round) {
            std::vector<measurement> measured;
            for (int r = 0; r < tasks; ++r)
                measured.push_back({now.end(r) - now.begin(r), random() % 3 == 0 ? odd[random() % 8] : 0.001 * static_cast<double>(random() % 1000)});
            const double bytes = random() % 5 == 0 ? odd[random() % 8] : 100;
            const auto d = a.decide(now, measured, bytes), e = b.decide(now, measured, bytes);
            REQUIRE(d.next == e.next);
            REQUIRE(d.move == e.move);
            REQUIRE(d.next.tasks() == tasks);
            REQUIRE(d.next.tiles() == tiles);
            REQUIRE(d.next.starts().front() == 0);
            REQUIRE(std::is_sorted(d.next.starts().begin(), d.next.starts().end()));
            REQUIRE(!std::isnan(d.step_now));
            REQUIRE((d.move || d.next == now));
            now = d.next;
        }
    }
}
