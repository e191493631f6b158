// SPDX-License-Identifier: Apache-2.0
// Sparse and dense matrices against a serial twin: every shape, degenerate ones, any layout of the vectors, rows that move between
// products, and refusals. The example of docs/matrices.md is run here too.
#include "dome/sparse.hpp"

#include <algorithm>
#include <complex>
#include <cstring>
#include <map>

#include "dome/dense.hpp"
#include "dome/random.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

using dome::detail::object_tasks;

// Rows of columns and values: what sparse_matrix is to be.
template <class T>
using twin = std::vector<std::map<std::int64_t, T>>;

template <class T>
T number(std::int64_t k) {
    const dome::counter_rng g(3);
    if constexpr (std::is_arithmetic_v<T>)
        return std::is_integral_v<T> ? static_cast<T>(g.below(k, 19)) - T{9} : static_cast<T>(g.uniform(k, -1, 1));
    else
        return {static_cast<typename T::value_type>(g.uniform(k, -1, 1)), static_cast<typename T::value_type>(g.uniform(k + 1, -1, 1))};
}

// Entries of row i, each of them possibly several times, in no order; rows divisible by 5 are empty.
template <class T, class Add>
void entries_of(std::int64_t i, std::int64_t columns, Add add) {
    const dome::counter_rng g(5, static_cast<std::uint32_t>(i));
    if (i % 5 == 0 || columns == 0)
        return;
    for (std::int64_t k = 0; k < 1 + i % 7; ++k) {
        // Some near the diagonal, some anywhere.
        const std::int64_t j = k % 2 == 0 ? (i + k) % columns : static_cast<std::int64_t>(g.below(k, static_cast<std::uint64_t>(columns)));
        add(j, number<T>(i * 100 + k));
    }
}

template <class T>
twin<T> twin_of(std::int64_t rows, std::int64_t columns) {
    twin<T> all(static_cast<std::size_t>(rows));
    for (std::int64_t i = 0; i < rows; ++i)
        entries_of<T>(i, columns, [&](std::int64_t j, T v) {
            const auto [at, fresh] = all[static_cast<std::size_t>(i)].emplace(j, v);
            if (!fresh)
                at->second = static_cast<T>(at->second + v);
        });
    return all;
}

template <class T>
dome::sparse_matrix<T> matrix_of(std::int64_t rows, std::int64_t columns, const dome::spread& how = {}) {
    return dome::sparse_matrix<T>(
        rows, columns, [&](std::int64_t i, auto& row) { entries_of<T>(i, columns, [&](auto j, T v) { row.add(j, v); }); }, how);
}

template <class T>
std::vector<T> product_of(const twin<T>& a, const std::vector<T>& x) {
    std::vector<T> y;
    for (const auto& row : a) {
        T sum{};
        for (const auto& [j, v] : row)
            sum = static_cast<T>(sum + v * x[static_cast<std::size_t>(j)]);
        y.push_back(sum);
    }
    return y;
}

template <class T>
bool same_bits(const std::vector<T>& a, const std::vector<T>& b) {
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0);
}

// All elements of a matrix, on every task, in their order.
template <class T>
std::vector<std::tuple<std::int64_t, std::int64_t, T>> all_of(const dome::sparse_matrix<T>& a) {
    std::vector<std::int64_t> place;
    std::vector<T> v;
    a.for_each_local([&](std::int64_t row, std::int64_t column, const T& value) {
        place.push_back(row * a.columns() + column);
        v.push_back(value);
    });
    const auto counts = dome::detail::counts_of_all(static_cast<std::int64_t>(v.size()));
    const auto gather = [&]<class U>(const std::vector<U>& mine) {
        std::vector<U> all(static_cast<std::size_t>(dome::detail::total(counts)));
        dome::detail::gather_parts(dome::element_type_of<U>(), mine.data(), counts, all.data());
        return all;
    };
    const auto places = gather(place);
    const auto values = gather(v);
    std::vector<std::tuple<std::int64_t, std::int64_t, T>> all;
    for (std::size_t k = 0; k < values.size(); ++k)
        all.emplace_back(places[k] / a.columns(), places[k] % a.columns(), values[k]);
    return all;
}
template <class T>
std::vector<std::tuple<std::int64_t, std::int64_t, T>> all_of(const twin<T>& a, bool across = false) {
    std::vector<std::tuple<std::int64_t, std::int64_t, T>> all;
    for (std::size_t i = 0; i < a.size(); ++i)
        for (const auto& [j, v] : a[i])
            all.emplace_back(across ? j : static_cast<std::int64_t>(i), across ? static_cast<std::int64_t>(i) : j, v);
    if (across)
        std::stable_sort(all.begin(), all.end(), [](const auto& x, const auto& y) {
            return std::tie(std::get<0>(x), std::get<1>(x)) < std::tie(std::get<0>(y), std::get<1>(y));
        });
    return all;
}

