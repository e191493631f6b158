// SPDX-License-Identifier: Apache-2.0
// CBOR against RFC 8949 appendix A, truncation at every byte, and random bytes.
// In: bytes in hex. Out: the values, or error(damaged) and nothing else.
#include "runtime/checkpoint/cbor.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <limits>
#include <random>

#include "dome/error.hpp"

using namespace dome::checkpoint;
using bytes = std::vector<std::byte>;

namespace {

bytes hex(std::string_view s) {
    bytes out;
    for (std::size_t i = 0; i + 1 < s.size(); i += 2)
        out.push_back(static_cast<std::byte>(std::stoi(std::string(s.substr(i, 2)), nullptr, 16)));
    return out;
}
template <class Write>
bytes written(Write&& write) {
    cbor_writer w;
    write(w);
    return w.take();
}
template <class Read>
void check_damaged(const bytes& b, Read&& read) {
    cbor_reader r(b, "the test");
    try {
        read(r);
        FAIL("accepted");
    } catch (const dome::error& e) {
        CHECK(e.code() == dome::errc::damaged);
        CHECK(std::string(e.what()).find("the test, byte ") == 0);
    }
}

}  // namespace

TEST_CASE("integers of RFC 8949 appendix A, both ways") {
    const std::pair<std::int64_t, const char*> table[] = {{0, "00"},
                                                          {1, "01"},
                                                          {10, "0a"},
                                                          {23, "17"},
                                                          {24, "1818"},
                                                          {25, "1819"},
                                                          {100, "1864"},
                                                          {1000, "1903e8"},
                                                          {1000000, "1a000f4240"},
                                                          {1000000000000, "1b000000e8d4a51000"},
                                                          {-1, "20"},
                                                          {-10, "29"},
                                                          {-100, "3863"},
                                                          {-1000, "3903e7"},
                                                          {std::numeric_limits<std::int64_t>::min(), "3b7fffffffffffffff"},
                                                          {std::numeric_limits<std::int64_t>::max(), "1b7fffffffffffffff"}};
    for (const auto& [value, text] : table) {
        CHECK(written([v = value](cbor_writer& w) { w.integer(v); }) == hex(text));
        const bytes b = hex(text);
        cbor_reader r(b, "the test");
        CHECK(r.integer() == value);
        CHECK(r.at_end());
    }
    const bytes most = hex("1bffffffffffffffff");
    CHECK(written([](cbor_writer& w) { w.unsigned_integer(~std::uint64_t{0}); }) == most);
    CHECK(cbor_reader(most, "the test").unsigned_integer() == ~std::uint64_t{0});
    check_damaged(most, [](cbor_reader& r) { r.integer(); });
    check_damaged(hex("3bffffffffffffffff"), [](cbor_reader& r) { r.integer(); });
    check_damaged(hex("20"), [](cbor_reader& r) { r.unsigned_integer(); });
}

TEST_CASE("floating-point numbers of appendix A") {
    const std::pair<double, const char*> table[] = {{0.0, "f90000"},
                                                    {-0.0, "f98000"},
                                                    {1.0, "f93c00"},
                                                    {1.1, "fb3ff199999999999a"},
                                                    {1.5, "f93e00"},
                                                    {65504.0, "f97bff"},
                                                    {100000.0, "fa47c35000"},
                                                    {3.4028234663852886e+38, "fa7f7fffff"},
                                                    {1.0e+300, "fb7e37e43c8800759c"},
                                                    {5.960464477539063e-8, "f90001"},
                                                    {0.00006103515625, "f90400"},
                                                    {-4.0, "f9c400"},
                                                    {-4.1, "fbc010666666666666"},
                                                    {INFINITY, "f97c00"},
                                                    {-INFINITY, "faff800000"}};
    for (const auto& [value, text] : table) {
        const bytes b = hex(text);
        const double read = cbor_reader(b, "the test").floating();
        CHECK(read == value);
        CHECK(std::signbit(read) == std::signbit(value));
    }
    const bytes nan = hex("f97e00");
    CHECK(std::isnan(cbor_reader(nan, "the test").floating()));
    CHECK(written([](cbor_writer& w) { w.floating(1.1); }) == hex("fb3ff199999999999a"));
    CHECK(written([](cbor_writer& w) { w.floating(100000.0f); }) == hex("fa47c35000"));
}

