// SPDX-License-Identifier: Apache-2.0
// Sorting distributed vectors: sort, sort_by_key, argsort, is_sorted. Always stable, so the result is the same on any number
// of tasks and for any spread; a sorted vector lies as it did before. Without a comparison, numbers are in ascending order,
// -0.0 before 0.0, not-a-number last.
// Each task sorts its part; the places where the sorted parts are to be cut are found exactly by repeated weighted medians
// (multisequence selection: Varman et al., Merging multiple lists on hierarchical-memory multiprocessors, JPDC 1991), so that
// every element travels once, to its final task; there the runs are merged. Collective.
// Tested by test/runtime/objects/sort_test.cpp.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "dome/detail/sort_parts.hpp"
#include "dome/vector.hpp"

namespace dome {
namespace detail {

// Sorts what `local` (one record per element of this task, in order) holds over all tasks of `lay`; afterwards it holds what
// belongs to this task's elements.
template <class R, class Key, class Less>
void sort_over_tasks(std::unique_ptr<R[]>& records, const layout& lay, Key key, Less less) {
    const auto before = [&](const R& a, const R& b) { return less(key(a), key(b)); };
    const std::int64_t n = lay.count();
    sort_part(records, n, key, less);
    if (lay.where == placement::whole || object_tasks() == 1 || lay.tiles.elements == 0)
        return;
    using K = std::remove_cvref_t<decltype(key(*records.get()))>;
    std::vector<std::int64_t> boundaries;
    for (int r = 1; r < object_tasks(); ++r)
        boundaries.push_back(lay.first_of(r));
    // cuts[j][r]: how many of task r's sorted elements come before task j's first.
    const auto cuts = find_cuts<K>([&](std::int64_t i) -> const K& { return key(records[static_cast<std::size_t>(i)]); }, n, lay, boundaries, less);
    const auto me = static_cast<std::size_t>(object_rank()), tasks = static_cast<std::size_t>(object_tasks());
    std::vector<std::int64_t> out(tasks), in(tasks);
    for (std::size_t r = 0; r < tasks; ++r) {
        out[r] = cuts[r + 1][me] - cuts[r][me];
        in[r] = cuts[me + 1][r] - cuts[me][r];
    }
    auto runs = std::make_unique_for_overwrite<R[]>(static_cast<std::size_t>(n) + 1);
    R::exchange(records.get(), out, runs.get(), in);
    merge_runs(runs, records, in, before);
}

// Records: what is moved about while sorting. Members are exchanged one by one, each with the type that messages know.
template <class T>
struct lone_record {
    T key;
    static void exchange(const lone_record* from, const std::vector<std::int64_t>& out, lone_record* to, const std::vector<std::int64_t>& in) {
        exchange_elements(element_type_of<T>(), reinterpret_cast<const std::byte*>(from), out, reinterpret_cast<std::byte*>(to), in);
    }
};
template <class K, class V>
struct pair_record {
    K key;
    V value;
    static void exchange(const pair_record* from, const std::vector<std::int64_t>& out, pair_record* to, const std::vector<std::int64_t>& in) {
        exchange_member(&pair_record::key, from, out, to, in);
        exchange_member(&pair_record::value, from, out, to, in);
    }

private:
    template <class M>
    static void exchange_member(M pair_record::* which, const pair_record* from, const std::vector<std::int64_t>& out, pair_record* to,
                                const std::vector<std::int64_t>& in) {
        std::int64_t sent = 0, got = 0;
        for (std::size_t r = 0; r < out.size(); ++r) {
            sent += out[r];
            got += in[r];
        }
        const auto a = std::make_unique_for_overwrite<M[]>(static_cast<std::size_t>(sent) + 1),
                   b = std::make_unique_for_overwrite<M[]>(static_cast<std::size_t>(got) + 1);
        for (std::int64_t k = 0; k < sent; ++k)
            a[static_cast<std::size_t>(k)] = from[k].*which;
        exchange_elements(element_type_of<M>(), reinterpret_cast<const std::byte*>(a.get()), out, reinterpret_cast<std::byte*>(b.get()), in);
        for (std::int64_t k = 0; k < got; ++k)
            to[k].*which = b[static_cast<std::size_t>(k)];
    }
};

}  // namespace detail

template <class T, class Less = ascending>
void sort(vector<T>& x, Less less = {}, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("sort", at);
    using record = detail::lone_record<T>;
    const std::size_t n = static_cast<std::size_t>(x.lay().count());
    auto records = std::make_unique_for_overwrite<record[]>(n + 1);
    for (std::size_t i = 0; i < n; ++i)
        records[i].key = x.data()[i];
    detail::sort_over_tasks(records, x.lay(), [](const record& r) -> const T& { return r.key; }, less);
    for (std::size_t i = 0; i < n; ++i)
        x.data()[i] = records[i].key;
}

// Orders the keys and carries the values along. Both must lie alike.
template <class K, class V, class Less = ascending>
void sort_by_key(vector<K>& keys, vector<V>& values, Less less = {}, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("sort_by_key", at);
    detail::check_alike(keys, keys.lay(), values, values.lay());
    using record = detail::pair_record<K, V>;
    const std::size_t n = static_cast<std::size_t>(keys.lay().count());
    auto records = std::make_unique_for_overwrite<record[]>(n + 1);
    for (std::size_t i = 0; i < n; ++i) {
        records[i].key = keys.data()[i];
        records[i].value = values.data()[i];
    }
    detail::sort_over_tasks(records, keys.lay(), [](const record& r) -> const K& { return r.key; }, less);
    for (std::size_t i = 0; i < n; ++i) {
        keys.data()[i] = records[i].key;
        values.data()[i] = records[i].value;
    }
}

// The indices that would sort x: gather(x, argsort(x)) is sorted. Equal elements keep their order.
template <class T, class Less = ascending>
vector<std::int64_t> argsort(vector<T> x, Less less = {}, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("argsort", at);
    vector<std::int64_t> index(detail::unfilled{}, x.lay());
    for (std::int64_t i = index.lay().first; i < index.lay().last; ++i)
        index.data()[i - index.lay().first] = i;
    detail::constructed(index);
    sort_by_key(x, index, less);
    return index;
}
template <class X, class Less = ascending>
    requires detail::computed_first<X>
auto argsort(const X& x, Less less = {}, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("argsort", at);
    return argsort(detail::as_vector(x), less);
}

template <class T, class Less = ascending>
bool is_sorted(const vector<T>& x, Less less = {}, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("is_sorted", at);
    if (x.size() < 2)
        return true;
    const vector<T> before = shift(x, 1, x.at(0));
    return !any(map([less](const T& a, const T& b) { return less(b, a); }, before, x));
}
template <class X, class Less = ascending>
    requires detail::computed_first<X>
bool is_sorted(const X& x, Less less = {}, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("is_sorted", at);
    return is_sorted(detail::as_vector(x), less);
}

}  // namespace dome
