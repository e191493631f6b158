// SPDX-License-Identifier: Apache-2.0
// CBOR heads and items (RFC 8949 section 3), strict; see cbor.hpp.
// In: values, or bytes nobody vouches for. Out: bytes, or values; error(damaged) at the first thing out of order.
// Tested by test/runtime/checkpoint/cbor_test.cpp.
#include "runtime/checkpoint/cbor.hpp"

#include <bit>
#include <cmath>
#include <cstring>
#include <iterator>
#include <limits>

#include "dome/error.hpp"

namespace dome::checkpoint {
namespace {

constexpr std::size_t long_run = std::size_t{1} << 16;      // bytes from which a run is not copied
constexpr std::size_t deepest_nesting = 100000;    // of skip(), which needs 8 bytes a level

// Eight bytes, the uppermost first.
void put_uppermost(std::byte* to, std::uint64_t n) {
    const std::uint64_t ordered = std::endian::native == std::endian::big ? n : __builtin_bswap64(n);
    std::memcpy(to, &ordered, sizeof ordered);
}

double half_to_double(std::uint16_t h) {
    const int exponent = (h >> 10) & 0x1f;
    const double mantissa = h & 0x3ff;
    const double magnitude = exponent == 0    ? std::ldexp(mantissa, -24)
                             : exponent != 31 ? std::ldexp(mantissa + 1024, exponent - 25)
                             : mantissa == 0  ? std::numeric_limits<double>::infinity()
                                              : std::numeric_limits<double>::quiet_NaN();
    return (h & 0x8000) != 0 ? -magnitude : magnitude;
}

}  // namespace

// --- writer

cbor_head::cbor_head(unsigned major, std::uint64_t n) : bytes{}, size(1) {
    if (n < 24) {
        bytes[0] = static_cast<std::byte>(major << 5 | n);
        return;
    }
    const unsigned power = n <= 0xff ? 0 : n <= 0xffff ? 1 : n <= 0xffffffff ? 2 : 3;
    bytes[0] = static_cast<std::byte>(major << 5 | (24 + power));
    put_uppermost(bytes + 1, n << (64 - (8U << power)));
    size += std::size_t{1} << power;
}

void cbor_writer::head(unsigned major, std::uint64_t n) {
    const cbor_head h(major, n);
    out_.insert(out_.end(), h.bytes, h.bytes + h.size);
}
void cbor_writer::number(unsigned first, std::uint64_t n, std::size_t bytes) {
    std::byte all[9] = {static_cast<std::byte>(first)};
    put_uppermost(all + 1, n);
    out_.insert(out_.end(), all, all + 1 + bytes);
}

void cbor_writer::integer(std::int64_t v) {
    if (v >= 0)
        head(0, static_cast<std::uint64_t>(v));
    else
        head(1, static_cast<std::uint64_t>(-(v + 1)));
}
void cbor_writer::unsigned_integer(std::uint64_t v) { head(0, v); }
void cbor_writer::floating(float v) { number(0xfa, std::uint64_t{std::bit_cast<std::uint32_t>(v)} << 32, sizeof v); }
void cbor_writer::floating(double v) { number(0xfb, std::bit_cast<std::uint64_t>(v), sizeof v); }
void cbor_writer::boolean(bool v) { out_.push_back(v ? std::byte{0xf5} : std::byte{0xf4}); }
void cbor_writer::null() { out_.push_back(std::byte{0xf6}); }
void cbor_writer::text(std::string_view s) {
    head(3, s.size());
    raw({reinterpret_cast<const std::byte*>(s.data()), s.size()});
}
void cbor_writer::bytes(std::span<const std::byte> b) {
    head(2, b.size());
    raw(b);
}
void cbor_writer::bytes_in_place(std::span<const std::byte> b) {
    if (b.size() < long_run)
        return bytes(b);
    head(2, b.size());
    elsewhere_.push_back({out_.size(), b});
}
void cbor_writer::array(std::uint64_t count) { head(4, count); }
void cbor_writer::map(std::uint64_t pairs) { head(5, pairs); }
void cbor_writer::tag(std::uint64_t t) { head(6, t); }
void cbor_writer::raw(std::span<const std::byte> encoded) { out_.insert(out_.end(), encoded.begin(), encoded.end()); }
std::vector<std::byte> cbor_writer::take() { return take_pieces().joined(); }
cbor_pieces cbor_writer::take_pieces() {
    cbor_pieces p;
    p.own_ = std::move(out_);
    p.elsewhere_ = std::move(elsewhere_);
    return p;
}

std::size_t cbor_writer::open_map() {
    out_.push_back(std::byte{0xa0});
    return out_.size() - 1;
}
std::size_t cbor_writer::open_array() {
    out_.push_back(std::byte{0x80});
    return out_.size() - 1;
}
void cbor_writer::close(std::size_t place, std::uint64_t count) {
    const auto top = static_cast<unsigned>(out_[place]) & 0xe0U;
    if (count < 24) {
        out_[place] = static_cast<std::byte>(top | count);
        return;
    }
    std::vector<std::byte> rest(out_.begin() + static_cast<std::ptrdiff_t>(place) + 1, out_.end());
    out_.resize(place);
    head(top >> 5, count);
    const std::size_t grown = out_.size() - place - 1;
    raw(rest);
    for (auto e = elsewhere_.rbegin(); e != elsewhere_.rend() && e->after > place; ++e)
        e->after += grown;
}

// --- pieces

std::size_t cbor_pieces::size() const {
    std::size_t n = own_.size();
    for (const elsewhere& e : elsewhere_)
        n += e.bytes.size();
    return n;
}
std::vector<std::span<const std::byte>> cbor_pieces::all() const {
    std::vector<std::span<const std::byte>> pieces;
    const std::span<const std::byte> mine = own_;
    std::size_t at = 0;
    for (const elsewhere& e : elsewhere_) {
        pieces.push_back(mine.subspan(at, e.after - at));
        pieces.push_back(e.bytes);
        at = e.after;
    }
    pieces.push_back(mine.subspan(at));
    return pieces;
}
std::vector<std::byte> cbor_pieces::joined() && {
    if (elsewhere_.empty())
        return std::move(own_);
    std::vector<std::byte> together;
    together.reserve(size());
    for (const std::span<const std::byte> p : all())
        together.insert(together.end(), p.begin(), p.end());
    return together;
}

// --- reader

cbor_reader::cbor_reader(std::span<const std::byte> data, std::string what, std::size_t start) : data_(data), what_(std::move(what)), at_(start) {}

void cbor_reader::fail(const std::string& why) const { throw error(errc::damaged, what_ + ", byte " + std::to_string(at_) + ": " + why); }

void cbor_reader::seek(std::size_t offset) {
    if (offset > data_.size())
        fail("offset " + std::to_string(offset) + " is outside the data");
    at_ = offset;
}

namespace {

struct item_head {
    unsigned major, detail;
    std::uint64_t value;
    std::size_t length;   // of the head itself
};

inline item_head parse_head(std::span<const std::byte> rest, const cbor_reader& reader) {
    if (rest.empty())
        reader.fail("the data ends here");
    const auto first = static_cast<unsigned>(rest[0]);
    item_head h{first >> 5, first & 31, first & 31, 1};
    if (h.detail < 24)
        return h;
    if (h.detail > 27)
        reader.fail("an item of indefinite or reserved length");
    const std::size_t more = std::size_t{1} << (h.detail - 24);
    if (rest.size() < 1 + more)
        reader.fail("the data ends within an item");
    h.value = 0;
    for (std::size_t i = 1; i <= more; ++i)
        h.value = h.value << 8 | static_cast<std::uint64_t>(rest[i]);
    h.length = 1 + more;
    return h;
}

item_head expect(std::span<const std::byte> rest, const cbor_reader& reader, unsigned major, const char* name) {
    const item_head h = parse_head(rest, reader);
    if (h.major != major)
        reader.fail(std::string("expected ") + name);
    return h;
}

}  // namespace

// Looks at the first byte alone: what is read next checks the rest.
cbor_kind cbor_reader::peek() const {
    static constexpr cbor_kind of_major[] = {cbor_kind::unsigned_int, cbor_kind::negative_int, cbor_kind::bytes, cbor_kind::text,
                                             cbor_kind::array,        cbor_kind::map,          cbor_kind::tag};
    if (at_ >= data_.size())
        fail("the data ends here");
    const auto first = static_cast<unsigned>(data_[at_]);
    const unsigned detail = first & 31;
    if (first >> 5 < std::size(of_major)) {
        if (detail > 27)
            fail("an item of indefinite or reserved length");
        return of_major[first >> 5];
    }
    if (detail == 20 || detail == 21)
        return cbor_kind::boolean;
    if (detail == 22)
        return cbor_kind::null;
    if (detail >= 25 && detail <= 27)
        return cbor_kind::floating;
    fail("a simple value that is not used here");
}

std::int64_t cbor_reader::integer() {
    const item_head h = parse_head(data_.subspan(at_), *this);
    if (h.major > 1)
        fail("expected an integer");
    if (h.value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        fail("an integer beyond 64 bits with sign");
    at_ += h.length;
    return h.major == 0 ? static_cast<std::int64_t>(h.value) : -1 - static_cast<std::int64_t>(h.value);
}
std::uint64_t cbor_reader::unsigned_integer() {
    const item_head h = expect(data_.subspan(at_), *this, 0, "a non-negative integer");
    at_ += h.length;
    return h.value;
}
double cbor_reader::floating() {
    const item_head h = parse_head(data_.subspan(at_), *this);
    if (h.major <= 1)
        return static_cast<double>(integer());
    if (h.major != 7 || h.detail < 25)
        fail("expected a floating-point number");
    at_ += h.length;
    if (h.detail == 25)
        return half_to_double(static_cast<std::uint16_t>(h.value));
    if (h.detail == 26)
        return std::bit_cast<float>(static_cast<std::uint32_t>(h.value));
    return std::bit_cast<double>(h.value);
}
bool cbor_reader::boolean() {
    if (peek() != cbor_kind::boolean)
        fail("expected true or false");
    return data_[at_++] == std::byte{0xf5};
}
void cbor_reader::null() {
    if (peek() != cbor_kind::null)
        fail("expected null");
    ++at_;
}
std::string_view cbor_reader::text() {
    const item_head h = expect(data_.subspan(at_), *this, 3, "text");
    if (h.value > data_.size() - at_ - h.length)
        fail("a text of " + std::to_string(h.value) + " bytes, longer than what is left");
    const auto* begin = reinterpret_cast<const char*>(data_.data()) + at_ + h.length;
    at_ += h.length + h.value;
    return {begin, h.value};
}
std::span<const std::byte> cbor_reader::bytes() {
    const item_head h = expect(data_.subspan(at_), *this, 2, "bytes");
    if (h.value > data_.size() - at_ - h.length)
        fail(std::to_string(h.value) + " bytes, more than what is left");
    const auto found = data_.subspan(at_ + h.length, h.value);
    at_ += h.length + h.value;
    return found;
}
std::uint64_t cbor_reader::array() {
    const item_head h = expect(data_.subspan(at_), *this, 4, "an array");
    if (h.value > data_.size() - at_ - h.length)      // an item has at least one byte
        fail("an array of " + std::to_string(h.value) + " items, more than what is left can hold");
    at_ += h.length;
    return h.value;
}
std::uint64_t cbor_reader::map() {
    const item_head h = expect(data_.subspan(at_), *this, 5, "a map");
    if (h.value > (data_.size() - at_ - h.length) / 2)
        fail("a map of " + std::to_string(h.value) + " pairs, more than what is left can hold");
    at_ += h.length;
    return h.value;
}
std::uint64_t cbor_reader::tag() {
    const item_head h = expect(data_.subspan(at_), *this, 6, "a tag");
    at_ += h.length;
    return h.value;
}

// Without recursion: damaged data must not be able to exhaust the stack. Most items hold no others, and need no list of levels.
void cbor_reader::skip() {
    std::vector<std::uint64_t> outer;
    for (std::uint64_t left = 1;;) {
        while (left == 0) {
            if (outer.empty())
                return;
            left = outer.back();
            outer.pop_back();
        }
        --left;
        const item_head h = parse_head(data_.subspan(at_), *this);
        std::uint64_t inside = 0;
        switch (h.major) {
            case 0:
            case 1: at_ += h.length; continue;
            case 2: bytes(); continue;
            case 3: text(); continue;
            case 4: inside = array(); break;
            case 5: inside = 2 * map(); break;
            case 6:
                at_ += h.length;
                inside = 1;
                break;
            default:
                (void)peek();      // refuses what is not used
                at_ += h.length;
                continue;
        }
        if (inside == 0)
            continue;
        if (outer.size() >= deepest_nesting)
            fail("items nested too deeply");
        outer.push_back(left);
        left = inside;
    }
}

std::span<const std::byte> cbor_reader::item() {
    const std::size_t begin = at_;
    skip();
    return data_.subspan(begin, at_ - begin);
}

}  // namespace dome::checkpoint
