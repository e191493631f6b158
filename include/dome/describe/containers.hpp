// SPDX-License-Identifier: Apache-2.0
// Descriptions of arrays, pairs, tuples and the standard containers. Contiguous numbers travel as one block.
// In: a container. Out: its elements, by index, to an archive; loading first makes room. Unordered containers keep their
// order of iteration (saved back to front with the number of buckets: insertion then rebuilds the same chains).
// Included by archive.hpp. Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <array>
#include <cstring>
#include <deque>
#include <iterator>
#include <list>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "dome/describe/classes.hpp"
#include "dome/describe/numbers.hpp"

namespace dome {
namespace gen {

// The parameters that a pack stands for, as one value of the state.
template <class... T>
struct parameters {
    explicit parameters(T&... x) noexcept : each(x...) {}
    std::tuple<T&...> each;
};

}  // namespace gen

namespace detail {

template <class T>
void apply_fixed(archive& a, T* data, std::size_t n) {
    if constexpr (is_number<T>) {
        const std::size_t saved = a.count_numbers(n);
        if (saved != n)
            a.fail(errc::mismatch, "an array of " + std::to_string(saved) + " elements was saved, the program's has " + std::to_string(n));
        a.numbers(run_of<T>(), data, n);
    } else {
        const std::size_t saved = a.begin_sequence(n, true);
        if (saved != n)
            a.fail(errc::mismatch, "an array of " + std::to_string(saved) + " elements was saved, the program's has " + std::to_string(n));
        for (std::size_t i = 0; i < n; ++i)
            a.element(i, data[i]);
        a.end_sequence();
    }
}

template <class Tuple, std::size_t... I>
void apply_tuple([[maybe_unused]] archive& a, [[maybe_unused]] Tuple& x, std::index_sequence<I...>) {
    if (a.begin_sequence(sizeof...(I)) != sizeof...(I))
        a.fail(errc::mismatch, "the saved tuple has another number of elements than the program's");
    (a.element(I, const_cast<std::remove_const_t<std::remove_reference_t<decltype(std::get<I>(x))>>&>(std::get<I>(x))), ...);
    a.end_sequence();
}

// Iterators that are the address of a node are known by it.
template <class I>
void* node_of(const I& i) {
    void* word;
    std::memcpy(&word, static_cast<const void*>(&i), sizeof word);
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
        a.show_position(i++, node_of(place), iterator_mark<C>());
    a.show_position(i, node_of(x.end()), iterator_mark<C>());
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
// One past the end of an empty array.
template <class T, class Alloc>
void show_empty(archive& a, std::vector<T, Alloc>& x) {
    if (!x.empty() || !a.wants_positions())
        return;
    if (a.loading())
        x.reserve(1);
    a.show_position(0, x.data(), &type_mark<T>);
}

// deque, list: elements stay where they are while others are added.
template <class C>
void apply_stable(archive& a, C& x) {
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading()) {
        x.clear();
        for (std::size_t i = 0; i < n; ++i) {
            x.emplace_back(blank_source<typename C::value_type>());
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
            a.show_position(i, node_of(place), iterator_mark<C>());
    }
}
template <class C>
void apply_set(archive& a, C& x) {
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading()) {
        load_keys(a, x, n, [&](typename C::key_type&& k) { return x.insert(x.end(), std::move(k)); });
    } else {
        std::size_t i = 0;
        for (auto& e : x)
            a.element(i++, const_cast<typename C::key_type&>(e));
    }
    show_nodes(a, x);
    a.end_sequence();
}

// An entry of a map, [key, value]: the key first, so that the value is read where it will stay.
template <class M>
struct map_entry {
    typename M::value_type* entry;      // saving
    M* map;                             // loading: where to insert
    typename M::iterator place{};       // loading: where it was inserted
};
template <class M>
void walk_map_entry(archive& a, void* address) {
    using key = typename M::key_type;
    using mapped = typename M::mapped_type;
    auto& e = *static_cast<map_entry<M>*>(address);
    if (a.begin_sequence(2) != 2)
        a.fail(errc::mismatch, "an entry of a map is a key and a value");
    if (!a.loading()) {
        a.element(0, const_cast<key&>(e.entry->first));
        a.element(1, e.entry->second);
    } else {
        key k = gen::blank<key>();
        a.element(0, k, false);
        const std::size_t before = e.map->size();
        auto place = e.map->emplace_hint(e.map->end(), std::piecewise_construct, std::forward_as_tuple(std::move(k)),
                                         std::forward_as_tuple(blank_source<mapped>()));
        if (e.map->size() == before)
            a.fail(errc::damaged, "a key of a map is there twice");
        e.place = place;
        a.settled(0, refer(const_cast<key&>(place->first)));
        a.element(1, place->second);
    }
    a.end_sequence();
}
template <class M>
void apply_map(archive& a, M& x) {
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading())
        x.clear();
    auto place = x.begin();
    for (std::size_t i = 0; i < n; ++i) {
        map_entry<M> e{nullptr, &x};
        if (!a.loading())
            e.entry = &*place++;
        a.item(i, value_ref{&e, &walk_map_entry<M>, "entry"}, true);
    }
    show_nodes(a, x);
    a.end_sequence();
}

// Unordered ones: {"max_load_factor", "buckets", "items": last one first}.
template <class C>
void prepare_buckets(archive& a, C& x) {
    float load = x.max_load_factor();
    std::uint64_t buckets = x.bucket_count();
    a.field("max_load_factor", load, false);
    a.field("buckets", buckets, false);
    if (!a.loading())
        return;
    if (!(load > 0) || buckets > std::uint64_t{1} << 40)
        a.fail(errc::damaged, "a table of " + std::to_string(buckets) + " buckets with load factor " + std::to_string(load) + " cannot be");
    x.clear();
    x.max_load_factor(load);
    if (buckets > 1)
        x.rehash(static_cast<std::size_t>(buckets));
}
// Iterators of unordered containers go forward only.
template <class C>
std::vector<typename C::iterator> backwards(C& x) {
    std::vector<typename C::iterator> all(x.size());
    std::size_t left = x.size();
    for (auto i = x.begin(); i != x.end(); ++i)
        all[--left] = i;
    return all;
}
template <class C>
void show_backwards(archive& a, C& x) {
    if (!a.wants_positions())
        return;
    std::size_t i = x.size();
    for (auto place = x.begin(); place != x.end(); ++place)
        a.show_position(--i, node_of(place), iterator_mark<C>());
}
template <class C>
void walk_unordered_set(archive& a, void* address) {
    auto& x = *static_cast<C*>(address);
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading()) {
        load_keys(a, x, n, [&](typename C::key_type&& k) { return x.emplace_hint(x.end(), std::move(k)); });
    } else {
        std::size_t i = 0;
        for (auto place : backwards(x))
            a.element(i++, const_cast<typename C::key_type&>(*place));
        show_backwards(a, x);
    }
    a.end_sequence();
}
template <class M>
void walk_unordered_map(archive& a, void* address) {
    auto& x = *static_cast<M*>(address);
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading()) {
        x.clear();
        for (std::size_t i = 0; i < n; ++i) {
            map_entry<M> e{nullptr, &x};
            a.item(i, value_ref{&e, &walk_map_entry<M>, "entry"}, true);
            if (a.wants_positions())
                a.show_position(i, node_of(e.place), iterator_mark<M>());
        }
    } else {
        std::size_t i = 0;
        for (auto place : backwards(x)) {
            map_entry<M> e{&*place, &x};
            a.item(i++, value_ref{&e, &walk_map_entry<M>, "entry"}, true);
        }
        show_backwards(a, x);
    }
    a.end_sequence();
}

}  // namespace detail

