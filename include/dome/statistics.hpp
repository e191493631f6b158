// SPDX-License-Identifier: Apache-2.0
// Statistics of whole objects or expressions, the same bits on every number of tasks: mean, variance, extremes with their
// place, further norms, histograms, and reduce() with any associative operation. All calls are collective.
// Tested by test/runtime/objects/statistics_test.cpp.
#pragma once

#include <cmath>
#include <concepts>
#include <cstdint>
#include <functional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "dome/reduce.hpp"

namespace dome {

// x[0] op x[1] op ... in the type of `identity`; op must be associative, and op(identity, a) == a. It need not be commutative:
// elements are combined in their order.
template <class V, class T, class Op>
    requires detail::distributed_operand<V>
T reduce(V&& x, const T& identity, Op op, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("reduce", at);
    return detail::reduce_in_order<T>(detail::as_expression(std::forward<V>(x)), identity, std::move(op));
}

// What step(all, x[i]) makes of `identity`, element by element: several sums at once, sums by class, whatever fits into an A (an aggregate
// of numbers, for one). Parts are begun with `identity` each, one for a tile, and combined in their order: combine(identity, a) == a.
// Expensive where an A is long beside a tile: every task sends one for each of its tiles.
template <class V, class A, class Step, class Combine = std::plus<>>
    requires(detail::distributed_operand<V> && std::invocable<Combine&, const A&, const A&>)
A fold(V&& x, const A& identity, Step step, Combine combine = {}, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("fold", at);
    return detail::combine_tiles<A>(detail::as_expression(std::forward<V>(x)), identity, std::move(combine),
                                    [&](const auto& bound, std::ptrdiff_t first, std::ptrdiff_t last) {
                                        A all = identity;
                                        for (std::ptrdiff_t i = first; i < last; ++i)
                                            step(all, bound[i]);
                                        return all;
                                    });
}

namespace detail {

template <class T>
using mean_type = std::conditional_t<std::is_integral_v<T>, double, T>;

template <class E>
std::int64_t elements_of_expression(const E& e) {
    meeting m;
    e.meet(m);
    return m.common().tiles.elements;
}

inline void add_counts(std::vector<std::int64_t>& counts, const layout& lay) {
    if (lay.where != placement::whole)
        sum_over_tasks(counts.data(), counts.size());
}

}  // namespace detail

// The arithmetic mean; of integers as double. Of no elements: error(range).
template <class V>
    requires detail::distributed_operand<V>
auto mean(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("mean", at);
    const auto e = detail::as_expression(std::forward<V>(x));
    using T = detail::mean_type<typename decltype(e)::value_type>;
    detail::refuse_empty(e, "mean");
    const T total = detail::reduce_in_lanes<T>(e, T{}, detail::add{});
    if constexpr (std::is_arithmetic_v<T>)
        return static_cast<T>(total / static_cast<T>(detail::elements_of_expression(e)));
    else
        return total / static_cast<typename T::value_type>(detail::elements_of_expression(e));
}

// The mean squared distance from the mean, in two passes; divided by n - fewer (1: the unbiased estimate of a sample).
// Too few elements: error(range).
template <class V>
    requires detail::distributed_operand<V>
auto variance(V&& x, std::int64_t fewer = 0, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("variance", at);
    const auto e = detail::as_expression(std::forward<V>(x));
    detail::meeting m;
    e.meet(m);
    const std::int64_t n = m.common().tiles.elements;
    if (fewer < 0)
        detail::fail_usage("the variance of " + detail::described(*m.who) + " cannot leave out " + std::to_string(fewer) +
                           " degrees of freedom: 0 and 1 are usual");
    if (n <= fewer)
        detail::fail(errc::range, "there is no variance of " + detail::described(*m.who) + " with " + std::to_string(fewer) +
                                      " degrees of freedom left out: test size() first");
    const auto middle = mean(e);
    const auto total = sum(map(
        [middle](const auto& a) {
            if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(a)>>) {
                const auto d = static_cast<std::remove_cv_t<decltype(middle)>>(a) - middle;
                return d * d;
            } else {
                return std::norm(a - middle);
            }
        },
        e));
    return static_cast<std::remove_cv_t<decltype(total)>>(total / static_cast<std::remove_cv_t<decltype(total)>>(n - fewer));
}

