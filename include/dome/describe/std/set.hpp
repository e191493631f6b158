// SPDX-License-Identifier: Apache-2.0
// Descriptions of std::set and multiset.
// Included by programs that save one (dome-cc adds the line). Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <set>

#include "dome/describe/ordered.hpp"

namespace dome {
namespace detail {

template <class K, class F, class A>
struct plain_kind<std::multiset<K, F, A>> {
    using type = std::multiset<K, no_comparison<F>, A>;
};
template <class K, class F, class A>
struct plain_kind<std::set<K, F, A>> : plain_kind<std::multiset<K, F, A>> {};

}  // namespace detail

DOME_DESCRIBE_CONTAINER(set, detail::apply_ordered(a, x, &detail::apply_set<std::set<T...>>))
DOME_DESCRIBE_CONTAINER(multiset, detail::apply_ordered(a, x, &detail::apply_set<std::multiset<T...>>))

}  // namespace dome
