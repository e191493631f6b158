// SPDX-License-Identifier: Apache-2.0
// dome::sparse_matrix<T>: a matrix that holds its non-zero elements only, in compressed rows, spread over the tasks by rows.
//   dome::sparse_matrix<double> a(n, n, [&](std::int64_t i, auto& row) {
//       row.add(i, 2.0);
//       if (i > 0) row.add(i - 1, -1.0);
//       if (i + 1 < n) row.add(i + 1, -1.0);
//   });
//   y = a * x;  multiply(a, x, y);                                     // the same; the second reuses y
// Rows lie as the elements of a vector of that length do, and move with them. Every row is summed by one task in the order of
// its columns: a product has the same bits on every number of tasks. The numbers are kept in vectors, so checkpoints save
// them; how tasks exchange elements of x is worked out at the first product and again when rows or x have moved.
// Tested by test/runtime/objects/matrix_test.cpp.
#pragma once

#include <algorithm>
#include <complex>
#include <concepts>
#include <cstdint>
#include <memory>
#include <numeric>
#include <optional>
#include <source_location>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "dome/archive.hpp"
#include "dome/detail/sparse_runtime.hpp"
#include "dome/indexing.hpp"
#include "dome/vector.hpp"

namespace dome {

// What the function that fills a matrix is handed: one row.
template <class T>
class row_builder {
public:
    // In any order; what is added to one column adds up.
    void add(std::int64_t column, const T& value) {
        if (column < 0 || column >= columns_)
            detail::fail_entry(detail::described(name_, "sparse_matrix", element_type_of<T>(), {rows_, columns_}), row_, column, rows_, columns_);
        entries_.push_back({column, value});
    }

private:
    template <class>
    friend class sparse_matrix;
    struct entry {
        std::int64_t column;
        T value;
    };
    row_builder(const std::string& name, std::int64_t rows, std::int64_t columns) : name_(name), rows_(rows), columns_(columns) {}
    void begin(std::int64_t row) {
        row_ = row;
        entries_.clear();
    }
    // By column, each once; equal columns are added up in their order.
    void settle() {
        const auto before = [](const entry& a, const entry& b) { return a.column < b.column; };
        if (!std::is_sorted(entries_.begin(), entries_.end(), before))
            std::stable_sort(entries_.begin(), entries_.end(), before);
        std::size_t kept = 0;
        for (const entry& e : entries_) {
            if (kept > 0 && entries_[kept - 1].column == e.column)
                entries_[kept - 1].value = detail::add{}(entries_[kept - 1].value, e.value);
            else
                entries_[kept++] = e;
        }
        entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(kept), entries_.end());
    }

    const std::string& name_;
    std::int64_t rows_, columns_, row_ = 0;
    std::vector<entry> entries_;
};

template <class T>
class sparse_matrix {
    static_assert((std::is_arithmetic_v<T> && !std::is_same_v<T, bool>) || std::is_same_v<T, std::complex<float>> ||
                      std::is_same_v<T, std::complex<double>> || std::is_same_v<T, std::complex<long double>>,
                  "elements of a matrix are numbers");

public:
    using value_type = T;

    sparse_matrix() = default;                                     // blank: to be assigned to
    // f(i, row) is called for every row i by the task that owns it; row.add(j, value) adds an element. Collective.
    template <class F>
        requires std::invocable<F&, std::int64_t, row_builder<T>&>
    sparse_matrix(std::int64_t rows, std::int64_t columns, F&& f, const spread& how = {},
                  const std::source_location& where = std::source_location::current())
        : sparse_matrix(detail::unfilled{}, rows, columns, how, where) {
        const detail::calling call("sparse_matrix", where);
        fill([&](std::int64_t i, row_builder<T>& row) { f(i, row); });
    }
    // Without elements.
    sparse_matrix(std::int64_t rows, std::int64_t columns, const spread& how = {},
                  const std::source_location& where = std::source_location::current())
        : sparse_matrix(rows, columns, [](std::int64_t, row_builder<T>&) {}, how, where) {}
    // Element k is at (i[k], j[k]); what is at one place adds up in the order of k. All three lie alike. Collective.
    static sparse_matrix from_triplets(std::int64_t rows, std::int64_t columns, const vector<std::int64_t>& i, const vector<std::int64_t>& j,
                                       const vector<T>& v, const spread& how = {},
                                       const std::source_location& where = std::source_location::current()) {
        const detail::calling call("from_triplets", where);
        detail::check_alike(i, i.lay(), j, j.lay());
        detail::check_alike(i, i.lay(), v, v.lay());
        return from_entries(rows, columns, i.data(), j.data(), v.data(), i.lay().count(), i.where() == placement::whole, how);
    }
    // The same from arrays of this task, which come in rank order; `everywhere`: every task has all of them.
    static sparse_matrix from_entries(std::int64_t rows, std::int64_t columns, const std::int64_t* i, const std::int64_t* j, const T* v,
                                      std::int64_t n, bool everywhere, const spread& how = {});

