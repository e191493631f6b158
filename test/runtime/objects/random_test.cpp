// SPDX-License-Identifier: Apache-2.0
// Philox4x32-10 against the published vectors (kat_vectors of Random123); distributions by their moments; the same numbers
// on any number of tasks.
#include "dome/random.hpp"

#include <map>
#include <random>
#include <set>

#include "dome/statistics.hpp"
#include "dome/vector.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

using block = std::array<std::uint32_t, 4>;

}  // namespace

TEST_CASE("the published vectors") {
    CHECK(dome::counter_rng(0).block(0) == block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
    CHECK(dome::counter_rng(~std::uint64_t{0}, 0xffffffff).block(-1, 0xffffffff) == block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
    CHECK(dome::counter_rng(0x299f31d0a4093822, 0x03707344).block(static_cast<std::int64_t>(0x85a308d3243f6a88), 0x13198a2e) ==
          block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
    static_assert(dome::counter_rng(1).bits(2) != dome::counter_rng(1).bits(3));
}

TEST_CASE("distributions") {
    const dome::counter_rng g(2026);
    constexpr std::int64_t n = 200000;
    double sum = 0, squares = 0, normals = 0, normal_squares = 0, fourth = 0;
    std::map<std::uint64_t, int> dice;
    for (std::int64_t i = 0; i < n; ++i) {
        const double u = g.uniform(i), z = g.normal(i);
        REQUIRE((u >= 0 && u < 1 && std::isfinite(z)));
        sum += u;
        squares += u * u;
        normals += z;
        normal_squares += z * z;
        fourth += z * z * z * z;
        ++dice[g.below(i, 6)];
    }
    // Five standard errors.
    CHECK(sum / n == Approx(0.5).margin(5 * 0.2887 / std::sqrt(n)));
    CHECK(squares / n == Approx(1.0 / 3).margin(5 * 0.298 / std::sqrt(n)));
    CHECK(normals / n == Approx(0.0).margin(5 / std::sqrt(n)));
    CHECK(normal_squares / n == Approx(1.0).margin(5 * 1.414 / std::sqrt(n)));
    CHECK(fourth / n == Approx(3.0).margin(5 * 9.8 / std::sqrt(n)));
    CHECK(dice.size() == 6);
    for (const auto& [face, count] : dice)
        CHECK(count == Approx(n / 6.0).margin(5 * std::sqrt(n * 5.0 / 36)));
    CHECK(g.below(0, 1) == 0);
    CHECK(g.uniform(3, 5.0, 6.0) == 5.0 + g.uniform(3));
}

TEST_CASE("streams, and engines for <random>") {
    std::set<std::uint64_t> all;
    for (std::uint32_t stream = 0; stream < 8; ++stream)
        for (std::int64_t i = 0; i < 1000; ++i)
            all.insert(dome::counter_rng(1, stream).bits(i));
    CHECK(all.size() == 8000);
    static_assert(std::uniform_random_bit_generator<dome::counter_rng::engine>);
    const dome::counter_rng g(5);
    auto bits = g.at(17);
    std::set<std::uint32_t> words;
    for (int k = 0; k < 100; ++k)
        words.insert(bits());
    CHECK(words.size() == 100);
    auto again = g.at(17);
    CHECK(again() == g.block(17)[0]);
    std::poisson_distribution<int> few(3.0);
    double mean = 0;
    for (std::int64_t i = 0; i < 20000; ++i) {
        auto source = g.at(i);
        few.reset();
        mean += few(source);
    }
    CHECK(mean / 20000 == Approx(3.0).margin(5 * 1.733 / std::sqrt(20000)));
}

TEST_CASE("the same numbers on any number of tasks") {
    std::vector<double> first;
    spmd::everywhere([&] {
        const dome::counter_rng g(42);
        const dome::vector<double> x(10000, [g](std::int64_t i) { return g.uniform(i); });
        const auto all = x.gather();
        if (first.empty())
            first = all;
        CHECK(all == first);
    });
}
