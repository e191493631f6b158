// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::unordered_set and unordered_multiset.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <unordered_set>

#include "dome/describe/unordered.hpp"

namespace dome {
namespace detail {

template <class K, class H, class E, class A>
struct plain_kind<std::unordered_set<K, H, E, A>> {
    template <bool never_throws>
    using quiet = std::unordered_set<K, no_hash<H, never_throws>, no_comparison<E>, A>;
    using type = with_nodes_of<std::unordered_set<K, H, E, A>, quiet<true>, quiet<false>>;
};
template <class K, class H, class E, class A>
struct plain_kind<std::unordered_multiset<K, H, E, A>> : plain_kind<std::unordered_set<K, H, E, A>> {};

}  // namespace detail

DOME_UNORDERED(unordered_set, walk_unordered_set)
DOME_UNORDERED(unordered_multiset, walk_unordered_set)

}  // namespace dome
