// SPDX-License-Identifier: Apache-2.0
// Description of std::string_view: where it begins, and how long it is.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/views.
#pragma once

#include <string_view>

#include "dome/describe/positions.hpp"

namespace dome {

template <class C>
struct describe<std::basic_string_view<C>> {
    static constexpr const char* name() { return "string_view"; }
    static void apply(archive& a, std::basic_string_view<C>& x) { detail::view_walk<std::basic_string_view<C>>::apply(a, x); }
};

}  // namespace dome