// A value and the global index of the first element that has it (of a grid: row-major, see grid::indices()).
template <class T>
struct extreme {
    T value;
    std::int64_t index;
    friend bool operator==(const extreme&, const extreme&) = default;
};

namespace detail {

// `better(a, b)`: a is to be preferred to b whatever their places. Tiles are read in order, so the first one stays.
template <class E, class Better>
auto extreme_of(const E& e, Better better) {
    using T = typename E::value_type;
    meeting m;
    e.meet(m);
    const layout& lay = m.common();
    const auto of_tile = [&](const auto& bound, std::ptrdiff_t first, std::ptrdiff_t last) {
        std::ptrdiff_t best = first;
        T value = bound[best];
        for (std::ptrdiff_t i = first + 1; i < last; ++i)
            if (const T other = bound[i]; better(other, value)) {
                value = other;
                best = i;
            }
        return extreme<T>{value, best + lay.first};
    };
    const auto better_one = [&](const extreme<T>& a, const extreme<T>& b) { return better(b.value, a.value) ? b : a; };
    return combine_tiles<extreme<T>>(e, extreme<T>{}, better_one, of_tile);
}

}  // namespace detail

// The smallest (largest) element and where it is; not-a-number wins, as in min and max. Of no elements: error(range).
template <class V>
    requires detail::distributed_operand<V>
auto min_at(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("min_at", at);
    const auto e = detail::as_expression(std::forward<V>(x));
    detail::refuse_empty(e, "smallest element");
    return detail::extreme_of(e, [](const auto& a, const auto& b) { return a < b || (a != a && b == b); });
}
template <class V>
    requires detail::distributed_operand<V>
auto max_at(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("max_at", at);
    const auto e = detail::as_expression(std::forward<V>(x));
    detail::refuse_empty(e, "largest element");
    return detail::extreme_of(e, [](const auto& a, const auto& b) { return b < a || (a != a && b == b); });
}

// Sum and largest of the absolute values. norm_inf of no elements is 0, as in linear algebra.
template <class V>
    requires detail::distributed_operand<V>
auto norm1(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("norm1", at);
    return sum(abs(std::forward<V>(x)));
}
template <class V>
    requires detail::distributed_operand<V>
auto norm_inf(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("norm_inf", at);
    const auto e = abs(std::forward<V>(x));
    using T = typename decltype(e)::value_type;
    return detail::reduce_in_lanes<T>(e, T{}, detail::greatest{});
}

// How many elements fall into each of `bins` equal parts of [low, high], the last one closed (NumPy's rule); others, and
// not-a-number, are counted nowhere. Out: bins counts, on every task.
template <class V>
    requires detail::distributed_operand<V>
std::vector<std::int64_t> histogram(V&& x, std::int64_t bins, double low, double high,
                                    const std::source_location& at = std::source_location::current()) {
    const detail::calling call("histogram", at);
    const auto e = detail::as_expression(std::forward<V>(x));
    detail::meeting m;
    e.meet(m);
    const detail::layout& lay = m.common();
    if (bins < 1)
        detail::fail_usage("a histogram of " + detail::described(*m.who) + " cannot have " + std::to_string(bins) + " bins: give one at least");
    if (!(low < high))
        detail::fail_usage("a histogram of " + detail::described(*m.who) + " from " + std::to_string(low) + " to " + std::to_string(high) +
                           " has no width: give the smaller number first");
    const auto bound = e.bind(lay);
    std::vector<std::int64_t> counts(static_cast<std::size_t>(bins));
    const double scale = static_cast<double>(bins) / (high - low);
    for (std::ptrdiff_t i = 0, n = lay.count(); i < n; ++i) {
        const double value = static_cast<double>(bound[i]);
        if (value >= low && value <= high)
            ++counts[static_cast<std::size_t>(std::min(static_cast<std::int64_t>((value - low) * scale), bins - 1))];
    }
    detail::add_counts(counts, lay);
    return counts;
}

}  // namespace dome
