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
struct plain_kind<std::map<K, T, F, A>> {
    using type = std::map<K, T, no_comparison, A>;
};
template <class K, class T, class F, class A>
struct plain_kind<std::multimap<K, T, F, A>> : plain_kind<std::map<K, T, F, A>> {};

template <class M>
void apply_map(archive& a, M& x) {
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading())
        x.clear();
    blank_nodes<M> nodes(x);
    auto place = x.begin();
    for (std::size_t i = 0; i < n; ++i) {
        map_entry<M> e{nullptr, &x, &nodes};
        if (!a.loading())
            e.entry = &*place++;
        a.item(i, value_ref{&e, &walk_map_entry<M>, "entry"}, true);
    }
    show_nodes(a, x);
    a.end_sequence();
}

}  // namespace detail

DOME_DESCRIBE_CONTAINER(map, detail::apply_ordered(a, x, &detail::apply_map<std::map<T...>>))
DOME_DESCRIBE_CONTAINER(multimap, detail::apply_ordered(a, x, &detail::apply_map<std::multimap<T...>>))

}  // namespace dome
