// SPDX-License-Identifier: Apache-2.0
// Descriptions of what the algorithms of std::ranges return: std::ranges::min_max_result and its kin, by their members.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/algorithms.
#pragma once

#include <algorithm>

#include "dome/archive.hpp"

namespace dome {

template <class T>
struct describe<std::ranges::min_max_result<T>> {
    static constexpr const char* name() { return "min_max_result"; }
    static void apply(archive& a, std::ranges::min_max_result<T>& x) {
        a.field("min", x.min);
        a.field("max", x.max);
    }
};

#define DOME_TWO_OF_A_RESULT(result, first, second)                   \
    template <class A, class B>                                       \
    struct describe<std::ranges::result<A, B>> {                      \
        static constexpr const char* name() { return #result; }       \
        static void apply(archive& a, std::ranges::result<A, B>& x) { \
            a.field(#first, x.first);                                 \
            a.field(#second, x.second);                               \
        }                                                             \
    };
#define DOME_THREE_OF_A_RESULT(result, first, second, third)             \
    template <class A, class B, class C>                                 \
    struct describe<std::ranges::result<A, B, C>> {                      \
        static constexpr const char* name() { return #result; }          \
        static void apply(archive& a, std::ranges::result<A, B, C>& x) { \
            a.field(#first, x.first);                                    \
            a.field(#second, x.second);                                  \
            a.field(#third, x.third);                                    \
        }                                                                \
    };
DOME_TWO_OF_A_RESULT(in_out_result, in, out)
DOME_TWO_OF_A_RESULT(in_in_result, in1, in2)
DOME_TWO_OF_A_RESULT(in_fun_result, in, fun)
DOME_THREE_OF_A_RESULT(in_in_out_result, in1, in2, out)
DOME_THREE_OF_A_RESULT(in_out_out_result, in, out1, out2)
#undef DOME_TWO_OF_A_RESULT
#undef DOME_THREE_OF_A_RESULT

template <class I>
struct describe<std::ranges::in_found_result<I>> {
    static constexpr const char* name() { return "in_found_result"; }
    static void apply(archive& a, std::ranges::in_found_result<I>& x) {
        a.field("in", x.in);
        a.field("found", x.found);
    }
};

}  // namespace dome
