// SPDX-License-Identifier: Apache-2.0
// Sorting against std::stable_sort: every kind of key, degenerate ones, every number of tasks, uneven and empty parts.
#include "dome/sort.hpp"

#include <algorithm>
#include <complex>
#include <cstring>
#include <limits>
#include <numeric>

#include "dome/indexing.hpp"
#include "dome/random.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

template <class T>
bool same_bits(const std::vector<T>& a, const std::vector<T>& b) {
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0);
}

template <class T, class Make>
void sorts(std::int64_t n, Make make) {
    dome::vector<T> x(n, make);
    const dome::distribution before = x.dist();
    std::vector<T> twin = x.gather();
    std::stable_sort(twin.begin(), twin.end(), dome::ascending{});
    sort(x);
    CHECK(same_bits(x.gather(), twin));
    CHECK(x.dist() == before);
    CHECK(is_sorted(x));
}

}  // namespace

TEST_CASE("keys of every kind") {
    spmd::everywhere([] {
        const dome::counter_rng g(7);
        for (std::int64_t n : {0, 1, 5, 700, 6000}) {
            CAPTURE(n);
            sorts<double>(n, [&](std::int64_t i) { return g.normal(i); });
            sorts<float>(n, [&](std::int64_t i) { return static_cast<float>(g.uniform(i, -1, 1)); });
            sorts<std::int64_t>(n, [&](std::int64_t i) { return static_cast<std::int64_t>(g.bits(i)); });
            sorts<int>(n, [&](std::int64_t i) { return static_cast<int>(g.below(i, 100)) - 50; });
            sorts<unsigned char>(n, [&](std::int64_t i) { return static_cast<unsigned char>(g.bits(i)); });
            sorts<std::uint16_t>(n, [&](std::int64_t i) { return static_cast<std::uint16_t>(g.bits(i)); });
        }
    });
}

TEST_CASE("keys that are hard to cut") {
    spmd::everywhere([] {
        constexpr std::int64_t n = 3000;
        sorts<int>(n, [](std::int64_t) { return 5; });
        sorts<double>(n, [](std::int64_t i) { return static_cast<double>(i); });
        sorts<double>(n, [](std::int64_t i) { return static_cast<double>(-i); });
        sorts<int>(n, [](std::int64_t i) { return static_cast<int>(i % 2); });
        sorts<int>(n, [](std::int64_t i) { return i == 1234 ? -1 : 7; });
        sorts<double>(n, [](std::int64_t i) {
            const double odd[] = {0.0,
                                  -0.0,
                                  std::numeric_limits<double>::infinity(),
                                  -std::numeric_limits<double>::infinity(),
                                  1.0,
                                  std::numeric_limits<double>::denorm_min(),
                                  std::numeric_limits<double>::max()};
            return odd[i % 7];
        });
        dome::vector<double> holes(n, [](std::int64_t i) {
            return i % 3 == 0 ? (i % 2 == 0 ? 1 : -1) * std::numeric_limits<double>::quiet_NaN() : -static_cast<double>(i);
        });
        sort(holes);
        const auto all = holes.gather();
        CHECK(std::is_sorted(all.begin(), all.begin() + 2000));
        CHECK(std::all_of(all.begin() + 2000, all.end(), [](double a) { return std::isnan(a); }));
    });
}

TEST_CASE("other orders, keys with values") {
    spmd::everywhere([] {
        const dome::counter_rng g(11);
        for (std::int64_t n : {0, 1, 5, 700, 6000}) {
            const dome::vector<int> keys(n, [&](std::int64_t i) { return static_cast<int>(g.below(i, 50)); });
            std::vector<std::int64_t> places(static_cast<std::size_t>(n));
            std::iota(places.begin(), places.end(), 0);
            const auto all = keys.gather();
            const auto by = [&](auto less) {
                auto order = places;
                std::stable_sort(order.begin(), order.end(),
                                 [&](auto a, auto b) { return less(all[static_cast<std::size_t>(a)], all[static_cast<std::size_t>(b)]); });
                return order;
            };
            CHECK(argsort(keys).gather() == by(std::less<>{}));
            CHECK(argsort(keys, std::greater<>{}).gather() == by(std::greater<>{}));
            dome::vector<int> sorted = keys;
            dome::vector<std::complex<double>> values(n, [](std::int64_t i) { return std::complex<double>(static_cast<double>(i), -1.0); });
            sort_by_key(sorted, values, std::greater<>{});
            CHECK(is_sorted(sorted, std::greater<>{}));
            const auto carried = values.gather();
            const auto expected = by(std::greater<>{});
            for (std::size_t k = 0; k < carried.size(); k += 97)
                CHECK(carried[k] == std::complex<double>(static_cast<double>(expected[k]), -1.0));
            CHECK(is_sorted(gather(keys, argsort(keys))));
            dome::vector<int> whole(keys, dome::placement::whole);
            sort(whole);
            CHECK(is_sorted(whole));
        }
        dome::vector<int> keys(10);
        dome::vector<double> values(11);
        CHECK(spmd::code_of([&] { sort_by_key(keys, values); }) == dome::errc::shape);
        CHECK(!is_sorted(dome::vector<int>(std::vector<int>{1, 3, 2})));
    });
}
