// SPDX-License-Identifier: Apache-2.0
// gather, scatter, compress, unique against loops over std::vector; indices outside; masks of nothing and of everything.
#include "dome/indexing.hpp"

#include <algorithm>
#include <functional>

#include "dome/slice.hpp"
#include "dome/sort.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

double f(std::int64_t i) { return 0.5 * static_cast<double>((i * 7919) % 1013); }

}  // namespace

TEST_CASE("gather and scatter") {
    spmd::everywhere([] {
        for (std::int64_t n : {1, 5, 1000, 6000})
            for (const auto& [from, to] :
                 {std::pair{dome::placement::dynamic, dome::placement::dynamic}, std::pair{dome::placement::whole, dome::placement::dynamic},
                  std::pair{dome::placement::dynamic, dome::placement::whole}}) {
                const dome::vector<double> x(n, f, from);
                const dome::vector<int> index(2 * n, [n](std::int64_t i) { return static_cast<int>((i * i + 3 * i) % n); }, to);
                const auto all = x.gather();
                const auto where = index.gather();
                std::vector<double> expected;
                for (int i : where)
                    expected.push_back(all[static_cast<std::size_t>(i)]);
                const dome::vector<double> got = gather(x, index);
                CHECK(got.gather() == expected);
                CHECK(got.where() == to);

                dome::vector<double> last(n, -1.0, from), added(n, 0.0, from);
                scatter(dome::vector<double>(got * 2 + 1), index, last);
                scatter(dome::vector<double>(got), index, added, [](double a, double b) { return a / 2 + b; });     // depends on the order
                std::vector<double> last_twin(static_cast<std::size_t>(n), -1.0), added_twin(static_cast<std::size_t>(n), 0.0);
                for (std::size_t k = 0; k < where.size(); ++k) {
                    const auto i = static_cast<std::size_t>(where[k]);
                    last_twin[i] = expected[k] * 2 + 1;
                    added_twin[i] = added_twin[i] / 2 + expected[k];
                }
                CHECK(last.gather() == last_twin);
                CHECK(added.gather() == added_twin);
            }
        const dome::vector<int> none(0);
        dome::vector<double> x(10, f);
        CHECK(gather(x, none).size() == 0);
        scatter(dome::vector<double>(0), none, x);
        CHECK(x.gather() == dome::vector<double>(10, f).gather());
    });
}

TEST_CASE("indices that are outside") {
    spmd::everywhere([] {
        dome::vector<double> x(100, f, dome::spread("speed"));
        for (const std::int64_t bad : {std::int64_t{-1}, std::int64_t{100}, std::int64_t{1} << 40}) {
            dome::vector<std::int64_t> index(300, 7);
            index.set(222, bad);
            std::string text;
            CHECK(spmd::code_of([&] { (void)gather(x, index); }, &text) == dome::errc::range);
            CHECK(text.find("index " + std::to_string(bad) + " is outside speed (vector<double> of 100)") != std::string::npos);
            CHECK(spmd::code_of([&] { scatter(dome::vector<double>(300, 1.0), index, x); }) == dome::errc::range);
        }
        CHECK(x.gather() == dome::vector<double>(100, f).gather());
        CHECK(spmd::code_of([&] { scatter(dome::vector<double>(3), dome::vector<int>(4), x); }) == dome::errc::shape);
    });
}

TEST_CASE("compress and unique") {
    spmd::everywhere([] {
        for (std::int64_t n : spmd::lengths) {
            const dome::vector<double> x(n, f);
            const auto all = x.gather();
            const auto kept = [&](auto&& holds) {
                std::vector<double> v;
                std::copy_if(all.begin(), all.end(), std::back_inserter(v), holds);
                return v;
            };
            CHECK(compress(x > 250.0, x).gather() == kept([](double a) { return a > 250; }));
            CHECK(compress(x < 0.0, x).size() == 0);
            CHECK(compress(x >= 0.0, x).gather() == all);
            CHECK(compress(x > 500.0, dome::vector<double>(x, dome::placement::whole)).gather() == kept([](double a) { return a > 500; }));
            const dome::vector<int> steps(n, [](std::int64_t i) { return static_cast<int>(i / 7 * (i / 7) % 5); });
            auto distinct = steps.gather();
            distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
            CHECK(unique(steps).gather() == distinct);
        }
    });
}

TEST_CASE("of expressions and slices") {
    spmd::everywhere([] {
        constexpr std::int64_t n = 1000;
        dome::vector<double> x(n, f);
        const dome::vector<int> reversed = n - 1 - dome::vector<int>(n, [](std::int64_t i) { return static_cast<int>(i); });
        const auto all = x.gather();
        const auto backwards = [&](std::int64_t first, double factor) {
            std::vector<double> v;
            for (std::int64_t i = n - 1 - first; i >= 0; --i)
                v.push_back(factor * all[static_cast<std::size_t>(i)]);
            return v;
        };
        CHECK(gather(2.0 * x, reversed).gather() == backwards(0, 2));
        CHECK(gather(x, reversed.slice(10, n)).gather() == backwards(10, 1));
        CHECK(gather(x, n - 1 - dome::vector<int>(n, [](std::int64_t i) { return static_cast<int>(i); })).gather() == backwards(0, 1));
        dome::vector<double> into(n);
        scatter(2.0 * x, reversed, into);
        CHECK(into.gather() == backwards(0, 2));
        scatter(2.0 * x, reversed, into, std::plus<>());
        CHECK(into.gather() == backwards(0, 4));
        CHECK(compress(x > 250.0, -x).gather() == dome::vector<double>(-compress(x > 250.0, x)).gather());
        CHECK(unique(floor(x / 100.0)).gather() == unique(dome::vector<double>(floor(x / 100.0))).gather());
        CHECK(argsort(-x).gather() == argsort(dome::vector<double>(-x)).gather());
        CHECK(shift(2.0 * x, 3, 7.0).gather() == shift(dome::vector<double>(2.0 * x), 3, 7.0).gather());
        CHECK(rotate(x.slice(5, 10), 1).gather() == std::vector<double>{all[9], all[5], all[6], all[7], all[8]});
        CHECK(is_sorted(x.slice(0, 1)));
        CHECK(is_sorted(0.0 * x));
        CHECK(!is_sorted(-reversed * 1 + 2 * reversed));
    });
}
