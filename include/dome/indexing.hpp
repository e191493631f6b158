// SPDX-License-Identifier: Apache-2.0
// Elements by vectors of indices and by masks: gather, scatter, compress, unique. An index is global and counts from 0; one
// that is outside is an error(range) on every task, and nothing is changed.
// Collective. Cost: an index and an element each way for what lies on other tasks. Tested by test/runtime/objects/indexing_test.cpp.
#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "dome/vector.hpp"

namespace dome {
namespace detail {

// Throws on every task if an index of any task is outside `of`.
template <class I>
void check_indices(const vector<I>& index, const distributed& of, std::int64_t elements) {
    for (const I& i : index.local())
        if (std::cmp_less(i, 0) || std::cmp_greater_equal(i, elements)) {
            try {
                fail_index(of, static_cast<std::int64_t>(i));
            } catch (const error& mine) {
                agree(&mine);
            }
        }
    agree(nullptr);
}

// Indices in groups by the task that owns what they point to; within a group in their order.
struct by_owner {
    std::vector<std::int64_t> counts;         // per task
    std::vector<std::int64_t> order;          // order[k]: which index comes k-th
};
template <class I>
by_owner sort_by_owner(const I* index, std::int64_t n, const layout& lay) {
    const auto owner = [&](I i) { return static_cast<std::size_t>(lay.dist.owner(static_cast<std::int64_t>(i) / lay.tiles.tile)); };
    by_owner out{std::vector<std::int64_t>(static_cast<std::size_t>(object_tasks())), std::vector<std::int64_t>(static_cast<std::size_t>(n))};
    std::vector<std::uint32_t> owners(static_cast<std::size_t>(n));
    for (std::size_t k = 0; k < owners.size(); ++k)
        ++out.counts[owners[k] = static_cast<std::uint32_t>(owner(index[k]))];
    std::vector<std::int64_t> next(out.counts.size());
    for (std::size_t r = 1; r < next.size(); ++r)
        next[r] = next[r - 1] + out.counts[r - 1];
    for (std::size_t k = 0; k < owners.size(); ++k)
        out.order[static_cast<std::size_t>(next[owners[k]]++)] = static_cast<std::int64_t>(k);
    return out;
}

inline std::int64_t total(const std::vector<std::int64_t>& counts) {
    std::int64_t n = 0;
    for (std::int64_t c : counts)
        n += c;
    return n;
}

// Arrays of this task on their way to the owners of what their elements are about. Rank order there is the order of the
// elements where tasks hold ascending stretches of them. Collective.
class delivery {
public:
    explicit delivery(by_owner to) : to_(std::move(to)), expected_(exchange_counts(to_.counts)), arriving_(total(expected_)) {}
    std::int64_t arriving() const { return arriving_; }
    template <class U>
    std::unique_ptr<U[]> bring(const U* from) const {
        const auto packed = std::make_unique<U[]>(to_.order.size() + 1);
        auto got = std::make_unique<U[]>(static_cast<std::size_t>(arriving_) + 1);
        for (std::size_t k = 0; k < to_.order.size(); ++k)
            packed[k] = from[to_.order[k]];
        exchange_elements(element_type_of<U>(), reinterpret_cast<const std::byte*>(packed.get()), to_.counts, reinterpret_cast<std::byte*>(got.get()),
                          expected_);
        return got;
    }

private:
    by_owner to_;
    std::vector<std::int64_t> expected_;
    std::int64_t arriving_;
};

// Elements that lie in runs of lengths[r] on every task r, in rank order: to where `lay` wants them.
template <class T>
void lay_runs(const T* mine, const std::vector<std::int64_t>& lengths, const layout& lay, T* into) {
    if (lay.where == placement::whole)
        fail_usage("runs cannot be laid out on every task");
    const auto common = [](std::int64_t a, std::int64_t b, std::int64_t c, std::int64_t d) {
        return std::max<std::int64_t>(0, std::min(b, d) - std::max(a, c));
    };
    const auto me = static_cast<std::size_t>(object_rank());
    std::vector<std::int64_t> out(lengths.size()), in(lengths.size());
    const std::int64_t begin = total({lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>(me)});
    for (std::size_t r = 0, first = 0; r < lengths.size(); first += static_cast<std::size_t>(lengths[r++])) {
        out[r] = common(begin, begin + lengths[me], lay.first_of(static_cast<int>(r)), lay.last_of(static_cast<int>(r)));
        in[r] = common(static_cast<std::int64_t>(first), static_cast<std::int64_t>(first) + lengths[r], lay.first, lay.last);
    }
    exchange_elements(element_type_of<T>(), reinterpret_cast<const std::byte*>(mine), out, reinterpret_cast<std::byte*>(into), in);
}

}  // namespace detail

// out[i] = x[index[i]]; lies as the index does.
template <class T, std::integral I>
vector<T> gather(const vector<T>& x, const vector<I>& index, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("gather", at);
    using namespace detail;
    check_indices(index, x, x.size());
    vector<T> out(unfilled{}, index.lay());
    const std::int64_t n = index.lay().count();
    const I* const wanted = index.data();
    if (x.where() == placement::whole || object_tasks() == 1) {
        for (std::int64_t k = 0; k < n; ++k)
            out.data()[k] = x.data()[wanted[k]];
    } else {
        const by_owner mine = sort_by_owner(wanted, n, x.lay());
        std::vector<std::int64_t> asked(static_cast<std::size_t>(n));
        for (std::size_t k = 0; k < asked.size(); ++k)
            asked[k] = static_cast<std::int64_t>(wanted[mine.order[k]]);
        const std::vector<std::int64_t> others = exchange_counts(mine.counts);
        std::vector<std::int64_t> requests(static_cast<std::size_t>(total(others)));
        exchange_elements(element_type_of<std::int64_t>(), reinterpret_cast<const std::byte*>(asked.data()), mine.counts,
                          reinterpret_cast<std::byte*>(requests.data()), others);
        const auto answers = std::make_unique<T[]>(requests.size() + 1), got = std::make_unique<T[]>(asked.size() + 1);
        for (std::size_t k = 0; k < requests.size(); ++k)
            answers[k] = x.data()[requests[k] - x.lay().first];
        exchange_elements(x.element(), reinterpret_cast<const std::byte*>(answers.get()), others, reinterpret_cast<std::byte*>(got.get()),
                          mine.counts);
        for (std::size_t k = 0; k < asked.size(); ++k)
            out.data()[mine.order[k]] = got[k];
    }
    constructed(out);
    return out;
}

template <class X, class I>
    requires detail::computed_first<X, I>
auto gather(const X& x, const I& index, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("gather", at);
    return gather(detail::as_vector(x), detail::as_vector(index));
}

// into[index[i]] = op(into[index[i]], x[i]), in the order of i where an index occurs more than once.
template <class T, std::integral I, class Op>
void scatter(const vector<T>& x, const vector<I>& index, vector<T>& into, Op op, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("scatter", at);
    using namespace detail;
    if (x.size() != index.size())
        fail_shapes(x, x.lay(), index, index.lay());
    check_indices(index, into, into.size());
    T* const to = into.data();
    if (into.where() == placement::whole || index.where() == placement::whole || object_tasks() == 1) {
        // Every task sees all of it and keeps what is its own.
        const std::vector<T> values = x.gather();
        const std::vector<I> places = index.gather();
        for (std::size_t k = 0; k < places.size(); ++k)
            if (const auto i = static_cast<std::int64_t>(places[k]); i >= into.lay().first && i < into.lay().last)
                to[i - into.lay().first] = op(to[i - into.lay().first], static_cast<T>(values[k]));
        return;
    }
    meeting m;
    m.add(index.lay(), &index);
    m.add(x.lay(), &x);
    const delivery to_owners(sort_by_owner(index.data(), index.lay().count(), into.lay()));
    const auto there = to_owners.bring(index.data());
    const auto got = to_owners.bring(x.data() + (index.lay().first - x.lay().first));
    // Tasks hold ascending stretches of i, so rank order is the order of i.
    for (std::int64_t k = 0; k < to_owners.arriving(); ++k) {
        T& at = to[static_cast<std::int64_t>(there[static_cast<std::size_t>(k)]) - into.lay().first];
        at = op(at, got[static_cast<std::size_t>(k)]);
    }
}

// into[index[i]] = x[i]; where an index occurs more than once, the largest i stays.
template <class T, std::integral I>
void scatter(const vector<T>& x, const vector<I>& index, vector<T>& into, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("scatter", at);
    scatter(x, index, into, [](const T&, const T& b) { return b; });
}

template <class X, class I, class T, class Op>
    requires detail::computed_first<X, I>
void scatter(const X& x, const I& index, vector<T>& into, Op op, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("scatter", at);
    scatter(detail::as_vector(x), detail::as_vector(index), into, std::move(op));
}
template <class X, class I, class T>
    requires detail::computed_first<X, I>
void scatter(const X& x, const I& index, vector<T>& into, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("scatter", at);
    scatter(detail::as_vector(x), detail::as_vector(index), into);
}

// The elements for which the mask holds, in their order, as a new vector.
template <class M, class T>
    requires detail::distributed_operand<M>
vector<T> compress(M&& mask, const vector<T>& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("compress", at);
    using namespace detail;
    const auto holds = as_expression(std::forward<M>(mask));
    meeting m;
    m.add(x.lay(), &x);
    holds.meet(m);
    const layout& lay = m.common();
    const auto bound = holds.bind(lay);
    const T* const from = x.data() + (lay.first - x.lay().first);
    const auto kept = std::make_unique<T[]>(static_cast<std::size_t>(lay.count()) + 1);
    std::int64_t n = 0;
    for (std::ptrdiff_t i = 0; i < lay.count(); ++i)
        if (bound[i])
            kept[static_cast<std::size_t>(n++)] = from[i];
    if (lay.where == placement::whole) {
        vector<T> out(unfilled{}, make_layout({n}, placement::whole));
        std::copy_n(kept.get(), n, out.data());
        constructed(out);
        return out;
    }
    const std::vector<std::int64_t> lengths = counts_of_all(n);
    const std::int64_t all = total(lengths);
    vector<T> out(unfilled{}, make_layout({all}, lay.where));
    lay_runs(kept.get(), lengths, out.lay(), out.data());
    constructed(out);
    return out;
}

template <class M, class X>
    requires(detail::distributed_operand<M> && detail::computed_first<X>)
auto compress(M&& mask, const X& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("compress", at);
    return compress(std::forward<M>(mask), detail::as_vector(x));
}

// Without the elements that equal the one before them, as a new vector: of a sorted vector, its values.
template <class T>
vector<T> unique(const vector<T>& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("unique", at);
    if (x.size() == 0)
        return x;
    vector<bool> first = x != shift(x, 1);
    first.set(0, true);
    return compress(first, x);
}
template <class X>
    requires detail::computed_first<X>
auto unique(const X& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("unique", at);
    return unique(detail::as_vector(x));
}

}  // namespace dome
