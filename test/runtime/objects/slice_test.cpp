// SPDX-License-Identifier: Apache-2.0
// Slices, masks as targets, indices in expressions, visits and transforms, against plain loops over a gathered copy.
#include "dome/slice.hpp"

#include "dome/elementwise.hpp"
#include "dome/random.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

using dome::range;

struct some {
    std::int64_t first, last, step;
};
const std::vector<some> ranges{{0, range::end, 1}, {1, range::end, 1}, {0, 36, 1},  {3, 30, 4},        {36, range::end, -1},
                               {30, 2, -3},        {5, 5, 1},          {36, 37, 5}, {2, range::end, 7}};

std::vector<std::int64_t> indices(const some& s, std::int64_t n) {
    const std::int64_t last = s.last != range::end ? s.last : s.step > 0 ? n : -1;
    std::vector<std::int64_t> all;
    for (std::int64_t i = s.first; s.step > 0 ? i < last : i > last; i += s.step)
        all.push_back(i);
    return all;
}

constexpr std::int64_t n = 37;
double value(std::int64_t i) { return 0.5 * static_cast<double>(i * i % 23) - 2; }

}  // namespace

TEST_CASE("slices of vectors, read and written") {
    spmd::everywhere([] {
        for (const auto where : {dome::placement::dynamic, dome::placement::whole})
            for (const some& s : ranges) {
                CAPTURE(s.first, s.last, s.step);
                dome::vector<double> x(n, value, where);
                const auto at = indices(s, n);
                const auto m = static_cast<std::int64_t>(at.size());
                std::vector<double> twin = x.gather(), part;
                for (std::int64_t i : at)
                    part.push_back(value(i));
                CHECK(std::as_const(x).slice(s.first, s.last, s.step).gather() == part);
                x.slice(s.first, s.last, s.step) = 7.5;
                for (std::int64_t i : at)
                    twin[static_cast<std::size_t>(i)] = 7.5;
                CHECK(x.gather() == twin);
                // From an object that lies as it likes, and from an expression with indices.
                dome::vector<double> y(m, [](std::int64_t i) { return static_cast<double>(-i); });
                x.slice(s.first, s.last, s.step) = y;
                for (std::size_t k = 0; k < at.size(); ++k)
                    twin[static_cast<std::size_t>(at[k])] = -static_cast<double>(k);
                CHECK(x.gather() == twin);
                x.slice(s.first, s.last, s.step) = 0.25 * dome::iota();
                for (std::size_t k = 0; k < at.size(); ++k)
                    twin[static_cast<std::size_t>(at[k])] = 0.25 * static_cast<double>(k);
                CHECK(x.gather() == twin);
                x.slice(s.first, s.last, s.step) *= 2;
                for (std::int64_t i : at)
                    twin[static_cast<std::size_t>(i)] *= 2;
                CHECK(x.gather() == twin);
            }
    });
}

TEST_CASE("slices in expressions, overlapping what is assigned") {
    spmd::everywhere([] {
        for (std::int64_t length : {2, 3, 500}) {
            dome::vector<double> x(length, value), y(length - 1, value);
            std::vector<double> twin = x.gather();
            x.slice(1) = x.slice(0, length - 1) + 2 * y;
            for (std::int64_t i = length - 1; i > 0; --i)
                twin[static_cast<std::size_t>(i)] = twin[static_cast<std::size_t>(i - 1)] + 2 * value(i - 1);
            CHECK(x.gather() == twin);
            CHECK(dome::sum(x.slice(0, range::end, 2)) == dome::sum(x.slice(0, range::end, 2).value()));
            x = value(3);
            CHECK(dome::max(x.slice(1) - x.slice(0, length - 1)) == 0.0);
        }
    });
}

