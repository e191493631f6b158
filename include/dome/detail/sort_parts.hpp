// SPDX-License-Identifier: Apache-2.0
// The parts of a distributed sort that know nothing of vectors: sorting one task's records, finding where sorted parts are to
// be cut, merging runs. In: records and how to compare their keys. Tested by test/runtime/objects/sort_test.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "dome/detail/objects_runtime.hpp"
#include "dome/element.hpp"

namespace dome {
namespace detail {

template <std::size_t Bytes>
struct unsigned_of_size {
    using type = std::uint64_t;
};
template <>
struct unsigned_of_size<1> {
    using type = std::uint8_t;
};
template <>
struct unsigned_of_size<2> {
    using type = std::uint16_t;
};
template <>
struct unsigned_of_size<4> {
    using type = std::uint32_t;
};

// Numbers that a radix sort can take.
template <class T>
concept radix_key = (std::is_integral_v<T> && sizeof(T) <= 8) || std::is_same_v<T, float> || std::is_same_v<T, double>;

// An unsigned number in the order of x; what is not a number comes last.
template <radix_key T>
auto ordered_bits(T x) {
    using U = typename unsigned_of_size<sizeof(T)>::type;
    constexpr U sign = static_cast<U>(U{1} << (8 * sizeof(U) - 1));
    if constexpr (std::is_floating_point_v<T>) {
        const U bits = std::bit_cast<U>(x);
        if (x != x)
            return static_cast<U>(~U{0});
        return static_cast<U>((bits & sign) != 0 ? ~bits : bits | sign);
    } else if constexpr (std::is_signed_v<T>) {
        return static_cast<U>(static_cast<U>(x) ^ sign);
    } else {
        return static_cast<U>(x);
    }
}

}  // namespace detail

// The order of sort() without a comparison.
struct ascending {
    template <class T>
    bool operator()(const T& a, const T& b) const {
        if constexpr (detail::radix_key<T>)
            return detail::ordered_bits(a) < detail::ordered_bits(b);
        else
            return a < b;
    }
};

namespace detail {

// Stable, least significant byte first; a byte that is the same in all keys costs nothing. `spare` has room for n as well.
template <class R, class Bits>
void radix_sort(std::unique_ptr<R[]>& records, std::unique_ptr<R[]>& spare, std::size_t n, Bits bits) {
    using U = std::remove_cvref_t<decltype(bits(records[0]))>;
    constexpr std::size_t digits = sizeof(U);
    std::array<std::array<std::size_t, 256>, digits> counts{};
    const auto digit = [](U u, std::size_t d) { return static_cast<std::size_t>(static_cast<std::uint64_t>(u) >> (8 * d) & 255); };
    for (std::size_t i = 0; i < n; ++i) {
        const U u = bits(records[i]);
        for (std::size_t d = 0; d < digits; ++d)
            ++counts[d][digit(u, d)];
    }
    for (std::size_t d = 0; d < digits; ++d) {
        auto& next = counts[d];
        if (next[digit(bits(records[0]), d)] == n)
            continue;
        std::size_t at = 0;
        for (std::size_t& c : next)
            at += std::exchange(c, at);
        for (std::size_t i = 0; i < n; ++i)
            spare[next[digit(bits(records[i]), d)]++] = records[i];
        std::swap(records, spare);
    }
}

// One task's records, stable. Short ones are not worth the radix sort's tables.
template <class R, class Key, class Less>
void sort_part(std::unique_ptr<R[]>& records, std::int64_t n, Key key, Less less) {
    using K = std::remove_cvref_t<decltype(key(records[0]))>;
    if constexpr (radix_key<K> && std::is_same_v<Less, ascending>) {
        if (n > 512) {
            auto spare = std::make_unique_for_overwrite<R[]>(static_cast<std::size_t>(n) + 1);
            return radix_sort(records, spare, static_cast<std::size_t>(n), [&](const R& r) { return ordered_bits(key(r)); });
        }
    }
    std::stable_sort(records.get(), records.get() + n, [&](const R& a, const R& b) { return less(key(a), key(b)); });
}

// Tasks hold sorted parts, task r n_r = what `lay` gives it. For every boundary b (a number of elements): how many of each task's
// elements are among the b smallest, equal ones being taken in the order of the tasks. -> cuts[0] = all 0, cuts[j] for boundaries[j-1],
// the last one = all n_r; the same on every task. at(i): this task's i-th key.
template <class K, class At, class Less>
std::vector<std::vector<std::int64_t>> find_cuts(At at, std::int64_t n, const layout& lay, const std::vector<std::int64_t>& boundaries, Less less) {
    const auto tasks = static_cast<std::size_t>(object_tasks()), me = static_cast<std::size_t>(object_rank()), all = boundaries.size();
    std::vector<std::int64_t> lengths(tasks);
    for (std::size_t r = 0; r < tasks; ++r)
        lengths[r] = lay.last_of(static_cast<int>(r)) - lay.first_of(static_cast<int>(r));
    std::vector<std::vector<std::int64_t>> low(all, std::vector<std::int64_t>(tasks, 0)), high(all, lengths);

    const auto open = [&](std::size_t j) { return low[j] != high[j]; };
    const auto middle = [&](std::size_t j, std::size_t r) { return low[j][r] + (high[j][r] - low[j][r]) / 2; };
    const auto mine = std::make_unique<K[]>(all + 1), keys = std::make_unique<K[]>(all * tasks + 1);
    std::vector<std::int64_t> before(all), befores(all * tasks);
    std::vector<std::size_t> pivot(all);              // whose middle key divides boundary j's elements best
    const auto everybody = [&](const element_type& type, const void* from, void* to) {
        std::vector<std::int64_t> counts(tasks, static_cast<std::int64_t>(all));
        gather_parts(type, from, counts, to);
    };
    for (;;) {
        std::vector<std::size_t> left;
        for (std::size_t j = 0; j < all; ++j)
            if (open(j))
                left.push_back(j);
        if (left.empty())
            break;
        for (std::size_t j : left)
            if (low[j][me] < high[j][me])
                mine[j] = at(middle(j, me));
        everybody(element_type_of<K>(), mine.get(), keys.get());
        for (std::size_t j : left) {
            // The weighted median of the middles: a quarter at least of what is left falls away.
            std::vector<std::size_t> order;
            std::int64_t weight = 0, passed = 0;
            for (std::size_t r = 0; r < tasks; ++r)
                if (low[j][r] < high[j][r]) {
                    order.push_back(r);
                    weight += high[j][r] - low[j][r];
                }
            std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return less(keys[a * all + j], keys[b * all + j]); });
            for (std::size_t r : order)
                if (passed += high[j][r] - low[j][r]; 2 * passed >= weight) {
                    pivot[j] = r;
                    break;
                }
            // How many of this task's elements come before it.
            const K& key = keys[pivot[j] * all + j];
            if (pivot[j] == me) {
                before[j] = middle(j, me);
            } else {
                std::int64_t a = 0, b = n;
                while (a < b) {
                    const std::int64_t c = a + (b - a) / 2;
                    if (me < pivot[j] ? !less(key, at(c)) : less(at(c), key))
                        a = c + 1;
                    else
                        b = c;
                }
                before[j] = a;
            }
        }
        everybody(element_type_of<std::int64_t>(), before.data(), befores.data());
        for (std::size_t j : left) {
            std::int64_t place = 0;
            for (std::size_t r = 0; r < tasks; ++r)
                place += befores[r * all + j];
            for (std::size_t r = 0; r < tasks; ++r) {
                const std::int64_t b = befores[r * all + j];
                if (boundaries[j] <= place)
                    high[j][r] = std::min(high[j][r], b);
                else
                    low[j][r] = std::max(low[j][r], r == pivot[j] ? b + 1 : b);
            }
        }
    }
    low.insert(low.begin(), std::vector<std::int64_t>(tasks, 0));
    low.push_back(std::move(lengths));
    return low;
}

// Sorted runs of these lengths, one behind the other: merges neighbours until one is left, in `out`.
template <class R, class Before>
void merge_runs(std::unique_ptr<R[]>& in, std::unique_ptr<R[]>& out, const std::vector<std::int64_t>& lengths, Before before) {
    std::vector<std::int64_t> starts{0};
    for (std::int64_t n : lengths)
        if (n > 0)
            starts.push_back(starts.back() + n);
    while (starts.size() > 2) {
        std::vector<std::int64_t> next{0};
        for (std::size_t k = 0; k + 1 < starts.size(); k += 2) {
            const std::int64_t a = starts[k], b = starts[k + 1], c = starts[std::min(k + 2, starts.size() - 1)];
            std::merge(in.get() + a, in.get() + b, in.get() + b, in.get() + c, out.get() + a, before);
            next.push_back(c);
        }
        std::swap(in, out);
        starts = std::move(next);
    }
    std::swap(in, out);
}

}  // namespace detail
}  // namespace dome
