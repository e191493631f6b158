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
        using places = std::pair<detail::as_pointer<A>, detail::as_pointer<B>>;
        static_assert(sizeof(places) == sizeof x);
        auto& slots = reinterpret_cast<places&>(x);
        detail::apply_element<A>(a, 0, x.first, detail::untyped(std::addressof(slots.first)));
        detail::apply_element<B>(a, 1, x.second, detail::untyped(std::addressof(slots.second)));
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
