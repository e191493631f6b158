// SPDX-License-Identifier: Apache-2.0
// Header of a message between members, in either byte order. See wire.hpp.
#include "runtime/comm/wire.hpp"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace dome::comm {
namespace {

constexpr std::uint32_t mark = 0x444f4d31;    // "DOM1"

template <class Number>
void put(std::byte*& p, Number x, bool swap) {
    std::memcpy(p, &x, sizeof x);
    if (swap)
        std::reverse(p, p + sizeof x);
    p += sizeof x;
}

template <class Number>
Number get(const std::byte*& p, bool swap) {
    std::byte raw[sizeof(Number)];
    std::copy_n(p, sizeof raw, raw);
    if (swap)
        std::reverse(raw, raw + sizeof raw);
    p += sizeof raw;
    Number x;
    std::memcpy(&x, raw, sizeof x);
    return x;
}

}  // namespace

std::array<std::byte, header_bytes> write_header(const header& h, vm::byte_order order) {
    std::array<std::byte, header_bytes> bytes;
    std::byte* p = bytes.data();
    const bool swap = order != vm::native_order();
    put(p, mark, swap);
    put(p, static_cast<std::uint16_t>(h.what), swap);
    put(p, static_cast<std::uint16_t>(h.space), swap);
    put(p, h.epoch, swap);
    put(p, h.tag, swap);
    put(p, h.total, swap);
    put(p, h.offset, swap);
    return bytes;
}

std::optional<header> read_header(std::span<const std::byte> bytes, vm::byte_order order) {
    if (bytes.size() < header_bytes)
        return std::nullopt;
    const std::byte* p = bytes.data();
    const bool swap = order != vm::native_order();
    if (get<std::uint32_t>(p, swap) != mark)
        return std::nullopt;
    header h;
    const auto what = get<std::uint16_t>(p, swap);
    const auto where = get<std::uint16_t>(p, swap);
    h.epoch = get<std::int32_t>(p, swap);
    h.tag = get<std::int32_t>(p, swap);
    h.total = get<std::uint64_t>(p, swap);
    h.offset = get<std::uint64_t>(p, swap);
    if (what < 1 || what > 4 || where > 1)
        return std::nullopt;
    h.what = static_cast<packet>(what);
    h.space = static_cast<space>(where);
    return h;
}

}  // namespace dome::comm
