// SPDX-License-Identifier: Apache-2.0
// Descriptions of arrays, pairs and tuples, and what those of the standard containers have in common. Contiguous numbers travel
// as one block. In: a container. Out: its elements, by index, to an archive; loading first makes room.
// Included by archive.hpp; the containers themselves are in describe/std/, so that a program sees no name it did not ask for. Tested by test/runtime/checkpoint/archive_test.cpp.
#pragma once

#include <new>
#include <string>
#include <tuple>
#include <utility>

#include "dome/describe/classes.hpp"
#include "dome/describe/numbers.hpp"

namespace dome {
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

// A function object of a container that holds something is saved too. One without members is known by its type; a lambda and a
// pointer to a function stay as the declaration of the container gives them.
template <class F, class = void>
struct is_saved_function : std::false_type {};
template <class F>
struct is_saved_function<F, std::enable_if_t<std::is_class_v<F> && !std::is_empty_v<F>>>
    : std::bool_constant<is_described<F>::value || is_serializable<F>::value> {};

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

// An entry of a map, [key, value]: the key first, so that the value is read where it will stay.
template <class M>
struct map_entry {
    typename M::value_type* entry;  // saving
    M* map;  // loading: where to insert
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
                                         std::forward_as_tuple(blank_for<mapped>()));
        if (e.map->size() == before)
            a.fail(errc::damaged, "a key of a map is there twice");
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
    a.end_sequence();
}

}  // namespace detail

// As one number where every member is one of that size; else byte by byte, which only a machine of the same byte order can read.
template <>
struct describe<detail::shared_bytes> {
    static constexpr const char* name() { return "union"; }
    static void apply(archive& a, detail::shared_bytes& x) {
        if (x.whole && x.size == 1)
            as_number<std::uint8_t>(a, x);
        else if (x.whole && x.size == 2)
            as_number<std::uint16_t>(a, x);
        else if (x.whole && x.size == 4)
            as_number<std::uint32_t>(a, x);
        else if (x.whole && x.size == 8)
            as_number<std::uint64_t>(a, x);
        else
            a.named(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? "bytes, low ones first" : "bytes, high ones first",
                    {&x,
                     [](archive& to, void* p) {
                         auto& bytes = *static_cast<detail::shared_bytes*>(p);
                         detail::apply_fixed(to, bytes.begin, bytes.size);
                     },
                     "bytes"},
                    false);
    }

private:
    template <class Number>
    static void as_number(archive& a, detail::shared_bytes& x) {
        Number n;
        __builtin_memcpy(&n, x.begin, sizeof n);
        describe<Number>::apply(a, n);
        if (a.loading())
            __builtin_memcpy(x.begin, &n, sizeof n);
    }
};

template <class T, std::size_t N>
struct describe<T[N]> {
    static constexpr const char* name() { return "array"; }
    static void apply(archive& a, T (&x)[N]) { detail::apply_fixed(a, x, N); }
};
template <class A, class B>
struct describe<std::pair<A, B>> {
    static constexpr const char* name() { return "pair"; }
    static void apply(archive& a, std::pair<A, B>& x) { detail::apply_tuple(a, x, std::make_index_sequence<2>{}); }
};
template <class... T>
struct describe<std::tuple<T...>> {
    static constexpr const char* name() { return "tuple"; }
    static void apply(archive& a, std::tuple<T...>& x) { detail::apply_tuple(a, x, std::index_sequence_for<T...>{}); }
};

// For the headers of describe/std/.
#define DOME_DESCRIBE_CONTAINER(kind, ...)                                 \
    template <class... T>                                                  \
    struct describe<std::kind<T...>> {                                     \
        static constexpr const char* name() { return #kind; }              \
        static void apply(archive& a, std::kind<T...>& x) { __VA_ARGS__; } \
    };

}  // namespace dome
