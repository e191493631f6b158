// SPDX-License-Identifier: Apache-2.0
// dome::grid<T, N>: an array of N dimensions, spread over the tasks by whole slices of the first dimension ("rows").
//   dome::grid<double> cur(rows, columns, 0.0), next = cur;
//   next.stencil(cur, [](auto u) { return 0.25 * (u(-1, 0) + u(1, 0) + u(0, -1) + u(0, 1)); });
//   swap(cur, next);
// The rows of neighbours that a stencil reads are fetched before it runs.
// Tested by test/runtime/objects/grid_test.cpp.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "dome/detail/right_side.hpp"
#include "dome/detail/stencil.hpp"
#include "dome/expression.hpp"
#include "dome/reduce.hpp"
#include "dome/slice.hpp"

namespace dome {
namespace detail {

// A grid's elements by global index, for kernels written by hand: v(i, j, ...) for the rows of this task and, after
// exchange_halo(), those around them. Not checked.
template <class T, int N>
struct grid_view {
    T* origin;                                  // where global flat index 0 would be
    std::array<std::ptrdiff_t, N> stride;
    template <std::integral... I>
        requires(sizeof...(I) == N)
    T& operator()(I... index) const {
        const std::ptrdiff_t i[] = {static_cast<std::ptrdiff_t>(index)...};
        std::ptrdiff_t at = i[N - 1];
        for (int k = 0; k < N - 1; ++k)
            at += i[k] * stride[static_cast<std::size_t>(k)];
        return origin[at];
    }
};

template <class T, class... More>
inline constexpr bool extent_and_value = false;
template <class T, class K, class V>
inline constexpr bool extent_and_value<T, K, V> = std::integral<std::remove_cvref_t<K>> && std::convertible_to<V, T>;

}  // namespace detail

template <class T, int N = 2>
class grid final : public detail::array<T> {
    static_assert(N >= 1, "a grid has at least one dimension");
    using base = detail::array<T>;
    using extents = std::array<std::int64_t, N>;
    template <class F, std::size_t... K>
    static constexpr bool takes_indices(std::index_sequence<K...>) {
        return std::invocable<F&, decltype(static_cast<std::int64_t>(K))...>;
    }
    template <class F>
    static constexpr bool index_function = takes_indices<F>(std::make_index_sequence<N>{}) && !std::convertible_to<F, T>;

public:
    grid() { detail::constructed(*this); }                         // blank: takes the shape of what is assigned first
    explicit grid(const extents& shape, const T& value = T{}, const spread& how = {},
                  const std::source_location& at = std::source_location::current()) {
        lay_out(shape, how, at);
        std::fill_n(this->to_write(), this->lay_->count(), value);
        detail::constructed(*this);
    }
    // value(i, j, ...) for all global indices.
    template <class F>
        requires index_function<F>
    grid(const extents& shape, F&& value, const spread& how = {}, const std::source_location& at = std::source_location::current()) {
        lay_out(shape, how, at);
        write_indices(value);
        detail::constructed(*this);
    }
    explicit grid(std::int64_t n, const T& value = T{}, const spread& how = {}, const std::source_location& at = std::source_location::current())
        requires(N == 1)
        : grid(extents{n}, value, how, at) {}
    template <class F>
        requires(N == 1 && index_function<F>)
    grid(std::int64_t n, F&& value, const spread& how = {}, const std::source_location& at = std::source_location::current())
        : grid(extents{n}, std::forward<F>(value), how, at) {}
    grid(std::int64_t rows, std::int64_t columns, const T& value = T{}, const spread& how = {},
         const std::source_location& at = std::source_location::current())
        requires(N == 2)
        : grid(extents{rows, columns}, value, how, at) {}
    template <class F>
        requires(N == 2 && index_function<F>)
    grid(std::int64_t rows, std::int64_t columns, F&& value, const spread& how = {}, const std::source_location& at = std::source_location::current())
        : grid(extents{rows, columns}, std::forward<F>(value), how, at) {}
    // Extents without braces look like two of them and a value: said here rather than by a page of candidates.
    template <std::integral J, class... More>
        requires((N > 2 && sizeof...(More) + 1 >= N) || (N == 2 && detail::extent_and_value<T, More...>))
    grid(std::int64_t, J, More&&...) {
        static_assert(!std::is_same_v<J, J>, "more than two extents stand in braces: dome::grid<double, 3> g({3, 3, 3}, 1.0)");
    }
    // Element by element from an expression, a slice, or a grid of other elements.
    template <class E>
        requires detail::elements_for<E, grid>
    grid(const E& e, const std::source_location& at = std::source_location::current()) {
        const detail::calling call("grid", at);
        assign(detail::expression_for(this->lay(), e));
        detail::constructed(*this);
    }
    // The same elements, spread otherwise. Collective.
    grid(const grid& other, const spread& how, const std::source_location& at = std::source_location::current()) {
        const detail::calling call("grid", at);
        lay_out(other.dimensions(), how, at);
        this->pull_all_from(other);
        detail::constructed(*this);
    }
    grid(detail::unfilled, detail::layout lay) { this->take_layout(std::move(lay)); }
    grid(const grid& other, const std::source_location& at = std::source_location::current()) : base(other, at) { detail::constructed(*this); }
    grid(grid&& other) noexcept = default;
    template <std::same_as<grid> V>
    grid& operator=(const V& other) {
        distributed::operator=(other);
        this->copy_from(other);
        return *this;
    }
    template <std::same_as<grid> V>
    grid& operator=(V&& other) noexcept {
        base::operator=(std::move(other));
        return *this;
    }
    grid& operator=(const detail::right_side<grid>& e) {
        e.go_into(*this, "operator=");
        return *this;
    }
    // In place of those that the language would declare: an expression converts to a grid as well as to what the operator above takes.
    grid& operator=(const volatile grid&) = delete;
    grid& operator=(const T& value) {
        this->write_all(value);
        return *this;
    }

