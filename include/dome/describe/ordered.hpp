// SPDX-License-Identifier: Apache-2.0
// What the ordered containers have in common, and their iterators. A comparison that holds something is saved with them.
// In: a container. Out: its elements to an archive. Included by describe/std/{map,set}.hpp, behind <map> or <set>.
// Tested by test/runtime/checkpoint/archive_test.cpp, test/golden/{map_set,comparators,iterators_nodes}.
#pragma once

#include <new>

#include "dome/describe/nodes.hpp"

namespace dome {
namespace detail {

template <class C>
void apply_set(archive& a, C& x) {
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading()) {
        load_set(a, x, n);
    } else {
        std::size_t i = 0;
        for (auto& e : x)
            a.element(i++, const_cast<typename C::key_type&>(e));
        show_nodes(a, x);
    }
    a.end_sequence();
}

// {"compare", "items"} where the comparison is saved: a container takes it when it is made.
template <class C>
void apply_ordered(archive& a, C& x, void (*items)(archive&, C&)) {
    using compare = typename C::key_compare;
    if constexpr (is_saved_function<compare>::value) {
        compare f = x.key_comp();
        a.field("compare", f, false);
        if (a.loading()) {
            x.~C();
            ::new (static_cast<void*>(std::addressof(x))) C(f);
        }
        struct both {
            C& x;
            void (*items)(archive&, C&);
        } all{x, items};
        a.named("items", {&all, [](archive& to, void* p) { static_cast<both*>(p)->items(to, static_cast<both*>(p)->x); }, "items"}, true);
    } else {
        items(a, x);
    }
}

}  // namespace detail

#ifdef __GLIBCXX__
DOME_NODE_ITERATOR((class T), std::_Rb_tree_iterator<T>, std::_Rb_tree_const_iterator<T>)
DOME_NODE_ITERATOR((class T), std::_Rb_tree_const_iterator<T>, std::_Rb_tree_const_iterator<T>)
#endif

}  // namespace dome
