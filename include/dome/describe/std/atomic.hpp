// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::atomic and std::atomic_flag: their values.
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

template <>
struct describe<std::atomic_flag> {
    static constexpr const char* name() { return "atomic_flag"; }
    static void apply(archive& a, std::atomic_flag& x) {
        bool set = x.test_and_set();      // test() came with C++20; nobody else looks while a checkpoint is taken
        if (!set)
            x.clear();
        a.field("set", set, false);
        if (!a.loading())
            return;
        if (set)
            x.test_and_set();
        else
            x.clear();
    }
};

}  // namespace dome