template <class T>
void multiplies(std::int64_t rows, std::int64_t columns) {
    CAPTURE(rows, columns);
    const twin<T> expected = twin_of<T>(rows, columns);
    const dome::sparse_matrix<T> a = matrix_of<T>(rows, columns);
    CHECK(a.rows() == rows);
    CHECK(a.columns() == columns);
    CHECK(all_of(a) == all_of(expected));
    CHECK(a.nonzeros() == static_cast<std::int64_t>(all_of(expected).size()));
    const dome::vector<T> x(columns, [](std::int64_t i) { return number<T>(i); });
    const std::vector<T> product = product_of(expected, x.gather());
    const dome::vector<T> y = a * x;
    CHECK(same_bits(y.gather(), product));
    CHECK(y.dist() == dome::vector<T>(rows).dist());
    CHECK(same_bits((a * dome::replicate(x)).gather(), product));
    dome::vector<T> z(rows, T{}, {dome::placement::block, 3});
    multiply(a, dome::vector<T>(x, {dome::placement::block, 7}), z);
    CHECK(same_bits(z.gather(), product));
    CHECK(z.dist() == y.dist());
    multiply(a, x, z);
    CHECK(same_bits(z.gather(), product));
    CHECK(all_of(transpose(a)) == all_of(expected, true));
    std::vector<T> diagonal;
    for (std::int64_t i = 0; i < std::min(rows, columns); ++i) {
        const auto& row = expected[static_cast<std::size_t>(i)];
        diagonal.push_back(row.contains(i) ? row.at(i) : T{});
    }
    CHECK(same_bits(a.diagonal().gather(), diagonal));
}

// Central differences in three dimensions, all 26 neighbours.
dome::sparse_matrix<double> neighbours(std::int64_t n) {
    return dome::sparse_matrix<double>(n * n * n, n * n * n, [n](std::int64_t i, auto& row) {
        for (std::int64_t a = -1; a <= 1; ++a)
            for (std::int64_t b = -1; b <= 1; ++b)
                for (std::int64_t c = -1; c <= 1; ++c) {
                    const std::int64_t x = i / (n * n) + a, y = i / n % n + b, z = i % n + c;
                    if (x >= 0 && x < n && y >= 0 && y < n && z >= 0 && z < n)
                        row.add((x * n + y) * n + z, a == 0 && b == 0 && c == 0 ? 26.0 : -1.0);
                }
    });
}

// As in docs/matrices.md.
int solve(const dome::sparse_matrix<double>& a, const dome::vector<double>& b, dome::vector<double>& x, double tolerance) {
    dome::vector<double> r = b - a * x, p = r, q = r;
    double rho = dot(r, r);
    const double enough = tolerance * tolerance * dot(b, b);
    int steps = 0;
    for (; rho > enough && steps < 1000; ++steps) {
        multiply(a, p, q);
        const double alpha = rho / dot(p, q);
        x += alpha * p;
        r -= alpha * q;
        const double before = std::exchange(rho, dot(r, r));
        p = r + rho / before * p;
    }
    return steps;
}

}  // namespace

TEST_CASE("sparse matrices of every shape") {
    spmd::everywhere([] {
        const std::pair<std::int64_t, std::int64_t> shapes[] = {{0, 4}, {3, 0}, {1, 1}, {90, 4}, {1, 700}, {300, 300}};
        for (const auto& [rows, columns] : shapes)
            multiplies<double>(rows, columns);
        multiplies<float>(200, 31);
        multiplies<std::int64_t>(31, 200);
        multiplies<std::complex<double>>(60, 50);
    });
}

