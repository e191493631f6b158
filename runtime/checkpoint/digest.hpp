// SPDX-License-Identifier: Apache-2.0
// Checksums of the store: xxh3-64 for blocks and small files, xxh3-128 for whole files. In: bytes. Out: numbers and hex.
// Tested by test/runtime/checkpoint/{store,fault}_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dome::checkpoint {

struct digest {
    std::uint64_t low = 0, high = 0;
    std::string text() const;                                       // 32 hex digits, high half first, as xxHash prints it
    friend bool operator==(const digest&, const digest&) = default;
};
std::optional<digest> digest_of_text(std::string_view hex);         // exactly 32 lower-case digits

std::uint64_t checksum(std::span<const std::byte>);                 // xxh3-64
digest digest_of(std::span<const std::byte>);                       // xxh3-128

// xxh3-128 of bytes that come in pieces.
class digest_stream {
public:
    digest_stream();
    ~digest_stream();
    digest_stream(const digest_stream&) = delete;
    digest_stream& operator=(const digest_stream&) = delete;
    void add(std::span<const std::byte>);
    digest result() const;

private:
    struct state;
    std::unique_ptr<state> state_;
};

std::string hex(std::uint64_t);                                     // 16 digits
inline std::span<const std::byte> as_bytes(std::string_view text) { return {reinterpret_cast<const std::byte*>(text.data()), text.size()}; }

}  // namespace dome::checkpoint
