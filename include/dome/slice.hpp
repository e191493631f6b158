// SPDX-License-Identifier: Apache-2.0
// Parts of objects, to read and to write:
//   x.slice(1, n) = x.slice(0, n - 1) + y;          // elements 1 .. n-1
//   g.slice({0, 10}, {0, dome::range::end, 2}) = 0;  // every other column of the first ten rows
//   dome::vector<double> half = x.slice(0, n / 2);
// A part that is read is an object of its own shape, laid out as a new one of that shape: its elements move at most once, and what
// is assigned may overlap what is read. For neighbours in a loop use dome::grid's stencil, which copies nothing.
// Tested by test/runtime/objects/slice_test.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "dome/expression.hpp"

namespace dome {

// Indices first, first + step, ... short of last (beyond it for a negative step).
struct range {
    static constexpr std::int64_t end = std::numeric_limits<std::int64_t>::max();    // as far as the dimension goes
    std::int64_t first = 0, last = end, step = 1;
};

namespace detail {

// A range that has met its dimension.
struct progression {
    std::int64_t first = 0, step = 1, count = 0;

    progression() = default;
    // Along dimension k of an object. Throws error(range | usage) naming it.
    progression(const range& r, const distributed& object, std::size_t k, std::int64_t extent) : first(r.first), step(r.step) {
        if (step == 0)
            fail_usage("a slice of " + described(object) + " with step 0 has no end: a step is positive, or negative to count down");
        const std::int64_t last = r.last != range::end ? r.last : step > 0 ? extent : -1;
        const std::int64_t way = step > 0 ? last - first : first - last, stride = step > 0 ? step : -step;
        count = way > 0 ? (way + stride - 1) / stride : 0;
        if (count == 0)
            return;
        for (const std::int64_t i : {first, at(count - 1)})
            if (i < 0 || i >= extent)
                fail_index(object, k, i);
    }
    std::int64_t at(std::int64_t k) const { return first + k * step; }
    // The k with low <= at(k) < high; at() is monotonic, so they are a run.
    piece within(std::int64_t low, std::int64_t high) const {
        const auto below = [this](std::int64_t bound) {         // number of steps until the bound is reached from the near side
            const std::int64_t way = step > 0 ? bound - first : first - bound, stride = step > 0 ? step : -step;
            const std::int64_t k = step > 0 ? (way <= 0 ? 0 : (way + stride - 1) / stride) : (way < 0 ? 0 : way / stride + 1);
            return std::min(k, count);
        };
        const std::int64_t a = step > 0 ? below(low) : below(high), b = step > 0 ? below(high) : below(low);
        return {a, std::max(a, b)};
    }
};

// V: a vector or grid, const if it is only read; N: its dimensions.
template <class V, int N>
class slice_of : public part_tag {
    using object_type = std::remove_const_t<V>;

public:
    using value_type = typename object_type::value_type;

    slice_of(V& object, const std::array<range, N>& ranges, const std::source_location& where) : object_(&object), where_(where) {
        const calling call("slice", where_);
        for (std::size_t k = 0; k < N; ++k) {
            steps_[k] = progression(ranges[k], object, k, extent(k));
            shape_.push_back(steps_[k].count);
            if (k > 0)
                row_ *= steps_[k].count;
        }
    }
    slice_of(const slice_of&) = default;

    std::int64_t size() const { return shape_[0] * row_; }
    const std::vector<std::int64_t>& shape() const { return shape_; }

    // The elements as an object. Collective.
    object_type value() const {
        object_type out = value_along({});
        constructed(out);
        return out;
    }
    // The same for an object that will take them: laid out as that, if it is of this shape. Dome's own, so not told to constructed(). Collective.
    object_type value_along(const layout& taker) const {
        const calling call("slice", where_);
        object_type out(unfilled{}, taker.shape == shape_ ? taker : make_layout(shape_, object_->lay().where));
        if (object_->lay().where == placement::whole) {
            if (row_ > 0)
                pack(out.to_write(), {out.lay().first / row_, out.lay().last / row_});
        } else {
            const piece rows = own_rows();
            const std::unique_ptr<value_type[]> packed(lies_packed() ? nullptr
                                                                     : new value_type[static_cast<std::size_t>((rows.last - rows.first) * row_)]);
            const value_type* from = packed.get();
            if (packed)
                pack(packed.get(), rows);
            else if (rows.first < rows.last)
                from = std::as_const(*object_).data() + (steps_[0].at(rows.first) * row_ - object_->lay().first);
            move_pieces(object_->element(), held(), reinterpret_cast<const std::byte*>(from), pieces_of(out.lay()), out.local_data());
        }
        return out;
    }
    std::vector<value_type> gather() const {
        const calling call("slice", where_);
        return value().gather();
    }

