// SPDX-License-Identifier: Apache-2.0
// Matrix Market files and raw files: what they hold on every number of tasks, round trips, and refusals that name file and line.
#include "dome/matrix_market.hpp"

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>
#include <sstream>

#include "dome/random.hpp"
#include "dome/raw.hpp"
#include "test/runtime/objects/own_folder.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

// All elements, row by row.
template <class T>
std::vector<T> dense(const dome::sparse_matrix<T>& a) {
    std::vector<T> all(static_cast<std::size_t>(a.rows() * a.columns())), mine = all;
    a.for_each_local([&](auto i, auto j, const T& v) { mine[static_cast<std::size_t>(i * a.columns() + j)] = v; });
    const auto n = static_cast<std::int64_t>(all.size());
    const std::vector<std::int64_t> counts(static_cast<std::size_t>(dome::detail::object_tasks()), n);
    std::vector<T> parts(all.size() * counts.size());
    dome::detail::gather_parts(dome::element_type_of<T>(), mine.data(), counts, parts.data());
    for (std::size_t k = 0; k < parts.size(); ++k)
        if (parts[k] != T{})
            all[k % all.size()] = parts[k];
    return all;
}

using complex = std::complex<double>;

}  // namespace

TEST_CASE("coordinates of every kind") {
    const folder here;
    const std::string path = here / "a.mtx", banner = "%%MatrixMarket matrix coordinate ";
    const auto file = [&](const std::string& text) { write(path, banner + text); };
    file("real general\n% a comment\n%\n\n 3 4 5 \n1 1 1.5\n 3\t4  -2e-3\n2 2 +7\n1 1 0.25\n\n3 1 1e300");
    spmd::everywhere([&] {
        const auto a = dome::load_matrix_market<double>(path);
        CHECK(a.nonzeros() == 4);
        CHECK(dense(a) == std::vector<double>{1.75, 0, 0, 0, 0, 7, 0, 0, 1e300, 0, 0, -2e-3});
        CHECK(dense(dome::load_matrix_market<complex>(path))[5] == complex(7, 0));
        CHECK(dome::load_matrix_market<double>(path, dome::spread("K")).name() == "K");
    });
    file("INTEGER Symmetric\r\n3 3 3\r\n2 1 -4\r\n2 2 5\r\n3 1 6\r\n");
    spmd::everywhere([&] {
        CHECK(dense(dome::load_matrix_market<int>(path)) == std::vector<int>{0, -4, 6, -4, 5, 0, 6, 0, 0});
        CHECK(dense(dome::load_matrix_market<float>(path)) == std::vector<float>{0, -4, 6, -4, 5, 0, 6, 0, 0});
    });
    file("real skew-symmetric\n2 2 1\n2 1 0.1\n");
    spmd::everywhere([&] {
        CHECK(dense(dome::load_matrix_market<double>(path)) == std::vector<double>{0, -0.1, 0.1, 0});
        CHECK(dense(dome::load_matrix_market<float>(path)) == std::vector<float>{0, -0.1f, 0.1f, 0});
    });
    file("complex hermitian\n2 2 2\n1 1 3 0\n2 1 1 -2\n");
    spmd::everywhere([&] { CHECK(dense(dome::load_matrix_market<complex>(path)) == std::vector<complex>{3.0, {1, 2}, {1, -2}, 0.0}); });
    file("complex general\n2 2 1\n2 1 1 -2");
    spmd::everywhere([&] { CHECK(dense(dome::load_matrix_market<complex>(path))[2] == complex(1, -2)); });
    file("pattern general\n2 3 2\n2 1\n1 3\n");
    spmd::everywhere([&] {
        CHECK(dense(dome::load_matrix_market<double>(path)) == std::vector<double>{0, 0, 1, 1, 0, 0});
        CHECK(dense(dome::load_matrix_market<std::uint8_t>(path)) == std::vector<std::uint8_t>{0, 0, 1, 1, 0, 0});
    });
    file("real general\n0 0 0\n");
    spmd::everywhere([&] { CHECK(dome::load_matrix_market<double>(path).rows() == 0); });
    file("real general\n3 2 0");
    spmd::everywhere([&] { CHECK(dome::load_matrix_market<double>(path).columns() == 2); });
}

