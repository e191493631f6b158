// SPDX-License-Identifier: Apache-2.0
// Byte order of elements: the receiver makes right. In: the layout of an element. Out: its text and swapped elements.
// Here rather than with the objects, because typed messages need it and comm is the lower floor.
// Tested by test/runtime/comm/element_type_test.cpp.
#include <algorithm>
#include <cstring>

#include "dome/distributed.hpp"

namespace dome {

std::string element_type::text() const {
    std::string all;
    for (const scalar& s : scalars) {
        if (!all.empty())
            all += ',';
        all += s.kind;
        all += std::to_string(s.size);
    }
    return all;
}

namespace {

template <class Unsigned>
Unsigned swapped(Unsigned x) {
    if constexpr (sizeof x == 2)
        return __builtin_bswap16(x);
    else if constexpr (sizeof x == 4)
        return __builtin_bswap32(x);
    else
        return __builtin_bswap64(x);
}

// Elements of one plain scalar, back to back: a loop the compiler vectorises.
template <class Unsigned>
void swap_run(std::byte* p, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        Unsigned x;
        std::memcpy(&x, p + i * sizeof x, sizeof x);
        x = swapped(x);
        std::memcpy(p + i * sizeof x, &x, sizeof x);
    }
}

}  // namespace

void swap_bytes(const element_type& type, void* elements, std::size_t count) {
    auto* const p = static_cast<std::byte*>(elements);
    const bool same_scalars = !type.scalars.empty() && std::all_of(type.scalars.begin(), type.scalars.end(),
                                                                   [&](const auto& s) { return s.size == type.scalars.front().size; });
    if (same_scalars && type.size == type.scalars.size() * type.scalars.front().size) {
        const std::size_t n = count * type.scalars.size();
        switch (type.scalars.front().size) {
            case 1: return;
            case 2: return swap_run<std::uint16_t>(p, n);
            case 4: return swap_run<std::uint32_t>(p, n);
            case 8: return swap_run<std::uint64_t>(p, n);
            default: break;
        }
    }
    for (std::size_t i = 0; i < count; ++i)
        for (const auto& s : type.scalars)
            std::reverse(p + i * type.size + s.offset, p + i * type.size + s.offset + s.size);
}

}  // namespace dome
