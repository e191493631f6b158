// SPDX-License-Identifier: Apache-2.0
// Description of std::locale: its name. One with facets of the program's own has none and is refused when a checkpoint is taken.
// In: a locale. Out: its name to an archive. Included by programs that save one (dome-cc adds the line).
// Tested by test/golden/locales.
#pragma once

#include <locale>

#include "dome/describe/streams.hpp"

namespace dome {

template <>
struct describe<std::locale> {
    static constexpr const char* name() { return "locale"; }
    static void apply(archive& a, std::locale& x) {
        std::string text = detail::name_of(x);
        if (text.empty())
            a.fail(errc::not_captured,
                   "a std::locale that has facets of its own has no name by which it could be made again: make it where it is "
                   "needed, or mark it [[dome::transient]]");
        a.text(text);
        if (a.loading() && text != detail::name_of(x))
            x = detail::named_locale(a, text);
    }
};

// Which place a kind of facet has in this process.
template <>
struct describe<std::locale::id> {
    static constexpr const char* name() { return "locale::id"; }
    static void apply(archive&, std::locale::id&) {}
};

}  // namespace dome