TEST_CASE("arrays of every kind") {
    const folder here;
    const std::string path = here / "g.mtx", banner = "%%MatrixMarket matrix array ";
    const auto file = [&](const std::string& text) { write(path, banner + text); };
    file("real general\n2 3\n1\n2\n3\n4\n5\n6\n");
    spmd::everywhere([&] {
        const auto g = dome::load_matrix_market_array<double>(path);
        CHECK(g.dimensions() == std::array<std::int64_t, 2>{2, 3});
        CHECK(g.gather() == std::vector<double>{1, 3, 5, 2, 4, 6});
        CHECK(dome::load_matrix_market_array<double>(path, dome::placement::whole).gather() == std::vector<double>{1, 3, 5, 2, 4, 6});
    });
    file("integer symmetric\n3 3\n1\n2\n3\n4\n5\n6\n");
    spmd::everywhere([&] { CHECK(dome::load_matrix_market_array<int>(path).gather() == std::vector<int>{1, 2, 3, 2, 4, 5, 3, 5, 6}); });
    file("real skew-symmetric\n3 3\n1\n2\n3\n");
    spmd::everywhere([&] { CHECK(dome::load_matrix_market_array<double>(path).gather() == std::vector<double>{0, -1, -2, 1, 0, -3, 2, 3, 0}); });
    file("complex hermitian\n2 2\n1 0\n2 3\n4 0\n");
    spmd::everywhere([&] { CHECK(dome::load_matrix_market_array<complex>(path).gather() == std::vector<complex>{1.0, {2, -3}, {2, 3}, 4.0}); });
    file("real general\n0 3\n");
    spmd::everywhere([&] { CHECK(dome::load_matrix_market_array<double>(path).size() == 0); });
    file("real symmetric\n1 1\n7\n");
    spmd::everywhere([&] { CHECK(dome::load_matrix_market_array<double>(path).gather() == std::vector<double>{7}); });
}

TEST_CASE("what is written is what is read") {
    const folder here;
    std::string first_sparse, first_dense;
    spmd::everywhere([&] {
        const dome::counter_rng g(9);
        const dome::sparse_matrix<double> a(300, 200, [&](std::int64_t i, auto& row) {
            for (std::int64_t k = 0; k < i % 5; ++k)
                row.add(static_cast<std::int64_t>(g.below(7 * i + k, 200)), g.normal(31 * i + k) * (i == 50 ? 1e-310 : 1));
        });
        dome::save_matrix_market(here / "a.mtx", a);
        const auto back = dome::load_matrix_market<double>(here / "a.mtx");
        CHECK(back.nonzeros() == a.nonzeros());
        CHECK(dense(back) == dense(a));
        const dome::sparse_matrix<std::complex<float>> c(7, 9,
                                                         [&](std::int64_t i, auto& row) { row.add(i, {0.1f * static_cast<float>(i), -1e-20f}); });
        dome::save_matrix_market(here / "c.mtx", c);
        CHECK(dense(dome::load_matrix_market<std::complex<float>>(here / "c.mtx")) == dense(c));
        const dome::sparse_matrix<std::int64_t> k(2, 1, [&](std::int64_t i, auto& row) {
            row.add(0, i == 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max());
        });
        dome::save_matrix_market(here / "k.mtx", k);
        CHECK(dense(dome::load_matrix_market<std::int64_t>(here / "k.mtx")) == dense(k));
        for (std::int64_t rows : {0, 1, 40}) {
            const dome::grid<float> f(rows, 3, [&](auto i, auto j) { return static_cast<float>(g.normal(i * 3 + j)); });
            dome::save_matrix_market(here / "g.mtx", f);
            CHECK(dome::load_matrix_market_array<float>(here / "g.mtx").gather() == f.gather());
            dome::save_matrix_market(here / "w.mtx", dome::grid<float>(f, dome::placement::whole));
            if (dome::detail::object_rank() == 0)
                CHECK(contents(here / "w.mtx") == contents(here / "g.mtx"));
        }
        if (dome::detail::object_rank() == 0) {
            if (first_sparse.empty()) {
                first_sparse = contents(here / "a.mtx");
                first_dense = contents(here / "g.mtx");
            }
            CHECK(contents(here / "a.mtx") == first_sparse);
            CHECK(contents(here / "g.mtx") == first_dense);
        }
    });
    CHECK_THAT(first_sparse, Catch::StartsWith("%%MatrixMarket matrix coordinate real general\n300 200 "));
    CHECK(!std::filesystem::exists(here / "a.mtx.partial"));
}

