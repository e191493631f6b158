// SPDX-License-Identifier: Apache-2.0
// Description of std::valarray.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/valarray.
#pragma once

#include <valarray>

#include "dome/archive.hpp"

namespace dome {

template <>
struct describe<std::slice> {
    static constexpr const char* name() { return "slice"; }
    static void apply(archive& a, std::slice& x) {
        std::uint64_t start = x.start(), size = x.size(), stride = x.stride();
        a.field("start", start, false);
        a.field("size", size, false);
        a.field("stride", stride, false);
        if (a.loading())
            x = std::slice(start, size, stride);
    }
};
template <class T>
struct describe<std::valarray<T>> {
    static constexpr const char* name() { return "valarray"; }
    static void apply(archive& a, std::valarray<T>& x) {
        T* const data = x.size() > 0 ? &x[0] : nullptr;
        if constexpr (detail::is_number<T>) {
            const std::size_t n = a.count_numbers(x.size());
            if (a.loading())
                x.resize(n);
            a.numbers(detail::run_of<T>(), a.loading() && n > 0 ? &x[0] : data, n);
        } else {
            const std::size_t n = a.begin_sequence(x.size(), true);
            if (a.loading())
                x.resize(n);
            for (std::size_t i = 0; i < n; ++i)
                a.element(i, x[i]);
            a.end_sequence();
        }
    }
};

}  // namespace dome
