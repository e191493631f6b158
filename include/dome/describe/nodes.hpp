// SPDX-License-Identifier: Apache-2.0
// What the descriptions of containers have in common whose elements stay where they are while others are added.
// In: a container. Out: its elements, by index, and where its iterators stand. Included by describe/std/.
// Tested by test/runtime/checkpoint/archive_test.cpp, test/golden/{deque_list,map_set,unordered}.
#pragma once

#include <string>
#include <tuple>
#include <type_traits>
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

// Beside the associative container C, one of its kind whose nodes are the same but which calls no function of the user's.
template <class C>
struct plain_kind;
struct no_comparison {
    template <class K>
    bool operator()(const K&, const K&) const {
        return false;
    }
};
// Whether a hash can throw decides in libstdc++ whether a node keeps its result.
template <bool never_throws>
struct no_hash {
    template <class K>
    std::size_t operator()(const K&) const noexcept(never_throws) {
        return 0;
    }
};
template <class C, class Quiet, class Other>
using with_nodes_of = std::conditional_t<std::is_same_v<typename C::node_type, typename Quiet::node_type>, Quiet, Other>;

// Makes the nodes of a container one by one, blank: what is read in them stays where it is, and a user's key that counts its copies
// sees none. A blank key may not be compared or hashed.
template <class C>
class blank_nodes {
public:
    using node = typename C::node_type;

    explicit blank_nodes(const C& x) : plain_(x.get_allocator()) {}
    node make() {
        using key = typename C::key_type;
        if constexpr (std::is_same_v<key, typename C::value_type>)
            plain_.emplace(blank_for<key>());
        else
            plain_.emplace(std::piecewise_construct, std::forward_as_tuple(blank_for<key>()),
                           std::forward_as_tuple(blank_for<typename C::mapped_type>()));
        return plain_.extract(plain_.begin());
    }

private:
    typename plain_kind<C>::type plain_;
    static_assert(std::is_same_v<node, typename plain_kind<C>::type::node_type>, "dome: the nodes of this container are not known");
};

// A node whose key has been read becomes part of the container: at its end, or where its hash puts it. False: the key is there already.
template <class C>
std::pair<typename C::iterator, bool> insert_node(C& x, typename C::node_type&& node) {
    const std::size_t before = x.size();
    const auto place = x.insert(x.end(), std::move(node));
    return {place, x.size() != before};
}

// One pass over a set. Pointers in a key must resolve before it is compared or hashed: it settles only when it is in.
template <class C, class Placed>
void load_keys(archive& a, C& x, std::size_t n, Placed placed) {
    x.clear();
    blank_nodes<C> nodes(x);
    for (std::size_t i = 0; i < n; ++i) {
        auto node = nodes.make();
        a.element(i, node.value(), false);
        const auto [place, fresh] = insert_node(x, std::move(node));
        if (!fresh)
            a.fail(errc::damaged, "element " + std::to_string(i) + " of a set is there twice");
        placed(place);
        a.settled(i, refer(const_cast<typename C::key_type&>(*place)));
        if (a.wants_positions())
            a.show_position(i, first_word(place), iterator_mark<C>());
    }
}

}  // namespace detail
}  // namespace dome
