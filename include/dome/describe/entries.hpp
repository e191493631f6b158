// SPDX-License-Identifier: Apache-2.0
// Entries of maps. In: an entry. Out: key and value to an archive. Included by describe/std/{map,unordered_map}.hpp.
// Tested by test/runtime/checkpoint/archive_test.cpp, test/golden/{map_set,unordered}.
#pragma once

#include <utility>

#include "dome/describe/nodes.hpp"

namespace dome {
namespace detail {

// An entry of a map, [key, value].
template <class M>
struct map_entry {
    typename M::value_type* entry;      // saving
    loaded_nodes<M>* nodes;             // loading: where it is made
};
template <class M>
void walk_map_entry(archive& a, void* address) {
    auto& e = *static_cast<map_entry<M>*>(address);
    if (a.begin_sequence(2) != 2)
        a.fail(errc::mismatch, "an entry of a map is a key and a value");
    if (!a.loading()) {
        a.element(0, const_cast<typename M::key_type&>(e.entry->first));
        a.element(1, e.entry->second);
    } else {
        auto& node = e.nodes->add();
        e.nodes->read_key(a, 0);
        a.element(1, node.mapped());
    }
    a.end_sequence();
}
template <class M>
void load_map(archive& a, M& x, std::size_t n) {
    loaded_nodes<M> nodes(x);
    for (std::size_t i = 0; i < n; ++i) {
        map_entry<M> e{nullptr, &nodes};
        a.item(i, value_ref{&e, &walk_map_entry<M>, "entry"}, true);
    }
    nodes.finish(a);
}

}  // namespace detail
}  // namespace dome
