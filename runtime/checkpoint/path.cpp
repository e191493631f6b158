// SPDX-License-Identifier: Apache-2.0
// Paths as CBOR and as text; see path.hpp. Tested by test/runtime/checkpoint/state_test.cpp.
#include "runtime/checkpoint/path.hpp"

#include <array>

namespace dome::checkpoint {
namespace {

constexpr std::array<std::string_view, 6> root_names{"frame", "global", "persist", "std", "heap", "constant"};
constexpr std::string_view heap_root = "\x82\x64heap";      // before the number

void put_head(std::string& out, unsigned major, std::uint64_t n) {
    const cbor_head h(major, n);
    out.append(reinterpret_cast<const char*>(h.bytes), h.size);
}
void put_text(std::string& out, std::string_view s) {
    put_head(out, 3, s.size());
    out += s;
}
std::string_view text_of(std::span<const std::byte> b) { return {reinterpret_cast<const char*>(b.data()), b.size()}; }
std::span<const std::byte> bytes_of(std::string_view s) { return {reinterpret_cast<const std::byte*>(s.data()), s.size()}; }

}  // namespace

path::path(root_kind kind, std::uint64_t frame, std::string_view name) {
    put_head(key_, 4, kind == root_kind::frame ? 3 : 2);
    put_text(key_, root_names[static_cast<std::size_t>(kind)]);
    if (kind == root_kind::frame)
        put_head(key_, 0, frame);
    put_text(key_, name);
}

path::path(std::uint64_t block) : key_(heap_root) { put_head(key_, 0, block); }

bool path::in_block(std::uint64_t& number, std::string_view& rest, std::uint64_t& n) const {
    if (key_.compare(0, heap_root.size(), heap_root) != 0)
        return false;
    rest = std::string_view(key_).substr(heap_root.size());
    n = steps_;
    return take_element(rest, number);
}

bool path::take_element(std::string_view& steps, std::uint64_t& element) {
    if (steps.empty() || static_cast<unsigned char>(steps[0]) > 0x1b)
        return false;
    const auto first = static_cast<unsigned char>(steps[0]);
    const std::size_t more = first < 24 ? 0 : std::size_t{1} << (first - 24);
    element = first;
    for (std::size_t i = 1; i <= more; ++i)
        element = (i == 1 ? 0 : element << 8) | static_cast<unsigned char>(steps[i]);
    steps.remove_prefix(1 + more);
    return true;
}
bool path::only_element(std::string_view steps, std::uint64_t& element) {
    std::uint64_t first = 0;
    const bool only = take_element(steps, first) && steps.empty();
    if (only)
        element = first;
    return only;
}

bool path::ends_in_element() const {
    cbor_reader r(bytes_of(key_), "a path");
    r.skip();
    bool element = false;
    while (!r.at_end()) {
        element = r.peek() != cbor_kind::text;
        r.skip();
    }
    return element;
}
std::uint64_t path::last_element() const {
    cbor_reader r(bytes_of(key_), "a path");
    r.skip();
    std::uint64_t last = 0;
    while (!r.at_end()) {
        if (r.peek() == cbor_kind::text) {
            r.text();
            last = 0;
        } else {
            last = r.unsigned_integer();
        }
    }
    return last;
}

bool path::through_placed(std::string_view steps) {
    cbor_reader r(bytes_of(steps), "a path");
    bool begun = false;
    while (!r.at_end()) {
        if (r.peek() == cbor_kind::text) {
            begun = r.text() == placed_step;
        } else if (begun) {
            return true;
        } else {
            r.skip();
        }
    }
    return false;
}

void path::push(std::string_view member) {
    put_text(key_, member);
    ++steps_;
}
void path::push(std::uint64_t element) {
    put_head(key_, 0, element);
    ++steps_;
}

path path::read(cbor_reader& r) {
    const std::uint64_t n = r.array();
    if (n == 0)
        r.fail("a path without a root");
    const std::size_t begin = r.offset();
    const std::uint64_t parts = r.array();
    const std::string_view kind = parts == 0 ? "" : r.text();
    std::size_t k = 0;
    while (k < root_names.size() && root_names[k] != kind)
        ++k;
    if (k == root_names.size() || parts != (k == 0 ? 3U : 2U))
        r.fail("a path that starts nowhere");
    const bool heap = k == static_cast<std::size_t>(root_kind::heap);
    if (k == 0 || heap)
        (void)r.unsigned_integer();
    if (!heap)
        (void)r.text();
    path p;
    std::size_t end = r.offset();
    for (std::uint64_t i = 1; i < n; ++i) {
        if (const cbor_kind step = r.peek(); step == cbor_kind::null && i + 2 >= n) {
            r.null();
            p.take_as_it_is(i + 1 < n ? r.unsigned_integer() : 0);
            break;
        } else if (step == cbor_kind::text) {
            (void)r.text();
        } else {
            (void)r.unsigned_integer();
        }
        ++p.steps_;
        end = r.offset();
    }
    p.key_ = text_of(r.between(begin, end));    // as it was written: equal paths are equal bytes
    return p;
}

void path::write(cbor_writer& w) const {
    w.array(1 + steps_ + (as_it_is_ ? 1 : 0) + (byte_ > 0 ? 1 : 0));
    w.raw(bytes_of(key_));
    if (as_it_is_)
        w.null();
    if (byte_ > 0)
        w.unsigned_integer(byte_);
}

path::root path::origin() const {
    cbor_reader r(bytes_of(key_), "a path");
    const bool frame = r.array() == 3;
    const std::string_view kind = r.text();
    if (kind == root_names[static_cast<std::size_t>(root_kind::heap)])
        return {root_kind::heap, r.unsigned_integer(), {}};
    root found{root_kind::std, frame ? r.unsigned_integer() : 0, {}};
    for (std::size_t k = 0; k < root_names.size(); ++k)
        if (root_names[k] == kind)
            found.kind = static_cast<root_kind>(k);
    found.name = std::string(r.text());
    return found;
}

std::string path::text(const std::vector<std::string>& functions) const {
    if (key_.empty())
        return "the state";
    const root from = origin();
    std::string out;
    switch (from.kind) {
        case root_kind::frame: out = (from.frame < functions.size() ? functions[from.frame] : "?") + "::" + from.name; break;
        case root_kind::global: out = "global " + from.name; break;
        case root_kind::constant: out = "constant " + from.name; break;
        case root_kind::persist: out = "persist " + from.name; break;
        case root_kind::std: out = "std::" + from.name; break;
        case root_kind::heap: out = "heap block " + std::to_string(from.frame); break;
    }
    cbor_reader r(bytes_of(key_), "a path");
    r.skip();
    while (!r.at_end()) {
        if (r.peek() != cbor_kind::text) {
            out += "[" + std::to_string(r.unsigned_integer()) + "]";
            continue;
        }
        const std::string_view member = r.text();
        if (member.substr(0, 5) != "base " && member != "items")
            out += "." + std::string(member);
    }
    if (byte_ > 0)
        out += ", byte " + std::to_string(byte_);
    return out;
}

bool one_element_beyond(std::string_view prefix, std::string_view key, std::uint64_t& element) {
    if (key.size() <= prefix.size() || key.substr(0, prefix.size()) != prefix)
        return false;
    cbor_reader r(bytes_of(key), "a path", prefix.size());
    if (r.peek() != cbor_kind::unsigned_int)
        return false;
    element = r.unsigned_integer();
    return r.at_end();
}

}  // namespace dome::checkpoint
