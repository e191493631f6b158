// SPDX-License-Identifier: Apache-2.0
// What the descriptions of containers have in common whose elements stay where they are while others are added.
// In: a container. Out: its elements, by index, and where its iterators stand. Included by describe/std/.
// Tested by test/runtime/checkpoint/archive_test.cpp, test/golden/{deque_list,map_set,unordered,keys_before_pointees}.
#pragma once

#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

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

// Beside the associative container C, one of its kind whose nodes are the same, and whose parts lie where those of C lie, but which calls
// no function of the user's: a tree of it takes equal keys, in the order in which they come.
template <class C>
struct plain_kind;
// As large as F, which a container keeps among its own bytes.
template <class F, bool none = std::is_empty_v<F> && !std::is_final_v<F>>
struct room_of {};
template <class F>
struct room_of<F, false> {
    alignas(F) unsigned char bytes[sizeof(F)];
};
template <class F>
struct no_comparison : room_of<F> {
    template <class K>
    bool operator()(const K&, const K&) const {
        return false;
    }
};
// Whether a hash can throw decides in libstdc++ whether a node keeps its result.
template <class F, bool never_throws>
struct no_hash : room_of<F> {
    template <class K>
    std::size_t operator()(const K&) const noexcept(never_throws) {
        return 0;
    }
};
template <class C, class Quiet, class Other>
using with_nodes_of = std::conditional_t<std::is_same_v<typename C::node_type, typename Quiet::node_type>, Quiet, Other>;

// Tables are saved last one first, and put equal elements in an order of their own (unordered.hpp).
template <class C, class = void>
struct order_of_nodes {
    static constexpr bool last_first = false;
    static void restore_equals(C&, const std::vector<typename C::iterator>&) {}
};

// The nodes of a container that is loaded, made one by one, blank. What is read in them stays where it is, and a user's key that counts its
// copies sees none. They become part of the container when all keys are there, because one that is not may not be compared or hashed. As
// long as a key leads to something that is restored later, the container has its nodes in the order in which they were saved: the way back
// finds places in it, and what references into it are bound to.
template <class C>
class loaded_nodes {
public:
    using node = typename C::node_type;
    using key = typename C::key_type;

    explicit loaded_nodes(C& x) : x_(x), blank_(x.get_allocator()) { x.clear(); }
    node& add() {
        if constexpr (is_set)
            blank_.emplace(blank_for<key>());
        else
            blank_.emplace(std::piecewise_construct, std::forward_as_tuple(blank_for<key>()),
                           std::forward_as_tuple(blank_for<typename C::mapped_type>()));
        nodes_.push_back(blank_.extract(blank_.begin()));
        return nodes_.back();
    }
    // Of the node that was added last: element `index` of the sequence at hand.
    void read_key(archive& a, std::size_t index) {
        if constexpr (is_set)
            complete_ &= a.key(index, refer(nodes_.back().value()), std::addressof(x_));
        else
            complete_ &= a.key(index, refer(nodes_.back().key()), std::addressof(x_));
    }
    void finish(archive& a) {
        if (complete_)
            return put_in(a, x_, nodes_);
        as_plain(x_, [&](plain& p) {
            for (node& n : nodes_)
                p.insert(p.end(), std::move(n));
        });
        std::vector<typename C::iterator> places;
        for (auto place = x_.begin(); place != x_.end(); ++place)
            places.push_back(place);
        in_saved_order(places);
        show_places(a, x_, places);
        a.order_later({std::addressof(x_), &order, "entries"});
    }

private:
    static constexpr bool is_set = std::is_same_v<typename C::key_type, typename C::value_type>;
    using plain = typename plain_kind<C>::type;
    static_assert(std::is_same_v<node, typename plain::node_type>, "dome: the nodes of this container are not known");
    static_assert(sizeof(C) == sizeof(plain), "dome: the parts of this container are not known");

    // To a compiler they are two objects, for all it can see.
    template <class Use>
    static void as_plain(C& x, Use use) {
        auto* p = reinterpret_cast<plain*>(std::addressof(x));
        asm volatile("" : "+r"(p) : : "memory");
        use(*p);
        asm volatile("" : : : "memory");
    }
    template <class T>
    static void in_saved_order(std::vector<T>& all) {
        if constexpr (order_of_nodes<C>::last_first)
            for (std::size_t i = 0; i < all.size() / 2; ++i)
                std::swap(all[i], all[all.size() - 1 - i]);
    }
    static void order(archive& a, void* container) {
        C& x = *static_cast<C*>(container);
        std::vector<node> nodes;
        as_plain(x, [&](plain& p) {
            while (!p.empty())
                nodes.push_back(p.extract(p.begin()));
        });
        in_saved_order(nodes);
        put_in(a, x, nodes);
    }
    // Each at the end, or where its hash puts it.
    static void put_in(archive& a, C& x, std::vector<node>& nodes) {
        std::vector<typename C::iterator> places;
        for (node& n : nodes) {
            places.push_back(x.insert(x.end(), std::move(n)));
            if (x.size() != places.size())
                a.fail(errc::damaged, "element " + std::to_string(places.size() - 1) + " of a set or map is there twice");
        }
        order_of_nodes<C>::restore_equals(x, places);
        show_places(a, x, places);
    }
    static void show_places(archive& a, C& x, const std::vector<typename C::iterator>& places) {
        if (!a.wants_positions())
            return;
        for (std::size_t i = 0; i < places.size(); ++i)
            a.show_position(i, first_word(places[i]), iterator_mark<C>());
        a.show_position(places.size(), first_word(x.end()), iterator_mark<C>());
    }

    C& x_;
    plain blank_;
    std::vector<node> nodes_;
    bool complete_ = true;
};

template <class C>
void load_set(archive& a, C& x, std::size_t n) {
    loaded_nodes<C> nodes(x);
    for (std::size_t i = 0; i < n; ++i) {
        nodes.add();
        nodes.read_key(a, i);
    }
    nodes.finish(a);
}

}  // namespace detail
}  // namespace dome
