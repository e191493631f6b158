// SPDX-License-Identifier: Apache-2.0
// Description of std::pair: a sequence of two.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/pair_tuple_optional.
#pragma once

#include <type_traits>
#include <utility>

#include "dome/archive.hpp"

namespace dome {

template <class A, class B>
struct describe<std::pair<A, B>> {
    static constexpr const char* name() { return "pair"; }
    static void apply(archive& a, std::pair<A, B>& x) {
        if (a.begin_sequence(2) != 2)
            a.fail(errc::mismatch, "a pair is saved as two values");
        a.element(0, const_cast<std::remove_const_t<std::remove_reference_t<A>>&>(x.first));
        a.element(1, const_cast<std::remove_const_t<std::remove_reference_t<B>>&>(x.second));
        a.end_sequence();
    }
};

namespace detail {
template <class A, class B>
struct blank_parts<std::pair<A, B>> {
    static std::pair<A, B> make() { return std::pair<A, B>(blank_for<A>(), blank_for<B>()); }
};
}  // namespace detail

}  // namespace dome
