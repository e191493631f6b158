// SPDX-License-Identifier: Apache-2.0
// dome::vector against std::vector, on 1 to 7 tasks with even and wild spreads, empty tasks included.
#include "dome/grid.hpp"
#include "dome/scan.hpp"
#include "dome/vector.hpp"

#include <numeric>

#include "dome/grid.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

double f(std::int64_t i) { return 0.5 * static_cast<double>(i % 1013) - 17.25; }
double g(std::int64_t i) { return 1.0 + static_cast<double>((i * 7919) % 271) / 64; }

std::vector<double> twin_of(std::int64_t n, double (*of)(std::int64_t)) {
    std::vector<double> v(static_cast<std::size_t>(n));
    for (std::int64_t i = 0; i < n; ++i)
        v[static_cast<std::size_t>(i)] = of(i);
    return v;
}

template <class F>
std::vector<double> each(std::int64_t n, F&& make) {
    std::vector<double> v;
    for (std::int64_t i = 0; i < n; ++i)
        v.push_back(make(i));
    return v;
}

}  // namespace

TEST_CASE("construction and gathering") {
    spmd::everywhere([] {
        for (std::int64_t n : spmd::lengths) {
            const auto expected = twin_of(n, f);
            const dome::vector<double> by_index(n, f), from_std(expected);
            CHECK(by_index.gather() == expected);
            CHECK(from_std.gather() == expected);
            CHECK(dome::vector<double>(n).gather() == std::vector<double>(expected.size(), 0.0));
            CHECK(dome::vector<int>(n, 3).gather() == std::vector<int>(expected.size(), 3));
            const int last = dome::detail::object_tasks() - 1;
            CHECK(by_index.gather_to(last) == (dome::detail::object_rank() == last ? expected : std::vector<double>{}));
            CHECK(by_index.size() == n);
            CHECK(static_cast<std::int64_t>(by_index.local().size()) == by_index.local_end() - by_index.local_begin());
            for (dome::placement where : {dome::placement::whole, dome::placement::block, dome::placement::dynamic}) {
                dome::vector<double> placed(n, f, where);
                CHECK(placed.where() == where);
                CHECK(placed.gather() == expected);
                CHECK(dome::vector<double>(placed, dome::placement::whole).gather() == expected);
                CHECK(dome::vector<double>(by_index, where).gather() == expected);
            }
        }
    });
}

TEST_CASE("a blank object has no elements, and says so where some are needed") {
    spmd::everywhere([] {
        dome::vector<double> b, moved(100, f);
        const dome::vector<double> taken = std::move(moved);
        dome::grid<double> g;
        for (const auto* v : {&b, &moved}) {
            CHECK(v->size() == 0);
            CHECK(v->dist().tasks() == 0);
            CHECK(v->dist().begin(0) == 0);
            CHECK(dome::sum(*v) == 0);
            CHECK(dome::norm2(*v) == 0);
            CHECK(dot(*v, *v) == 0);
            CHECK(count(*v > 1.0) == 0);
            CHECK_FALSE(any(*v > 1.0));
            CHECK(replicate(*v).gather().empty());
            CHECK(v->gather_to(0).empty());
            CHECK(dome::inclusive_scan(*v).gather().empty());
            CHECK(v->slice(0).value().gather().empty());
        }
        CHECK(dome::sum(g) == 0);
        CHECK(g.slice({}, {}).value().gather().empty());
        const auto says = [](auto&& act, const std::string& what) {
            try {
                act();
            } catch (const dome::error& e) {
                return e.code() == dome::errc::usage && std::string(e.what()).find(what) != std::string::npos;
            }
            return false;
        };
        CHECK(says([&] { b = 1.0; }, "blank vector<double> cannot be filled: give it a shape first"));
        CHECK(says([&] { g.fill(1.0); }, "blank grid<double> cannot be filled"));
        CHECK(says([&] { b += 1.0; }, "blank vector<double> has no elements to compute with: give it a shape first"));
        CHECK(says([&] { g = 2.0 * g; }, "blank grid<double> has no elements"));
        CHECK(taken.size() == 100);
    });
}

TEST_CASE("copy, move, swap, assignment") {
    spmd::everywhere([] {
        const dome::vector<double> a(1000, f);
        dome::vector<double> b = a, c(1000, g), blank;
        CHECK(b.gather() == twin_of(1000, f));
        CHECK(blank.blank());
        blank = a + c;
        CHECK(blank.gather() == each(1000, [](auto i) { return f(i) + g(i); }));
        swap(b, c);
        CHECK(c.gather() == twin_of(1000, f));
        std::swap(b, c);
        CHECK(b.gather() == twin_of(1000, f));
        b = 2.5;
        CHECK(b.gather() == std::vector<double>(1000, 2.5));
        b = dome::vector<double>(5, g);
        CHECK(b.gather() == twin_of(5, g));
        const dome::vector<double> other_length(77, g);
        b = other_length;
        CHECK(b.gather() == twin_of(77, g));
        dome::vector<double> whole(1000, 0.0, dome::placement::whole);
        whole = a;
        CHECK(whole.where() == dome::placement::whole);
        CHECK(static_cast<std::int64_t>(whole.local().size()) == 1000);
        CHECK(whole.gather() == twin_of(1000, f));
        dome::vector<double> moved = std::move(c);
        CHECK(moved.gather() == twin_of(1000, g));
        c = moved;
        CHECK(c.gather() == twin_of(1000, g));
        c = c + c;
        CHECK(c.at(999) == 2 * g(999));
    });
}

