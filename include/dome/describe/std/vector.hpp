// SPDX-License-Identifier: Apache-2.0
// Description of std::vector: numbers as one block, other elements one by one.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <memory>
#include <vector>

#include "dome/archive.hpp"

namespace dome {

template <class T, class Alloc>
struct describe<std::vector<T, Alloc>> {
    static constexpr const char* name() { return "vector"; }
    static void apply(archive& a, std::vector<T, Alloc>& x) {
        if constexpr (std::is_same_v<T, bool>) {
            const std::size_t n = a.begin_sequence(x.size());
            if (a.loading())
                x.assign(n, false);
            for (std::size_t i = 0; i < n; ++i) {
                bool b = x[i];
                a.element(i, b, false);
                if (a.loading())
                    x[i] = b;
            }
            a.end_sequence();
        } else if constexpr (detail::is_number<T>) {
            const std::size_t n = a.count_numbers(x.size());
            if (a.loading())
                x.resize(n);
            a.numbers(detail::run_of<T>(), x.data(), n);
        } else {
            const std::size_t n = a.begin_sequence(x.size(), true);
            if (a.loading()) {
                if constexpr (std::is_move_constructible_v<T>) {
                    x.clear();
                    x.reserve(n);
                    for (std::size_t i = 0; i < n; ++i)
                        x.emplace_back(detail::blank_for<T>());
                } else if (x.size() != n) {      // atomics: made together, or not at all
                    x = std::vector<T, Alloc>(n);
                }
            }
            for (std::size_t i = 0; i < n; ++i)
                a.element(i, x[i]);
            a.end_sequence();
        }
    }
};

}  // namespace dome
