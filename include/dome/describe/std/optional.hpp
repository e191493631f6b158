// SPDX-License-Identifier: Apache-2.0
// Description of std::optional: null, or its value as element 0.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <optional>

#include "dome/archive.hpp"

namespace dome {
namespace detail {

template <class T>
struct hands_blank_on<std::optional<T>> : std::true_type {};      // to its value: but a blank one holds none

}  // namespace detail

template <class T>
struct describe<std::optional<T>> {
    static constexpr const char* name() { return "optional"; }
    static void apply(archive& a, std::optional<T>& x) {
        const bool present = a.begin_optional(x.has_value());
        if (a.loading()) {
            x.reset();
            if (present)
                x.emplace(detail::blank_for<T>());
        }
        if (present)
            a.element(0, *x);
        a.end_optional(present);
    }
};

}  // namespace dome