    template <class F>
        requires index_function<F>
    void fill(F&& value) {
        write_indices(value);
    }
    void fill(const T& value) { *this = value; }

    const char* kind() const override { return "grid"; }

    extents dimensions() const {
        extents e{};
        std::copy(this->lay_->shape.begin(), this->lay_->shape.end(), e.begin());
        return e;
    }
    std::int64_t extent(int k) const { return this->blank() ? 0 : this->lay_->shape[static_cast<std::size_t>(k)]; }
    std::int64_t rows() const { return extent(0); }
    std::int64_t columns() const
        requires(N == 2)
    {
        return extent(1);
    }

    // The indices of the element that is at `flat` in row-major order (as min_at() gives it).
    extents indices(std::int64_t flat, const std::source_location& where = std::source_location::current()) const {
        if (flat < 0 || flat >= this->size()) {
            const detail::calling call("indices", where);
            detail::fail_index(*this, flat);
        }
        extents at{};
        for (int k = N - 1; k >= 0; --k) {
            at[static_cast<std::size_t>(k)] = flat % extent(k);
            flat /= extent(k);
        }
        return at;
    }

    // One element, on every task: a message each time, so not for loops. Collective.
    // The line of the call is known for up to three dimensions: a default argument cannot follow any number of others.
    template <std::integral I>
    T at(I i, const std::source_location& where = std::source_location::current()) const
        requires(N == 1)
    {
        const detail::calling call("at", where);
        return this->element_at(flat({static_cast<std::int64_t>(i)}));
    }
    template <std::integral I, std::integral J>
    T at(I i, J j, const std::source_location& where = std::source_location::current()) const
        requires(N == 2)
    {
        const detail::calling call("at", where);
        return this->element_at(flat({static_cast<std::int64_t>(i), static_cast<std::int64_t>(j)}));
    }
    template <std::integral I, std::integral J, std::integral K>
    T at(I i, J j, K k, const std::source_location& where = std::source_location::current()) const
        requires(N == 3)
    {
        const detail::calling call("at", where);
        return this->element_at(flat({static_cast<std::int64_t>(i), static_cast<std::int64_t>(j), static_cast<std::int64_t>(k)}));
    }
    template <std::integral... I>
        requires(N > 3 && sizeof...(I) == N)
    T at(I... index) const {
        const detail::calling call("at");
        return this->element_at(flat({static_cast<std::int64_t>(index)...}));
    }
    // Every task gives the same; the owner keeps it. No message.
    void set(const extents& index, const T& value, const std::source_location& where = std::source_location::current()) {
        this->set_element(flat(index, where), value, where);
    }
    void set(std::int64_t i, std::int64_t j, const T& value, const std::source_location& where = std::source_location::current())
        requires(N == 2)
    {
        set(extents{i, j}, value, where);
    }