// More than one piece of reading, and cuts in the middle of lines.
TEST_CASE("a long file") {
    const folder here;
    constexpr std::int64_t n = 150000;
    std::string text = "%%MatrixMarket matrix coordinate integer general\n" + std::to_string(n) + " 3 " + std::to_string(n) + "\n";
    for (std::int64_t i = 0; i < n; ++i)
        text += std::to_string(i + 1) + std::string(static_cast<std::size_t>(i % 9 + 1), ' ') + std::to_string(i % 3 + 1) + " " + std::to_string(i) +
                "\n";
    write(here / "a.mtx", text);
    write(here / "bad.mtx", text.replace(text.find(" 149000\n"), 8, " 14900x\n"));
    for (int tasks : {1, 3, 7})
        spmd::run(tasks, 0, [&] {
            const auto a = dome::load_matrix_market<std::int64_t>(here / "a.mtx");
            std::int64_t wrong = 0;
            a.for_each_local([&](auto i, auto j, auto v) { wrong += v != i || j != i % 3 ? 1 : 0; });
            CHECK(wrong == 0);
            CHECK(a.nonzeros() == n);
            std::string said;
            CHECK(spmd::code_of([&] { (void)dome::load_matrix_market<std::int64_t>(here / "bad.mtx"); }, &said) == dome::errc::damaged);
            CHECK_THAT(said, Catch::Contains("bad.mtx, line 149003: the value '14900x' is not an integer"));
        });
}

