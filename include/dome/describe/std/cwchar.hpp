// SPDX-License-Identifier: Apache-2.0
// Description of std::mbstate_t: how far a multibyte character has been read. The C library's own words: another one's cannot be used.
// In: a state. Out: its words to an archive. Included by programs that save one (dome-cc adds the line). Tested by test/golden/locales.
#pragma once

#include <cwchar>

#include "dome/archive.hpp"

namespace dome {

template <>
struct describe<std::mbstate_t> {
    static constexpr const char* name() { return "mbstate_t"; }
    static void apply(archive& a, std::mbstate_t& x) {
        std::uint32_t words[sizeof x / sizeof(std::uint32_t)];
        static_assert(sizeof words == sizeof x);
        __builtin_memcpy(words, &x, sizeof x);
        if (a.count_numbers(std::size(words)) != std::size(words))
            a.fail(errc::mismatch, "the saved mbstate_t is not one of this C library");
        a.numbers(detail::run_of<std::uint32_t>(), words, std::size(words));
        __builtin_memcpy(&x, words, sizeof x);
    }
};

}  // namespace dome