TEST_CASE("one element, local access") {
    spmd::everywhere([] {
        dome::vector<double> a(1000, f);
        for (std::int64_t i : {0, 1, 499, 998, 999})
            CHECK(a.at(i) == f(i));
        a.set(998, 42);
        CHECK(a.at(998) == 42);
        CHECK(spmd::code_of([&] { (void)a.at(1000); }) == dome::errc::range);
        CHECK(spmd::code_of([&] { a.set(-1, 0); }) == dome::errc::range);
        a.for_each_local([](std::int64_t i, double& x) { x = g(i); });
        CHECK(a.gather() == twin_of(1000, g));
        a.fill(f);
        std::int64_t i = a.local_begin();
        for (double x : a.local())
            CHECK(x == f(i++));
        CHECK(i == a.local_end());
    });
}

TEST_CASE("shift and rotate") {
    spmd::everywhere([] {
        for (std::int64_t n : {std::int64_t{0}, std::int64_t{1}, std::int64_t{5}, std::int64_t{1000}}) {
            const dome::vector<double> a(n, f);
            for (std::int64_t by : {0, 1, -1, 3, -4, 700, -999, 1000, 5000, -5000}) {
                CAPTURE(n, by);
                CHECK(shift(a, by, -1).gather() == each(n, [&](auto i) { return i - by >= 0 && i - by < n ? f(i - by) : -1.0; }));
                CHECK(rotate(a, by).gather() == each(n, [&](auto i) { return f(((i - by) % n + n) % n); }));
            }
            const dome::vector<double> w(n, f, dome::placement::whole);
            CHECK(rotate(w, 2).gather() == rotate(a, 2).gather());
        }
    });
}

TEST_CASE("replicate and spread_like") {
    spmd::everywhere([] {
        const dome::vector<double> a(1000, f), coarse(1000, g, dome::spread(dome::placement::dynamic, 100));
        CHECK(replicate(a).local().size() == 1000);
        CHECK(replicate(a).gather() == twin_of(1000, f));
        const dome::vector<double> sum = a + spread_like(coarse, a);
        CHECK(sum.gather() == each(1000, [](auto i) { return f(i) + g(i); }));
        if (dome::detail::object_tasks() > 1)
            CHECK(spmd::code_of([&] { (void)dome::vector<double>(a + coarse); }) == dome::errc::shape);
        for (const auto& [rows, columns] : {std::pair(60, 7), {0, 7}, {7, 0}}) {
            const dome::grid<double> m(rows, columns, [](std::int64_t i, std::int64_t j) { return f(7 * i + j); });
            const auto all = replicate(m);
            CHECK(all.where() == dome::placement::whole);
            CHECK(static_cast<int>(all.local().size()) == rows * columns);
            CHECK(all.gather() == m.gather());
            CHECK(dome::sum(all * m) == dome::sum(m * m));
        }
        CHECK(replicate(dome::grid<int, 3>()).blank());
        const dome::vector<double> mixed = a * replicate(coarse);
        CHECK(mixed.gather() == each(1000, [](auto i) { return f(i) * g(i); }));
    });
}

TEST_CASE("lengths that do not fit name both") {
    spmd::run(3, 0, [] {
        dome::vector<double> a(10, 0.0, dome::spread("pressure")), b(11, 0.0, dome::spread("speed"));
        std::string text;
        CHECK(spmd::code_of([&] { a = a + b; }, &text) == dome::errc::shape);
        CHECK_THAT(text, Catch::Contains("pressure") && Catch::Contains("10") && Catch::Contains("speed") && Catch::Contains("11"));
        CHECK(spmd::code_of([&] { (void)dome::sum(a * b); }) == dome::errc::shape);
        CHECK(spmd::code_of([&] { a += b; }) == dome::errc::shape);
        CHECK(spmd::code_of([&] { dome::vector<int> v(-1); }) == dome::errc::usage);
        dome::vector<double> whole(10, 0.0, dome::placement::whole);
        CHECK(spmd::code_of([&] { whole = a + 1; }) == dome::errc::shape);
        a = whole + 1;
        CHECK(dome::sum(a) == 10);
    });
}