TEST_CASE("slices become objects, and are taken by objects") {
    spmd::everywhere([] {
        for (const auto from : {dome::placement::dynamic, dome::placement::whole})
            for (const some& s : ranges) {
                CAPTURE(s.first, s.last, s.step);
                dome::vector<double> x(n, value, from);
                const auto m = static_cast<std::int64_t>(indices(s, n).size());
                std::vector<double> part, doubled;
                for (std::int64_t i : indices(s, n))
                    part.push_back(value(i)), doubled.push_back(2 * value(i));
                dome::vector<double> half = x.slice(s.first, s.last, s.step), blank;
                const dome::vector<float> other(std::as_const(x).slice(s.first, s.last, s.step));
                CHECK(half.gather() == part);
                CHECK(half.where() == from);
                CHECK(other.gather() == std::vector<float>(part.begin(), part.end()));
                blank = x.slice(s.first, s.last, s.step);
                CHECK(blank.gather() == part);
                // Wherever the elements are to lie, they come there.
                for (const auto& to : {dome::spread(dome::placement::dynamic, 3), dome::spread(dome::placement::whole)}) {
                    dome::vector<double> taker(m, 0.0, to);
                    taker = std::as_const(x).slice(s.first, s.last, s.step);
                    CHECK(taker.gather() == part);
                    taker += x.slice(s.first, s.last, s.step);
                    CHECK(taker.gather() == doubled);
                    CHECK(taker.where() == to.where);
                }
            }
    });
    spmd::everywhere([] {
        dome::vector<double> x(n, value);
        std::vector<double> backwards = x.gather(), twin = backwards;
        std::reverse(backwards.begin(), backwards.end());
        x = x.slice(n - 1, range::end, -1);
        CHECK(x.gather() == backwards);
        x -= x.slice(n - 1, range::end, -1);
        for (std::size_t i = 0; i < twin.size(); ++i)
            CHECK(x.at(static_cast<std::int64_t>(i)) == backwards[i] - twin[i]);
        dome::grid<double> g(7, 3, [](std::int64_t i, std::int64_t j) { return static_cast<double>(10 * i + j); });
        dome::grid<double> some_rows = g.slice({1, 6, 2}, {2, range::end, -1});
        CHECK(some_rows.gather() == std::vector<double>{12, 11, 10, 32, 31, 30, 52, 51, 50});
        some_rows = g.slice({0, 3}, {});
        some_rows *= g.slice({0, 3}, {});
        CHECK(some_rows.gather() == std::vector<double>{0, 1, 4, 100, 121, 144, 400, 441, 484});
        g = g.slice({6, range::end, -1}, {});
        CHECK(g.at(0, 1) == 61);
        const dome::grid<int> whole_numbers = g.slice({}, {0});
        CHECK(whole_numbers.at(6, 0) == 0);
    });
}

TEST_CASE("blocks of grids") {
    spmd::everywhere([] {
        const auto f = [](std::int64_t i, std::int64_t j) { return static_cast<double>(100 * i + j); };
        for (const auto& [rows, columns] :
             {std::pair<range, range>{{}, {}}, {{2, 9}, {1, 5}}, {{0, range::end, 2}, {4, range::end, -1}}, {{10, 3, -3}, {2, 3}}, {{4, 4}, {}}}) {
            CAPTURE(rows.first, rows.last, columns.first);
            dome::grid<double> g(11, 5, f);
            std::vector<double> part, twin = g.gather();
            for (std::int64_t i : indices({rows.first, rows.last, rows.step}, 11))
                for (std::int64_t j : indices({columns.first, columns.last, columns.step}, 5)) {
                    part.push_back(f(i, j));
                    twin[static_cast<std::size_t>(i * 5 + j)] = f(i, j) * 2 + 1;
                }
            CHECK(std::as_const(g).slice(rows, columns).gather() == part);
            g.slice(rows, columns) = 2 * g.slice(rows, columns) + 1;
            CHECK(g.gather() == twin);
        }
        dome::grid<int, 3> c({6, 4, 3}, [](std::int64_t i, std::int64_t j, std::int64_t k) { return static_cast<int>(i * 100 + j * 10 + k); });
        c.slice({1, 6, 2}, {0, 4, 3}, {2}) = -1;
        std::int64_t wrong = 0;
        const auto all = c.gather();
        for (int i = 0; i < 6; ++i)
            for (int j = 0; j < 4; ++j)
                for (int k = 0; k < 3; ++k)
                    wrong += all[static_cast<std::size_t>((i * 4 + j) * 3 + k)] != (i % 2 == 1 && j % 3 == 0 && k == 2 ? -1 : i * 100 + j * 10 + k);
        CHECK(wrong == 0);
    });
}

