// SPDX-License-Identifier: Apache-2.0
// Descriptions of iterators, of std::span and std::string_view: saved as where they stand in their container. An iterator of a
// contiguous container is a pointer; one of a list, tree or table is known by its node, one of a deque or of bits by its place.
// In: a position. Out: object + path to an archive. For the standard library of GCC, by the names it gives its iterators.
// Included by archive.hpp. Tested by test/golden/iterators*, views and test/runtime/checkpoint/heap_test.cpp.
#pragma once

#include <forward_list>
#include <iterator>
#include <string_view>
#if __has_include(<span>) && __cplusplus >= 202002L
#include <span>
#endif

#include "dome/describe/containers.hpp"

namespace dome {
namespace detail {

template <class I>
void* first_word(const I& i) {
    static_assert(sizeof(I) == sizeof(void*), "dome: this iterator is not the one word it should be");
    void* word;
    std::memcpy(&word, static_cast<const void*>(&i), sizeof word);
    return word;
}
inline void set_word(void* slot, void* target) { std::memcpy(slot, &target, sizeof target); }
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

// The container of an inserter is a protected member.
template <class I>
struct inserter_door : I {
    static constexpr auto container_of() { return &inserter_door::container; }
};
// What stands in for a container until the inserter's own is known.
template <class C>
C& no_container() {
    alignas(C) static unsigned char room[sizeof(C)];
    return reinterpret_cast<C&>(room);
}
template <class C>
struct blank_parts<std::back_insert_iterator<C>> {
    static std::back_insert_iterator<C> make() { return std::back_insert_iterator<C>(no_container<C>()); }
};
template <class C>
struct blank_parts<std::front_insert_iterator<C>> {
    static std::front_insert_iterator<C> make() { return std::front_insert_iterator<C>(no_container<C>()); }
};
template <class C>
struct blank_parts<std::insert_iterator<C>> {
    static std::insert_iterator<C> make() { return std::insert_iterator<C>(no_container<C>(), typename C::iterator()); }
};
template <class I>
void apply_inserter(archive& a, I& x) {
    auto& container = x.*inserter_door<I>::container_of();
    describe<std::remove_reference_t<decltype(container)>>::apply(a, container);
}

}  // namespace detail

template <class C>
struct describe<std::basic_string_view<C>> {
    static constexpr const char* name() { return "string_view"; }
    static void apply(archive& a, std::basic_string_view<C>& x) { detail::view_walk<std::basic_string_view<C>>::apply(a, x); }
};
template <class I>
struct describe<std::reverse_iterator<I>> {
    static constexpr const char* name() { return "reverse_iterator"; }
    static void apply(archive& a, std::reverse_iterator<I>& x) {
        static_assert(sizeof x == sizeof(I));
        describe<I>::apply(a, reinterpret_cast<I&>(x));      // its only member
    }
};
template <class C>
struct describe<std::back_insert_iterator<C>> {
    static constexpr const char* name() { return "back_insert_iterator"; }
    static void apply(archive& a, std::back_insert_iterator<C>& x) { detail::apply_inserter(a, x); }
};
template <class C>
struct describe<std::front_insert_iterator<C>> {
    static constexpr const char* name() { return "front_insert_iterator"; }
    static void apply(archive& a, std::front_insert_iterator<C>& x) { detail::apply_inserter(a, x); }
};

#ifdef __cpp_lib_span
template <class T, std::size_t N>
struct describe<std::span<T, N>> {
    static constexpr const char* name() { return "span"; }
    static void apply(archive& a, std::span<T, N>& x) {
        if constexpr (N == std::dynamic_extent) {
            detail::view_walk<std::span<T>>::apply(a, x);
        } else {
            pointer_ref p{detail::untyped(x.data()), &x, &set, &type_mark<std::remove_cv_t<T>>};
            p.must = true;
            a.pointer(p);
        }
    }

private:
    static void set(void* slot, void* target) {
        if (target != nullptr)
            *static_cast<std::span<T, N>*>(slot) = std::span<T, N>(static_cast<T*>(target), N);
    }
};
namespace detail {
// One of fixed length has no empty form.
template <class T, std::size_t N>
struct blank_parts<std::span<T, N>> {
    static std::span<T, N> make() {
        alignas(T) static unsigned char room[sizeof(T)];
        return std::span<T, N>(reinterpret_cast<T*>(room), N);
    }
};
}  // namespace detail
#endif

#ifdef __GLIBCXX__
template <class P, class C>
struct describe<__gnu_cxx::__normal_iterator<P, C>> {
    static constexpr const char* name() { return "iterator"; }
    static void apply(archive& a, __gnu_cxx::__normal_iterator<P, C>& x) {
        a.pointer({detail::first_word(x), &x, &detail::set_word, &type_mark<std::remove_cv_t<std::remove_pointer_t<P>>>});
    }
};

#define DOME_NODE_ITERATOR(parameters, iterator, constant)                                                    \
    template <DOME_GEN_TYPES parameters>                                                                      \
    struct describe<iterator> {                                                                               \
        static constexpr const char* name() { return "iterator"; }                                            \
        static void apply(archive& a, iterator& x) { detail::apply_node_iterator<iterator, constant>(a, x); } \
    };
#define DOME_GEN_TYPES(...) __VA_ARGS__
#define DOME_GEN_COMMA ,
#define DOME_GEN_TABLE(kind) std::__detail::kind<T DOME_GEN_COMMA constant_keys DOME_GEN_COMMA cached>
DOME_NODE_ITERATOR((class T), std::_List_iterator<T>, std::_List_const_iterator<T>)
DOME_NODE_ITERATOR((class T), std::_List_const_iterator<T>, std::_List_const_iterator<T>)
DOME_NODE_ITERATOR((class T), std::_Fwd_list_iterator<T>, std::_Fwd_list_const_iterator<T>)
DOME_NODE_ITERATOR((class T), std::_Fwd_list_const_iterator<T>, std::_Fwd_list_const_iterator<T>)
DOME_NODE_ITERATOR((class T), std::_Rb_tree_iterator<T>, std::_Rb_tree_const_iterator<T>)
DOME_NODE_ITERATOR((class T), std::_Rb_tree_const_iterator<T>, std::_Rb_tree_const_iterator<T>)
DOME_NODE_ITERATOR((class T, bool constant_keys, bool cached), DOME_GEN_TABLE(_Node_iterator), DOME_GEN_TABLE(_Node_const_iterator))
DOME_NODE_ITERATOR((class T, bool constant_keys, bool cached), DOME_GEN_TABLE(_Node_const_iterator), DOME_GEN_TABLE(_Node_const_iterator))
#undef DOME_NODE_ITERATOR
#undef DOME_GEN_TABLE
#undef DOME_GEN_COMMA
#undef DOME_GEN_TYPES

// By index: the container shows itself at each of its positions.
template <class T, class R, class P>
struct describe<std::_Deque_iterator<T, R, P>> {
    static constexpr const char* name() { return "iterator"; }
    static void apply(archive& a, std::_Deque_iterator<T, R, P>& x) {
        a.position({const_cast<T*>(x._M_cur), &x, &type_mark<std::_Deque_iterator<T, const T&, const T*>>, &set});
    }

private:
    static void set(void* slot, void* container, std::uint64_t index) {
        auto& x = *static_cast<std::_Deque_iterator<T, R, P>*>(slot);
        if (container == nullptr)
            x = std::_Deque_iterator<T, R, P>();
        else
            x = static_cast<std::deque<T>*>(container)->begin() + static_cast<std::ptrdiff_t>(index);
    }
};
namespace detail {
template <class I>
void set_bit(void* slot, void* container, std::uint64_t index) {
    auto* const bits = static_cast<std::vector<bool>*>(container);
    if constexpr (std::is_same_v<I, std::_Bit_reference>)
        ::new (slot) I(bits == nullptr ? I() : *(bits->begin() + static_cast<std::ptrdiff_t>(index)));
    else
        *static_cast<I*>(slot) = bits == nullptr ? I() : I(bits->begin() + static_cast<std::ptrdiff_t>(index));
}
inline void* bit_key(const unsigned long* word, unsigned bit) { return reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(word) * 8 + bit); }
template <class I>
void apply_bit(archive& a, I& x, unsigned bit) {
    a.position({x._M_p == nullptr ? nullptr : bit_key(x._M_p, bit), &x, &type_mark<std::_Bit_const_iterator>, &set_bit<I>});
}
}  // namespace detail
template <>
struct describe<std::_Bit_iterator> {
    static constexpr const char* name() { return "iterator"; }
    static void apply(archive& a, std::_Bit_iterator& x) { detail::apply_bit(a, x, x._M_offset); }
};
template <>
struct describe<std::_Bit_const_iterator> {
    static constexpr const char* name() { return "iterator"; }
    static void apply(archive& a, std::_Bit_const_iterator& x) { detail::apply_bit(a, x, x._M_offset); }
};
template <>
struct describe<std::_Bit_reference> {
    static constexpr const char* name() { return "reference"; }
    static void apply(archive& a, std::_Bit_reference& x) {
        unsigned bit = 0;
        while (x._M_mask != 0 && (x._M_mask >> bit & 1) == 0)
            ++bit;
        detail::apply_bit(a, x, bit);
    }
};
template <class C>
struct describe<std::insert_iterator<C>> {
    static constexpr const char* name() { return "insert_iterator"; }
    static void apply(archive& a, std::insert_iterator<C>& x) {
        if (a.begin_sequence(2) != 2)
            a.fail(errc::mismatch, "an insert_iterator is saved as container and position");
        a.item(0, value_ref{&x, [](archive& in, void* p) { detail::apply_inserter(in, *static_cast<std::insert_iterator<C>*>(p)); }, "pointer"},
               true);
        auto& place = x.*position_door::place_of();
        a.item(1, refer(place), true);
        a.end_sequence();
    }

private:
    struct position_door : std::insert_iterator<C> {
        static constexpr auto place_of() { return &position_door::iter; }
    };
};
#endif

}  // namespace dome
