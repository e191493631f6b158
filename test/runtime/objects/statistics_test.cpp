// SPDX-License-Identifier: Apache-2.0
// Means, variances, extremes, histograms and reduce() against loops over std::vector.
#include "dome/statistics.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <mutex>

#include "dome/grid.hpp"
#include "dome/vector.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
double f(std::int64_t i) { return static_cast<double>((i * 7919) % 1013) - 400; }

}  // namespace

TEST_CASE("mean and variance") {
    spmd::everywhere([] {
        for (std::int64_t n : spmd::lengths) {
            const dome::vector<double> x(n, f);
            const dome::vector<int> k(n, [](std::int64_t i) { return static_cast<int>(f(i)); });
            if (n == 0) {
                CHECK(spmd::code_of([&] { (void)mean(x); }) == dome::errc::range);
                CHECK(spmd::code_of([&] { (void)variance(x); }) == dome::errc::range);
                continue;
            }
            double total = 0, squares = 0;
            for (double a : x.gather())
                total += a;
            const double middle = total / static_cast<double>(n);       // of integers: exact but for the division
            for (double a : x.gather())
                squares += (a - middle) * (a - middle);
            CHECK(mean(x) == middle);
            CHECK(mean(k) == middle);
            CHECK(variance(x) == Approx(squares / static_cast<double>(n)).epsilon(1e-12));
            CHECK(variance(k) == Approx(squares / static_cast<double>(n)).epsilon(1e-12));
            if (n > 1)
                CHECK(variance(x + 0.0, 1) == Approx(squares / static_cast<double>(n - 1)).epsilon(1e-12));
            else
                CHECK(spmd::code_of([&] { (void)variance(x, 1); }) == dome::errc::range);
            CHECK(spmd::code_of([&] { (void)variance(x, -1); }) == dome::errc::usage);
            const dome::vector<std::complex<double>> z(n, [](std::int64_t i) { return std::complex<double>(f(i), 2); });
            CHECK(mean(z) == std::complex<double>(middle, 2));
            CHECK(variance(z) == Approx(squares / static_cast<double>(n)).epsilon(1e-12));
        }
    });
}

TEST_CASE("extremes and where they are") {
    spmd::everywhere([] {
        for (std::int64_t n : spmd::lengths) {
            const dome::vector<double> x(n, f);
            if (n == 0) {
                CHECK(spmd::code_of([&] { (void)min_at(x); }) == dome::errc::range);
                continue;
            }
            const auto all = x.gather();
            const auto least = std::min_element(all.begin(), all.end()), most = std::max_element(all.begin(), all.end());
            CHECK(min_at(x) == dome::extreme<double>{*least, least - all.begin()});
            CHECK(max_at(x) == dome::extreme<double>{*most, most - all.begin()});
            CHECK(max_at(-x).index == least - all.begin());
            CHECK(max_at(x > 0.0).value == (*most > 0));
            dome::vector<double> holes = x;
            holes.set(n / 2, missing);
            holes.set(n - 1, missing);
            CHECK(min_at(holes).index == n / 2);
            CHECK(max_at(holes).index == n / 2);
            CHECK(std::isnan(max_at(holes).value));
        }
        dome::grid<double> g({5, 7}, [](std::int64_t i, std::int64_t j) { return static_cast<double>(i == 3 && j == 4); });
        CHECK(max_at(g) == dome::extreme<double>{1.0, 25});
        CHECK(g.indices(25) == std::array<std::int64_t, 2>{3, 4});
    });
}

TEST_CASE("norms, reduce, histogram") {
    spmd::everywhere([] {
        for (std::int64_t n : spmd::lengths) {
            const dome::vector<double> x(n, f);
            const auto all = x.gather();
            double sum = 0, largest = 0;
            for (double a : all) {
                sum += std::abs(a);
                largest = std::max(largest, std::abs(a));
            }
            CHECK(norm1(x) == sum);
            CHECK(norm_inf(x) == largest);
            const dome::vector<std::uint32_t> bits(n, [](std::int64_t i) { return static_cast<std::uint32_t>(i * 2654435761u); });
            const auto every = bits.gather();
            CHECK(reduce(bits, 0u, [](auto a, auto b) { return a ^ b; }) == std::accumulate(every.begin(), every.end(), 0u, std::bit_xor<>{}));
            // The last one that is not 0 stands for operations that do not commute.
            CHECK(reduce(where(x > 500.0, x, 0.0), 0.0, [](double a, double b) { return b != 0.0 ? b : a; }) ==
                  std::accumulate(all.begin(), all.end(), 0.0, [](double a, double b) { return b > 500 ? b : a; }));
            std::vector<std::int64_t> bins(7);
            for (double a : all)
                if (a >= -350 && a <= 350)
                    ++bins[a == 350 ? 6 : static_cast<std::size_t>((a + 350) / 100)];
            CHECK(histogram(x, 7, -350, 350) == bins);
            CHECK(histogram(dome::vector<double>(x, dome::placement::whole), 7, -350, 350) == bins);
        }
        const std::vector<double> numbers{missing, -1, 0, 1, 0.5, 2, std::numeric_limits<double>::infinity()};
        const dome::vector<double> odd(numbers);
        CHECK(histogram(odd, 2, 0, 1) == std::vector<std::int64_t>{1, 2});
        CHECK(spmd::code_of([&] { (void)histogram(odd, 0, 0, 1); }) == dome::errc::usage);
        CHECK(spmd::code_of([&] { (void)histogram(odd, 2, 1, 1); }) == dome::errc::usage);
    });
}

namespace {
struct by_class {
    double sum[3];
    std::int64_t members[3];
    friend by_class operator+(by_class a, const by_class& b) {
        for (int c = 0; c < 3; ++c) {
            a.sum[c] += b.sum[c];
            a.members[c] += b.members[c];
        }
        return a;
    }
};
}  // namespace

TEST_CASE("fold: sums by class, in aggregates, with the same bits everywhere") {
    std::optional<std::vector<double>> first;
    std::mutex guard;
    spmd::everywhere([&] {
        const auto number = [](std::int64_t i) { return 1.0 / static_cast<double>(i + 1); };
        dome::vector<double> x(5000, number);
        const auto all = dome::fold(x, by_class{}, [](by_class& s, double v) {
            const int c = static_cast<int>(v * 1e6) % 3;
            s.sum[c] += v;
            ++s.members[c];
        });
        by_class plain{};
        for (std::int64_t i = 0; i < 5000; ++i) {
            const int c = static_cast<int>(number(i) * 1e6) % 3;
            plain.sum[c] += number(i);
            ++plain.members[c];
        }
        for (int c = 0; c < 3; ++c) {
            CHECK(all.members[c] == plain.members[c]);
            CHECK(all.sum[c] == Approx(plain.sum[c]).epsilon(1e-13));
        }
        const std::vector<double> sums(all.sum, all.sum + 3);
        {
            const std::lock_guard lock(guard);
            if (!first)
                first = sums;
            CHECK(*first == sums);
        }
        // Of an expression, with a combination of its own; and of nothing.
        const auto largest =
            dome::fold(x * 2.0, 0.0, [](double& m, double v) { m = std::max(m, v); }, [](double a, double b) { return std::max(a, b); });
        CHECK(largest == 2.0);
        CHECK(dome::fold(dome::vector<double>(0, 1.0), 7.0, [](double& s, double v) { s += v; }) == 7.0);
    });
}