    // A block, to read and to assign to: a range along each dimension (slice.hpp).
    auto slice(const range& rows, const std::source_location& where = std::source_location::current())
        requires(N == 1)
    {
        return detail::slice_of<grid, N>(*this, {rows}, where);
    }
    auto slice(const range& rows, const std::source_location& where = std::source_location::current()) const
        requires(N == 1)
    {
        return detail::slice_of<const grid, N>(*this, {rows}, where);
    }
    auto slice(const range& rows, const range& columns, const std::source_location& where = std::source_location::current())
        requires(N == 2)
    {
        return detail::slice_of<grid, N>(*this, {rows, columns}, where);
    }
    auto slice(const range& rows, const range& columns, const std::source_location& where = std::source_location::current()) const
        requires(N == 2)
    {
        return detail::slice_of<const grid, N>(*this, {rows, columns}, where);
    }
    auto slice(const range& i, const range& j, const range& k, const std::source_location& where = std::source_location::current())
        requires(N == 3)
    {
        return detail::slice_of<grid, N>(*this, {i, j, k}, where);
    }
    auto slice(const range& i, const range& j, const range& k, const std::source_location& where = std::source_location::current()) const
        requires(N == 3)
    {
        return detail::slice_of<const grid, N>(*this, {i, j, k}, where);
    }

    // --- for kernels written by hand: this task's rows are [row_begin(), row_end()); after exchange_halo(h) the h rows
    // on either side can be read too. Pointers stay good until the next collective operation on this object.
    std::int64_t row_begin() const { return row_elements() == 0 ? 0 : this->lay_->first / row_elements(); }
    std::int64_t row_end() const { return row_elements() == 0 ? 0 : this->lay_->last / row_elements(); }
    T* row(std::int64_t i) { return this->data() + (i - row_begin()) * row_elements(); }
    const T* row(std::int64_t i) const { return this->data() + (i - row_begin()) * row_elements(); }

    // The same by global indices: v(i, j, ...).
    detail::grid_view<T, N> view() { return {origin(this->data()), strides()}; }
    detail::grid_view<const T, N> view() const { return {origin(this->data()), strides()}; }

    // Fetches the rows of neighbours: `width` on either side. Beyond the first and the last row of the grid there are none, the
    // opposite side's, or mirrored ones. They are for reading: those that their task has not changed are not sent again. Collective.
    void exchange_halo(std::int64_t width = 1, edges beyond = edges::fixed, const std::source_location& where = std::source_location::current()) {
        const detail::calling call("exchange_halo", where);
        detail::pulling halo = begin_halo(width, beyond);
        this->finish_surroundings(halo);
    }