template <class T, std::size_t N>
struct describe<T[N]> {
    static constexpr const char* name() { return "array"; }
    static void apply(archive& a, T (&x)[N]) { detail::apply_fixed(a, x, N); }
};
template <class T, std::size_t N>
struct describe<std::array<T, N>> {
    static constexpr const char* name() { return "array"; }
    static void apply(archive& a, std::array<T, N>& x) { detail::apply_fixed(a, x.data(), N); }
};
template <class A, class B>
struct describe<std::pair<A, B>> {
    static constexpr const char* name() { return "pair"; }
    static void apply(archive& a, std::pair<A, B>& x) { detail::apply_tuple(a, x, std::make_index_sequence<2>{}); }
};
template <class... T>
struct describe<gen::parameters<T...>> {
    static constexpr const char* name() { return "pack"; }
    static void apply(archive& a, gen::parameters<T...>& x) { detail::apply_tuple(a, x.each, std::make_index_sequence<sizeof...(T)>{}); }
};
template <class... T>
struct describe<std::tuple<T...>> {
    static constexpr const char* name() { return "tuple"; }
    static void apply(archive& a, std::tuple<T...>& x) { detail::apply_tuple(a, x, std::index_sequence_for<T...>{}); }
};

template <class T, class Alloc>
struct describe<std::vector<T, Alloc>> {
    static constexpr const char* name() { return "vector"; }
    static void apply(archive& a, std::vector<T, Alloc>& x) {
        if constexpr (std::is_same_v<T, bool>) {
            const std::size_t n = a.begin_sequence(x.size());
            if (a.loading())
                x.assign(n, false);
            for (std::size_t i = 0; i < n; ++i) {
                bool b = x[i];
                a.element(i, b, false);
                if (a.loading())
                    x[i] = b;
            }
            show_bits(a, x);
            a.end_sequence();
        } else if constexpr (detail::is_number<T>) {
            const std::size_t n = a.count_numbers(x.size());
            if (a.loading())
                x.resize(n);
            if (n == 0 && a.loading() && a.wants_positions())
                x.reserve(1);      // its end is somewhere
            a.numbers(detail::run_of<T>(), x.data(), n);
        } else {
            const std::size_t n = a.begin_sequence(x.size(), true);
            if (a.loading()) {
                x.clear();
                x.reserve(n);
                for (std::size_t i = 0; i < n; ++i)
                    x.emplace_back(detail::blank_source<T>());
            }
            for (std::size_t i = 0; i < n; ++i)
                a.element(i, x[i]);
            detail::show_empty(a, x);
            a.end_sequence();
        }
    }

private:
    // By the number of the bit in memory; loading, by container and index.
    static void show_bits([[maybe_unused]] archive& a, [[maybe_unused]] std::vector<T, Alloc>& x) {
#ifdef __GLIBCXX__
        if (!a.wants_positions())
            return;
        std::size_t i = 0;
        for (auto place = x.begin();; ++place) {
            const auto bit = reinterpret_cast<std::uintptr_t>(place._M_p) * 8 + place._M_offset;
            a.show_position(i++, a.loading() ? static_cast<void*>(&x) : reinterpret_cast<void*>(bit), &type_mark<std::_Bit_const_iterator>);
            if (place == x.end())
                return;
        }
#endif
    }
};