TEST_CASE("elements, triplets, copies") {
    spmd::everywhere([] {
        const auto expected = twin_of<double>(40, 30);
        const auto a = matrix_of<double>(40, 30, dome::spread("stiffness"));
        CHECK(a.name() == "stiffness");
        for (std::int64_t i = 0; i < 40; i += 3)
            for (std::int64_t j = 0; j < 30; j += 4) {
                const auto& row = expected[static_cast<std::size_t>(i)];
                CHECK(a.at(i, j) == (row.contains(j) ? row.at(j) : 0.0));
            }
        // Triplets in an order of their own, duplicates included: element k of 300 is at (7k mod 40, 11k mod 30).
        const auto at = [](std::int64_t k) { return std::pair{7 * k % 40, 11 * k % 30}; };
        twin<double> sums(40);
        for (std::int64_t k = 0; k < 300; ++k)
            sums[static_cast<std::size_t>(at(k).first)][at(k).second] += number<double>(k);
        for (const auto where : {dome::placement::dynamic, dome::placement::block, dome::placement::whole}) {
            const dome::vector<std::int64_t> i(
                300, [&](std::int64_t k) { return at(k).first; }, where),
                j(300, [&](std::int64_t k) { return at(k).second; }, where);
            const dome::vector<double> v(300, [&](std::int64_t k) { return number<double>(k); }, where);
            CHECK(all_of(dome::sparse_matrix<double>::from_triplets(40, 30, i, j, v)) == all_of(sums));
        }
        const dome::vector<std::int64_t> none(0);
        CHECK(dome::sparse_matrix<double>::from_triplets(4, 3, none, none, dome::vector<double>(0)).nonzeros() == 0);
        CHECK(dome::sparse_matrix<int>(4, 3).nonzeros() == 0);

        dome::sparse_matrix<double> copy = a, moved, assigned;
        CHECK(moved.blank());
        CHECK(moved.rows() == 0);
        assigned = copy;
        moved = std::move(copy);
        CHECK(all_of(moved) == all_of(expected));
        CHECK(all_of(assigned) == all_of(expected));
        dome::sparse_matrix<double> small(1, 1, [](std::int64_t, auto& row) { row.add(0, 2.0); });
        swap(small, moved);
        CHECK(small.rows() == 40);
        CHECK(moved.at(0, 0) == 2.0);
        assigned = moved;
        const dome::vector<double> three(1, 3.0);
        CHECK((assigned * three).at(0) == 6.0);
        CHECK((assigned * (three + 1.0)).at(0) == 8.0);
        small = std::move(moved);
        CHECK(small.at(0, 0) == 2.0);
    });
}

TEST_CASE("rows and vectors move between products") {
    spmd::everywhere([] {
        const std::int64_t n = 900;
        auto a = matrix_of<double>(n, n);
        const auto expected = twin_of<double>(n, n);
        dome::vector<double> x(n, [](std::int64_t i) { return number<double>(i); }), y;
        const auto product = product_of(expected, x.gather());
        const auto before = a.dist();
        for (unsigned seed = 10; seed < 16; ++seed) {
            const auto next = seed == 15 ? before : spmd::uneven(before.tiles(), object_tasks(), seed);
            if (seed % 3 != 0)
                a.redistribute(next);
            if (seed % 3 != 1)
                x.redistribute(next);
            multiply(a, x, y);
            CHECK(same_bits(y.gather(), product));
            CHECK(y.dist() == a.dist());
            multiply(a, x, y);
            CHECK(same_bits(y.gather(), product));
            CHECK(all_of(a) == all_of(expected));
            CHECK(a.at(n - 1, 0) == (expected.back().contains(0) ? expected.back().at(0) : 0.0));
        }
        a.redistribute(spmd::uneven(before.tiles(), object_tasks(), 17));
        CHECK(all_of(transpose(a)) == all_of(expected, true));
    });
}

// What a restart does to the vectors of a matrix: they are laid out afresh and filled by global index.
TEST_CASE("a matrix whose vectors were restored") {
    spmd::everywhere([] {
        const auto saved = matrix_of<double>(120, 80);
        std::vector<dome::distributed*> all = dome::objects::live();
        REQUIRE(all.size() == 4);
        std::vector<std::vector<std::int64_t>> shapes;
        for (auto* object : all)
            shapes.push_back(object->shape());
        const auto shape = static_cast<dome::vector<std::int64_t>*>(all[0])->gather();
        const auto lengths = static_cast<dome::vector<std::int64_t>*>(all[1])->gather(),
                   columns = static_cast<dome::vector<std::int64_t>*>(all[2])->gather();
        const auto values = static_cast<dome::vector<double>*>(all[3])->gather();

        auto next = all.size();
        int restored = 0;
        const auto before = dome::objects::current().constructed;
        dome::objects::current().constructed = [&](dome::distributed& object) {
            const auto& of = *all[static_cast<std::size_t>(restored++)];
            object.reshape(of.shape(), of.tiles().tile, of.where(), dome::detail::initial_distribution(of.tiles().tiles(), of.where()));
            const auto give = [&](const auto& from) {
                using V = typename std::remove_cvref_t<decltype(from)>::value_type;
                auto& v = static_cast<dome::vector<V>&>(object);
                v.fill([&](std::int64_t i) { return from[static_cast<std::size_t>(i)]; });
            };
            if (restored == 1)
                give(shape);
            else if (restored == 2)
                give(lengths);
            else if (restored == 3)
                give(columns);
            else
                give(values);
        };
        const dome::sparse_matrix<double> a(1, 1, [](std::int64_t, auto& row) { row.add(0, 1.0); });
        CHECK(restored == 4);
        restored = 0;
        const dome::sparse_matrix<double> blank;
        dome::objects::current().constructed = before;
        CHECK(next == 4);
        for (const auto* m : {&a, &blank}) {
            CHECK(m->rows() == 120);
            CHECK(m->columns() == 80);
            CHECK(all_of(*m) == all_of(saved));
            const dome::vector<double> x(80, [](std::int64_t i) { return number<double>(i); });
            CHECK(same_bits((*m * x).gather(), product_of(twin_of<double>(120, 80), x.gather())));
        }
    });
}

