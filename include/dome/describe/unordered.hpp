// SPDX-License-Identifier: Apache-2.0
// What the unordered containers have in common. They keep their order of iteration: saved back to front with the number of
// buckets, so that insertion rebuilds the same chains. In: a container. Out: its elements to an archive.
// Included by describe/std/unordered_{map,set}.hpp. Tested by test/runtime/checkpoint/archive_test.cpp, test/golden/unordered.
#pragma once

#include <vector>

#include "dome/archive.hpp"

namespace dome {
namespace detail {

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
void walk_unordered_set(archive& a, void* address) {
    auto& x = *static_cast<C*>(address);
    const std::size_t n = a.begin_sequence(x.size());
    if (a.loading()) {
        load_keys(a, x, n, [&](typename C::key_type&& k) { return x.emplace_hint(x.end(), std::move(k)); });
    } else {
        std::size_t i = 0;
        for (auto place : backwards(x))
            a.element(i++, const_cast<typename C::key_type&>(*place));
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
        }
    } else {
        std::size_t i = 0;
        for (auto place : backwards(x)) {
            map_entry<M> e{&*place, &x};
            a.item(i++, value_ref{&e, &walk_map_entry<M>, "entry"}, true);
        }
    }
    a.end_sequence();
}

}  // namespace detail

#define DOME_UNORDERED(kind, walk) \
    DOME_DESCRIBE_CONTAINER(kind, detail::prepare_buckets(a, x); a.named("items", value_ref{&x, &detail::walk<std::kind<T...>>, "items"}, true))

}  // namespace dome
