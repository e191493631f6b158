// SPDX-License-Identifier: Apache-2.0
// Tags of RFC 8746 for blocks of numbers, and their byte order: written little-endian by every machine, so that equal
// state is equal bytes and tasks of different architectures can compare hashes; read in either order.
// In: kind, size and byte order, or a tag; numbers in memory. Out: the other; the bytes to write.
// Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dome::checkpoint {

inline constexpr std::uint64_t pointer_tag = 4400, object_tag = 4401, nowhere_tag = 4402, function_tag = 4403, within_text_tag = 4404,
                               capacity_tag = 4405, argument_tag = 4406, placed_tag = 4407, wide_text_tag = 4408;

struct typed_array {
    char kind;             // 'i', 'u', 'f'
    std::size_t size;      // bytes of one number
    bool little;
};

inline std::uint64_t tag_of(const typed_array& t) {
    const auto log = static_cast<std::uint64_t>(std::countr_zero(t.size));
    if (t.kind == 'f')
        return 79 + log + (t.little ? 4 : 0);
    return 64 + log + (t.kind == 'i' ? 8 : 0) + (t.little && t.size > 1 ? 4 : 0);
}

// `numbers`, each of `size` bytes in the order `native`, as they are written. `room` holds them if they must be turned round.
inline std::span<const std::byte> little_endian(std::span<const std::byte> numbers, std::size_t size, std::endian native,
                                                std::vector<std::byte>& room) {
    if (native == std::endian::little || size == 1)
        return numbers;
    room.assign(numbers.begin(), numbers.end());
    for (auto at = room.begin(); at != room.end(); at += static_cast<std::ptrdiff_t>(size))
        std::reverse(at, at + static_cast<std::ptrdiff_t>(size));
    return room;
}

inline std::optional<typed_array> typed_array_of(std::uint64_t tag) {
    if (tag < 64 || tag > 87 || tag == 68 || tag == 76 || tag == 83 || tag == 87)      // clamped, reserved, binary128
        return std::nullopt;
    const bool little = (tag & 4) != 0;
    if (tag >= 80)
        return typed_array{'f', std::size_t{2} << (tag & 3), little};
    return typed_array{tag >= 72 ? 'i' : 'u', std::size_t{1} << (tag & 3), little};
}

}  // namespace dome::checkpoint
