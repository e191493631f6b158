// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::map and multimap.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <map>

#include "dome/describe/entries.hpp"
#include "dome/describe/ordered.hpp"

namespace dome {

namespace detail {

template <class K, class T, class F, class A>
struct plain_kind<std::multimap<K, T, F, A>> {
    using type = std::multimap<K, T, no_comparison<F>, A>;
};
template <class K, class T, class F, class A>
struct plain_kind<std::map<K, T, F, A>> : plain_kind<std::multimap<K, T, F, A>> {};

template <class M>
void apply_map(archive& a, M& x) {
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading()) {
        load_map(a, x, n);
    } else {
        std::size_t i = 0;
        for (auto& entry : x) {
            map_entry<M> e{&entry, nullptr};
            a.item(i++, value_ref{&e, &walk_map_entry<M>, "entry"}, true);
        }
        show_nodes(a, x);
    }
    a.end_sequence();
}

}  // namespace detail

DOME_DESCRIBE_CONTAINER(map, detail::apply_ordered(a, x, &detail::apply_map<std::map<T...>>))
DOME_DESCRIBE_CONTAINER(multimap, detail::apply_ordered(a, x, &detail::apply_map<std::multimap<T...>>))

}  // namespace dome
