// SPDX-License-Identifier: Apache-2.0
// Description of std::array.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <array>

#include "dome/archive.hpp"

namespace dome {

template <class T, std::size_t N>
struct describe<std::array<T, N>> {
    static constexpr const char* name() { return "array"; }
    static void apply(archive& a, std::array<T, N>& x) { detail::apply_fixed(a, x.data(), N); }
};

namespace detail {
template <class T, std::size_t N>
struct blank_parts<std::array<T, N>> {
    static std::array<T, N> make() { return fill(std::make_index_sequence<N>{}); }
    template <std::size_t... I>
    static std::array<T, N> fill(std::index_sequence<I...>) {
        return {{(static_cast<void>(I), gen::blank<T>())...}};
    }
};
}  // namespace detail

}  // namespace dome
