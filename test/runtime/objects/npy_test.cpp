// SPDX-License-Identifier: Apache-2.0
// NumPy files: round trips on every number of tasks, the exact bytes numpy would write, and refusals of malformed files.
#include "dome/npy.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "test/runtime/objects/own_folder.hpp"
#include "test/runtime/objects/spmd.hpp"

namespace {

std::string npy(const std::string& dictionary, std::size_t data_bytes, const std::string& magic = std::string("\x93NUMPY\x01\x00", 8)) {
    std::string s = magic;
    s += static_cast<char>(dictionary.size() & 255);
    s += static_cast<char>(dictionary.size() >> 8);
    return s + dictionary + std::string(data_bytes, '\0');
}

double f(std::int64_t i) { return 0.1 * static_cast<double>(i) - 7; }

}  // namespace

TEST_CASE("round trip") {
    const folder here;
    std::string first_bytes;
    spmd::everywhere([&] {
        for (std::int64_t n : {std::int64_t{0}, std::int64_t{1}, std::int64_t{5}, std::int64_t{1000}}) {
            const dome::vector<double> x(n, f);
            dome::save_npy(here / "x.npy", x);
            CHECK(dome::load_npy<double>(here / "x.npy").gather() == x.gather());
            dome::save_npy(here / "w.npy", dome::replicate(x));
            if (dome::detail::object_rank() == 0)
                CHECK(contents(here / "w.npy") == contents(here / "x.npy"));
            const dome::vector<float> s(n, [](std::int64_t i) { return static_cast<float>(i) / 3; });
            dome::save_npy(here / "s.npy", s);
            CHECK(dome::load_npy<dome::vector<float>>(here / "s.npy").gather() == s.gather());
            const dome::vector<std::int64_t> k(n, [](std::int64_t i) { return i << 33; });
            dome::save_npy(here / "k.npy", k);
            CHECK(dome::load_npy<std::int64_t>(here / "k.npy").gather() == k.gather());
            const dome::vector<std::complex<double>> z(n, [](std::int64_t i) { return std::complex(f(i), -f(i)); });
            dome::save_npy(here / "z.npy", z);
            CHECK(dome::load_npy<std::complex<double>>(here / "z.npy").gather() == z.gather());
            const dome::grid<std::complex<float>> c(n, 2, std::complex<float>(1, 2));
            dome::save_npy(here / "c.npy", c);
            CHECK(dome::load_npy<dome::grid<std::complex<float>>>(here / "c.npy").gather() == c.gather());
            const dome::grid<int> g(n, 3, [](std::int64_t i, std::int64_t j) { return static_cast<int>(i * 10 + j); });
            dome::save_npy(here / "g.npy", g);
            const auto back = dome::load_npy<dome::grid<int>>(here / "g.npy", dome::placement::block);
            CHECK(back.gather() == g.gather());
            CHECK(back.dimensions() == g.dimensions());
        }
    });
    CHECK(!std::filesystem::exists(here / "x.npy.partial"));
}

TEST_CASE("the bytes numpy writes") {
    const folder here;
    spmd::run(2, 0, [&] { dome::save_npy(here / "x.npy", dome::vector<double>(3, 1.5)); });
    std::string head = "{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }";
    head.resize(118 - 1, ' ');
    std::string expected = npy(head + "\n", 0);
    for (int i = 0; i < 3; ++i)
        expected += std::string("\0\0\0\0\0\0\xf8\x3f", 8);
    CHECK(contents(here / "x.npy") == expected);
    spmd::run(2, 0, [&] { dome::save_npy(here / "c.npy", dome::vector<std::complex<float>>(3, {0.0f, 1.5f})); });
    head = "{'descr': '<c8', 'fortran_order': False, 'shape': (3,), }";
    head.resize(118 - 1, ' ');
    expected = npy(head + "\n", 0);
    for (int i = 0; i < 3; ++i)
        expected += std::string("\0\0\0\0\0\0\xc0\x3f", 8);
    CHECK(contents(here / "c.npy") == expected);
}