TEST_CASE("malformed matrix files are refused with their name, the line and the reason") {
    const folder here;
    const std::string path = here / "bad.mtx";
    struct refusal {
        std::string bytes, reason;
        int line;
        dome::errc code = dome::errc::damaged;
    };
    const std::string c = "%%MatrixMarket matrix coordinate ", r = c + "real general\n", a = "%%MatrixMarket matrix array ";
    const std::vector<refusal> coordinates{
        {"", "empty", 1},
        {"%MatrixMarket matrix coordinate real general\n", "does not begin with", 1},
        {"%%MatrixMarket tensor coordinate real general\n", "'tensor' is none of matrix", 1},
        {"%%MatrixMarket matrix lists real general\n", "'lists' is none of coordinate, array", 1},
        {c + "double general\n", "'double' is none of real", 1},
        {c + "real\n", "'' is none of general", 1},
        {c + "real general 7\n", "'7' behind", 1},
        {c + "real hermitian\n", "only a complex matrix", 1},
        {c + "pattern skew-symmetric\n", "a pattern cannot", 1},
        {c + "complex general\n2 2 1\n1 1 1 1\n", "complex, the program asks for f8", 1, dome::errc::mismatch},
        {a + "real general\n1 1\n1\n", "load_matrix_market_array", 1, dome::errc::mismatch},
        {r, "sizes are missing", 2},
        {r + "% only\n", "sizes are missing", 3},
        {r + "2 2\n", "lacks the number of entries", 2},
        {r + "2 2 1 1\n", "'1' behind", 2},
        {r + "2 x 1\n", "the number of columns 'x' is not an integer", 2},
        {r + "-2 2 1\n", "negative", 2},
        {r + "99999999999999999999 2 1\n", "too large", 2, dome::errc::mismatch},
        {c + "real symmetric\n2 3 0\n", "not 2 and 3", 2},
        {r + "2 2 1\n1 1\n", "lacks the value", 3},
        {r + "2 2 1\n1 1 1 1\n", "'1' behind", 3},
        {r + "2 2 1\n1 1 1.0x\n", "'1.0x' is not a number", 3},
        {r + "2 2 1\n1 1 1e999\n", "too large", 3, dome::errc::mismatch},
        {r + "2 2 1\n1.0 1 1\n", "the row '1.0' is not an integer", 3},
        {r + "2 2 2\n\n1 1 1\n3 1 1\n", "the row 3 is outside 1 to 2", 5},
        {r + "2 2 1\n1 0 1\n", "the column 0 is outside 1 to 2", 3},
        {r + "2 2 2\n1 1 1\n% no\n", "the row '%' is not an integer", 4},
        {r + "2 2 2\n1 1 1\n", "ask for 2 entries, the file has 1", 2},
        {r + "2 2 1\n1 1 1\n2 2 2\n", "ask for 1 entries, the file has 2", 2},
        {r + "2 2 3\n1 1 1\n2 2 two\n2 2 two\n", "'two'", 4},
        {c + "real symmetric\n2 2 1\n1 2 1\n", "row 1, column 2 is above the diagonal of a symmetric", 3},
        {c + "real skew-symmetric\n2 2 1\n2 2 1\n", "no elements on its diagonal", 3},
        {c + "integer general\n2 2 1\n2 2 1.5\n", "'1.5' is not an integer", 3},
        {std::string("\0\0\0", 3), "does not begin", 1},
    };
    const std::vector<refusal> complexes{
        {c + "complex hermitian\n2 2 1\n2 2 1 1\n", "not real", 3},
        {c + "complex general\n2 2 1\n2 2 1\n", "lacks the value", 3},
    };
    const std::vector<refusal> arrays{
        {a + "pattern general\n", "an array has no pattern", 1},
        {a + "real general\n2 2\n1\n2\n3\n", "ask for 4 entries, the file has 3", 2},
        {a + "real general\n2 2\n1\n2\n3\n4\n5\n", "ask for 4 entries, the file has 5", 2},
        {a + "real general\n2 2\n1\n2 2\n3\n4\n", "'2' behind", 4},
        {a + "real general\n2 2 4\n", "'4' behind", 2},
        {a + "real general\n4611686018427387904 4\n", "larger than can be addressed", 2},
        {a + "real symmetric\n2 2\n1\n2\n3\n4\n", "ask for 3 entries, the file has 4", 2},
        {c + "real general\n1 1 1\n1 1 1\n", "coordinates", 1, dome::errc::mismatch},
    };
    const auto check = [&](const std::vector<refusal>& all, const std::function<void()>& load) {
        for (const refusal& wrong : all)
            for (int tasks : {1, 3}) {
                write(path, wrong.bytes);
                spmd::run(tasks, 0, [&] {
                    std::string text;
                    CAPTURE(wrong.bytes, tasks);
                    CHECK(spmd::code_of(load, &text) == wrong.code);
                    CHECK_THAT(text, Catch::Contains(path + ", line " + std::to_string(wrong.line) + ": ") && Catch::Contains(wrong.reason));
                });
            }
    };
    check(coordinates, [&] { (void)dome::load_matrix_market<double>(path); });
    check(complexes, [&] { (void)dome::load_matrix_market<complex>(path); });
    check(arrays, [&] { (void)dome::load_matrix_market_array<double>(path); });
    check({{a + "complex hermitian\n2 2\n1 0\n\n1 1\n1 1\n", "not real", 6}}, [&] { (void)dome::load_matrix_market_array<complex>(path); });
    check({{c + "real general\n1 1 1\n1 1 1\n", "real, the program asks for i4", 1, dome::errc::mismatch}},
          [&] { (void)dome::load_matrix_market<int>(path); });
    check({{c + "integer general\n1 1 1\n1 1 300\n", "too large", 3, dome::errc::mismatch},
           {c + "integer general\n1 1 1\n1 1 -1\n", "is not an integer", 3},
           {c + "integer skew-symmetric\n2 2 1\n2 1 1\n", "negative elements", 1, dome::errc::mismatch}},
          [&] { (void)dome::load_matrix_market<std::uint8_t>(path); });
    spmd::run(3, 0, [&] {
        std::string text;
        CHECK(spmd::code_of([&] { (void)dome::load_matrix_market<double>(here / "none.mtx"); }, &text) == dome::errc::io);
        CHECK_THAT(text, Catch::Contains("none.mtx"));
        const dome::sparse_matrix<double> some(3, 3);
        CHECK(spmd::code_of([&] { dome::save_matrix_market(here / "no/such/folder.mtx", some); }) == dome::errc::io);
        CHECK(spmd::code_of([&] { dome::save_matrix_market(path, dome::sparse_matrix<double>()); }) == dome::errc::usage);
        CHECK(spmd::code_of([&] { dome::save_matrix_market(path, dome::grid<double>()); }) == dome::errc::usage);
    });
}

