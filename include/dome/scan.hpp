// SPDX-License-Identifier: Apache-2.0
// Prefix sums of whole objects or expressions of one dimension: y = inclusive_scan(x) has y[i] = x[0] + ... + x[i],
// y = exclusive_scan(x) has y[i] = x[0] + ... + x[i-1]; with any associative operation and its identity in place of + and 0.
// Running values are formed within each tile from its start, and tiles combined in global order (Blelloch's two phases), so the
// result has the same bits for every number of tasks and every spread. Never decreasing where no element is negative.
// Collective. Cost: one message round of a value per tile. Tested by test/runtime/objects/scan_test.cpp.
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#include "dome/reduce.hpp"
#include "dome/vector.hpp"

namespace dome {
namespace detail {

// The layout of a one-dimensional expression.
template <class E>
const layout& line_of(const E& e, const char* what) {
    meeting m;
    e.meet(m);
    if (m.common().shape.size() > 1)
        fail_usage(std::string(what) + " takes objects of one dimension, not " + described(*m.who) + ": copy the rows into vectors");
    return m.common();
}

template <class A, class E, class Op>
vector<A> scan(const E& e, const A& identity, Op op, bool inclusive) {
    const layout& lay = line_of(e, "a scan");
    vector<A> out(unfilled{}, lay);
    const auto bound = e.bind(lay);
    const std::int64_t first = lay.first_tile(), last = lay.last_tile(), all = lay.tiles.tiles();
    const auto from = [&](std::int64_t t) { return lay.tiles.first_element(t) - lay.first; };
    A* const y = out.data();
    const auto mine = std::make_unique<A[]>(static_cast<std::size_t>(last - first) + 1);
    for (std::int64_t t = first; t < last; ++t) {
        A running = identity;
        for (std::ptrdiff_t i = from(t); i < from(t + 1); ++i) {
            const A next = op(running, static_cast<A>(bound[i]));
            y[i] = inclusive ? next : running;
            running = next;
        }
        mine[static_cast<std::size_t>(t - first)] = running;
    }
    const auto totals = std::make_unique<A[]>(static_cast<std::size_t>(all) + 1);
    gather_partials(element_type_of<A>(), lay, mine.get(), totals.get());
    A before = identity;
    for (std::int64_t t = 0; t < last; ++t) {
        if (t >= first)
            for (std::ptrdiff_t i = from(t); i < from(t + 1); ++i)
                y[i] = op(before, y[i]);
        before = op(before, totals[static_cast<std::size_t>(t)]);
    }
    constructed(out);
    return out;
}

}  // namespace detail

template <class V, class T, class Op>
    requires detail::distributed_operand<V>
vector<T> inclusive_scan(V&& x, const T& identity, Op op, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("inclusive_scan", at);
    return detail::scan<T>(detail::as_expression(std::forward<V>(x)), identity, std::move(op), true);
}
template <class V, class T, class Op>
    requires detail::distributed_operand<V>
vector<T> exclusive_scan(V&& x, const T& identity, Op op, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("exclusive_scan", at);
    return detail::scan<T>(detail::as_expression(std::forward<V>(x)), identity, std::move(op), false);
}

// Sums of integers are 64 bits wide and wrap.
template <class V>
    requires detail::distributed_operand<V>
auto inclusive_scan(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("inclusive_scan", at);
    using A = detail::sum_type<typename std::remove_cvref_t<V>::value_type>;
    return inclusive_scan(std::forward<V>(x), A{}, detail::add{});
}
template <class V>
    requires detail::distributed_operand<V>
auto exclusive_scan(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("exclusive_scan", at);
    using A = detail::sum_type<typename std::remove_cvref_t<V>::value_type>;
    return exclusive_scan(std::forward<V>(x), A{}, detail::add{});
}

}  // namespace dome
