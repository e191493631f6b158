// SPDX-License-Identifier: Apache-2.0
// dome::vector<T>: a one-dimensional array spread over the tasks, used as a value.
//   dome::vector<double> x(1000, [](std::int64_t i) { return 0.1 * i; }), y(1000, 1.0);
//   y = y + 0.5 * x;  double s = dome::sum(x * y);
// Every task calls the same operations in the same order. Saved by checkpoints and moved between tasks without further ado.
// Tested by test/runtime/objects/vector_test.cpp.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "dome/detail/right_side.hpp"
#include "dome/expression.hpp"
#include "dome/reduce.hpp"
#include "dome/slice.hpp"

namespace dome {

template <class T>
class vector final : public detail::array<T> {
    using base = detail::array<T>;
    template <class F>
    static constexpr bool index_function = std::invocable<F&, std::int64_t> && !std::convertible_to<F, T>;

public:
    vector() { detail::constructed(*this); }                       // blank: takes the shape of what is assigned first
    explicit vector(std::int64_t n, const spread& how = {}, const std::source_location& at = std::source_location::current())
        : vector(n, T{}, how, at) {}
    vector(std::int64_t n, const T& value, const spread& how = {}, const std::source_location& at = std::source_location::current()) {
        lay_out(n, how, at);
        std::fill_n(this->data(), this->lay_->count(), value);
        detail::constructed(*this);
    }
    // value(i) for every global index i.
    template <class F>
        requires index_function<F>
    vector(std::int64_t n, F&& value, const spread& how = {}, const std::source_location& at = std::source_location::current()) {
        lay_out(n, how, at);
        write_indices(value);
        detail::constructed(*this);
    }
    // From values that every task has.
    template <class U>
        requires std::convertible_to<U, T>
    explicit vector(const std::vector<U>& values, const spread& how = {}, const std::source_location& at = std::source_location::current()) {
        lay_out(static_cast<std::int64_t>(values.size()), how, at);
        write_indices([&](std::int64_t i) { return static_cast<T>(values[static_cast<std::size_t>(i)]); });
        detail::constructed(*this);
    }
    // Element by element from an expression, a slice, or a vector of other elements.
    template <class E>
        requires detail::elements_for<E, vector>
    vector(const E& e, const std::source_location& at = std::source_location::current()) {
        const detail::calling call("vector", at);
        assign(detail::expression_for(this->lay(), e));
        detail::constructed(*this);
    }
    // The same elements, spread otherwise. Collective.
    vector(const vector& other, const spread& how, const std::source_location& at = std::source_location::current()) {
        const detail::calling call("vector", at);
        lay_out(other.size(), how, at);
        this->pull_all_from(other);
        detail::constructed(*this);
    }
    vector(detail::unfilled, detail::layout lay) { this->take_layout(std::move(lay)); }
    vector(const vector& other, const std::source_location& at = std::source_location::current()) : base(other, at) { detail::constructed(*this); }
    vector(vector&& other) noexcept = default;

    // Takes shape and spread of the other unless the shape is the same already; then the elements come to where this one lies.
    template <std::same_as<vector> V>
    vector& operator=(const V& other) {
        distributed::operator=(other);
        this->copy_from(other);
        return *this;
    }
    template <std::same_as<vector> V>
    vector& operator=(V&& other) noexcept {
        base::operator=(std::move(other));
        return *this;
    }
    vector& operator=(const detail::right_side<vector>& e) {
        e.go_into(*this, "operator=");
        return *this;
    }
    // In place of those that the language would declare: an expression converts to a vector as well as to what the operator above takes.
    vector& operator=(const volatile vector&) = delete;
    vector& operator=(const T& value) {
        this->write_all(value);
        return *this;
    }

    // value(i) for every global index i.
    template <class F>
        requires index_function<F>
    void fill(F&& value) {
        write_indices(value);
    }
    void fill(const T& value) { *this = value; }

    const char* kind() const override { return "vector"; }

    // One element, on every task: a message each time, so not for loops. Collective.
    T at(std::int64_t index, const std::source_location& where = std::source_location::current()) const {
        const detail::calling call("at", where);
        return this->element_at(index);
    }
    // Every task gives the same; the owner keeps it. No message.
    void set(std::int64_t index, const T& value, const std::source_location& where = std::source_location::current()) {
        this->set_element(index, value, where);
    }

    // Elements first, first + step, ... short of last, to read and to assign to (slice.hpp).
    auto slice(std::int64_t first, std::int64_t last = range::end, std::int64_t step = 1,
               const std::source_location& where = std::source_location::current()) {
        return detail::slice_of<vector, 1>(*this, {range{first, last, step}}, where);
    }
    auto slice(std::int64_t first, std::int64_t last = range::end, std::int64_t step = 1,
               const std::source_location& where = std::source_location::current()) const {
        return detail::slice_of<const vector, 1>(*this, {range{first, last, step}}, where);
    }

    // f(i, element) for this task's elements, i being the global index.
    template <class F>
    void for_each_local(F&& f) {
        for (std::int64_t i = this->lay_->first; i < this->lay_->last; ++i)
            f(i, this->data()[i - this->lay_->first]);
    }
    template <class F>
    void for_each_local(F&& f) const {
        for (std::int64_t i = this->lay_->first; i < this->lay_->last; ++i)
            f(i, this->data()[i - this->lay_->first]);
    }

