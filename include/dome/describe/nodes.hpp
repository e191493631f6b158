// SPDX-License-Identifier: Apache-2.0
// What the descriptions of containers have in common whose elements stay where they are while others are added.
// In: a container. Out: its elements, by index, and where its iterators stand. Included by describe/std/.
// Tested by test/runtime/checkpoint/archive_test.cpp, test/golden/{deque_list,map_set,unordered}.
#pragma once

#include <utility>

#include "dome/archive.hpp"
#include "dome/describe/positions.hpp"

namespace dome {
namespace detail {

// deque, list: elements stay where they are while others are added.
template <class C>
void apply_stable(archive& a, C& x) {
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading()) {
        x.clear();
        for (std::size_t i = 0; i < n; ++i) {
            x.emplace_back(blank_for<typename C::value_type>());
            a.element(i, x.back());
        }
    } else {
        std::size_t i = 0;
        for (auto& e : x)
            a.element(i++, e);
    }
    if constexpr (std::is_base_of_v<std::random_access_iterator_tag, typename std::iterator_traits<typename C::iterator>::iterator_category>)
        show_indices(a, x);
    else
        show_nodes(a, x);
    a.end_sequence();
}

// One pass over a set: a key is read beside the container, then moved in (pointers in it must resolve at once).
template <class C, class Insert>
void load_keys(archive& a, C& x, std::size_t n, Insert insert) {
    using key = typename C::key_type;
    x.clear();
    for (std::size_t i = 0; i < n; ++i) {
        key k = gen::blank<key>();
        a.element(i, k, false);
        const std::size_t before = x.size();
        auto place = insert(std::move(k));
        if (x.size() == before)
            a.fail(errc::damaged, "element " + std::to_string(i) + " of a set is there twice");
        a.settled(i, refer(const_cast<key&>(*place)));
        if (a.wants_positions())
            a.show_position(i, first_word(place), iterator_mark<C>());
    }
}

}  // namespace detail
}  // namespace dome