TEST_CASE("what is wrong with a matrix is said on every task") {
    spmd::everywhere([] {
        std::string text;
        const auto code = [&](const std::function<void()>& call) { return spmd::code_of(call, &text); };
        using matrix = dome::sparse_matrix<double>;
        // Only the owner of row 17 sees it.
        CHECK(code([] { matrix(20, 30, [](std::int64_t i, auto& row) { row.add(i == 17 ? 30 : i, 1.0); }, dome::spread("K")); }) ==
              dome::errc::range);
        CHECK_THAT(text, Catch::Contains("an entry in row 17, column 30 is outside K (sparse_matrix<double> of 20 x 30)"));
        CHECK(code([] { matrix(20, 30, [](std::int64_t, auto& row) { row.add(-1, 1.0); }); }) == dome::errc::range);
        CHECK_THAT(text, Catch::Contains("row 0, column -1") && Catch::Contains("20 x 30"));
        CHECK(code([] { matrix(-1, 3); }) == dome::errc::usage);
        CHECK(code([] { matrix(1, -3); }) == dome::errc::usage);
        CHECK(code([] { matrix(1, 3, dome::placement::whole); }) == dome::errc::usage);
        CHECK(code([] { matrix(1, 3, {dome::placement::block, -1}); }) == dome::errc::usage);
        const dome::vector<std::int64_t> i(9, [](std::int64_t k) { return k; }), j(9), odd(10);
        const dome::vector<double> v(9);
        CHECK(code([&] { matrix::from_triplets(8, 3, i, j, v); }) == dome::errc::range);
        CHECK_THAT(text, Catch::Contains("row 8, column 0"));
        CHECK(code([&] { matrix::from_triplets(9, 3, j, i, v); }) == dome::errc::range);
        CHECK_THAT(text, Catch::Contains("row 0, column 3"));
        CHECK(code([&] { matrix::from_triplets(9, 9, i, odd, v); }) == dome::errc::shape);
        CHECK(code([&] { matrix::from_triplets(9, 9, i, j, dome::vector<double>(8)); }) == dome::errc::shape);
        const matrix a = matrix_of<double>(20, 30);
        dome::vector<double> x(30), y(20), wrong(21);
        CHECK(code([&] { (void)(a * y); }) == dome::errc::shape);
        CHECK_THAT(text, Catch::Contains("20 x 30") && Catch::Contains("a vector of 20"));
        CHECK(code([&] { multiply(a, x, wrong); }) == dome::errc::shape);
        CHECK_THAT(text, Catch::Contains("20 x 30") && Catch::Contains("of 30") && Catch::Contains("of 21"));
        dome::sparse_matrix<double> square = matrix_of<double>(30, 30);
        CHECK(code([&] { multiply(square, x, x); }) == dome::errc::usage);
        CHECK(code([&] { (void)a.at(20, 0); }) == dome::errc::range);
        CHECK(code([&] { (void)a.at(0, 30); }) == dome::errc::range);
        CHECK(code([&] { (void)a.at(-1, 0); }) == dome::errc::range);
        const matrix blank;
        CHECK(code([&] { (void)(blank * x); }) == dome::errc::usage);
        CHECK(code([&] { multiply(blank, x, y); }) == dome::errc::usage);
        CHECK(code([&] { (void)transpose(blank); }) == dome::errc::usage);
        CHECK(code([&] { (void)blank.diagonal(); }) == dome::errc::usage);
        CHECK(code([&] { (void)blank.at(0, 0); }) == dome::errc::range);
        // Nothing is left in a bad state.
        CHECK((a * x).size() == 20);
    });
}

