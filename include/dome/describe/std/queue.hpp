// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::queue and priority_queue: the container inside, and the comparison where it holds something.
// Included by programs that save one (dome-cc adds the line). Tested by test/golden/{stack_queue,priority_queue}.
#pragma once

#include <queue>

#include "dome/describe/adapter.hpp"
#include "dome/describe/std/vector.hpp"

namespace dome {

template <class T, class C>
struct describe<std::queue<T, C>> {
    static constexpr const char* name() { return "queue"; }
    static void apply(archive& a, std::queue<T, C>& x) { describe<C>::apply(a, detail::adapter_access<std::queue<T, C>>::container(x)); }
};
template <class T, class C, class Compare>
struct describe<std::priority_queue<T, C, Compare>> {
    using queue = std::priority_queue<T, C, Compare>;
    static constexpr const char* name() { return "priority_queue"; }
    static void apply(archive& a, queue& x) {
        auto& heap = detail::adapter_access<queue>::container(x);
        if constexpr (detail::is_saved_function<Compare>::value) {
            a.field("compare", detail::comparison_access<queue>::comparison(x));
            a.named("items", {&heap, &detail::walk<C>, "items"}, true);
        } else {
            describe<C>::apply(a, heap);
        }
    }
};

}  // namespace dome
