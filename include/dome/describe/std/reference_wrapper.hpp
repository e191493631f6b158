// SPDX-License-Identifier: Apache-2.0
// Description of std::reference_wrapper: where it refers to, bound again.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/reference_wrapper.
#pragma once

#include <functional>

#include "dome/archive.hpp"

namespace dome {

template <class T>
struct describe<std::reference_wrapper<T>> {
    static constexpr const char* name() { return "reference"; }
    static void apply(archive& a, std::reference_wrapper<T>& x) {
        a.pointer({detail::untyped(std::addressof(x.get())), &x, &set, &type_mark<std::remove_cv_t<T>>, detail::block_behind<T>()});
    }

private:
    static void set(void* slot, void* target) { *static_cast<std::reference_wrapper<T>*>(slot) = std::ref(*static_cast<T*>(target)); }
};

namespace detail {
template <class T>
struct blank_parts<std::reference_wrapper<T>> {
    static std::reference_wrapper<T> make() { return std::reference_wrapper<T>(gen::unbound<T&>()); }
};
}  // namespace detail

}  // namespace dome