    // Contents change sides; each keeps its number and name.
    void swap(vector& other) noexcept { this->swap_contents(other); }
    friend void swap(vector& a, vector& b) noexcept { a.swap(b); }

private:
    template <class, class>
    friend class detail::right_side;

    void lay_out(std::int64_t n, const spread& how, const std::source_location& at) {
        const detail::calling call("vector", at);
        this->set_name(how.name);
        detail::check_extents(how.name, kind(), this->element(), {n});
        if (how.tile < 0)
            detail::fail_usage("a tile of " + detail::described(*this, {n}) + " cannot have " + std::to_string(how.tile) +
                               " elements: 0 lets Dome choose");
        this->take_layout(detail::make_layout({n}, how.where, how.tile));
    }
    void check_shape(const std::vector<std::int64_t>& shape, std::int64_t) const override {
        if (shape.size() > 1)
            detail::fail_usage(detail::described(*this) + " cannot become an object of " + std::to_string(shape.size()) + " dimensions");
    }

    template <class F>
    void write_indices(F&& value) {
        T* const p = this->data();
        const std::int64_t first = this->lay_->first, n = this->lay_->count();
        for (std::int64_t i = 0; i < n; ++i)
            p[i] = static_cast<T>(value(first + i));
    }

    template <class E>
    void assign(const E& e) {
        detail::meeting m;
        if (!this->blank())
            m.add(this->lay(), this);
        e.meet(m);
        if (this->blank()) {
            m.need_shape();
            if (m.common().shape.size() != 1)
                detail::fail_usage(detail::described(*this) + " cannot take an expression of " + std::to_string(m.common().shape.size()) +
                                   " dimensions, that of " + detail::described(*m.who) + ": assign it to a dome::grid");
            this->take_layout(m.common());
        } else if (m.lay != &this->lay()) {     // replicated here, spread there: would need messages
            detail::fail_spread(*this, *m.who);
        }
        detail::evaluate(this->data(), e.bind(this->lay()), static_cast<std::ptrdiff_t>(this->lay_->count()));
    }
};

// A copy of `x` that lies as `like` does. Collective.
template <class T, class U>
vector<T> spread_like(const vector<T>& x, const vector<U>& like, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("spread_like", at);
    if (x.size() != like.size())
        detail::fail_shapes(x, x.lay(), like, like.lay());
    vector<T> out(detail::unfilled{}, like.lay());
    out = x;                                   // keeps its own spread, the shape being the same
    detail::constructed(out);
    return out;
}

// All elements on every task, as an object. Collective.
template <class T>
vector<T> replicate(const vector<T>& x, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("replicate", at);
    return vector<T>(x, spread(placement::whole, x.tiles().tile));
}

namespace detail {

template <class T>
vector<T> moved_along(const vector<T>& x, std::int64_t by, bool around, const T& edge) {
    vector<T> out(unfilled{}, x.lay());
    if (!around)
        out = edge;
    const std::int64_t n = x.size();
    std::vector<std::vector<want>> wants;
    for (int r = 0; r < object_tasks(); ++r) {
        const std::int64_t first = x.lay().first_of(r), last = x.lay().last_of(r);
        std::vector<want> w;
        // Element i comes from i - by; going round, from the two neighbouring periods at most.
        for (std::int64_t period : {std::int64_t{0}, n}) {
            if (period != 0 && !around)
                continue;
            const std::int64_t a = std::max(first - by + period, std::int64_t{0}), b = std::min(last - by + period, n);
            if (a < b)
                w.push_back({a, b - a, a + by - period - first});
        }
        wants.push_back(std::move(w));
    }
    pull(x.element(), x.lay(), reinterpret_cast<const std::byte*>(x.data()), wants, out.local_data());
    constructed(out);
    return out;
}

// An operand that must be computed, or read out of a slice, before its elements can be looked up.
template <class... V>
concept computed_first = (distributed_operand<V> && ...) && (!array_like<V> || ...);

template <class T>
const vector<T>& as_vector(const vector<T>& x) {
    return x;
}
template <class E>
    requires computed_first<E>
auto as_vector(const E& e) {
    return vector<typename E::value_type>(as_expression(e));
}

}  // namespace detail

// out[i] = x[i - by], `edge` where that is outside. Collective.
template <class T>
vector<T> shift(const vector<T>& x, std::int64_t by, const std::type_identity_t<T>& edge = T{},
                const std::source_location& at = std::source_location::current()) {
    const detail::calling call("shift", at);
    const std::int64_t n = x.size();
    return detail::moved_along(x, by > n ? n : by < -n ? -n : by, false, edge);
}
template <class X>
    requires detail::computed_first<X>
auto shift(const X& x, std::int64_t by, const typename X::value_type& edge = {}, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("shift", at);
    return shift(detail::as_vector(x), by, edge);
}
// out[i] = x[(i - by) mod n]. Collective.
template <class T>
vector<T> rotate(const vector<T>& x, std::int64_t by, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("rotate", at);
    const std::int64_t n = x.size();
    return detail::moved_along(x, n == 0 ? 0 : (by % n + n) % n, true, T{});
}
template <class X>
    requires detail::computed_first<X>
auto rotate(const X& x, std::int64_t by, const std::source_location& at = std::source_location::current()) {
    const detail::calling call("rotate", at);
    return rotate(detail::as_vector(x), by);
}

}  // namespace dome