    // A copy is a matrix of its own; the plan of its products is made anew.
    sparse_matrix(const sparse_matrix& other) : shape_(other.shape_), lengths_(other.lengths_), columns_(other.columns_), values_(other.values_) {}
    sparse_matrix(sparse_matrix&&) noexcept = default;
    sparse_matrix& operator=(const sparse_matrix& other) {
        shape_ = other.shape_;
        lengths_ = other.lengths_;
        columns_ = other.columns_;
        values_ = other.values_;
        forget();
        return *this;
    }
    sparse_matrix& operator=(sparse_matrix&&) noexcept = default;

    std::int64_t rows() const { return extent(0); }
    std::int64_t columns() const { return extent(1); }
    std::int64_t nonzeros() const { return values_.size(); }       // elements that are kept, whatever their value
    bool blank() const { return shape_.blank(); }
    const std::string& name() const { return lengths_.name(); }

    // How rows lie: this task's are [row_begin(), row_end()).
    const distribution& dist() const { return lengths_.dist(); }
    std::int64_t row_begin() const { return lengths_.local_begin(); }
    std::int64_t row_end() const { return lengths_.local_end(); }
    void redistribute(const distribution& next) { lengths_.redistribute(next); }     // the elements follow when they are needed

    // f(i, j, value) for this task's elements, by row and column. Collective where rows have moved, as all that reads elements.
    template <class F>
    void for_each_local(F&& f) const {
        settle();
        const T* value = values_.data();
        const std::int64_t* column = columns_.data();
        for (std::int64_t i = row_begin(); i < row_end(); ++i)
            for (std::int64_t n = lengths_.data()[i - row_begin()]; n > 0; --n)
                f(i, *column++, *value++);
    }

    // One element on every task, zero where none is kept: a message each time, so not for loops. Collective.
    T at(std::int64_t i, std::int64_t j, const std::source_location& where = std::source_location::current()) const {
        const detail::calling call("at", where);
        if (i < 0 || i >= rows() || j < 0 || j >= columns())
            detail::fail_entry(description(), i, j, rows(), columns());
        settle();
        T x{};
        if (i >= row_begin() && i < row_end())
            x = element(i, j);
        detail::broadcast_element(values_.element(), lengths_.lay(), i, &x);
        return x;
    }

    // The elements (i, i) as a vector; where columns are no fewer than rows, it lies as the rows do. Collective.
    vector<T> diagonal(const std::source_location& where = std::source_location::current()) const {
        const detail::calling call("diagonal", where);
        refuse_blank("has no diagonal");
        settle();
        const std::int64_t n = std::min(rows(), columns());
        const auto mine = std::make_unique<T[]>(static_cast<std::size_t>(lengths_.lay().count()) + 1);
        const auto part = [&](std::int64_t first, std::int64_t last) { return std::min(last, n) - std::min(first, n); };
        std::vector<std::int64_t> parts;
        for (int r = 0; r < detail::object_tasks(); ++r)
            parts.push_back(part(lengths_.lay().first_of(r), lengths_.lay().last_of(r)));
        for (std::int64_t i = row_begin(); i < std::min(row_end(), n); ++i)
            mine[static_cast<std::size_t>(i - row_begin())] = element(i, i);
        vector<T> out(detail::unfilled{}, n == rows() ? lengths_.lay() : detail::make_layout({n}, lengths_.where()));
        detail::lay_runs(mine.get(), parts, out.lay(), out.data());
        detail::constructed(out);
        return out;
    }

    // The right side of a product; an operator cannot be told the line of its call in another way.
    struct factor {
        factor(const vector<T>& of, const std::source_location& at = std::source_location::current()) : x(of), where(at) {}
        template <class E>
            requires detail::expression<E>
        factor(const E& e, const std::source_location& at = std::source_location::current()) : made(std::in_place, e, at), x(*made), where(at) {}
        factor(const factor&) = delete;        // `x` may be `made`
        std::optional<vector<T>> made;
        const vector<T>& x;
        const std::source_location where;
    };

