// SPDX-License-Identifier: Apache-2.0
// dome::grid against plain nested loops: filling, stencils in two and three dimensions, halos for kernels by hand.
#include "dome/grid.hpp"

#include "dome/elementwise.hpp"
#include "dome/vector.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

double f(std::int64_t i, std::int64_t j) { return std::sin(0.3 * static_cast<double>(i)) + 0.01 * static_cast<double>(j * j); }

struct plain {
    std::int64_t rows, columns;
    std::vector<double> v;
    plain(std::int64_t r, std::int64_t c) : rows(r), columns(c), v(static_cast<std::size_t>(r * c)) {
        for (std::int64_t i = 0; i < r; ++i)
            for (std::int64_t j = 0; j < c; ++j)
                at(i, j) = f(i, j);
    }
    double& at(std::int64_t i, std::int64_t j) { return v[static_cast<std::size_t>(i * columns + j)]; }
};

}  // namespace

TEST_CASE("filling and gathering") {
    spmd::everywhere([] {
        for (auto [r, c] : {std::pair{0, 0}, {0, 5}, {5, 0}, {1, 1}, {3, 200}, {200, 3}, {40, 50}}) {
            CAPTURE(r, c);
            dome::grid<double> g(r, c, f);
            plain p(r, c);
            CHECK(g.gather() == p.v);
            CHECK(g.rows() == r);
            CHECK(g.columns() == c);
            CHECK(dome::grid<double>(r, c, 2.0).gather() == std::vector<double>(p.v.size(), 2.0));
            CHECK(dome::grid<double>(g, dome::placement::whole).gather() == p.v);
            g = g * 2 + 1;
            for (double& x : p.v)
                x = x * 2 + 1;
            CHECK(g.gather() == p.v);
            if (r > 0 && c > 0)
                CHECK(g.at(r - 1, c - 1) == p.at(r - 1, c - 1));
            CHECK(spmd::code_of([&g, i = r] { (void)g.at(i, 0); }) == dome::errc::range);
        }
    });
}

TEST_CASE("a five-point stencil, many steps, while tiles move") {
    for (auto [r, c] : {std::pair{1, 1}, {2, 2}, {3, 3}, {37, 20}, {20, 1}}) {
        plain now(r, c), next(r, c);
        for (int step = 0; step < 12; ++step) {
            next = now;
            for (std::int64_t i = 1; i < r - 1; ++i)
                for (std::int64_t j = 1; j < c - 1; ++j)
                    next.at(i, j) = 0.25 * (now.at(i - 1, j) + now.at(i + 1, j) + now.at(i, j - 1) + now.at(i, j + 1));
            std::swap(now, next);
        }
        spmd::everywhere([&, r = r, c = c] {
            dome::grid<double> cur(r, c, f), nxt = cur;
            for (int step = 0; step < 12; ++step) {
                nxt.stencil(cur, [](auto u) { return 0.25 * (u(-1, 0) + u(1, 0) + u(0, -1) + u(0, 1)); });
                swap(cur, nxt);
                if (step % 4 == 3) {
                    const auto d = spmd::uneven(cur.tiles().tiles(), dome::detail::object_tasks(), static_cast<unsigned>(step));
                    cur.redistribute(d);
                    nxt.redistribute(d);
                }
            }
            CHECK(cur.gather() == now.v);
        });
    }
}

TEST_CASE("a stencil that reaches two rows, and rows tied to tiles") {
    constexpr std::int64_t r = 31, c = 9;
    plain now(r, c), next(now);
    for (std::int64_t i = 2; i < r - 2; ++i)
        for (std::int64_t j = 2; j < c - 2; ++j)
            next.at(i, j) = now.at(i - 2, j) + now.at(i + 2, j + 1) - now.at(i, j - 2);
    spmd::everywhere([&] {
        for (std::int64_t tile : {1, 2, 4, 40}) {
            dome::grid<double> cur(r, c, f, dome::spread(dome::placement::dynamic, tile)), nxt;
            nxt.stencil(cur, [](auto u) { return u(-2, 0) + u(2, 1) - u(0, -2); }, 2);
            CHECK(nxt.gather() == next.v);
            CHECK(nxt.tiles().tile == tile * c);
        }
    });
}

