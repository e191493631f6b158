// SPDX-License-Identifier: Apache-2.0
// The parameters that a pack stands for, as one value of the state. In: the parameters. Out: their description, in order.
// C++17. Tested by test/golden/folds.
#pragma once

#include <cstddef>
#include <tuple>
#include <type_traits>
#include <utility>

#include "dome/archive.hpp"

namespace dome {
namespace gen {

template <class... T>
struct parameters {
    explicit parameters(T&... x) noexcept : each(x...) {}
    std::tuple<T&...> each;
};

}  // namespace gen

template <class... T>
struct describe<gen::parameters<T...>> {
    static constexpr const char* name() { return "pack"; }
    static void apply(archive& a, gen::parameters<T...>& x) {
        if (a.begin_sequence(sizeof...(T)) != sizeof...(T))
            a.fail(errc::mismatch, "the saved parameter pack has another number of elements than the program's");
        elements(a, x, std::index_sequence_for<T...>{});
        a.end_sequence();
    }

private:
    template <std::size_t... I>
    static void elements([[maybe_unused]] archive& a, [[maybe_unused]] gen::parameters<T...>& x, std::index_sequence<I...>) {
        (a.element(I, const_cast<std::remove_const_t<T>&>(std::get<I>(x.each))), ...);
    }
};

}  // namespace dome
