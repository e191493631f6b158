// SPDX-License-Identifier: Apache-2.0
// Tags of RFC 8746 for blocks of numbers. In: kind, size and byte order, or a tag. Out: the other.
// Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <bit>
#include <cstdint>
#include <optional>

namespace dome::checkpoint {

inline constexpr std::uint64_t pointer_tag = 4400, object_tag = 4401;

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

inline std::optional<typed_array> typed_array_of(std::uint64_t tag) {
    if (tag < 64 || tag > 87 || tag == 68 || tag == 76 || tag == 83 || tag == 87)      // clamped, reserved, binary128
        return std::nullopt;
    const bool little = (tag & 4) != 0;
    if (tag >= 80)
        return typed_array{'f', std::size_t{2} << (tag & 3), little};
    return typed_array{tag >= 72 ? 'i' : 'u', std::size_t{1} << (tag & 3), little};
}

}  // namespace dome::checkpoint