    // y = a * x. x may lie as it likes; y lies as the rows of `a` afterwards. Collective; no memory is asked for when x and y
    // lie as in the call before.
    friend void multiply(const sparse_matrix& a, const vector<T>& x, vector<T>& y,
                         const std::source_location& where = std::source_location::current()) {
        const detail::calling call("multiply", where);
        a.multiply_into(x, y);
    }
    friend vector<T> operator*(const sparse_matrix& a, const factor& of) {
        const detail::calling call("sparse_matrix * vector", of.where);
        const vector<T>& x = of.x;
        a.refuse_blank("cannot be multiplied");
        vector<T> y(detail::unfilled{}, a.lengths_.lay());
        a.multiply_into(x, y);
        detail::constructed(y);
        return y;
    }

    // Element (i, j) of the result is (j, i) of `a`. Collective.
    friend sparse_matrix transpose(const sparse_matrix& a, const std::source_location& where = std::source_location::current()) {
        const detail::calling call("transpose", where);
        a.refuse_blank("has no transpose");
        std::vector<std::int64_t> i, j;
        const std::size_t n = static_cast<std::size_t>(a.columns_.lay().count());
        i.reserve(n);
        j.reserve(n);
        a.for_each_local([&](std::int64_t row, std::int64_t column, const T&) {
            i.push_back(column);
            j.push_back(row);
        });
        return from_entries(a.columns(), a.rows(), i.data(), j.data(), a.values_.data(), static_cast<std::int64_t>(i.size()), false,
                            a.lengths_.where());
    }

    void swap(sparse_matrix& other) noexcept {
        shape_.swap(other.shape_);
        lengths_.swap(other.lengths_);
        columns_.swap(other.columns_);
        values_.swap(other.values_);
        std::swap(followed_, other.followed_);
        std::swap(product_, other.product_);
    }
    friend void swap(sparse_matrix& a, sparse_matrix& b) noexcept { a.swap(b); }

private:
    friend struct describe<sparse_matrix>;

    // A plan and the arrays it works with.
    struct product {
        detail::product_plan plan;
        std::unique_ptr<T[]> out, halo;
        std::optional<detail::repeated_exchange> exchange;         // none where every task has all it needs
    };

    // Rows are laid out; their elements are not there yet.
    // `where`: the line of the user's call, unless one is known.
    sparse_matrix(detail::unfilled, std::int64_t rows, std::int64_t columns, const spread& how, const std::source_location& where = {})
        : shape_(detail::unfilled{}, detail::make_layout({2}, placement::whole, 1)),
          lengths_(detail::unfilled{}, row_layout(rows, columns, how, where)), columns_(detail::unfilled{}, {}), values_(detail::unfilled{}, {}) {
        shape_.data()[0] = rows;
        shape_.data()[1] = columns;
        lengths_.set_name(how.name);
        if (!how.name.empty()) {
            shape_.set_name(how.name + " shape");
            columns_.set_name(how.name + " columns");
            values_.set_name(how.name + " values");
        }
    }
    static detail::layout row_layout(std::int64_t rows, std::int64_t columns, const spread& how, const std::source_location& where) {
        const detail::calling call("sparse_matrix", where);
        detail::check_sparse(how.name, element_type_of<T>(), rows, columns, how.where, how.tile);
        return detail::make_layout({rows}, how.where, how.tile);
    }

    // f(i, row) for this task's rows gives the elements; then everything is in place, and a resumed run fills in what it saved.
    template <class F>
    void fill(F&& f) {
        std::vector<std::int64_t> columns;
        std::vector<T> values;
        std::optional<error> mine;
        try {
            row_builder<T> row(name(), rows(), this->columns());
            for (std::int64_t i = row_begin(); i < row_end(); ++i) {
                row.begin(i);
                f(i, row);
                row.settle();
                lengths_.data()[i - row_begin()] = static_cast<std::int64_t>(row.entries_.size());
                for (const auto& e : row.entries_) {
                    columns.push_back(e.column);
                    values.push_back(e.value);
                }
            }
        } catch (const error& e) {
            mine = e;
        }
        detail::agree(mine ? &*mine : nullptr);
        const detail::layout lay = entry_layout(detail::counts_of_all(static_cast<std::int64_t>(values.size())));
        columns_ = make<std::int64_t>(lay, columns);
        values_ = make<T>(lay, values);
        detail::constructed(shape_);
        detail::constructed(lengths_);
        detail::constructed(columns_);
        detail::constructed(values_);
        forget();
    }
    template <class U>
    static vector<U> make(const detail::layout& lay, const std::vector<U>& from) {
        vector<U> made(detail::unfilled{}, lay);
        std::copy(from.begin(), from.end(), made.data());
        return made;
    }

