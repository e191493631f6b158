// SPDX-License-Identifier: Apache-2.0
// Description of std::atomic: its value.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/atomic.
#pragma once

#include <atomic>

#include "dome/archive.hpp"

namespace dome {

template <class T>
struct describe<std::atomic<T>> {
    static constexpr const char* name() { return detail::type_name<T>::value; }
    static void apply(archive& a, std::atomic<T>& x) {
        T value = x.load();
        describe<T>::apply(a, value);
        if (a.loading())
            x.store(value);
    }
};

}  // namespace dome
