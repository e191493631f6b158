// SPDX-License-Identifier: Apache-2.0
// Where iterators and views stand in their containers. An iterator of a contiguous container is a pointer; one of a list, tree or
// table is known by its node, one of a deque or of bits by its place. In: a container at each of its positions, an iterator.
// Out: object + path to an archive. For the standard library of GCC, by the names it gives its iterators.
// Included by those headers of describe/std/ whose containers have iterators. Tested by test/golden/{iterators,iterators_nodes,views}
// and test/runtime/checkpoint/heap_test.cpp.
#pragma once

#include <iterator>
#include <type_traits>
#include <utility>

#include "dome/archive.hpp"

namespace dome {
namespace detail {

// Iterators that are the address of a node are known by it.
template <class I>
void* first_word(const I& i) {
    static_assert(sizeof(I) == sizeof(void*), "dome: this iterator is not the one word it should be");
    void* word;
    __builtin_memcpy(&word, static_cast<const void*>(&i), sizeof word);
    return word;
}
template <class C>
constexpr type_id iterator_mark() {
    return &type_mark<typename C::const_iterator>;
}
template <class C>
void show_nodes(archive& a, C& x) {
    if (!a.wants_positions())
        return;
    std::size_t i = 0;
    for (auto place = x.begin(); place != x.end(); ++place)
        a.show_position(i++, first_word(place), iterator_mark<C>());
    a.show_position(i, first_word(x.end()), iterator_mark<C>());
}
// Saving, an iterator is found by the address of its element; loading, by its container and index.
template <class C>
void show_indices(archive& a, C& x) {
    if (!a.wants_positions())
        return;
    std::size_t i = 0;
    for (auto place = x.begin();; ++place) {
        a.show_position(i++, a.loading() ? static_cast<void*>(&x) : const_cast<void*>(static_cast<const void*>(std::addressof(*place))),
                        iterator_mark<C>());
        if (place == x.end())
            return;
    }
}

inline void set_word(void* slot, void* target) { __builtin_memcpy(slot, &target, sizeof target); }
inline void set_node(void* slot, void* node, std::uint64_t) { set_word(slot, node); }

// Iterators that are the address of a node.
template <class I, class Const>
void apply_node_iterator(archive& a, I& x) {
    a.position({first_word(x), &x, &type_mark<Const>, &set_node});
}

// A view: where it begins, and how long it is.
template <class V>
struct view_walk {
    using element = std::remove_pointer_t<decltype(std::declval<V>().data())>;
    static void pointer(archive& a, void* address) {
        auto& x = *static_cast<V*>(address);
        pointer_ref p{untyped(x.data()), &x, &set, &type_mark<std::remove_cv_t<element>>};
        p.must = true;
        p.reach = x.size();
        a.pointer(p);
    }
    static void set(void* slot, void* target) {
        auto& x = *static_cast<V*>(slot);
        x = V(static_cast<element*>(target), x.size());
    }
    static void apply(archive& a, V& x) {
        if (a.begin_sequence(2) != 2)
            a.fail(errc::mismatch, "a view is saved as pointer and length");
        a.item(0, value_ref{&x, &pointer, "pointer"}, true);
        std::uint64_t n = x.size();
        a.element(1, n, false);
        if (a.loading() && n != x.size())
            x = V(x.data(), static_cast<std::size_t>(n));
        a.end_sequence();
    }
};

}  // namespace detail

// Of an iterator that is the address of a node; `constant`: the container's const_iterator.
#define DOME_NODE_ITERATOR(parameters, iterator, constant)                                                    \
    template <DOME_GEN_TYPES parameters>                                                                      \
    struct describe<iterator> {                                                                               \
        static constexpr const char* name() { return "iterator"; }                                            \
        static void apply(archive& a, iterator& x) { detail::apply_node_iterator<iterator, constant>(a, x); } \
    };
#define DOME_GEN_TYPES(...) __VA_ARGS__
#define DOME_GEN_COMMA ,

}  // namespace dome
