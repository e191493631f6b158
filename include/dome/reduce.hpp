// SPDX-License-Identifier: Apache-2.0
// From whole objects or expressions to one value, the same on every task. sum(a * b) makes no temporary.
// Partial results are formed per tile, inside a tile in eight lanes, and combined in a tree that is the same whoever has which tile: the
// result has the same bits for every number of tasks, every distribution, and before and after a restart. All calls are collective.
// Tested by test/runtime/objects/reduce_test.cpp.
#pragma once

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstdint>
#include <limits>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "dome/detail/tile_tree.hpp"
#include "dome/expression.hpp"

namespace dome {
namespace detail {

// Lane k takes elements k, k+8, ... of the tile, independent of where the tile lies in memory.
template <class A, class B, class Op>
A reduce_tile(const B& e, std::ptrdiff_t first, std::ptrdiff_t last, const A& identity, Op op) {
    A lane[8] = {identity, identity, identity, identity, identity, identity, identity, identity};
    std::ptrdiff_t i = first;
    for (; i + 8 <= last; i += 8)
        for (int k = 0; k < 8; ++k)
            lane[k] = op(lane[k], static_cast<A>(e[i + k]));
    for (int k = 0; i < last; ++i, ++k)
        lane[k] = op(lane[k], static_cast<A>(e[i]));
    return op(op(op(lane[0], lane[4]), op(lane[2], lane[6])), op(op(lane[1], lane[5]), op(lane[3], lane[7])));
}

// In the order of the elements, for operations that do not commute.
template <class A, class B, class Op>
A reduce_tile_in_order(const B& e, std::ptrdiff_t first, std::ptrdiff_t last, const A& identity, Op op) {
    A all = identity;
    for (std::ptrdiff_t i = first; i < last; ++i)
        all = op(all, static_cast<A>(e[i]));
    return all;
}

// tile(bound expression, first, last): the partial result of one tile.
template <class A, class E, class Op, class Tile>
A combine_tiles(const E& e, const A& identity, Op op, Tile tile) {
    meeting m;
    e.meet(m);
    const layout& lay = m.common();
    const auto bound = e.bind(lay);
    const std::int64_t first = lay.first_tile(), last = lay.last_tile(), all = lay.tiles.tiles();
    if (all == 0)
        return identity;
    tile_tree<A, Op> mine(first, all, op);
    for (std::int64_t t = first; t < last; ++t)
        mine.add(tile(bound, lay.tiles.first_element(t) - lay.first, lay.tiles.first_element(t + 1) - lay.first));
    if (lay.where == placement::whole || object_tasks() == 1)
        return mine.all();

    const auto tasks = static_cast<std::size_t>(object_tasks());
    std::vector<std::int64_t> nodes(tasks);
    std::int64_t in_all = 0;
    for (std::size_t r = 0; r < tasks; ++r) {
        for_nodes(lay.dist.begin(static_cast<int>(r)), lay.dist.end(static_cast<int>(r)), [&](int) { ++nodes[r]; });
        in_all += nodes[r];
    }
    const auto parts = std::make_unique<A[]>(mine.size() + static_cast<std::size_t>(in_all));
    A *const sent = parts.get(), *part = sent + mine.size();
    for (std::size_t i = 0; i < mine.size(); ++i)
        sent[i] = mine[i];
    gather_parts(element_type_of<A>(), sent, nodes, part);
    tile_tree<A, Op> whole(0, all, op);
    for (std::size_t r = 0; r < tasks; ++r)
        for_nodes(lay.dist.begin(static_cast<int>(r)), lay.dist.end(static_cast<int>(r)), [&](int height) { whole.add(*part++, height); });
    return whole.all();
}

template <class A, class E, class Op>
A reduce_in_lanes(const E& e, const A& identity, Op op) {
    return combine_tiles<A>(e, identity, op, [&](const auto& bound, std::ptrdiff_t first, std::ptrdiff_t last) {
        return reduce_tile<A>(bound, first, last, identity, op);
    });
}
template <class A, class E, class Op>
A reduce_in_order(const E& e, const A& identity, Op op) {
    return combine_tiles<A>(e, identity, op, [&](const auto& bound, std::ptrdiff_t first, std::ptrdiff_t last) {
        return reduce_tile_in_order<A>(bound, first, last, identity, op);
    });
}

// Sums of small integers do not overflow their type.
template <class T>
using sum_type =
    std::conditional_t<std::is_integral_v<T>, std::conditional_t<std::is_signed_v<T> || std::is_same_v<T, bool>, std::int64_t, std::uint64_t>, T>;

struct add {
    template <class A>
    A operator()(const A& a, const A& b) const {
        if constexpr (std::is_integral_v<A>)     // wraps instead of being undefined
            return static_cast<A>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
        else
            return a + b;
    }
};
struct multiply {
    template <class A>
    A operator()(const A& a, const A& b) const {
        if constexpr (std::is_integral_v<A>)
            return static_cast<A>(static_cast<std::uint64_t>(a) * static_cast<std::uint64_t>(b));
        else
            return a * b;
    }
};
// A value that is not a number wins, wherever it stands.
struct least {
    template <class A>
    A operator()(const A& a, const A& b) const {
        return (b < a || b != b) ? b : a;
    }
};
struct greatest {
    template <class A>
    A operator()(const A& a, const A& b) const {
        return (a < b || b != b) ? b : a;
    }
};

template <class T>
constexpr T highest() {
    return std::numeric_limits<T>::has_infinity ? std::numeric_limits<T>::infinity() : std::numeric_limits<T>::max();
}
template <class T>
constexpr T lowest() {
    return std::numeric_limits<T>::has_infinity ? -std::numeric_limits<T>::infinity() : std::numeric_limits<T>::lowest();
}

template <class E>
void refuse_empty(const E& e, const char* what) {
    meeting m;
    e.meet(m);
    if (m.common().tiles.elements == 0)
        fail(errc::range, std::string("there is no ") + what + " of " + described(*m.who) + ": test size() first");
}

}  // namespace detail

template <class V>
    requires detail::distributed_operand<V>
auto sum(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("sum", at);
    const auto e = detail::as_expression(std::forward<V>(x));
    using A = detail::sum_type<typename decltype(e)::value_type>;
    return detail::reduce_in_lanes<A>(e, A{}, detail::add{});
}

template <class V>
    requires detail::distributed_operand<V>
auto product(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("product", at);
    const auto e = detail::as_expression(std::forward<V>(x));
    using A = detail::sum_type<typename decltype(e)::value_type>;
    return detail::reduce_in_lanes<A>(e, A(1), detail::multiply{});
}

// Of no elements: error(range).
template <class V>
    requires detail::distributed_operand<V>
auto min(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("min", at);
    const auto e = detail::as_expression(std::forward<V>(x));
    using T = typename decltype(e)::value_type;
    detail::refuse_empty(e, "smallest element");
    return detail::reduce_in_lanes<T>(e, detail::highest<T>(), detail::least{});
}

template <class V>
    requires detail::distributed_operand<V>
auto max(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("max", at);
    const auto e = detail::as_expression(std::forward<V>(x));
    using T = typename decltype(e)::value_type;
    detail::refuse_empty(e, "largest element");
    return detail::reduce_in_lanes<T>(e, detail::lowest<T>(), detail::greatest{});
}

// The first operand is conjugated, as in BLAS.
template <class A, class B>
    requires(detail::distributed_operand<A> && detail::distributed_operand<B>)
auto dot(A&& a, B&& b, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("dot", at);
    return sum(conj(std::forward<A>(a)) * std::forward<B>(b));
}

template <class V>
    requires detail::distributed_operand<V>
auto norm2(V&& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("norm2", at);
    return std::sqrt(sum(map(
        [](const auto& a) {
            if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(a)>>)
                return a * a;
            else
                return std::norm(a);
        },
        std::forward<V>(x))));
}

template <class V, class F>
    requires detail::distributed_operand<V>
std::int64_t count_if(V&& x, F&& holds, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("count_if", at);
    return sum(map([&holds](const auto& a) { return std::int64_t{holds(a) ? 1 : 0}; }, std::forward<V>(x)));
}

template <class M>
    requires detail::distributed_operand<M>
std::int64_t count(M&& mask, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("count", at);
    return count_if(std::forward<M>(mask), [](const auto& a) { return static_cast<bool>(a); });
}
template <class M>
    requires detail::distributed_operand<M>
bool any(M&& mask, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("any", at);
    return count(std::forward<M>(mask)) > 0;
}
template <class M>
    requires detail::distributed_operand<M>
bool all(M&& mask, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("all", at);
    return count(!std::forward<M>(mask)) == 0;
}

}  // namespace dome
