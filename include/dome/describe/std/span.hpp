// SPDX-License-Identifier: Apache-2.0
// Description of std::span: where it begins, and how long it is.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/views.
#pragma once

#include <cstddef>
#include <span>

#include "dome/describe/positions.hpp"

namespace dome {

template <class T, std::size_t N>
struct describe<std::span<T, N>> {
    static constexpr const char* name() { return "span"; }
    static void apply(archive& a, std::span<T, N>& x) {
        if constexpr (N == std::dynamic_extent) {
            detail::view_walk<std::span<T>>::apply(a, x);
        } else {
            pointer_ref p{detail::untyped(x.data()), &x, &set, &type_mark<std::remove_cv_t<T>>};
            p.must = true;
            a.pointer(p);
        }
    }

private:
    static void set(void* slot, void* target) {
        if (target != nullptr)
            *static_cast<std::span<T, N>*>(slot) = std::span<T, N>(static_cast<T*>(target), N);
    }
};

namespace detail {
// One of fixed length has no empty form.
template <class T, std::size_t N>
struct blank_parts<std::span<T, N>> {
    static std::span<T, N> make() {
        alignas(T) static unsigned char room[sizeof(T)];
        return std::span<T, N>(reinterpret_cast<T*>(room), N);
    }
};
}  // namespace detail

}  // namespace dome
