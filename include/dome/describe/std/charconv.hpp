// SPDX-License-Identifier: Apache-2.0
// Descriptions of what std::from_chars and std::to_chars return.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/conversions.
#pragma once

#include <charconv>

#include "dome/archive.hpp"

namespace dome {

template <>
struct describe<std::from_chars_result> {
    static constexpr const char* name() { return "from_chars_result"; }
    static void apply(archive& a, std::from_chars_result& x) {
        a.field("ptr", x.ptr);
        a.field("ec", x.ec);
    }
};
template <>
struct describe<std::to_chars_result> {
    static constexpr const char* name() { return "to_chars_result"; }
    static void apply(archive& a, std::to_chars_result& x) {
        a.field("ptr", x.ptr);
        a.field("ec", x.ec);
    }
};

}  // namespace dome
