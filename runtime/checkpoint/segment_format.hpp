// SPDX-License-Identifier: Apache-2.0
// The fixed parts of a segment file: header and footer as in docs/checkpoint_format.md, "Data files".
// In: numbers. Out: little-endian bytes, and back. Tested by test/runtime/checkpoint/{store,fault}_test.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace dome::checkpoint::segment_format {

inline constexpr std::string_view head_magic{
    "\x89"
    "DOME\r\n\x1a",
    8};
inline constexpr std::string_view tail_magic{"DOME segment end", 16};
inline constexpr std::uint32_t version = 1;
inline constexpr std::uint32_t little_mark = 0x4c4c4c4c, big_mark = 0x42424242;      // "LLLL", "BBBB": the same both ways
inline constexpr std::uint32_t raw = 0, zstd = 1;                                      // encodings of a block
inline constexpr std::size_t header_size = 64, footer_size = 64, block_entry_size = 16;
inline constexpr std::size_t block_bytes = std::size_t{1} << 20;
inline constexpr std::size_t largest_element = std::size_t{1} << 24;
inline constexpr std::size_t largest_block = std::size_t{1} << 26;                     // a reader refuses more

template <class Number>
void put(std::byte* at, Number value) {
    for (std::size_t i = 0; i < sizeof value; ++i)
        at[i] = static_cast<std::byte>(value >> (8 * i));
}
template <class Number>
Number get(const std::byte* at) {
    Number value = 0;
    for (std::size_t i = 0; i < sizeof value; ++i)
        value |= static_cast<Number>(at[i]) << (8 * i);
    return value;
}
inline void put(std::byte* at, std::string_view text) { std::memcpy(at, text.data(), text.size()); }
inline bool is(const std::byte* at, std::string_view text) { return std::memcmp(at, text.data(), text.size()) == 0; }

using header = std::array<std::byte, header_size>;
using footer = std::array<std::byte, footer_size>;
// Offsets within them.
inline constexpr std::size_t at_version = 8, at_order = 12, at_generation = 16, at_epoch = 24, at_rank = 28, at_zero = 32, at_head_sum = 56;
inline constexpr std::size_t at_index = 0, at_index_size = 8, at_file_size = 16, at_index_low = 24, at_index_high = 32, at_tail_sum = 40,
                             at_tail_magic = 48;

}  // namespace dome::checkpoint::segment_format
