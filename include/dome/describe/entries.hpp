// SPDX-License-Identifier: Apache-2.0
// Entries of maps. In: an entry. Out: key and value to an archive. Included by describe/std/{map,unordered_map}.hpp.
// Tested by test/runtime/checkpoint/archive_test.cpp, test/golden/{map_set,unordered}.
#pragma once

#include <utility>

#include "dome/describe/nodes.hpp"

namespace dome {
namespace detail {

// An entry of a map, [key, value]: the key first, so that the value is read where it will stay.
template <class M>
struct map_entry {
    typename M::value_type* entry;      // saving
    M* map;                             // loading: where to insert
    blank_nodes<M>* nodes;              // loading: where the entry is made
    typename M::iterator place{};       // loading: where it was inserted
};
template <class M>
void walk_map_entry(archive& a, void* address) {
    using key = typename M::key_type;
    auto& e = *static_cast<map_entry<M>*>(address);
    if (a.begin_sequence(2) != 2)
        a.fail(errc::mismatch, "an entry of a map is a key and a value");
    if (!a.loading()) {
        a.element(0, const_cast<key&>(e.entry->first));
        a.element(1, e.entry->second);
    } else {
        auto node = e.nodes->make();
        a.element(0, node.key(), false);
        const auto [place, fresh] = insert_node(*e.map, std::move(node));
        if (!fresh)
            a.fail(errc::damaged, "a key of a map is there twice");
        e.place = place;
        a.settled(0, refer(const_cast<key&>(place->first)));
        a.element(1, place->second);
    }
    a.end_sequence();
}

}  // namespace detail
}  // namespace dome