    // Every element becomes f(neighbourhood in `from`); f may look at elements `reach` away along every dimension, diagonals included.
    // What it meets beyond the edges is said for all dimensions or for each. Rows of neighbours travel while the rows that need
    // none are computed. Collective.
    template <class F>
    void stencil(grid& from, F&& f, std::int64_t reach = 1, edges beyond = edges::fixed,
                 const std::source_location& where = std::source_location::current()) {
        std::array<edges, N> all;
        all.fill(beyond);
        stencil(from, std::forward<F>(f), reach, all, where);
    }
    template <class F>
    void stencil(grid& from, F&& f, std::int64_t reach, const std::array<edges, N>& beyond,
                 const std::source_location& where = std::source_location::current()) {
        const detail::calling call("stencil", where);
        if (&from == this)
            detail::fail_usage("a stencil cannot write " + detail::described(*this) + ", which it reads: give it two grids, and swap them");
        if (reach < 0)
            detail::fail_usage("a stencil of " + detail::described(from) + " cannot reach " + std::to_string(reach) +
                               " elements far: give 0 or more");
        if (this->blank())
            this->take_layout(from.lay());
        if (this->lay_->shape != from.lay_->shape)
            detail::fail_shapes(*this, this->lay(), from, from.lay());
        if (!base::same_spread(this->lay(), from.lay()))
            detail::fail_spread(*this, from);
        detail::pulling halo = from.begin_halo(reach, beyond[0]);
        const extents shape = dimensions();
        const auto stride = strides();
        const std::int64_t first = row_begin(), last = row_end();
        // Without rows of its own a task still takes part in the exchange.
        const std::int64_t inner = std::min(last, first + reach), outer = std::max(inner, last - reach);
        detail::sweep<T, N, std::remove_reference_t<F>> sweep(origin(std::as_const(from).data()), origin(this->to_write()), shape, stride, reach,
                                                              beyond, f);
        sweep.rows(inner, outer, [&] { halo.poll(); });
        from.finish_surroundings(halo);
        sweep.rows(first, inner, [] {});
        sweep.rows(outer, last, [] {});
    }

    // Contents change sides; each keeps its number and name.
    void swap(grid& other) noexcept { this->swap_contents(other); }
    friend void swap(grid& a, grid& b) noexcept { a.swap(b); }

private:
    template <class, class>
    friend class detail::right_side;

    std::int64_t row_elements() const {
        std::int64_t n = this->blank() ? 0 : 1;
        for (std::size_t k = 1; k < this->lay_->shape.size(); ++k)
            n *= this->lay_->shape[k];
        return n;
    }
    // Where the element of global index 0 would be; a task without elements has none.
    template <class U>
    U* origin(U* mine) const {
        return mine == nullptr ? nullptr : mine - this->lay_->first;
    }
    std::array<std::ptrdiff_t, N> strides() const {
        std::array<std::ptrdiff_t, N> s{};
        std::ptrdiff_t n = 1;
        for (int k = N - 1; k >= 0; --k) {
            s[static_cast<std::size_t>(k)] = n;
            n *= static_cast<std::ptrdiff_t>(extent(k));
        }
        return s;
    }

    // Where the rows around this task's are to come from; rows beyond an edge are those that stand for them.
    detail::pulling begin_halo(std::int64_t width, edges beyond) {
        if (width < 0)
            detail::fail_usage("the halo of " + detail::described(*this) + " cannot be " + std::to_string(width) + " rows wide: give 0 or more");
        const std::int64_t row = row_elements(), n = rows();
        const bool alone = this->lay_->where == placement::whole || detail::object_tasks() == 1;
        if (this->size() == 0 || width == 0 || (alone && beyond == edges::fixed))
            return {};
        this->widen_margin(width * row);
        std::vector<std::vector<detail::want>> wants(static_cast<std::size_t>(detail::object_tasks()));
        for (int r = 0; r < detail::object_tasks(); ++r) {
            const std::int64_t first = this->lay_->first_of(r) / row, last = this->lay_->last_of(r) / row;
            if (first == last)
                continue;
            auto& w = wants[static_cast<std::size_t>(r)];
            const auto range = [&](std::int64_t a, std::int64_t b) {
                if (beyond == edges::fixed) {
                    const std::int64_t from = std::max<std::int64_t>(0, a), to = std::min(n, b);
                    if (from < to)
                        w.push_back({from * row, (to - from) * row, (from - first) * row});
                    return;
                }
                for (std::int64_t i = a; i < b; ++i)
                    w.push_back({detail::folded(i, n, beyond) * row, row, (i - first) * row});
            };
            range(first - width, first);
            range(last, last + width);
        }
        return this->begin_surroundings(wants, {width, static_cast<std::int64_t>(beyond)});
    }
    // `where`: the line of a call of set(); at() has told its own.
    std::int64_t flat(const extents& index, const std::source_location& where = {}) const {
        std::int64_t at = 0;
        for (int k = 0; k < N; ++k) {
            if (const std::int64_t i = index[static_cast<std::size_t>(k)]; i < 0 || i >= extent(k)) {
                const detail::calling call("set", where);
                detail::fail_index(*this, static_cast<std::size_t>(k), i);
            }
            at = at * extent(k) + index[static_cast<std::size_t>(k)];
        }
        return at;
    }

