// SPDX-License-Identifier: Apache-2.0
// runtime/session/cadence.hpp: agreements come about every target seconds whatever a passage costs.
#include <catch2/catch.hpp>

#include "runtime/session/cadence.hpp"

TEST_CASE("fast passages: the stride doubles up to the target and stays there") {
    dome::cadence c(0.05, 1 << 20);
    const double each = 1e-5;
    std::uint64_t passage = 1, next = c.next(1, 0);
    for (int i = 0; i < 40; ++i) {
        const std::uint64_t stride = next - passage;
        passage = next;
        next = c.next(passage, each * static_cast<double>(stride));
        CHECK(next - passage <= 2 * stride);
    }
    CHECK(static_cast<double>(next - passage) * each == Approx(0.05).epsilon(0.01));
}

TEST_CASE("slow passages: every passage is an agreement, at once after a slow-down") {
    dome::cadence c(0.05, 4096);
    CHECK(c.next(1, 1.0) == 2);
    std::uint64_t passage = 2;
    for (int i = 0; i < 20; ++i)
        passage = c.next(passage, 1e-6);
    const std::uint64_t after = c.next(passage, 1000.0);
    CHECK(after == passage + 1);
}

TEST_CASE("passages that take no measurable time are bounded by the cap") {
    dome::cadence c(0.05, 64);
    std::uint64_t passage = 1;
    for (int i = 0; i < 20; ++i) {
        const auto next = c.next(passage, 0);
        CHECK(next - passage <= 64);
        passage = next;
    }
}

TEST_CASE("the first agreement says nothing of a passage's time: the next passage is one too") {
    dome::cadence c(0.05, 4096);
    CHECK(c.start(1) == 2);
    CHECK(c.next(2, 0.05) == 3);
}