    // One tile is one element, and every task's part is exactly that of its rows.
    static distribution cuts(const std::vector<std::int64_t>& counts) {
        std::vector<std::int64_t> starts(counts.size() + 1);
        std::partial_sum(counts.begin(), counts.end(), starts.begin() + 1);
        return distribution(std::move(starts));
    }
    static detail::layout entry_layout(const std::vector<std::int64_t>& counts) {
        detail::layout lay;
        lay.shape = {detail::total(counts)};
        lay.tiles = {detail::total(counts), 1};
        lay.where = placement::block;
        lay.dist = cuts(counts);
        lay.settle();
        return lay;
    }

    // The elements come to where their rows are. Collective where rows have moved, or a checkpoint was loaded.
    void settle() const {
        if (blank() || followed_ == lengths_.dist())
            return;
        const std::int64_t* const n = lengths_.data();
        const distribution next = cuts(detail::counts_of_all(std::accumulate(n, n + lengths_.lay().count(), std::int64_t{0})));
        if (!(columns_.dist() == next))
            columns_.redistribute(next);
        if (!(values_.dist() == next))
            values_.redistribute(next);
        followed_ = lengths_.dist();
        // Columns and values follow the rows, and the next product plans anew, which takes about as long as moving as much five times.
        lengths_.set_burden(6.0 * static_cast<double>(nonzeros()) * (sizeof(std::int64_t) + sizeof(T)));
        product_.reset();
    }
    void forget() const {
        followed_ = distribution();
        product_.reset();
    }

    std::int64_t extent(std::size_t k) const { return blank() ? 0 : shape_.data()[k]; }
    std::string description() const {
        return detail::described(name(), "sparse_matrix", element_type_of<T>(),
                                 blank() ? std::vector<std::int64_t>{} : std::vector{rows(), columns()});
    }
    void refuse_blank(const char* what) const {
        if (blank())
            detail::fail_usage(description() + " " + what + ": give it a shape first");
    }

    // Of a row of this task.
    T element(std::int64_t i, std::int64_t j) const {
        const std::int64_t* const n = lengths_.data();
        const std::int64_t* const first = columns_.data() + std::accumulate(n, n + (i - row_begin()), std::int64_t{0});
        const std::int64_t* const last = first + n[i - row_begin()];
        const std::int64_t* const found = std::lower_bound(first, last, j);
        return found != last && *found == j ? values_.data()[found - columns_.data()] : T{};
    }

    static bool alike(const detail::layout& a, const detail::layout& b) {
        return (a.where == placement::whole) == (b.where == placement::whole) && a.tiles.tile == b.tiles.tile &&
               a.tiles.elements == b.tiles.elements && a.dist == b.dist;
    }

    void plan_for(const detail::layout& x) const {
        settle();
        if (product_ && alike(product_->plan.x, x))
            return;
        product_ = std::make_unique<product>();
        product& p = *product_;
        p.plan = detail::plan_product(lengths_.data(), lengths_.lay().count(), columns_.data(), x);
        if (x.where == placement::whole || detail::object_tasks() == 1)
            return;
        p.out = std::make_unique<T[]>(p.plan.out.size() + 1);
        p.halo = std::make_unique<T[]>(static_cast<std::size_t>(p.plan.halo) + 1);
        p.exchange.emplace(values_.element(), reinterpret_cast<const std::byte*>(p.out.get()), p.plan.out_counts,
                           reinterpret_cast<std::byte*>(p.halo.get()), p.plan.in_counts);
    }

    // The rows in `ranges`, each in the order of its columns.
    static void multiply_rows(const std::vector<detail::row_range>& ranges, const std::int64_t* __restrict start,
                              const std::int32_t* __restrict place, const T* __restrict value, const T* __restrict x, T* __restrict y) {
        for (const detail::row_range& rows : ranges)
            for (std::int64_t i = rows.first; i < rows.last; ++i) {
                T sum{};
                for (std::int64_t k = start[i], end = start[i + 1]; k < end; ++k)
                    sum = detail::add{}(sum, detail::multiply{}(value[k], x[place[k]]));
                y[i] = sum;
            }
    }