TEST_CASE("three dimensions") {
    constexpr std::int64_t n = 9;
    const auto value = [](std::int64_t i, std::int64_t j, std::int64_t k) { return static_cast<double>(i * 100 + j * 10 + k * k); };
    const auto inside = [](std::int64_t i) { return i > 0 && i < n - 1; };
    spmd::everywhere([&] {
        dome::grid<double, 3> a({n, n, n}, value), b;
        b.stencil(a, [](auto u) { return u(-1, 0, 0) + u(0, 1, 0) * 2 + u(0, 0, -1) * 3 + u(1, 1, 1); });
        const auto all = b.gather();
        std::int64_t wrong = 0;
        for (std::int64_t i = 0; i < n; ++i)
            for (std::int64_t j = 0; j < n; ++j)
                for (std::int64_t k = 0; k < n; ++k) {
                    const double expected = inside(i) && inside(j) && inside(k)
                                                ? value(i - 1, j, k) + value(i, j + 1, k) * 2 + value(i, j, k - 1) * 3 + value(i + 1, j + 1, k + 1)
                                                : value(i, j, k);
                    wrong += all[static_cast<std::size_t>((i * n + j) * n + k)] != expected;
                }
        CHECK(wrong == 0);
        CHECK(b.at(0, 3, 4) == value(0, 3, 4));
    });
}

TEST_CASE("a kernel written by hand sees its neighbours' rows") {
    spmd::everywhere([] {
        constexpr std::int64_t r = 23, c = 6;
        for (std::int64_t width : {1, 3}) {
            dome::grid<double> g(r, c, f);
            const dome::grid<double> whole(r, c, f, dome::placement::whole);
            g.exchange_halo(width);
            if (g.row_begin() < g.row_end())
                for (std::int64_t i = std::max<std::int64_t>(0, g.row_begin() - width); i < std::min(r, g.row_end() + width); ++i)
                    for (std::int64_t j = 0; j < c; ++j)
                        CHECK(g.row(i)[j] == f(i, j));
            CHECK(g.gather() == whole.gather());
            CHECK(dome::sum(g) == dome::sum(whole));
        }
    });
}

TEST_CASE("grids that do not fit") {
    spmd::run(2, 0, [] {
        dome::grid<double> a(4, 5), b(5, 4);
        std::string text;
        CHECK(spmd::code_of([&] { a = a + b; }, &text) == dome::errc::shape);
        CHECK_THAT(text, Catch::Contains("4 x 5") && Catch::Contains("5 x 4"));
        CHECK(spmd::code_of([&] { a.stencil(b, [](auto u) { return u(0, 0); }); }) == dome::errc::shape);
        CHECK(spmd::code_of([&] { a.stencil(a, [](auto u) { return u(0, 0); }); }) == dome::errc::usage);
    });
}

namespace {

// What numpy.pad calls "wrap" and "symmetric", one index at a time.
std::int64_t beyond(std::int64_t i, std::int64_t n, dome::edges how) {
    while (i < 0 || i >= n)
        i = how == dome::edges::periodic ? (i < 0 ? i + n : i - n) : (i < 0 ? -1 - i : 2 * n - 1 - i);
    return i;
}

}  // namespace