TEST_CASE("text, bytes, arrays, maps, tags, simple values") {
    CHECK(written([](cbor_writer& w) { w.text("IETF"); }) == hex("6449455446"));
    CHECK(written([](cbor_writer& w) { w.bytes(hex("01020304")); }) == hex("4401020304"));
    CHECK(written([](cbor_writer& w) {
              w.boolean(false);
              w.boolean(true);
              w.null();
          }) == hex("f4f5f6"));
    CHECK(written([](cbor_writer& w) {
              w.tag(1);
              w.integer(1363896240);
          }) == hex("c11a514b67b0"));
    CHECK(written([](cbor_writer& w) {
              w.map(2);
              w.text("a");
              w.integer(1);
              w.text("b");
              w.array(2);
              w.integer(2);
              w.integer(3);
          }) == hex("a26161016162820203"));
    const bytes b = hex("a26161016162820203");
    cbor_reader r(b, "the test");
    CHECK(r.peek() == cbor_kind::map);
    CHECK(r.map() == 2);
    CHECK(r.text() == "a");
    CHECK(r.integer() == 1);
    CHECK(r.text() == "b");
    CHECK(r.item().size() == 3);
    CHECK(r.at_end());
}

TEST_CASE("counts known only at the end") {
    for (std::uint64_t n : {0, 1, 23, 24, 255, 256, 70000}) {
        const auto items = [n](cbor_writer& w) {
            for (std::uint64_t i = 0; i < n; ++i)
                w.integer(7);
        };
        const bytes late = written([&](cbor_writer& w) {
            w.text("x");
            const auto place = w.open_array();
            items(w);
            w.close(place, n);
        });
        const bytes early = written([&](cbor_writer& w) {
            w.text("x");
            w.array(n);
            items(w);
        });
        CHECK(late == early);
    }
}

TEST_CASE("indefinite lengths, reserved heads and lengths beyond the data are refused") {
    for (const char* text : {"5f42010243030405ff", "7f657374726561646d696e67ff", "9fff", "bf61610161629f0203ffff", "1c", "1f", "fc", "f0", "f7",
                             "5bffffffffffffffff", "7a00000010", "9b00000000ffffffff", "bb7fffffffffffffff00", "9a00000002 00"}) {
        std::string packed;
        for (const char* c = text; *c; ++c)
            if (*c != ' ')
                packed += *c;
        check_damaged(hex(packed), [](cbor_reader& r) { r.skip(); });
    }
    bytes deep(200000, std::byte{0x81});
    deep.push_back(std::byte{0});
    check_damaged(deep, [](cbor_reader& r) { r.skip(); });
}

TEST_CASE("truncated at every byte") {
    const bytes whole = written([](cbor_writer& w) {
        w.map(3);
        w.text("numbers");
        w.tag(86);
        w.bytes(bytes(300));
        w.text("more");
        w.array(3);
        w.floating(1.5);
        w.floating(2.5f);
        w.null();
        w.text("deep");
        w.array(1);
        w.map(1);
        w.text("k");
        w.integer(-70000);
    });
    cbor_reader all(whole, "the test");
    all.skip();
    CHECK(all.at_end());
    for (std::size_t n = 0; n < whole.size(); ++n)
        check_damaged(bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(n)), [](cbor_reader& r) { r.skip(); });
}

TEST_CASE("random bytes never do more than fail") {
    std::mt19937 random(7);
    int accepted = 0;
    for (int i = 0; i < 100000; ++i) {
        bytes b(random() % 40);
        for (auto& x : b)
            x = static_cast<std::byte>(random());
        try {
            cbor_reader r(b, "the test");
            r.skip();
            CHECK(r.offset() <= b.size());
            ++accepted;
        } catch (const dome::error& e) {
            REQUIRE(e.code() == dome::errc::damaged);
        }
    }
    CHECK(accepted > 0);
}
