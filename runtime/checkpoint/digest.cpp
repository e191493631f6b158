// SPDX-License-Identifier: Apache-2.0
// Checksums on xxHash; see digest.hpp.
// Tested by test/runtime/checkpoint/{store,fault}_test.cpp.
#include "runtime/checkpoint/digest.hpp"

#include <charconv>
#include <new>

#include <xxhash.h>

namespace dome::checkpoint {
namespace {

std::optional<std::uint64_t> of_hex(std::string_view text) {
    for (char c : text)
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return std::nullopt;
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return value;
}

}  // namespace

std::string hex(std::uint64_t value) {
    std::string text(16, '0');
    for (std::size_t i = 0; i < 16; ++i)
        text[15 - i] = "0123456789abcdef"[value >> (4 * i) & 15];
    return text;
}

std::string digest::text() const { return hex(high) + hex(low); }

std::optional<digest> digest_of_text(std::string_view text) {
    if (text.size() != 32)
        return std::nullopt;
    const auto high = of_hex(text.substr(0, 16)), low = of_hex(text.substr(16));
    if (!high || !low)
        return std::nullopt;
    return digest{*low, *high};
}

std::uint64_t checksum(std::span<const std::byte> data) { return XXH3_64bits(data.data(), data.size()); }

digest digest_of(std::span<const std::byte> data) {
    const XXH128_hash_t h = XXH3_128bits(data.data(), data.size());
    return {h.low64, h.high64};
}

struct digest_stream::state {
    XXH3_state_t* xxh = XXH3_createState();
    ~state() { XXH3_freeState(xxh); }
};
digest_stream::digest_stream() : state_(std::make_unique<state>()) {
    if (state_->xxh == nullptr)
        throw std::bad_alloc();
    XXH3_128bits_reset(state_->xxh);
}
digest_stream::~digest_stream() = default;
void digest_stream::add(std::span<const std::byte> data) { XXH3_128bits_update(state_->xxh, data.data(), data.size()); }
digest digest_stream::result() const {
    const XXH128_hash_t h = XXH3_128bits_digest(state_->xxh);
    return {h.low64, h.high64};
}

}  // namespace dome::checkpoint
