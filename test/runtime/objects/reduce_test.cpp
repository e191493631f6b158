// SPDX-License-Identifier: Apache-2.0
// Reductions: right, and the same bits for every number of tasks, spread and redistribution.
#include "dome/reduce.hpp"

#include <bit>
#include <cstring>
#include <map>
#include <numeric>
#include <random>
#include <vector>

#include "dome/grid.hpp"
#include "dome/vector.hpp"
#include "test/runtime/objects/in_halves.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

// Values of many sizes and signs: any other order of adding them gives other bits.
double rough(std::int64_t i) {
    const auto h = static_cast<std::uint64_t>(i) * 0x9e3779b97f4a7c15ull;
    return std::ldexp(static_cast<double>(h >> 11), static_cast<int>(h % 40) - 60) * ((h >> 7 & 1) != 0 ? 1 : -1);
}

}  // namespace

TEST_CASE("the same bits on any number of tasks") {
    for (std::int64_t n : spmd::lengths) {
        std::map<std::string, std::uint64_t> first;
        int runs = 0;
        const auto same_bits = [&](const std::string& what, double x) {
            const auto bits = std::bit_cast<std::uint64_t>(x);
            CAPTURE(n, what, x);
            CHECK(first.emplace(what, bits).first->second == bits);
            ++runs;
        };
        spmd::everywhere([&] {
            dome::vector<double> x(n, rough), y(n, [](std::int64_t i) { return rough(i + 1); });
            const auto all = [&] {
                same_bits("sum", sum(x));
                same_bits("dot", dot(x, y));
                same_bits("fused", sum(x * y + 0.1));
                same_bits("norm2", norm2(x));
                same_bits("product", product(1 + 1e-9 * x));
                const dome::vector<float> f(n, [](std::int64_t i) { return static_cast<float>(rough(i)); });
                same_bits("float", sum(f));
                const dome::vector<double> w(x, dome::placement::whole);
                same_bits("sum", sum(w));
            };
            all();
            const int tasks = dome::detail::object_tasks();
            x.redistribute(spmd::uneven(x.tiles().tiles(), tasks, 31));
            y.redistribute(x.dist());
            all();
        });
        CHECK(runs > 0);
    }
}

TEST_CASE("against std") {
    spmd::everywhere([] {
        for (std::int64_t n : spmd::lengths) {
            const auto k_of = [](std::int64_t i) { return static_cast<int>((i * 7919) % 1001) - 500; };
            const dome::vector<int> k(n, k_of);
            const auto all = k.gather();
            CHECK(sum(k) == std::accumulate(all.begin(), all.end(), std::int64_t{0}));
            CHECK(dot(k, k) == std::inner_product(all.begin(), all.end(), all.begin(), std::int64_t{0}));
            CHECK(count_if(k, [](int x) { return x > 3; }) == std::count_if(all.begin(), all.end(), [](int x) { return x > 3; }));
            CHECK(count(k > 3) == std::count_if(all.begin(), all.end(), [](int x) { return x > 3; }));
            CHECK(any(k > 499) == std::any_of(all.begin(), all.end(), [](int x) { return x > 499; }));
            CHECK(dome::all(k >= -500));
            CHECK(dome::all(k > -500) == std::all_of(all.begin(), all.end(), [](int x) { return x > -500; }));
            if (n == 0) {
                CHECK(spmd::code_of([&] { (void)min(k); }) == dome::errc::range);
                CHECK(spmd::code_of([&] { (void)max(k); }) == dome::errc::range);
                CHECK(sum(k) == 0);
                CHECK(product(k) == 1);
                CHECK(!any(k == k));
                CHECK(dome::all(k != k));
            } else {
                CHECK(min(k) == *std::min_element(all.begin(), all.end()));
                CHECK(max(k) == *std::max_element(all.begin(), all.end()));
            }
        }
    });
}

TEST_CASE("sums of exactly representable values are exact") {
    spmd::everywhere([] {
        const dome::vector<double> x(100000, [](std::int64_t i) { return static_cast<double>(i); });
        CHECK(sum(x) == 99999.0 * 100000 / 2);
        CHECK(max(x) == 99999);
        CHECK(min(-x) == -99999);
        const dome::vector<std::uint8_t> bytes(100000, std::uint8_t{255});
        CHECK(sum(bytes) == 255u * 100000u);
        const dome::vector<std::complex<double>> z(1000, [](std::int64_t i) { return std::complex<double>(static_cast<double>(i), 1); });
        CHECK(sum(z) == std::complex<double>(999.0 * 1000 / 2, 1000));
        CHECK(dot(z, z).imag() == 0);
        CHECK(norm2(dome::vector<double>(16, 3.0)) == 12);
    });
}

TEST_CASE("a value that is not a number is seen wherever it stands") {
    for (std::int64_t where : {0, 7, 8, 500, 999})
        spmd::run(3, 2, [&] {
            dome::vector<double> x(1000, rough);
            x.set(where, std::nan(""));
            CHECK(std::isnan(min(x)));
            CHECK(std::isnan(max(x)));
            CHECK(std::isnan(sum(x)));
        });
}

namespace {

struct stretch {
    std::int64_t first, last;
};

}  // namespace

TEST_CASE("the tree over tiles is the same whoever has which of them") {
    const auto sum = [](double a, double b) { return a + b; };
    // Of tiles that lie side by side, in their order; anything else makes a stretch of no tiles.
    const auto joined = [](const stretch& a, const stretch& b) { return a.last == b.first ? stretch{a.first, b.last} : stretch{-1, -1}; };
    std::mt19937_64 random(5);
    for (std::int64_t tiles : {1, 2, 3, 4, 5, 7, 8, 9, 31, 64, 100, 1000, 1024}) {
        std::vector<double> x;
        for (std::int64_t t = 0; t < tiles; ++t)
            x.push_back(std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 40)));
        const double expected = spmd::in_halves(x);
        for (int trial = 0; trial < 50; ++trial) {
            CAPTURE(tiles, trial);
            const int tasks = 1 + trial % 7;
            const auto dist = trial < 7 ? dome::distribution::even(tiles, tasks) : spmd::uneven(tiles, tasks, static_cast<unsigned>(trial));
            dome::detail::tile_tree<double, decltype(sum)> whole(0, tiles, sum);
            dome::detail::tile_tree<stretch, decltype(joined)> all(0, tiles, joined);
            for (int r = 0; r < tasks; ++r) {
                dome::detail::tile_tree<double, decltype(sum)> mine(dist.begin(r), tiles, sum);
                dome::detail::tile_tree<stretch, decltype(joined)> own(dist.begin(r), tiles, joined);
                for (std::int64_t t = dist.begin(r); t < dist.end(r); ++t) {
                    mine.add(x[static_cast<std::size_t>(t)]);
                    own.add({t, t + 1});
                }
                std::size_t i = 0;
                dome::detail::for_nodes(dist.begin(r), dist.end(r), [&](int height) {
                    REQUIRE(i < own.size());
                    CHECK(own[i].last - own[i].first == std::int64_t{1} << height);
                    CHECK(own[i].first % (std::int64_t{1} << height) == 0);
                    all.add(own[i], height);
                    whole.add(mine[i++], height);
                });
                CHECK(i == mine.size());
                CHECK(i <= 2 * static_cast<std::size_t>(std::bit_width(static_cast<std::uint64_t>(tiles))));
            }
            CHECK(whole.all() == expected);
            CHECK(all.all().first == 0);
            CHECK(all.all().last == tiles);
        }
    }
}