#define DOME_DESCRIBE_CONTAINER(kind, ...)                                 \
    template <class... T>                                                  \
    struct describe<std::kind<T...>> {                                     \
        static constexpr const char* name() { return #kind; }              \
        static void apply(archive& a, std::kind<T...>& x) { __VA_ARGS__; } \
    };
DOME_DESCRIBE_CONTAINER(deque, detail::apply_stable(a, x))
DOME_DESCRIBE_CONTAINER(list, detail::apply_stable(a, x))
DOME_DESCRIBE_CONTAINER(set, detail::apply_set(a, x))
DOME_DESCRIBE_CONTAINER(multiset, detail::apply_set(a, x))
DOME_DESCRIBE_CONTAINER(map, detail::apply_map(a, x))
DOME_DESCRIBE_CONTAINER(multimap, detail::apply_map(a, x))
#define DOME_UNORDERED(kind, walk) \
    DOME_DESCRIBE_CONTAINER(kind, detail::prepare_buckets(a, x); a.named("items", value_ref{&x, &detail::walk<std::kind<T...>>, "items"}, true))
DOME_UNORDERED(unordered_set, walk_unordered_set)
DOME_UNORDERED(unordered_multiset, walk_unordered_set)
DOME_UNORDERED(unordered_map, walk_unordered_map)
DOME_UNORDERED(unordered_multimap, walk_unordered_map)
#undef DOME_UNORDERED
#undef DOME_DESCRIBE_CONTAINER

}  // namespace dome
