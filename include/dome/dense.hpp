// SPDX-License-Identifier: Apache-2.0
// Dense matrices: products, transposes and outer products of dome::grid<T, 2> and dome::vector<T>.
//   y = matvec(a, x);  at = transpose(a);  a = outer(x, y);
// A row is summed by one task in eight fixed lanes, as reductions do within a tile: the same bits on every number of tasks.
// All calls are collective. Tested by test/runtime/objects/matrix_test.cpp.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "dome/detail/sparse_runtime.hpp"
#include "dome/grid.hpp"
#include "dome/indexing.hpp"
#include "dome/vector.hpp"

namespace dome {
namespace detail {

template <class Object>
void refuse_blank(const Object& x, const char* what) {
    if (x.blank())
        fail_usage(described(x) + " " + what + ": give it a shape first");
}

// Rows that a task has where a grid lies as `lay` says; none without columns.
struct row_part {
    std::int64_t first, last;
    std::int64_t count() const { return last - first; }
};
inline row_part rows_of(const layout& lay, int rank) {
    const std::int64_t columns = std::max<std::int64_t>(1, lay.shape[1]);
    return {lay.first_of(rank) / columns, lay.last_of(rank) / columns};
}

// All elements of a vector on this task; those of a replicated one where they are.
template <class T>
class everything {
public:
    explicit everything(const vector<T>& x) : data_(x.data()) {
        if (x.where() == placement::whole || object_tasks() == 1)
            return;
        copy_ = std::make_unique_for_overwrite<T[]>(static_cast<std::size_t>(x.size()) + 1);
        gather_all(x.element(), x.lay(), reinterpret_cast<const std::byte*>(x.data()), reinterpret_cast<std::byte*>(copy_.get()));
        data_ = copy_.get();
    }
    const T* data() const { return data_; }

private:
    std::unique_ptr<T[]> copy_;
    const T* data_;
};

// Computed before its elements are looked up, as as_vector() is.
template <class T>
const grid<T, 2>& as_matrix(const grid<T, 2>& a) {
    return a;
}
template <class E>
    requires computed_first<E>
auto as_matrix(const E& e) {
    return grid<typename E::value_type, 2>(e);
}

}  // namespace detail

// y[i] = a(i, 0) x[0] + a(i, 1) x[1] + ...; lies as a new vector does.
template <class T>
vector<T> matvec(const grid<T, 2>& a, const vector<T>& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("matvec", at);
    using namespace detail;
    refuse_blank(a, "cannot be multiplied");
    const std::int64_t rows = a.rows(), columns = a.columns();
    if (x.size() != columns)
        fail_product(described(a), rows, columns, x.size(), -1);
    const everything<T> all(x);
    vector<T> y(unfilled{}, make_layout({rows}, placement::dynamic));
    const T* const factor = all.data();
    const auto sums = [&](const T* row, std::int64_t n, T* into) {
        using A = sum_type<T>;
        for (std::int64_t i = 0; i < n; ++i, row += columns) {
            const bound_node<detail::multiply, bound_leaf<T>, bound_leaf<T>> products{{}, {{row}, {factor}}};
            into[i] = static_cast<T>(reduce_tile<A>(products, 0, columns, A{}, add{}));
        }
    };
    if (a.where() == placement::whole) {
        sums(a.data() + y.lay().first * columns, y.lay().count(), y.data());
    } else if (columns == 0) {
        y = T{};
    } else {
        std::vector<std::int64_t> parts;
        for (int r = 0; r < object_tasks(); ++r)
            parts.push_back(rows_of(a.lay(), r).count());
        const std::int64_t mine = parts[static_cast<std::size_t>(object_rank())];
        const auto found = std::make_unique_for_overwrite<T[]>(static_cast<std::size_t>(mine) + 1);
        sums(a.data(), mine, found.get());
        lay_runs(found.get(), parts, y.lay(), y.data());
    }
    constructed(y);
    return y;
}

template <class A, class X>
    requires detail::computed_first<A, X>
auto matvec(const A& a, const X& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("matvec", at);
    return matvec(detail::as_matrix(a), detail::as_vector(x));
}

// Element (i, j) of the result is (j, i) of `a`; every element travels once.
template <class T>
grid<T, 2> transpose(const grid<T, 2>& a, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("transpose", at);
    using namespace detail;
    refuse_blank(a, "has no transpose");
    const std::int64_t rows = a.rows(), columns = a.columns();
    grid<T, 2> out(unfilled{}, make_layout({columns, rows}, a.where()));
    // The elements of `count` rows of `a` that belong to columns [first, last), column by column; in squares, for the caches' sake.
    const auto turn = [columns](const T* from, std::int64_t count, std::int64_t first, std::int64_t last, T* into) {
        constexpr std::int64_t side = 32;
        for (std::int64_t i0 = 0; i0 < count; i0 += side)
            for (std::int64_t j0 = first; j0 < last; j0 += side)
                for (std::int64_t j = j0; j < std::min(last, j0 + side); ++j)
                    for (std::int64_t i = i0; i < std::min(count, i0 + side); ++i)
                        into[(j - first) * count + i] = from[i * columns + j];
    };
    if (a.where() == placement::whole) {
        turn(a.data(), rows, 0, columns, out.data());
        constructed(out);
        return out;
    }
    const row_part mine = rows_of(a.lay(), object_rank()), next = rows_of(out.lay(), object_rank());
    std::vector<std::int64_t> sent, expected;
    const auto packed = std::make_unique_for_overwrite<T[]>(static_cast<std::size_t>(a.lay().count()) + 1),
               got = std::make_unique_for_overwrite<T[]>(static_cast<std::size_t>(out.lay().count()) + 1);
    T* to = packed.get();
    for (int r = 0; r < object_tasks(); ++r) {
        const row_part theirs = rows_of(out.lay(), r);
        sent.push_back(mine.count() * theirs.count());
        expected.push_back(rows_of(a.lay(), r).count() * next.count());
        turn(a.data(), mine.count(), theirs.first, theirs.last, to);
        to += sent.back();
    }
    exchange_elements(a.element(), reinterpret_cast<const std::byte*>(packed.get()), sent, reinterpret_cast<std::byte*>(got.get()), expected);
    const T* from = got.get();
    for (int r = 0; r < object_tasks(); ++r) {
        const row_part theirs = rows_of(a.lay(), r);
        for (std::int64_t j = 0; j < next.count(); ++j, from += theirs.count())
            std::copy_n(from, theirs.count(), out.data() + j * rows + theirs.first);
    }
    constructed(out);
    return out;
}

template <class A>
    requires detail::computed_first<A>
auto transpose(const A& a, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("transpose", at);
    return transpose(detail::as_matrix(a));
}

// Element (i, j) is x[i] * y[j].
template <class T>
grid<T, 2> outer(const vector<T>& x, const vector<T>& y, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("outer", at);
    using namespace detail;
    refuse_blank(x, "has no outer product");
    refuse_blank(y, "has no outer product");
    check_extents({}, "grid", x.element(), {x.size(), y.size()});
    grid<T, 2> out(unfilled{}, make_layout({x.size(), y.size()}, placement::dynamic));
    std::vector<std::vector<want>> wants;
    for (int r = 0; r < object_tasks(); ++r) {
        const row_part rows = rows_of(out.lay(), r);
        wants.push_back({{rows.first, rows.count(), 0}});
    }
    const std::int64_t mine = rows_of(out.lay(), object_rank()).count();
    const auto left = std::make_unique_for_overwrite<T[]>(static_cast<std::size_t>(mine) + 1);
    pull(x.element(), x.lay(), reinterpret_cast<const std::byte*>(x.data()), wants, reinterpret_cast<std::byte*>(left.get()));
    const everything<T> all(y);
    T* to = out.data();
    for (std::int64_t i = 0; i < mine; ++i)
        for (std::int64_t j = 0; j < y.size(); ++j)
            *to++ = detail::multiply{}(left[static_cast<std::size_t>(i)], all.data()[j]);
    constructed(out);
    return out;
}
template <class X, class Y>
    requires detail::computed_first<X, Y>
auto outer(const X& x, const Y& y, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("outer", at);
    return outer(detail::as_vector(x), detail::as_vector(y));
}

}  // namespace dome
