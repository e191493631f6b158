// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::unordered_map and unordered_multimap.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <unordered_map>

#include "dome/describe/entries.hpp"
#include "dome/describe/unordered.hpp"

namespace dome {

namespace detail {

template <class K, class T, class H, class E, class A>
struct plain_kind<std::unordered_map<K, T, H, E, A>> {
    template <bool never_throws>
    using quiet = std::unordered_map<K, T, no_hash<H, never_throws>, no_comparison<E>, A>;
    using type = with_nodes_of<std::unordered_map<K, T, H, E, A>, quiet<true>, quiet<false>>;
};
template <class K, class T, class H, class E, class A>
struct plain_kind<std::unordered_multimap<K, T, H, E, A>> : plain_kind<std::unordered_map<K, T, H, E, A>> {};

template <class M>
void walk_unordered_map(archive& a, void* address) {
    auto& x = *static_cast<M*>(address);
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading()) {
        load_map(a, x, n);
    } else {
        each_backwards(x, [&](std::size_t i, auto place) {
            map_entry<M> e{&*place, nullptr};
            a.item(i, value_ref{&e, &walk_map_entry<M>, "entry"}, true);
        });
        show_backwards(a, x);
    }
    a.end_sequence();
}

}  // namespace detail

DOME_UNORDERED(unordered_map, walk_unordered_map)
DOME_UNORDERED(unordered_multimap, walk_unordered_map)

}  // namespace dome
