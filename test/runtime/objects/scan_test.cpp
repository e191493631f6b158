// SPDX-License-Identifier: Apache-2.0
// Prefix sums against std, and the same bits on any number of tasks.
#include "dome/scan.hpp"

#include <bit>
#include <map>
#include <numeric>
#include <string>

#include "dome/grid.hpp"
#include "test/runtime/objects/spmd.hpp"

TEST_CASE("scans against std") {
    spmd::everywhere([] {
        for (std::int64_t n : spmd::lengths) {
            const dome::vector<int> x(n, [](std::int64_t i) { return static_cast<int>((i * 7919) % 1001) - 500; });
            const std::vector<int> all = x.gather();
            std::vector<std::int64_t> sums(all.size()), before(all.size());
            std::inclusive_scan(all.begin(), all.end(), sums.begin(), std::plus<>{}, std::int64_t{0});
            std::exclusive_scan(all.begin(), all.end(), before.begin(), std::int64_t{0});
            CHECK(inclusive_scan(x).gather() == sums);
            CHECK(exclusive_scan(x).gather() == before);
            CHECK(sum(inclusive_scan(2 * x) - 2 * inclusive_scan(x)) == 0);
            std::vector<int> highest(all.size());
            std::inclusive_scan(all.begin(), all.end(), highest.begin(), [](int a, int b) { return std::max(a, b); });
            CHECK(inclusive_scan(x, -1000, [](int a, int b) { return std::max(a, b); }).gather() == highest);
            const dome::vector<int> whole(x, dome::placement::whole);
            CHECK(inclusive_scan(whole).gather() == sums);
            CHECK(inclusive_scan(whole).where() == dome::placement::whole);
        }
    });
}

TEST_CASE("an operation that does not commute") {
    // Affine maps y = a*y + b of integers modulo 2^32, composed from left to right.
    spmd::everywhere([] {
        using map_of = std::complex<double>;      // re: factor, im: offset; small enough to be exact
        const auto compose = [](const map_of& f, const map_of& g) {
            return map_of(std::fmod(f.real() * g.real(), 65521.0), std::fmod(f.imag() * g.real() + g.imag(), 65521.0));
        };
        const dome::vector<map_of> x(1000, [](std::int64_t i) { return map_of(static_cast<double>(2 + i % 5), static_cast<double>(i % 7)); });
        const auto all = x.gather();
        std::vector<map_of> expected(all.size());
        std::inclusive_scan(all.begin(), all.end(), expected.begin(), compose);
        CHECK(inclusive_scan(x, map_of(1.0, 0.0), compose).gather() == expected);
    });
}

TEST_CASE("scans have the same bits on any number of tasks, and never step back") {
    std::map<std::int64_t, std::uint64_t> first;
    spmd::everywhere([&] {
        const dome::vector<double> x(
            100000, [](std::int64_t i) { return std::ldexp(static_cast<double>((i * 7919) % 1013), static_cast<int>(i % 40) - 20); });
        const std::vector<double> y = inclusive_scan(x).gather();
        CHECK(std::is_sorted(y.begin(), y.end()));
        for (std::int64_t i : {0, 1, 97, 98, 5000, 77777, 99999}) {
            const auto bits = std::bit_cast<std::uint64_t>(y[static_cast<std::size_t>(i)]);
            CHECK(first.emplace(i, bits).first->second == bits);
        }
    });
}

TEST_CASE("a scan of a grid is refused") {
    spmd::run(2, 0, [] {
        const dome::grid<double> g(4, 5, 1.0);
        CHECK(spmd::code_of([&] { (void)inclusive_scan(g); }) == dome::errc::usage);
    });
}
