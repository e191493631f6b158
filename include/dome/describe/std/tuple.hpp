// SPDX-License-Identifier: Apache-2.0
// Description of std::tuple: a sequence.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/pair_tuple_optional.
#pragma once

#include <tuple>
#include <utility>

#include "dome/archive.hpp"

namespace dome {

namespace detail {

template <class Tuple, std::size_t... I>
void apply_tuple([[maybe_unused]] archive& a, [[maybe_unused]] Tuple& x, std::index_sequence<I...>) {
    if (a.begin_sequence(sizeof...(I)) != sizeof...(I))
        a.fail(errc::mismatch, "the saved tuple has another number of elements than the program's");
    (a.element(I, const_cast<std::remove_const_t<std::remove_reference_t<decltype(std::get<I>(x))>>&>(std::get<I>(x))), ...);
    a.end_sequence();
}

template <class... T>
struct blank_parts<std::tuple<T...>> {
    static std::tuple<T...> make() { return std::tuple<T...>(blank_source<T>()...); }
};

}  // namespace detail

template <class... T>
struct describe<std::tuple<T...>> {
    static constexpr const char* name() { return "tuple"; }
    static void apply(archive& a, std::tuple<T...>& x) { detail::apply_tuple(a, x, std::index_sequence_for<T...>{}); }
};

}  // namespace dome
