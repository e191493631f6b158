// SPDX-License-Identifier: Apache-2.0
// Descriptions of what `a <=> b` gives: -1, 0 or 1, and 2 where the two cannot be compared.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/conversions.
#pragma once

#include <compare>

#include "dome/archive.hpp"

namespace dome {
namespace detail {

template <class Order>
void apply_ordering(archive& a, Order& x) {
    int sign = x < 0 ? -1 : x > 0 ? 1 : x == 0 ? 0 : 2;
    a.element(0, sign, false);
    if (!a.loading())
        return;
    if constexpr (std::is_same_v<Order, std::partial_ordering>)
        x = sign == 2 ? Order::unordered : x;
    if (sign < 2)
        x = sign < 0 ? Order::less : sign > 0 ? Order::greater : Order::equivalent;
}

}  // namespace detail

#define DOME_DESCRIBE_ORDERING(kind)                              \
    namespace detail {                                            \
    template <>                                                   \
    struct blank_parts<std::kind> {                               \
        static std::kind make() { return std::kind::equivalent; } \
    };                                                            \
    }                                                             \
    template <>                                                   \
    struct describe<std::kind> {                                  \
        static constexpr const char* name() { return #kind; }     \
        static void apply(archive& a, std::kind& x) {             \
            a.begin_sequence(1);                                  \
            detail::apply_ordering(a, x);                         \
            a.end_sequence();                                     \
        }                                                         \
    };
DOME_DESCRIBE_ORDERING(strong_ordering)
DOME_DESCRIBE_ORDERING(weak_ordering)
DOME_DESCRIBE_ORDERING(partial_ordering)
#undef DOME_DESCRIBE_ORDERING

}  // namespace dome
