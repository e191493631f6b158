// SPDX-License-Identifier: Apache-2.0
// dome::scalar behaves as its value, and registers under a name that depends on the order of construction alone.
#include "dome/scalar.hpp"

#include "test/runtime/objects/persist_stand_in.hpp"
#include "test/runtime/objects/spmd.hpp"

TEST_CASE("a scalar counts and calculates") {
    spmd::run(2, 0, [] {
        dome::scalar<int> i = 3;
        ++i;
        i += 2;
        CHECK(i == 6);
        CHECK(i++ == 6);
        CHECK(i < 8);
        dome::scalar<double> x = 1.5, y = x;
        x *= 4;
        x = x + y * 2 - 1;
        CHECK(x == 8);
        CHECK(y == 1.5);
        y = x;
        CHECK(y.get() == 8);
        for (dome::scalar<int> k = 0; k < 3; ++k)
            x /= 2;
        CHECK(x == 1);
    });
}

TEST_CASE("scalars are registered while they live") {
    spmd::run(3, 0, [] {
        auto& registered = persist_stand_in::registered();
        const dome::scalar<int> a = 1;
        {
            const dome::scalar<double> b = a.get();
            CHECK(registered.size() == 2);
            CHECK(registered.count("scalar 0") == 1);
            REQUIRE(registered.count("scalar 1") == 1);
            CHECK(*static_cast<const double*>(registered.at("scalar 1").address) == 1.0);
        }
        CHECK(registered.size() == 1);
        const dome::scalar<int> c = a;
        CHECK(registered.count("scalar 2") == 1);
    });
}