TEST_CASE("malformed files are refused with their name and the reason") {
    const folder here;
    const std::string path = here / "bad.npy";
    struct refusal {
        std::string bytes, reason;
        dome::errc code = dome::errc::damaged;
    };
    const std::string good = "{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }\n";
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string s = good;
        return s.replace(s.find(from), from.size(), to);
    };
    const std::vector<refusal> refusals{
        {"", "too few"},
        {"PK\x03\x04 something else", "magic"},
        {npy(good, 16, std::string("\x93NUMPY\x02\x00", 8)), "2.0"},
        {npy(good, 16).substr(0, 30), "longer than the file"},
        {npy(good, 15), "asks for"},
        {npy(good, 17), "asks for"},
        {npy(with("False", "True"), 16), "Fortran"},
        {npy(with("False", "Maybe"), 16), "neither True nor False"},
        {npy(with("'shape'", "'shapes'"), 16), "unknown key"},
        {npy(with("'shape': (2,), ", ""), 16), "does not give 'shape'"},
        {npy(with("'shape'", "'descr': '<f8', 'shape'"), 16), "twice"},
        {npy(with("(2,)", "(-2,)"), 16), "no number"},
        {npy(with("(2,)", "(99999999999999999999,)"), 16), "too large"},
        {npy(with("(2,)", "(4611686018427387904,)"), 16), "larger than can be addressed"},
        {npy(with("(2,)", "(2;)"), 16), "parenthesis"},
        {npy(with("(2,)", "(2"), 16), "no number"},
        {npy(with("}", ""), 16), "quoted"},
        {npy(with("}", "} x"), 16), "goes on"},
        {npy(with("'<f8'", "[('x', '<f8')]"), 16), "records"},
        {npy(with("'<f8'", "'<f8"), 16), ""},
        {npy(with("<f8", ">f8"), 16), ">f8", dome::errc::mismatch},
        {npy(with("<f8", "<i8"), 16), "holds elements of type '<i8', the program asks for '<f8' (float64)", dome::errc::mismatch},
        {npy(with("<f8", "<c8"), 16), "<c8", dome::errc::mismatch},
        {npy(with("(2,)", "(2,1)"), 16), "2 dimensions", dome::errc::shape},
        {npy(with("(2,)", "()"), 8), "0 dimensions", dome::errc::shape},
    };
    for (const refusal& r : refusals) {
        write(path, r.bytes);
        spmd::run(3, 0, [&] {
            std::string text;
            CAPTURE(r.reason);
            CHECK(spmd::code_of([&] { (void)dome::load_npy<double>(path); }, &text) == r.code);
            CHECK_THAT(text, Catch::Contains(path) && Catch::Contains(r.reason));
        });
    }
    write(path, npy(with("{'descr': '<f8', 'fortran_order': False", "{\"fortran_order\":False,\"descr\":\"<f8\""), 16));
    spmd::run(2, 0, [&] { CHECK(dome::load_npy<double>(path).size() == 2); });
    spmd::run(2, 0, [&] {
        CHECK(spmd::code_of([&] { (void)dome::load_npy<double>(here / "none.npy"); }) == dome::errc::io);
        CHECK(spmd::code_of([&] { dome::save_npy(here / "no/such/folder.npy", dome::vector<double>(3)); }) == dome::errc::io);
        CHECK(spmd::code_of([&] { dome::save_npy(path, dome::vector<double>()); }) == dome::errc::usage);
        std::string text;
        CHECK(spmd::code_of([&] { dome::save_npy(here / "c.npy", dome::vector<std::array<double, 2>>(3)); }, &text) == dome::errc::usage);
        CHECK_THAT(text, Catch::Contains("elements of float64, float64 have no place"));
    });
    CHECK(!std::filesystem::exists(here / "c.npy.partial"));
}
