// SPDX-License-Identifier: Apache-2.0
// Description of std::bitset: its bytes, the lowest bits first.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/bitset.
#pragma once

#include <bitset>
#include <string>

#include "dome/archive.hpp"

namespace dome {

template <std::size_t N>
struct describe<std::bitset<N>> {
    static constexpr const char* name() { return "bitset"; }
    static void apply(archive& a, std::bitset<N>& x) {
        constexpr std::size_t size = (N + 7) / 8;
        std::string text(size, '\0');
        auto* const bytes = reinterpret_cast<unsigned char*>(text.data());
        for (std::size_t i = 0; i < N; ++i)
            if (x[i])
                bytes[i / 8] = static_cast<unsigned char>(bytes[i / 8] | 1u << i % 8);
        const std::size_t saved = a.count_numbers(size);
        if (saved != size)
            a.fail(errc::mismatch, "a bitset of " + std::to_string(saved) + " bytes was saved, the program's has " + std::to_string(size));
        a.numbers(detail::run_of<unsigned char>(), bytes, size);
        if (a.loading())
            for (std::size_t i = 0; i < N; ++i)
                x[i] = (bytes[i / 8] >> i % 8 & 1) != 0;
    }
};

}  // namespace dome
