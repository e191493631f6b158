// SPDX-License-Identifier: Apache-2.0
// A program with the first Dome's names, run bare: one task, no daemon, nothing to resume.
#include "dome/classic.hpp"

#include <catch2/catch.hpp>

TEST_CASE("a program with the classic names") {
    dome_init(0, nullptr);
    dVector<double> x(100, 1.0, DOME_BLOCK), y(100, [](std::int64_t i) { return static_cast<double>(i); }, DOME_BLOCK);
    const dVector<double> moves(100, 1.0, DOME_DYNAMIC);
    dVector<int> table(7, 3, DOME_WHOLE);
    dScalar<double> energy = 0.0;
    dScalar<int> step = 0;
    CHECK(!is_dome_restarting());
    for (; step < 10; ++step) {
        x = x + 0.5 * y;
        energy = gsum(x * x);
        dome_check_point();
    }
    CHECK(x.where() == dome::placement::block);
    CHECK(table.where() == dome::placement::whole);
    CHECK(moves.where() == dome::placement::dynamic);
    double expected = 0;
    for (int i = 0; i < 100; ++i)
        expected += (1 + 5.0 * i) * (1 + 5.0 * i);
    CHECK(energy == Approx(expected));
    CHECK(gmin(x) == 1);
    CHECK(gmax(x) == 1 + 5.0 * 99);
    CHECK(gprod(table) == 2187);
}
