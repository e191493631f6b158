// SPDX-License-Identifier: Apache-2.0
// The subset of CBOR (RFC 8949, deterministic lengths; typed arrays of RFC 8746) that process state is written in.
// The reader is strict: definite lengths only, every length is checked against what is left before it is believed,
// nesting is bounded; errors are dome::error(damaged) naming `what` and the byte offset.
// Tested by test/runtime/checkpoint/cbor_test.cpp (RFC appendix A, truncation at every byte, random bytes).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dome::checkpoint {

enum class cbor_kind { unsigned_int, negative_int, bytes, text, array, map, tag, boolean, null, floating };

// The bytes an item begins with: its major type, and its number in as few bytes as it takes.
struct cbor_head {
    cbor_head(unsigned major, std::uint64_t n);
    std::byte bytes[9];
    std::size_t size;
};

// CBOR as pieces one after the other: what the writer holds, and between it long runs that stay where they are. The memory of those
// must not change while this is used.
class cbor_pieces {
public:
    std::size_t size() const;
    std::vector<std::span<const std::byte>> all() const;
    std::vector<std::byte> joined() &&;

private:
    friend class cbor_writer;
    struct elsewhere {
        std::size_t after;      // bytes of own_ that come before
        std::span<const std::byte> bytes;
    };
    std::vector<std::byte> own_;
    std::vector<elsewhere> elsewhere_;
};

class cbor_writer {
public:
    void integer(std::int64_t);
    void unsigned_integer(std::uint64_t);
    void floating(float);
    void floating(double);
    void boolean(bool);
    void null();
    void text(std::string_view);
    void bytes(std::span<const std::byte>);
    void bytes_in_place(std::span<const std::byte>);   // not copied, when there are many
    void array(std::uint64_t count);
    void map(std::uint64_t pairs);
    void tag(std::uint64_t);
    void raw(std::span<const std::byte> encoded);      // already CBOR
    std::vector<std::byte> take();
    cbor_pieces take_pieces();
    std::size_t size() const { return out_.size(); }   // of what is held
    // For counts known only later: the head is patched by close(), which moves what follows when count >= 24.
    std::size_t open_map();
    std::size_t open_array();
    void close(std::size_t place, std::uint64_t count);

private:
    void head(unsigned major, std::uint64_t n);
    void number(unsigned first, std::uint64_t n, std::size_t bytes);      // the uppermost so many bytes of n
    std::vector<std::byte> out_;
    std::vector<cbor_pieces::elsewhere> elsewhere_;
};

class cbor_reader {
public:
    cbor_reader(std::span<const std::byte> data, std::string what, std::size_t start = 0);
    cbor_kind peek() const;
    std::int64_t integer();                 // of either sign; out of range is an error
    std::uint64_t unsigned_integer();
    double floating();                      // half, single, double; integers are accepted too
    bool boolean();
    void null();
    std::string_view text();                // UTF-8 not checked; points into the data
    std::span<const std::byte> bytes();
    std::uint64_t array();                  // number of items that follow
    std::uint64_t map();                    // number of pairs that follow
    std::uint64_t tag();
    void skip();                            // one whole item, nested
    std::span<const std::byte> item();      // one whole item as bytes
    bool at_end() const { return at_ == data_.size(); }
    std::size_t offset() const { return at_; }
    std::span<const std::byte> between(std::size_t begin, std::size_t end) const { return data_.subspan(begin, end - begin); }
    void seek(std::size_t offset);
    [[noreturn]] void fail(const std::string& why) const;

private:
    std::span<const std::byte> data_;
    std::string what_;
    std::size_t at_;
};

}  // namespace dome::checkpoint
