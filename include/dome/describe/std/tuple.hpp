// SPDX-License-Identifier: Apache-2.0
// Description of std::tuple: a sequence.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/pair_tuple_optional.
#pragma once

#include <tuple>
#include <utility>

#include "dome/archive.hpp"

namespace dome {

namespace detail {

template <class... T, std::size_t... I>
void apply_tuple([[maybe_unused]] archive& a, [[maybe_unused]] std::tuple<T...>& x, std::index_sequence<I...>) {
    if (a.begin_sequence(sizeof...(I)) != sizeof...(I))
        a.fail(errc::mismatch, "the saved tuple has another number of elements than the program's");
    using places = std::tuple<as_pointer<T>...>;
    static_assert(sizeof(places) == sizeof x);
    [[maybe_unused]] auto& slots = reinterpret_cast<places&>(x);
    (apply_element<T>(a, static_cast<int>(I), std::get<I>(x), untyped(std::addressof(std::get<I>(slots)))), ...);
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