    void lay_out(const extents& shape, const spread& how, const std::source_location& at) {
        const detail::calling call("grid", at);
        this->set_name(how.name);
        const std::vector<std::int64_t> s(shape.begin(), shape.end());
        detail::check_extents(how.name, kind(), this->element(), s);
        if (how.tile < 0)
            detail::fail_usage("a tile of " + detail::described(*this, s) + " cannot have " + std::to_string(how.tile) + " rows: 0 lets Dome choose");
        this->take_layout(detail::make_layout(s, how.where, how.tile));
    }
    void check_shape(const std::vector<std::int64_t>& shape, std::int64_t tile) const override {
        if (shape.empty())
            return;
        if (shape.size() != N)
            detail::fail_usage(detail::described(*this) + " has " + std::to_string(N) + " dimensions and cannot become an object of " +
                               std::to_string(shape.size()));
        std::int64_t row = 1;
        for (std::size_t k = 1; k < shape.size(); ++k)
            row *= shape[k];
        if (row > 0 && tile % row != 0)
            detail::fail_usage("a tile of " + std::to_string(tile) + " elements is not a whole number of rows of " + detail::described(*this, shape));
    }

    template <class F>
    void write_indices(F&& value) {
        if (this->lay_->count() == 0)
            return;
        T* p = this->to_write();
        extents at{};
        at[0] = row_begin();
        for (const T* const end = p + this->lay_->count(); p != end; ++p) {
            *p = static_cast<T>(std::apply(value, at));
            for (int k = N - 1; k >= 0; --k) {
                if (++at[static_cast<std::size_t>(k)] < extent(k) || k == 0)
                    break;
                at[static_cast<std::size_t>(k)] = 0;
            }
        }
    }

    template <class E>
    void assign(const E& e) {
        detail::meeting m;
        if (!this->blank())
            m.add(this->lay(), this);
        e.meet(m);
        if (this->blank()) {
            m.need_shape();
            if (m.common().shape.size() != N)
                detail::fail_usage(detail::described(*this) + " has " + std::to_string(N) + " dimensions and cannot take an expression of " +
                                   std::to_string(m.common().shape.size()) + ", that of " + detail::described(*m.who));
            this->take_layout(m.common());
        } else if (m.lay != &this->lay()) {
            detail::fail_spread(*this, *m.who);
        }
        detail::evaluate(this->to_write(), e.bind(this->lay()), static_cast<std::ptrdiff_t>(this->lay_->count()));
    }
};

// A copy of `x` that lies as `like` does. Collective.
template <class T, class U, int N>
grid<T, N> spread_like(const grid<T, N>& x, const grid<U, N>& like, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("spread_like", at);
    if (x.lay().shape != like.lay().shape)
        detail::fail_shapes(x, x.lay(), like, like.lay());
    grid<T, N> out(detail::unfilled{}, like.lay());
    out = x;                                   // keeps its own spread, the shape being the same
    detail::constructed(out);
    return out;
}

// All elements on every task, as an object. Collective.
template <class T, int N>
grid<T, N> replicate(const grid<T, N>& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("replicate", at);
    if (x.blank())
        return {};
    std::int64_t row = 1;
    for (int k = 1; k < N; ++k)
        row *= x.extent(k);
    return grid<T, N>(x, spread(placement::whole, row == 0 ? 0 : x.tiles().tile / row));
}

}  // namespace dome