TEST_CASE("a stencil over slices that caches do not hold, which is swept in tiles") {
    using dome::edges;
    constexpr std::int64_t n = 3, m = 40, l = 8192;
    const auto value = [](std::int64_t i, std::int64_t j, std::int64_t k) { return static_cast<double>((i * 31 + j * 7 + k * 3) % 101); };
    for (const edges how : {edges::fixed, edges::periodic, edges::reflecting}) {
        CAPTURE(int(how));
        std::vector<double> expected;
        for (std::int64_t i = 0; i < n; ++i)
            for (std::int64_t j = 0; j < m; ++j)
                for (std::int64_t k = 0; k < l; ++k) {
                    const bool kept = how == edges::fixed && (i < 1 || i >= n - 1 || j < 1 || j >= m - 1 || k < 1 || k >= l - 1);
                    const auto u = [&](std::int64_t x, std::int64_t y, std::int64_t z) {
                        return value(beyond(i + x, n, how), beyond(j + y, m, how), beyond(k + z, l, how));
                    };
                    expected.push_back(kept ? value(i, j, k) : u(-1, 0, 0) + 2 * u(1, -1, 1) + 3 * u(0, 1, -1) + u(0, 0, 0) / 8);
                }
        spmd::run(2, 1, [&] {
            dome::grid<double, 3> from({n, m, l}, value), to;
            to.stencil(from, [](auto u) { return u(-1, 0, 0) + 2 * u(1, -1, 1) + 3 * u(0, 1, -1) + u(0, 0, 0) / 8; }, 1, how);
            CHECK((to.gather() == expected));      // too long to be printed
        });
    }
}

TEST_CASE("stencils over edges of every kind, in one, two and three dimensions") {
    using dome::edges;
    const std::vector<edges> kinds{edges::fixed, edges::periodic, edges::reflecting};
    const auto value = [](std::int64_t i, std::int64_t j, std::int64_t k) { return static_cast<double>((i * 31 + j * 7 + k * 3) % 101); };
    for (const std::array<std::int64_t, 3> n : {std::array<std::int64_t, 3>{7, 5, 4}, {1, 3, 2}, {2, 1, 1}, {20, 3, 6}})
        for (const edges a : kinds)
            for (const edges b : kinds)
                for (const edges c : {b, edges::periodic})
                    for (const std::int64_t reach : {1, 2}) {
                        CAPTURE(n[0], n[1], n[2], int(a), int(b), int(c), reach);
                        const std::array<edges, 3> how{a, b, c};
                        std::vector<double> expected;
                        for (std::int64_t i = 0; i < n[0]; ++i)
                            for (std::int64_t j = 0; j < n[1]; ++j)
                                for (std::int64_t k = 0; k < n[2]; ++k) {
                                    const std::array<std::int64_t, 3> at{i, j, k};
                                    bool kept = false;
                                    for (std::size_t d = 0; d < 3; ++d)
                                        kept |= how[d] == edges::fixed && (at[d] < reach || at[d] >= n[d] - reach);
                                    const auto u = [&](std::int64_t x, std::int64_t y, std::int64_t z) {
                                        return value(beyond(i + x, n[0], a), beyond(j + y, n[1], b), beyond(k + z, n[2], c));
                                    };
                                    expected.push_back(kept ? value(i, j, k)
                                                            : u(-reach, 0, 0) + 2 * u(reach, -reach, reach) + 3 * u(0, 1, -1) + u(0, 0, 0) / 8);
                                }
                        spmd::run(3, 1, [&] {
                            dome::grid<double, 3> from({n[0], n[1], n[2]}, value), to;
                            to.stencil(
                                from, [&](auto u) { return u(-reach, 0, 0) + 2 * u(reach, -reach, reach) + 3 * u(0, 1, -1) + u(0, 0, 0) / 8; }, reach,
                                how);
                            CHECK(to.gather() == expected);
                        });
                    }
    spmd::everywhere([&] {
        for (const edges how : kinds)
            for (const std::int64_t n : {1, 2, 6, 300}) {
                CAPTURE(n, int(how));
                const auto line = [](std::int64_t i) { return static_cast<double>(i * i % 17); };
                dome::grid<double, 1> from(n, line), to;
                to.stencil(from, [](auto u) { return u(-2) + 2 * u(1) - u(0); }, 2, how);
                std::vector<double> expected;
                for (std::int64_t i = 0; i < n; ++i)
                    expected.push_back(how == edges::fixed && (i < 2 || i >= n - 2)
                                           ? line(i)
                                           : line(beyond(i - 2, n, how)) + 2 * line(beyond(i + 1, n, how)) - line(i));
                CHECK(to.gather() == expected);
                dome::grid<double> flat(n, 3, f), next(n, 3);
                for (int step = 0; step < 3; ++step) {
                    next.stencil(flat, [](auto u) { return 0.5 * u(-1, -1) + 0.25 * u(1, 1); }, 1, how);
                    swap(flat, next);
                }
                dome::grid<double> alone(n, 3, f, dome::placement::whole), after(n, 3, 0.0, dome::placement::whole);
                for (int step = 0; step < 3; ++step) {
                    after.stencil(alone, [](auto u) { return 0.5 * u(-1, -1) + 0.25 * u(1, 1); }, 1, how);
                    swap(alone, after);
                }
                CHECK(flat.gather() == alone.gather());
            }
    });
}