TEST_CASE("raw files") {
    const folder here;
    const std::string path = here / "x.bin";
    spmd::everywhere([&] {
        for (std::int64_t n : {0, 1, 5, 1000}) {
            const dome::vector<double> x(n, [](std::int64_t i) { return 0.1 * static_cast<double>(i); });
            dome::save_raw(path, x);
            CHECK(dome::load_raw<double>(path).gather() == x.gather());
            CHECK(dome::load_raw<double>(path, 0, n, dome::placement::whole).gather() == x.gather());
            CHECK(dome::load_raw<std::uint8_t>(path).size() == 8 * n);
            dome::save_raw(here / "w.bin", dome::replicate(x));
            if (dome::detail::object_rank() == 0)
                CHECK(contents(here / "w.bin") == contents(path));
        }
        const auto part = dome::load_raw<double>(path, 80, 3);
        CHECK(part.gather() == std::vector<double>{1.0, 0.1 * 11, 0.1 * 12});
        CHECK(dome::load_raw<double>(path, 7996 - 4).size() == 1);
        CHECK(dome::load_raw<double>(path, 8000).size() == 0);
        std::string text;
        const auto code = [&](std::int64_t offset, std::int64_t count) {
            return spmd::code_of([&] { (void)dome::load_raw<double>(path, offset, count); }, &text);
        };
        CHECK(code(1, -1) == dome::errc::damaged);
        CHECK_THAT(text, Catch::Contains(path) && Catch::Contains("7999 from byte 1 are not a whole number of elements of 8"));
        CHECK(code(8001, 0) == dome::errc::damaged);
        CHECK(code(8, 1000) == dome::errc::damaged);
        CHECK_THAT(text, Catch::Contains("7992 from byte 8 are fewer than 1000 elements"));
        CHECK(code(-1, 1) == dome::errc::usage);
        CHECK(code(0, -2) == dome::errc::usage);
        CHECK(spmd::code_of([&] { (void)dome::load_raw<double>(here / "none"); }) == dome::errc::io);
        CHECK(spmd::code_of([&] { dome::save_raw(here / "no/such/folder", part); }) == dome::errc::io);
        CHECK(spmd::code_of([&] { dome::save_raw(path, dome::vector<double>()); }) == dome::errc::usage);
    });
    // Little-endian, whatever the machine.
    spmd::run(2, 0, [&] { dome::save_raw(path, dome::vector<std::int32_t>(2, 0x01020304)); });
    CHECK(contents(path) == std::string("\4\3\2\1\4\3\2\1", 8));
    CHECK(!std::filesystem::exists(here / "x.bin.partial"));
}