    // Element by element from an object, a part or an expression of the same shape, or from one value. Collective.
    const slice_of& operator=(const slice_of& other) const
        requires(!std::is_const_v<V>)
    {
        const calling call("slice", where_);
        take(other.value());
        return *this;
    }
    template <class E>
        requires(distributed_operand<E> && !std::is_const_v<V>)
    const slice_of& operator=(E&& e) const {
        const calling call("slice", where_);
        if constexpr (object_part<E>) {
            take(e.value());
        } else if constexpr (std::is_same_v<std::remove_cvref_t<E>, object_type>) {
            take(e);
        } else {
            const auto x = as_expression(std::forward<E>(e));
            meeting m;
            x.meet(m);
            object_type computed(unfilled{}, m.lay != nullptr ? *m.lay : make_layout(shape_, object_->lay().where));
            computed = x;
            take(computed);
        }
        return *this;
    }
    const slice_of& operator=(const value_type& x) const
        requires(!std::is_const_v<V>)
    {
        each_own([&](value_type& element, std::int64_t) { element = x; });
        return *this;
    }
#define DOME_COMPOUND(assigning, symbol)                \
    template <class E>                                  \
    const slice_of& operator assigning(E && e) const {  \
        const calling call("slice", where_);            \
        return *this = *this symbol std::forward<E>(e); \
    }
    DOME_COMPOUND(+=, +)
    DOME_COMPOUND(-=, -)
    DOME_COMPOUND(*=, *)
    DOME_COMPOUND(/=, /)
    DOME_COMPOUND(%=, %)
    DOME_COMPOUND(&=, &)
    DOME_COMPOUND(|=, |)
    DOME_COMPOUND(^=, ^)
    DOME_COMPOUND(<<=, <<)
    DOME_COMPOUND(>>=, >>)
#undef DOME_COMPOUND

private:
    // Of the object, which may be blank.
    std::int64_t extent(std::size_t k) const { return object_->blank() ? 0 : object_->lay().shape[k]; }
    // Whole rows one after the other: no need to pack.
    bool lies_packed() const {
        bool yes = steps_[0].step == 1;
        for (std::size_t k = 1; k < N; ++k)
            yes &= steps_[k].step == 1 && steps_[k].count == extent(k);
        return yes;
    }

    std::int64_t object_row() const {
        std::int64_t n = 1;
        for (std::size_t k = 1; k < N; ++k)
            n *= extent(k);
        return n;
    }
    piece rows_of(int rank) const {
        const std::int64_t row = object_row();
        if (size() == 0 || row == 0)
            return {0, 0};
        return steps_[0].within(object_->lay().first_of(rank) / row, object_->lay().last_of(rank) / row);
    }
    piece own_rows() const { return rows_of(object_rank()); }
    std::vector<piece> held() const {
        std::vector<piece> all;
        for (int r = 0; r < object_tasks(); ++r) {
            const piece rows = rows_of(r);
            all.push_back({rows.first * row_, rows.last * row_});
        }
        return all;
    }
    static std::vector<piece> pieces_of(const layout& lay) {
        std::vector<piece> all;
        for (int r = 0; r < object_tasks(); ++r)
            all.push_back({lay.first_of(r), lay.last_of(r)});
        return all;
    }

    // f(local index, number in this part) for the elements of the given rows, in the order of the part.
    template <class F>
    void each(const piece& rows, F&& f) const {
        std::int64_t number = 0;
        const std::int64_t row = object_row();
        for (std::int64_t k = rows.first; k < rows.last; ++k)
            inner<1>(steps_[0].at(k) * row - object_->lay().first, row, number, f);
    }
    template <std::size_t K, class F>
    void inner(std::int64_t at, std::int64_t stride, std::int64_t& number, F& f) const {
        if constexpr (K >= N) {
            f(at, number++);
        } else {
            stride /= object_->lay().shape[K];
            for (std::int64_t k = 0; k < steps_[K].count; ++k)
                inner<K + 1>(at + steps_[K].at(k) * stride, stride, number, f);
        }
    }
    template <class F>
    void each_own(F&& f) const {
        value_type* const to = object_->to_write();
        each(own_rows(), [&](std::int64_t at, std::int64_t number) { f(to[at], number); });
    }
    void pack(value_type* to, const piece& rows) const {
        const value_type* const from = std::as_const(*object_).data();
        each(rows, [&](std::int64_t at, std::int64_t number) { to[number] = from[at]; });
    }

    void take(const object_type& x) const {
        if (x.lay().shape != shape_)
            fail(errc::shape, "a part of " + described(*object_) + " has the shape of " + described(*object_, shape_) + " and cannot take " +
                                  described(x) + ": both must be the same");
        const piece rows = own_rows();
        if (x.lay().where == placement::whole) {
            const value_type* const from = x.data() + (rows.first < rows.last ? rows.first * row_ : 0);
            each_own([&](value_type& element, std::int64_t number) { element = from[number]; });
            return;
        }
        const std::unique_ptr<value_type[]> came(new value_type[static_cast<std::size_t>((rows.last - rows.first) * row_)]);
        move_pieces(object_->element(), pieces_of(x.lay()), reinterpret_cast<const std::byte*>(x.data()), held(),
                    reinterpret_cast<std::byte*>(came.get()));
        each_own([&](value_type& element, std::int64_t number) { element = came[static_cast<std::size_t>(number)]; });
    }

    V* object_;
    std::source_location where_;
    std::array<progression, N> steps_;
    std::vector<std::int64_t> shape_;
    std::int64_t row_ = 1;  // elements of this part's rows
};

}  // namespace detail
}  // namespace dome