TEST_CASE("slices that do not fit") {
    spmd::run(2, 0, [] {
        dome::vector<double> x(10, 1.0, dome::spread("x"));
        std::string text;
        CHECK(spmd::code_of([&] { (void)x.slice(3, 12); }, &text) == dome::errc::range);
        CHECK_THAT(text, Catch::Contains("x (vector<double> of 10)"));
        CHECK(spmd::code_of([&] { (void)x.slice(-1, 4); }) == dome::errc::range);
        CHECK(spmd::code_of([&] { (void)x.slice(0, 4, 0); }) == dome::errc::usage);
        CHECK(spmd::code_of([&] { x.slice(0, 4) = dome::vector<double>(5); }, &text) == dome::errc::shape);
        CHECK_THAT(text, Catch::Contains("x (vector<double> of 4)") && Catch::Contains("vector<double> of 5"));
        CHECK(spmd::code_of([&] { x.slice(0, 4) = x.slice(0, 5) * 2; }) == dome::errc::shape);
        CHECK(spmd::code_of([&] { x = x.slice(0, 5); }, &text) == dome::errc::shape);
        CHECK_THAT(text, Catch::Contains("operator=() (") && Catch::Contains("x (vector<double> of 10)") && Catch::Contains("vector<double> of 5"));
        CHECK(spmd::code_of([&] { x += x.slice(0, 5); }, &text) == dome::errc::shape);
        CHECK_THAT(text, Catch::Contains("operator+=() ("));
        CHECK(spmd::code_of([&] { (void)dome::sum(2.0 * dome::iota()); }) == dome::errc::usage);
        dome::grid<double> g(4, 5);
        CHECK(spmd::code_of([&] { (void)g.slice({0, 5}, {}); }, &text) == dome::errc::range);
        CHECK_THAT(text, Catch::Contains("dimension 0"));
    });
}

TEST_CASE("masks as targets, indices, visits, transforms") {
    spmd::everywhere([] {
        for (std::int64_t length : spmd::lengths) {
            dome::vector<double> x(length, value), y(length, [](std::int64_t i) { return static_cast<double>(i); });
            std::vector<double> twin = x.gather();
            where(x < 0.0, x) = 0.0;
            where(x > 5.0, x) += y;
            for (std::size_t i = 0; i < twin.size(); ++i) {
                twin[i] = twin[i] < 0 ? 0 : twin[i];
                twin[i] += twin[i] > 5 ? static_cast<double>(i) : 0;
            }
            CHECK(x.gather() == twin);
            CHECK(dome::sum(y != 1.0 * dome::iota()) == 0);
            CHECK(count_if(zip(x, y), [](const auto& t) { return std::get<0>(t) == std::get<1>(t); }) ==
                  std::count_if(twin.begin(), twin.end(), [i = 0](double a) mutable { return a == i++; }));
            for_each([](double& a, double& b) { std::swap(a, b); }, x, y);
            CHECK(y.gather() == twin);
            const auto both = transform([](double a, double b) { return static_cast<float>(a - b); }, x, y);
            for (std::size_t i = 0; i < twin.size(); ++i)
                twin[i] = static_cast<float>(static_cast<double>(i) - twin[i]);
            const auto got = both.gather();
            CHECK(std::vector<double>(got.begin(), got.end()) == twin);
        }
        dome::grid<double> g(7, 3, [](std::int64_t i, std::int64_t j) { return static_cast<double>(i - j); });
        where(g < 0.0, g) = -1.0 * g;
        CHECK(dome::min(g) == 0);
        const auto h = transform([](double a, std::int64_t i) { return a * static_cast<double>(i); }, g, dome::iota());
        CHECK(h.at(6, 2) == 4.0 * 20);
    });
    spmd::run(2, 0, [] {
        dome::vector<double> x(10), y(11);
        CHECK(spmd::code_of([&] { for_each([](double&, double&) {}, x, y); }) == dome::errc::shape);
    });
}