TEST_CASE("a view by global indices") {
    spmd::everywhere([] {
        dome::grid<double, 3> g({9, 4, 5}, 0.0);
        const auto v = g.view();
        for (std::int64_t i = g.row_begin(); i < g.row_end(); ++i)
            for (std::int64_t j = 0; j < 4; ++j)
                for (std::int64_t k = 0; k < 5; ++k)
                    v(i, j, k) = static_cast<double>(i * 100 + j * 10 + k);
        CHECK(g.at(8, 3, 4) == 834);
        CHECK(g.at(0, 1, 2) == 12);
    });
}

TEST_CASE("large arrays stay in place while tiles come and go") {
    constexpr std::int64_t r = 400, c = 500;      // beyond a mebibyte
    plain now(r, c), next(now);
    for (int step = 0; step < 6; ++step) {
        next = now;
        for (std::int64_t i = 2; i < r - 2; ++i)
            for (std::int64_t j = 2; j < c - 2; ++j)
                next.at(i, j) = 0.5 * now.at(i - 2, j) + 0.25 * now.at(i + 1, j + 2);
        std::swap(now, next);
    }
    for (int tasks : {2, 3, 7})
        spmd::run(tasks, 1, [&] {
            dome::grid<double> cur(r, c, f), nxt = cur;
            dome::vector<std::int64_t> v(300'000, [](std::int64_t i) { return i; });
            for (unsigned step = 0; step < 6; ++step) {
                nxt.stencil(cur, [](auto u) { return 0.5 * u(-2, 0) + 0.25 * u(1, 2); }, 2);
                swap(cur, nxt);
                const auto d = step == 2 ? dome::distribution::even(cur.tiles().tiles(), tasks) : spmd::uneven(cur.tiles().tiles(), tasks, step + 5);
                cur.redistribute(d);
                nxt.redistribute(d);
                v.redistribute(spmd::uneven(v.tiles().tiles(), tasks, step + 50));
                CHECK(dome::sum(v) == std::int64_t{300'000} * 299'999 / 2);
            }
            CHECK(cur.gather() == now.v);
            CHECK(dome::count_if(map([](std::int64_t a, std::int64_t i) { return a - i; }, v, dome::iota()), [](std::int64_t d) { return d != 0; }) ==
                  0);
        });
    spmd::run(2, 0, [] {
        std::string text;
        CHECK(spmd::code_of([] { dome::vector<double> x(std::int64_t{1} << 45, 0.0, dome::spread("x")); }, &text) == dome::errc::memory);
        CHECK_THAT(text, Catch::Contains("no memory for x (vector<double> of 35184372088832)") && Catch::Contains("use more tasks"));
    });
}

// Every kind of change between two fetches, some by some of the tasks only; the rows around must be right each time.
TEST_CASE("surrounding rows that have changed are fetched again") {
    spmd::everywhere([] {
        constexpr std::int64_t rows = 23, columns = 4;
        dome::grid<double> a(rows, columns, f), b(rows, columns, 0.5);
        const int tasks = dome::detail::object_tasks(), me = dome::detail::object_rank();
        std::mt19937 random(5);
        const auto one_of = [&](unsigned n) { return static_cast<int>(random() % n); };
        double* kept = nullptr;
        for (int step = 0; step < 120; ++step) {
            const int change = one_of(12), who = one_of(static_cast<unsigned>(tasks)), amount = one_of(1000);
            const auto some = static_cast<std::int64_t>(amount) % rows;
            CAPTURE(step, change);
            switch (change) {
                case 0: a = a + amount; break;
                case 1: a.set(some, 1, amount); break;
                case 2: a.slice({some, rows}, {0, 2}) = 1.0 * amount; break;
                case 3: b.stencil(a, [](auto u) { return u(-1, 0) + 0.5 * u(1, 1); }, 1, dome::edges::periodic); break;
                case 4: swap(a, b); break;
                case 5: a.redistribute(spmd::uneven(a.tiles().tiles(), tasks, static_cast<unsigned>(amount))); break;
                case 6:
                    if (me == who)
                        std::fill(a.local().begin(), a.local().end(), amount);
                    break;
                case 7:
                    if (me == who && a.row_begin() < a.row_end())
                        a.row(a.row_end() - 1)[2] = amount;
                    break;
                case 8: dome::for_each([&](double& x) { x += amount; }, a); break;
                case 9: a = dome::grid<double>(rows, columns, f); break;
                default: break;        // nothing: what is in place stays
            }
            if (b.lay().dist != a.lay().dist)
                b.redistribute(a.lay().dist);
            const std::int64_t width = 1 + one_of(2);
            const auto beyond = std::array{dome::edges::fixed, dome::edges::periodic, dome::edges::reflecting}[random() % 3];
            a.exchange_halo(width, beyond);
            const std::vector<double> all = a.gather();
            for (std::int64_t i = a.row_begin() - width; a.row_begin() < a.row_end() && i < a.row_end() + width; ++i)
                if (beyond != dome::edges::fixed || (i >= 0 && i < rows))
                    for (std::int64_t j = 0; j < columns; ++j)
                        CHECK(std::as_const(a).view()(i, j) == all[static_cast<std::size_t>(dome::detail::folded(i, rows, beyond) * columns + j)]);
        }
        // A pointer kept over a fetch, as kernels written by hand do.
        a = 1.0;
        kept = a.row(a.row_begin());
        for (int step = 2; step < 5; ++step) {
            a.exchange_halo();
            std::fill_n(kept, a.lay().count(), step);
        }
        a.exchange_halo();
        for (std::int64_t i = a.row_begin(); i < a.row_end(); ++i)
            CHECK((i == 0 || std::as_const(a).row(i - 1)[0] == 4.0));
    });
}

TEST_CASE("surrounding rows that have not changed are not sent") {
    spmd::run(3, 0, [] {
        const std::int64_t n = 9, columns = 4;
        dome::grid<double> g(n, columns, f);
        g.exchange_halo();
        const double* const above = std::as_const(g).row(g.row_begin() - 1);
        const auto spoilt = [&] { return dome::detail::object_rank() > 0 && above[0] == -77.0; };
        const auto spoil = [&] {
            if (dome::detail::object_rank() > 0)
                const_cast<double*>(above)[0] = -77.0;
        };
        spoil();
        g.exchange_halo();
        CHECK(spoilt() == (dome::detail::object_rank() > 0));
        if (dome::detail::object_rank() == 0)          // its row alone is sent again
            g.set(0, 0, 5.0);
        g.exchange_halo();
        CHECK(spoilt() == (dome::detail::object_rank() == 2));
    });
}