TEST_CASE("conjugate gradients: the same bits on any number of tasks") {
    std::vector<double> first;
    int steps = 0;
    spmd::everywhere([&] {
        const auto a = neighbours(12);
        const dome::vector<double> b(a.rows(), 1.0);
        dome::vector<double> x(a.rows(), 0.0);
        const int taken = solve(a, b, x, 1e-10);
        const auto all = x.gather();
        if (first.empty()) {                     // one task, which runs alone
            first = all;
            steps = taken;
            CHECK(steps > 5);
            CHECK(steps < 100);
            CHECK(norm2(b - a * x) < 1e-9 * norm2(b));
        }
        CHECK(taken == steps);
        CHECK(same_bits(all, first));
    });
}

TEST_CASE("dense matrices") {
    spmd::everywhere([] {
        for (std::int64_t rows : {0, 1, 70})
            for (std::int64_t columns : {0, 1, 83})
                for (const auto where : {dome::placement::dynamic, dome::placement::whole}) {
                    if (where == dome::placement::whole && rows * columns < 2)
                        continue;
                    CAPTURE(rows, columns, static_cast<int>(where));
                    const auto f = [&](std::int64_t i, std::int64_t j) { return number<double>(i * columns + j); };
                    const dome::grid<double> a({rows, columns}, f, where);
                    const dome::vector<double> x(columns, [](std::int64_t i) { return number<double>(i); }),
                        u(rows, [](std::int64_t i) { return number<double>(i + 7); }, where);
                    std::vector<double> product;
                    for (std::int64_t i = 0; i < rows; ++i) {
                        double lane[8] = {};
                        for (std::int64_t j = 0; j < columns; ++j)
                            lane[j % 8] += f(i, j) * number<double>(j);
                        product.push_back(((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7])));
                    }
                    const auto y = dome::matvec(a, x);
                    CHECK(same_bits(y.gather(), product));
                    CHECK(y.dist() == dome::vector<double>(rows).dist());
                    CHECK(same_bits(dome::matvec(a, dome::replicate(x)).gather(), product));
                    const auto t = transpose(a);
                    CHECK(t.rows() == columns);
                    CHECK(t.columns() == rows);
                    CHECK(same_bits(t.gather(), dome::grid<double>({columns, rows}, [&](auto j, auto i) { return f(i, j); }).gather()));
                    CHECK(same_bits(transpose(t).gather(), a.gather()));
                    CHECK(same_bits(transpose(a + a).gather(), dome::grid<double>(2.0 * t).gather()));
                    CHECK(same_bits(transpose(t.slice({}, {})).gather(), a.gather()));
                    CHECK(same_bits(dome::matvec(2.0 * a, 0.5 * x).gather(), product));
                    CHECK(same_bits(dome::matvec(a, x.slice(0)).gather(), product));
                    CHECK(same_bits(dome::outer(u, x).gather(), dome::grid<double>({rows, columns}, [&](auto i, auto j) {
                                                                    return number<double>(i + 7) * number<double>(j);
                                                                }).gather()));
                }
        const dome::grid<std::complex<float>> c({5, 3}, [](auto i, auto j) { return number<std::complex<float>>(i * 3 + j); });
        CHECK(transpose(c).at(2, 4) == c.at(4, 2));
        const dome::grid<short> s({4, 3}, [](auto i, auto j) { return static_cast<short>(i - j); });
        CHECK(dome::matvec(s, dome::vector<short>(3, short{2})).gather() == std::vector<short>{-6, 0, 6, 12});
        std::string text;
        CHECK(spmd::code_of([&] { (void)dome::matvec(s, dome::vector<short>(4)); }, &text) == dome::errc::shape);
        CHECK_THAT(text, Catch::Contains("4 x 3") && Catch::Contains("of 4"));
        CHECK(spmd::code_of([&] { (void)dome::matvec(dome::grid<short>(), dome::vector<short>(4)); }) == dome::errc::usage);
        CHECK(spmd::code_of([&] { (void)transpose(dome::grid<short>()); }) == dome::errc::usage);
        CHECK(spmd::code_of([&] { (void)dome::outer(dome::vector<short>(), dome::vector<short>(4)); }) == dome::errc::usage);
    });
}

TEST_CASE("the product with an expression") {
    spmd::everywhere([] {
        const dome::sparse_matrix<double> a(50, 40, [](std::int64_t i, auto& row) { row.add(i * 3 % 40, 2.0); });
        const dome::vector<double> x(40, [](std::int64_t i) { return static_cast<double>(i); });
        const auto y = (a * (x + 1.0)).gather();
        for (std::int64_t i = 0; i < 50; ++i)
            CHECK(y[static_cast<std::size_t>(i)] == 2.0 * static_cast<double>(i * 3 % 40 + 1));
    });
}
