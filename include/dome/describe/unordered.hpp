// SPDX-License-Identifier: Apache-2.0
// What the unordered containers have in common, and their iterators. They keep their order of iteration: saved back to front with
// the number of buckets, so that insertion rebuilds the same chains. A hash or equality that holds something is saved before them.
// In: a container. Out: its elements to an archive. Included by describe/std/unordered_{map,set}.hpp, behind
// <unordered_map> or <unordered_set>.
// Tested by test/runtime/checkpoint/archive_test.cpp, test/golden/{unordered,comparators,iterators_nodes}.
#pragma once

#include <new>
#include <type_traits>
#include <utility>
#include <vector>

#include "dome/describe/nodes.hpp"

namespace dome {
namespace detail {

template <class C>
void apply_hash_functions([[maybe_unused]] archive& a, [[maybe_unused]] C& x) {
    constexpr bool hash = is_saved_function<typename C::hasher>::value, equal = is_saved_function<typename C::key_equal>::value;
    if constexpr (hash || equal) {
        auto h = x.hash_function();
        auto e = x.key_eq();
        if constexpr (hash)
            a.field("hash", h, false);
        if constexpr (equal)
            a.field("equal", e, false);
        if (a.loading()) {      // a container takes them when it is made
            x.~C();
            ::new (static_cast<void*>(std::addressof(x))) C(1, h, e);
        }
    }
}
// {"hash" and "equal", where they are saved, "max_load_factor", "buckets", "items": last one first}.
template <class C>
void prepare_buckets(archive& a, C& x) {
    apply_hash_functions(a, x);
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
template <class C, class Visit>
void each_backwards(C& x, Visit visit) {
    std::vector<typename C::iterator> all(x.size());
    std::size_t n = 0;
    for (auto place = x.begin(); place != x.end(); ++place)
        all[n++] = place;
    for (std::size_t i = 0; i < n; ++i)
        visit(i, all[n - 1 - i]);
}
template <class C>
void show_backwards(archive& a, C& x) {
    if (!a.wants_positions())
        return;
    std::size_t i = x.size();
    for (auto place = x.begin(); place != x.end(); ++place)
        a.show_position(--i, first_word(place), iterator_mark<C>());
}
// Where equal elements go among themselves is the library's choice, another one for small tables than for large ones. Those of a
// container that has them are put in order again when all are there, as nodes, so that they keep their addresses.
template <class C>
struct order_of_nodes<C, std::void_t<typename C::hasher>> {
    using places = std::vector<typename C::iterator>;
    static constexpr bool last_first = true;

    static void restore_equals([[maybe_unused]] C& x, [[maybe_unused]] const places& all) {
        if constexpr (several)
            for (std::size_t i = all.size(); i-- > 0;) {
                const auto first = all[i];
                std::size_t end = i;      // of the run of equals that begins with i and goes down
                while (end > 0 && x.key_eq()(key_of(*first), key_of(*all[end - 1])))
                    --end;
                put_behind(x, all, end, i);
                i = end;
            }
    }

private:
    static constexpr bool several =
        !std::is_same_v<decltype(std::declval<C&>().insert(std::declval<const typename C::value_type&>())), std::pair<typename C::iterator, bool>>;
    static const auto& key_of(const typename C::value_type& v) {
        if constexpr (std::is_same_v<typename C::key_type, typename C::value_type>)
            return v;
        else
            return v.first;
    }
    // The elements [end, i) of all follow element i in falling order of their indices.
    static void put_behind(C& x, const places& all, std::size_t end, std::size_t i) {
        std::vector<typename C::node_type> others;
        for (std::size_t k = i; k-- > end;)
            others.push_back(x.extract(all[k]));
        auto hint = all[i];
        for (auto& node : others)
            hint = x.insert(hint, std::move(node));
    }
};

template <class C>
void walk_unordered_set(archive& a, void* address) {
    auto& x = *static_cast<C*>(address);
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading()) {
        load_set(a, x, n);
    } else {
        each_backwards(x, [&](std::size_t i, auto place) { a.element(i, const_cast<typename C::key_type&>(*place)); });
        show_backwards(a, x);
    }
    a.end_sequence();
}

}  // namespace detail

#define DOME_UNORDERED(kind, walk) \
    DOME_DESCRIBE_CONTAINER(kind, detail::prepare_buckets(a, x); a.named("items", value_ref{&x, &detail::walk<std::kind<T...>>, "items"}, true))

#ifdef __GLIBCXX__
#define DOME_GEN_TABLE(kind) std::__detail::kind<T DOME_GEN_COMMA constant_keys DOME_GEN_COMMA cached>
DOME_NODE_ITERATOR((class T, bool constant_keys, bool cached), DOME_GEN_TABLE(_Node_iterator), DOME_GEN_TABLE(_Node_const_iterator))
DOME_NODE_ITERATOR((class T, bool constant_keys, bool cached), DOME_GEN_TABLE(_Node_const_iterator), DOME_GEN_TABLE(_Node_const_iterator))
#undef DOME_GEN_TABLE
#endif

}  // namespace dome
