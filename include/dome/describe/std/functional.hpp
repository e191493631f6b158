// SPDX-License-Identifier: Apache-2.0
// Descriptions of the function objects of <functional>, and of the other classes of the library that have a type and no value.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/function_objects.
#pragma once

#include <functional>
#include <type_traits>

#include "dome/archive.hpp"
#include "dome/detail/unique_ptr.hpp"

namespace dome {

#define DOME_DESCRIBE_NOTHING(kind)                           \
    template <class... T>                                     \
    struct describe<std::kind<T...>> {                        \
        static constexpr const char* name() { return #kind; } \
        static void apply(archive&, std::kind<T...>&) {}      \
    };
DOME_DESCRIBE_NOTHING(plus)
DOME_DESCRIBE_NOTHING(minus)
DOME_DESCRIBE_NOTHING(multiplies)
DOME_DESCRIBE_NOTHING(divides)
DOME_DESCRIBE_NOTHING(modulus)
DOME_DESCRIBE_NOTHING(negate)
DOME_DESCRIBE_NOTHING(equal_to)
DOME_DESCRIBE_NOTHING(not_equal_to)
DOME_DESCRIBE_NOTHING(greater)
DOME_DESCRIBE_NOTHING(less)
DOME_DESCRIBE_NOTHING(greater_equal)
DOME_DESCRIBE_NOTHING(less_equal)
DOME_DESCRIBE_NOTHING(logical_and)
DOME_DESCRIBE_NOTHING(logical_or)
DOME_DESCRIBE_NOTHING(logical_not)
DOME_DESCRIBE_NOTHING(bit_and)
DOME_DESCRIBE_NOTHING(bit_or)
DOME_DESCRIBE_NOTHING(bit_xor)
DOME_DESCRIBE_NOTHING(bit_not)
DOME_DESCRIBE_NOTHING(hash)
DOME_DESCRIBE_NOTHING(default_delete)
#undef DOME_DESCRIBE_NOTHING

template <class T, T Value>
struct describe<std::integral_constant<T, Value>> {
    static constexpr const char* name() { return "integral_constant"; }
    static void apply(archive&, std::integral_constant<T, Value>&) {}
};

}  // namespace dome