    void multiply_into(const vector<T>& x, vector<T>& y) const {
        refuse_blank("cannot be multiplied");
        if (x.size() != columns() || (!y.blank() && y.size() != rows()))
            detail::fail_product(description(), rows(), columns(), x.size(), y.blank() ? -1 : y.size());
        if (&x == &y)
            detail::fail_usage("a product cannot be written over " + detail::described(x) + ", which it reads: give it another vector");
        plan_for(x.lay());
        if (y.blank() || !alike(y.lay(), lengths_.lay()))
            y.reshape(lengths_.shape(), lengths_.tiles().tile, lengths_.where(), lengths_.dist());
        product& p = *product_;
        const auto rows_of = [&](const std::vector<detail::row_range>& ranges, const T* from) {
            multiply_rows(ranges, p.plan.starts.data(), p.plan.places.data(), values_.data(), from, y.data());
        };
        if (p.exchange) {
            const T* __restrict const from = x.data();
            T* __restrict const out = p.out.get();
            for (std::size_t k = 0; k < p.plan.out.size(); ++k)
                out[k] = from[p.plan.out[k]];
            p.exchange->begin();
        }
        rows_of(p.plan.interior, x.data());
        if (p.exchange) {
            p.exchange->finish();
            rows_of(p.plan.boundary, p.halo.get());
        }
    }

    vector<std::int64_t> shape_;                 // rows and columns; on every task, so that checkpoints know them
    vector<std::int64_t> lengths_;               // of the rows
    mutable vector<std::int64_t> columns_;       // of the elements, ascending in every row
    mutable vector<T> values_;
    mutable distribution followed_;              // of the rows for which the elements lie as they do
    mutable std::unique_ptr<product> product_;
};

template <class T>
sparse_matrix<T> sparse_matrix<T>::from_entries(std::int64_t rows, std::int64_t columns, const std::int64_t* i, const std::int64_t* j, const T* v,
                                                std::int64_t n, bool everywhere, const spread& how) {
    using namespace detail;
    sparse_matrix made(unfilled{}, rows, columns, how);
    std::optional<error> wrong;
    for (std::int64_t k = 0; k < n && !wrong; ++k)
        if (i[k] < 0 || i[k] >= rows || j[k] < 0 || j[k] >= columns) {
            try {
                fail_entry(made.description(), i[k], j[k], rows, columns);
            } catch (const error& e) {
                wrong = e;
            }
        }
    agree(wrong ? &*wrong : nullptr);

    // By the task that owns the row.
    by_owner to = sort_by_owner(i, n, made.lengths_.lay());
    std::int64_t mine = 0;
    std::unique_ptr<std::int64_t[]> row, column;
    std::unique_ptr<T[]> value;
    if (everywhere) {
        const auto me = to.counts.begin() + object_rank();
        mine = *me;
        const std::int64_t* const order = to.order.data() + std::accumulate(to.counts.begin(), me, std::int64_t{0});
        const auto keep = [&]<class U>(std::unique_ptr<U[]>& into, const U* from) {
            into = std::make_unique<U[]>(static_cast<std::size_t>(mine) + 1);
            for (std::int64_t k = 0; k < mine; ++k)
                into[static_cast<std::size_t>(k)] = from[order[k]];
        };
        keep(row, i);
        keep(column, j);
        keep(value, v);
    } else {
        const delivery to_owners(std::move(to));
        mine = to_owners.arriving();
        row = to_owners.bring(i);
        column = to_owners.bring(j);
        value = to_owners.bring(v);
    }

    // By row, in the same order within each.
    std::vector<std::int64_t> next(static_cast<std::size_t>(made.lengths_.lay().count()) + 2), order(static_cast<std::size_t>(mine));
    const std::int64_t first = made.row_begin();
    for (std::int64_t k = 0; k < mine; ++k)
        ++next[static_cast<std::size_t>(row[static_cast<std::size_t>(k)] - first) + 2];
    std::partial_sum(next.begin(), next.end(), next.begin());
    for (std::int64_t k = 0; k < mine; ++k)
        order[static_cast<std::size_t>(next[static_cast<std::size_t>(row[static_cast<std::size_t>(k)] - first) + 1]++)] = k;
    made.fill([&](std::int64_t r, row_builder<T>& to_row) {
        for (std::int64_t k = next[static_cast<std::size_t>(r - first)]; k < next[static_cast<std::size_t>(r - first) + 1]; ++k) {
            const auto at = static_cast<std::size_t>(order[static_cast<std::size_t>(k)]);
            to_row.add(column[at], value[at]);
        }
    });
    return made;
}

// Its vectors are the state; the plan of products is made again.
template <class T>
struct describe<sparse_matrix<T>> {
    static void apply(archive& a, sparse_matrix<T>& x) {
        a.field("shape", x.shape_);
        a.field("lengths", x.lengths_);
        a.field("columns", x.columns_);
        a.field("values", x.values_);
        if (a.loading())
            x.forget();
    }
};

}  // namespace dome
